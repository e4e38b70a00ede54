import { rol as rollen } from '../../../server/contract/sessie.ts'
import { rolNaam } from '../../../server/contract/text/nl/algemeen.ts'
import {
  registerTekst,
  wijzigingenTekst as tekst,
} from '../../../server/contract/text/nl/renovatieregister.ts'
import { veldTekst, veldwaardeTekst } from '../../../server/contract/text/nl/woningen.ts'
import { useBulkbewerkingen } from '../../api/renovatieregister.ts'
import { useCorporatie, useMag } from '../../api/sessie.ts'
import { momentVan } from '../../app/moment.ts'
import { Problem } from '../../app/Problem.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Herroepen } from './Herroepen.tsx'

/** Changes of many dwellings, newest first, each with the way back. */
export function WijzigingenDeel() {
  const { data, error, isPending, refetch } = useBulkbewerkingen()
  const corporatie = useCorporatie()
  const mag = useMag('register-bewerken')
  const who = (rol: string) => {
    const known = rollen.safeParse(rol)
    return known.success ? rolNaam(known.data, corporatie) : rol
  }
  const at = (tijd: string) => {
    const { dag, tijd: clock } = momentVan(tijd)
    return `${dag}, ${clock}`
  }
  return (
    <section className="page">
      <h2>{tekst.titel}</h2>
      <p className="subtle">{tekst.uitleg}</p>
      {isPending ? <Skeleton label={registerTekst.laden} heightPixels={240} /> : null}
      {error === null ? null : <Problem error={error} onRetry={() => void refetch()} />}
      {data?.bewerkingen.length === 0 ? <p>{tekst.geen}</p> : null}
      <ul className="wijzigingen">
        {(data?.bewerkingen ?? []).map((row) => (
          <li key={row.id} className="block">
            <h3>
              {tekst.regel(
                veldTekst[row.veld],
                veldwaardeTekst(row.veld, row.waarde, corporatie),
                row.aantal,
              )}
            </h3>
            <p className="subtle">{tekst.wie(who(row.rol), at(row.tijd), row.datum)}</p>
            <p>{tekst.reden(row.reden)}</p>
            {row.ongedaan === null ? (
              mag ? (
                <Herroepen regel={row} />
              ) : null
            ) : (
              <p>
                <strong>
                  {tekst.ongedaan(who(row.ongedaan.rol), at(row.ongedaan.tijd), row.ongedaan.reden)}
                </strong>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
