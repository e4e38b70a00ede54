import type { Omgeving } from '../omgeving.ts'

/** Says of each wijk without a wijkcentrum with hours that none is known to us. */
export function GeenWijkcentrum({ omgeving, wijk }: { omgeving: Omgeving; wijk?: string }) {
  const { uitgave, woorden } = omgeving
  const without = uitgave.wijken.filter(
    ({ id }) =>
      (wijk === undefined || wijk === id) &&
      !uitgave.plekken.some(
        (plek) => plek.wijk === id && plek.openingstijden !== null && plek.soort !== 'woonzorgcentrum',
      ),
  )
  return (
    <>
      {without.map(({ naam }) => (
        <p class="ob-klein">{woorden.paginas.open.geenWijkcentrum(naam)}</p>
      ))}
    </>
  )
}
