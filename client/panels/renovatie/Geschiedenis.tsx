import { useState } from 'react'
import { woningveld } from '../../../geodata/schema/woningfeit.ts'
import { rol as rollen } from '../../../server/contract/sessie.ts'
import { rolNaam } from '../../../server/contract/text/nl/algemeen.ts'
import {
  registerTekst,
  woningbladTekst as tekst,
} from '../../../server/contract/text/nl/renovatieregister.ts'
import { veldTekst, veldwaardeTekst, zegsmanTekst } from '../../../server/contract/text/nl/woningen.ts'
import { useWoninggeschiedenis } from '../../api/renovatieregister.ts'
import { useCorporatie } from '../../api/sessie.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'

/** Fields of which the history says nothing that a person would look for. */
const BESIDE: ReadonlySet<string> = new Set(['punt', 'buurt', 'pand'])

/** Everything that was said about a dwelling per field, newest first; what was undone is struck through and says why. */
export function Geschiedenis({ woning }: { woning: string }) {
  const [open, setOpen] = useState(false)
  const { data, error } = useWoninggeschiedenis(woning, open)
  const corporatie = useCorporatie()
  const title = (dataset: string) => data?.bronnen.find((row) => row.dataset === dataset)?.titel ?? dataset
  const who = (rol: string) => {
    const known = rollen.safeParse(rol)
    return known.success ? rolNaam(known.data, corporatie) : rol
  }
  const fields = woningveld.options.filter(
    (veld) => !BESIDE.has(veld) && data?.regels.some((row) => row.veld === veld) === true,
  )
  return (
    <section className="geschiedenis">
      <h3>{tekst.geschiedenis}</h3>
      {open ? null : (
        <Button aria-expanded={false} onClick={() => setOpen(true)}>
          {tekst.geschiedenis}
        </Button>
      )}
      {open ? <p className="subtle">{tekst.geschiedenisUitleg}</p> : null}
      {error === null ? null : <Problem error={error} />}
      {open && data === undefined && error === null ? <p>{registerTekst.laden}</p> : null}
      {fields.map((veld) => (
        <div key={veld}>
          <h4>{veldTekst[veld]}</h4>
          <ol className="historie" aria-label={veldTekst[veld]}>
            {(data?.regels ?? [])
              .filter((row) => row.veld === veld)
              .map((row, at) => {
                const words = veldwaardeTekst(veld, row.waarde, corporatie)
                return (
                  // Rows are never changed and come in a fixed order.
                  // oxlint-disable-next-line react/no-array-index-key
                  <li key={at}>
                    {row.ongedaan === null ? <strong>{words}</strong> : <s>{words}</s>}{' '}
                    <small className="herkomstregel">
                      {zegsmanTekst(row.herkomst, title, corporatie)}
                      {row.bulk === null ? null : `, ${tekst.bulk}`}
                    </small>
                    {row.ongedaan === null ? null : (
                      <small className="herkomstregel">
                        {tekst.ongedaan(who(row.ongedaan.rol), row.ongedaan.reden)}
                      </small>
                    )}
                  </li>
                )
              })}
          </ol>
        </div>
      ))}
    </section>
  )
}
