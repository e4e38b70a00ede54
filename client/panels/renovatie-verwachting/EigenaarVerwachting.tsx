import type { EigenaarRegel } from '../../../analyses/renovatie/verwachting-schema.ts'
import { redenTekst } from '../../../server/contract/text/nl/redenen.ts'
import { renovatieTekst, woningenVan } from '../../../server/contract/text/nl/renovatie-verwachting.ts'
import { eigenaarNaam } from '../../../server/contract/text/nl/woningen.ts'
import { useCorporatie } from '../../api/sessie.ts'
import { Details } from '../../ui/Details.tsx'
import { ExplainSentence } from './ExplainSentence.tsx'
import type { Explainer } from './uitleg.ts'
import { VerwachtingTabel } from './VerwachtingTabel.tsx'
import { WaaierGrafiek } from './WaaierGrafiek.tsx'

/** From this share of the deliveries in one quarter on the series is called uneven. */
const UNEVEN = 0.5

interface Props {
  row: EigenaarRegel
  stand: string
  einden: readonly { naam: string; tot: number }[]
  explain: Explainer
}

/** The forecast of one owner: the sentence, the fan, and the same in a table; or why there is none. */
export function EigenaarVerwachting({ row, stand, einden, explain }: Props) {
  const corporatie = useCorporatie()
  const soort = woningenVan(row.eigenaar, corporatie)
  const { verwachting } = row
  const last = verwachting.bekend ? verwachting.jaren.at(-1) : undefined
  return (
    <section className="verwachting">
      <h3>{eigenaarNaam(row.eigenaar, corporatie)}</h3>
      {!verwachting.bekend ? <p>{redenTekst[verwachting.reden]}</p> : null}
      {!verwachting.bekend || last === undefined ? null : (
        <>
          <p className="verwachting__zin">
            <ExplainSentence
              zin={renovatieTekst.zin(
                explain.aantal(last.laag95, 'grens95', last.jaar, row, verwachting),
                explain.aantal(last.hoog95, 'grens95', last.jaar, row, verwachting),
                explain.aantal(last.midden, 'midden', last.jaar, row, verwachting),
                last.jaar,
                soort,
              )}
            />
          </p>
          <Target row={row} jaar={last.jaar} explain={explain} />
          {verwachting.deelLaatste < UNEVEN ? null : (
            <p>
              <ExplainSentence zin={renovatieTekst.schokkerig(explain.deelLaatste(row, verwachting))} />
            </p>
          )}
          <WaaierGrafiek
            verwachting={verwachting}
            nu={row.focusgebied.telt}
            stand={stand}
            streven={row.streven}
            einden={einden}
            label={renovatieTekst.grafiek(soort, last.laag95, last.hoog95, last.jaar)}
          />
          <p className="subtle">
            <ExplainSentence
              zin={renovatieTekst.tempo(explain.tempo(row, verwachting), explain.kwartalen(row, verwachting))}
            />
          </p>
          <Details summary={renovatieTekst.alsTabel}>
            <VerwachtingTabel row={row} soort={soort} explain={explain} />
          </Details>
        </>
      )}
    </section>
  )
}

/** Whether and when the target is reached, with how sure that is. */
function Target({ row, jaar, explain }: { row: EigenaarRegel; jaar: number; explain: Explainer }) {
  const { verwachting, streven } = row
  if (!verwachting.bekend) return null
  const { doel } = verwachting
  if (!doel.bekend || streven === null) return doel.bekend ? null : <p>{redenTekst[doel.reden]}</p>
  if (doel.al) {
    return (
      <p>
        <ExplainSentence zin={renovatieTekst.gehaald(explain.doel(streven))} />
      </p>
    )
  }
  const share = doel.kans.at(-1) ?? 0
  return (
    <p>
      <ExplainSentence
        zin={renovatieTekst.kans(
          explain.kans(share, jaar, row, verwachting),
          explain.doel(streven),
          share,
          jaar,
        )}
      />{' '}
      <ExplainSentence
        zin={renovatieTekst.jaar((year) => explain.jaar(year, row, verwachting), { ...doel, horizon: jaar })}
      />
    </p>
  )
}
