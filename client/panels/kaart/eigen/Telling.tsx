import type { PuntSoort } from '../../../../geodata/schema/melding.ts'
import { aantal } from '../../../../server/contract/text/getal.ts'
import { eigenGebied } from '../../../../server/contract/text/nl/eigen-gebied.ts'
import { meldinglaagTekst } from '../../../../server/contract/text/nl/kaartlagen.ts'
import { legenda, meldingSoortTekst } from '../../../../server/contract/text/nl/legenda.ts'
import type { Uitleg } from '../../../../server/contract/text/uitleg.ts'
import { ExampleTag } from '../../../app/ExampleTag.tsx'
import { useSessie } from '../../../api/sessie.ts'
import type { Kaartbron } from '../../../map/kaartbron.ts'
import { jaarVan } from '../../../map/layers/meldingen.ts'
import type { Kaartlagen } from '../use-kaart-lagen.ts'
import type { EigenProfielgegevens } from './gegevens.ts'
import { oppervlakUitleg, tellingUitleg } from './uitleg.ts'
import { Uitkomst } from '../../bron/Uitkomst.tsx'

interface Props {
  bron: Kaartbron
  data: EigenProfielgegevens
  lagen: Kaartlagen
  woningen: number | null
  meldingen: Record<PuntSoort, number> | null
  open: (uitleg: Uitleg) => void
}

/** What is counted in the area: its size, and dwellings and reports as far as their layers are on. */
export function Telling({ bron, data, lagen, woningen, meldingen, open }: Props) {
  const { mag } = lagen
  const sessie = useSessie().data
  const example = sessie?.voorbeelddata === true
  const { meldingperiode } = lagen
  const year = meldingperiode === null ? null : jaarVan(meldingperiode)
  const period =
    meldingperiode === null ? null : (year ?? meldinglaagTekst.tussen(meldingperiode.van, meldingperiode.tot))
  const canCount = (mag.woningen && woningen === null) || (mag.meldingen && meldingen === null)
  return (
    <section aria-label={eigenGebied.telling}>
      <h3>{eigenGebied.telling}</h3>
      <dl className="eigen__telling">
        <div>
          <dt>{eigenGebied.oppervlak}</dt>
          <dd>
            <Uitkomst uitleg={oppervlakUitleg(bron, data)} open={open} />
          </dd>
        </div>
        {woningen === null ? null : (
          <div>
            <dt>
              {eigenGebied.woningen} {lagen.woningen?.kop.voorbeelddata === true ? <ExampleTag /> : null}
            </dt>
            <dd>
              <Uitkomst
                uitleg={tellingUitleg(aantal(woningen), 'woningen', lagen.woningen?.kop.bronnen ?? [])}
                open={open}
              />
            </dd>
          </div>
        )}
        {meldingen === null
          ? null
          : lagen.soorten.map((soort) => (
              <div key={soort}>
                <dt>
                  {meldingSoortTekst[soort]}
                  {period === null ? null : ` ${period}`} {example ? <ExampleTag /> : null}
                </dt>
                <dd>
                  <Uitkomst uitleg={tellingUitleg(aantal(meldingen[soort]), 'meldingen', [])} open={open} />
                </dd>
              </div>
            ))}
      </dl>
      {meldingen === null ? null : <p className="subtle">{legenda.meldingenLetOp}</p>}
      {canCount ? <p className="subtle">{eigenGebied.zetLaagAan}</p> : null}
    </section>
  )
}
