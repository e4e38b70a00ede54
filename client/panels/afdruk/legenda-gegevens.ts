import { getal, waardeMetEenheid } from '../../../server/contract/text/getal.ts'
import { velTekst } from '../../../server/contract/text/nl/afdruk.ts'
import { indicatorTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { legenda } from '../../../server/contract/text/nl/legenda.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'
import { eigenCijfer, type Kaartmodel } from '../../map/kaartmodel.ts'
import type { Papierlegenda } from '../../map/papier/legenda.ts'
import type { Vlakbeeld } from '../../map/vlakbeeld/vlakbeeld.ts'

/** The legend of what the colours say, as paper draws it. */
export function legendaVan(bron: Kaartbron, model: Kaartmodel, beeld: Vlakbeeld): Papierlegenda {
  const { kleuren } = beeld.schaal('licht')
  const { eenheid } = model.indicator
  if (beeld.wijze === 'verschil') {
    return {
      soort: 'rijen',
      rijen: legenda.verschilKlassen.map((tekst, index) => ({ tekst, kleur: kleuren[index] ?? '#ffffff' })),
      label: legenda.titel,
    }
  }
  const values = (
    model.niveau === 'buurt'
      ? model.buurten.map(({ waarde }) => waarde)
      : model.wijken.map(({ cijfer }) => eigenCijfer(cijfer))
  ).filter((value) => value !== null)
  const sorted = [...values].sort((a, b) => a - b)
  const { van, tot } = model.klassen
  const decimals = values.some((value) => value % 1 !== 0) && tot - van < 4 ? 1 : 0
  return {
    soort: 'stippen',
    waarden: values,
    klassen: model.klassen,
    kleuren,
    wijzer:
      model.gemeente === null
        ? null
        : {
            waarde: model.gemeente,
            tekst: legenda.gemeente(bron.gemeente.naam, waardeMetEenheid(model.gemeente, eenheid)),
          },
    getal: (value) => getal(value, decimals),
    eenheid: eenheid === 'procent' ? '\u00a0%' : '',
    label: legenda.stippenLabel(
      values.length,
      waardeMetEenheid(sorted[0] ?? 0, eenheid),
      waardeMetEenheid(sorted.at(-1) ?? 0, eenheid),
    ),
  }
}

/** What the colours say in one sentence. */
export function legendaZin(bron: Kaartbron, model: Kaartmodel, beeld: Vlakbeeld): string {
  const { indicator, keuze } = model
  if (beeld.wijze === 'verschil') {
    return legenda.verschilZin(bron.gemeente.naam, keuze.jaar, indicator.richting)
  }
  return `${velTekst.stip(model.niveau === 'wijk')} ${legenda.klassenZin(indicatorTekst(indicator).meer, indicator.richting, false)}`
}
