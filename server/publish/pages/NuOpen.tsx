import type { Omgeving } from '../omgeving.ts'
import { GeenWijkcentrum } from './GeenWijkcentrum.tsx'
import { Pagina } from './Pagina.tsx'
import { openWoorden, Plekregel } from './Plekregel.tsx'

/** Places with their hours, and the areas with care nearby. */
export function NuOpen({ omgeving }: { omgeving: Omgeving }) {
  const { uitgave, woorden } = omgeving
  const { open } = woorden.paginas
  const near = uitgave.plekken.filter(({ wijk }) => wijk !== null)
  const further = uitgave.plekken.filter(({ wijk }) => wijk === null)
  return (
    <Pagina omgeving={omgeving} titel={woorden.schil.nuOpen} gegevens={openWoorden(omgeving)}>
      <h1>{woorden.schil.nuOpen}</h1>
      <p>{open.inleiding}</p>
      <ul class="ob-lijst">
        {near.map((plek) => (
          <Plekregel omgeving={omgeving} plek={plek} />
        ))}
      </ul>
      <GeenWijkcentrum omgeving={omgeving} />
      {further.length === 0 ? null : (
        <>
          <h2 lang="nl">{uitgave.plaats.gemeente}</h2>
          <ul class="ob-lijst">
            {further.map((plek) => (
              <Plekregel omgeving={omgeving} plek={plek} />
            ))}
          </ul>
        </>
      )}
      <h2>{open.zones}</h2>
      <p>{open.zoneUitleg}</p>
      <ul>
        {uitgave.zones.map(({ rond, status, wijkNaam, jaar }) => (
          <li>
            {open.zone(rond, wijkNaam)}: {open.zoneStatus[status]}
            {jaar === null ? '' : ` (${jaar})`}
          </li>
        ))}
      </ul>
    </Pagina>
  )
}
