import { waardeMetEenheid } from '../../../../server/contract/text/getal.ts'
import {
  bereikVanBuurten,
  eigenGebied,
  geenCijferTekst,
  gemiddeldeNaam,
  uitkomst,
} from '../../../../server/contract/text/nl/eigen-gebied.ts'
import { indicatorTekst, leeftijdTekst } from '../../../../server/contract/text/nl/indicatoren.ts'
import { foutTekst, redenTekst } from '../../../../server/contract/text/nl/redenen.ts'
import type { Uitleg } from '../../../../server/contract/text/uitleg.ts'
import type { Kaartbron } from '../../../map/kaartbron.ts'
import type { Cijferkeuze } from '../../../map/kaartmodel.ts'
import type { EigenProfielgegevens } from './gegevens.ts'
import { cijferUitleg } from './uitleg.ts'
import { Uitkomst } from '../../bron/Uitkomst.tsx'

interface Props {
  bron: Kaartbron
  keuze: Cijferkeuze
  data: EigenProfielgegevens
  open: (uitleg: Uitleg) => void
}

/** What is known of the figure: the buurten first, then their mean, sum or estimate with how far it can be relied on. */
export function EigenCijfer({ bron, keuze, data, open }: Props) {
  const { cijfer, indicator } = data
  const { eenheid } = indicator
  const words = indicatorTekst(indicator)
  if (cijfer.soort === 'ontbreekt') {
    return (
      <p className="profiel__ontbreekt">
        <span className="legenda__arcering" aria-hidden />
        <span>
          <strong>{words.naam}</strong>
          <br />
          {data.rijen.length === 0 ? eigenGebied.buitenAlles : redenTekst[cijfer.reden]}
        </span>
      </p>
    )
  }
  const when = [String(keuze.jaar), ...(keuze.leeftijd === 'alle' ? [] : [leeftijdTekst[keuze.leeftijd]])]
  const [big, under] =
    cijfer.soort === 'waarde'
      ? [waardeMetEenheid(cijfer.cijfer.waarde, eenheid), [...when, foutTekst(cijfer.cijfer.fout, eenheid)]]
      : cijfer.soort === 'som'
        ? [
            waardeMetEenheid(cijfer.waarde, eenheid),
            [...when, eigenGebied.som, foutTekst(cijfer.fout, eenheid)],
          ]
        : [
            bereikVanBuurten(cijfer.laagste.waarde, cijfer.hoogste.waarde, eenheid),
            [...when, eigenGebied.bereik, eigenGebied.metCijfer(cijfer.aantalMet, data.rijen.length)],
          ]
  return (
    <>
      <div className="profiel__cijfer eigen__cijfer">
        <p className="profiel__groot profiel__groot--lang">{big}</p>
        <p>
          {eenheid === 'procent' ? words.zin : words.naam}
          <br />
          <span className="subtle">{under.join(', ')}</span>
        </p>
      </div>
      {cijfer.soort === 'som' ? (
        <p>
          <Uitkomst uitleg={cijferUitleg(bron, data, keuze, cijfer)} open={open} /> {eigenGebied.som}
        </p>
      ) : null}
      {cijfer.soort === 'gemiddelde' ? (
        <p>
          <Uitkomst uitleg={cijferUitleg(bron, data, keuze, cijfer)} open={open} /> {gemiddeldeNaam(cijfer)}
          <br />
          <span className="subtle">{foutTekst(cijfer.fout, eenheid)}</span>
        </p>
      ) : null}
      {data.rijen.every(({ heel }) => heel) ? null : <p className="subtle">{eigenGebied.geraakt}</p>}
      {cijfer.soort === 'schatting' ? (
        <div className="eigen__geschat">
          <p>
            <strong>{eigenGebied.geschat}</strong>
            {': '}
            <Uitkomst
              uitleg={cijferUitleg(bron, data, keuze, cijfer)}
              open={open}
              tekst={eigenGebied.schatting(
                uitkomst(cijfer.schatting.waarde, eenheid),
                uitkomst(cijfer.schatting.laag, eenheid),
                uitkomst(cijfer.schatting.hoog, eenheid),
              )}
            />
          </p>
          <p className="subtle">
            {eigenGebied.naar[cijfer.naar]}
            {cijfer.schatting.bronmarge ? null : ` ${eigenGebied.bronmarge}`}
          </p>
        </div>
      ) : null}
      {cijfer.soort === 'bereik' ? <p>{geenCijferTekst[cijfer.reden]}</p> : null}
    </>
  )
}
