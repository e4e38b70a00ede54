import { waardeMetEenheid } from '../../../server/contract/text/getal.ts'
import { leeftijdTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { kaartToetsen } from '../../../server/contract/text/nl/kaart.ts'
import { inCoronatijd, modelJaar } from '../../../server/contract/text/nl/coronatijd.ts'
import { kleurenTekst } from '../../../server/contract/text/nl/kaart-kleuren.ts'
import { legenda } from '../../../server/contract/text/nl/legenda.ts'
import type { Kaartbron } from '../kaartbron.ts'
import type { Kaartmodel } from '../kaartmodel.ts'
import { klassen } from './klassen.ts'
import type { Vlakbeeld, Vlakgebied } from './vlakbeeld.ts'

/** What is shown with its year and age group: the heading of table, print and spoken summary. */
export function titelVan(beeld: Vlakbeeld, { keuze }: Kaartmodel): string {
  const inCorona = beeld.cijfers.find(({ cijfer, jaar }) => jaar === keuze.jaar && inCoronatijd(cijfer, jaar))
  const year = modelJaar(inCorona?.cijfer ?? keuze.cijfer, keuze.jaar)
  if (beeld.wijze === 'verandering') return `${beeld.titel}, ${leeftijdTekst[keuze.leeftijd]}`
  // The figures of a pijler have age groups of their own.
  return beeld.wijze === 'pijler'
    ? `${beeld.titel}, ${year}`
    : `${beeld.titel}, ${year}, ${leeftijdTekst[keuze.leeftijd]}`
}

/** The map in a few sentences, for whoever does not see it: what it shows, how many areas have what, what is uncertain. */
export function samenvatting(bron: Kaartbron, model: Kaartmodel, beeld: Vlakbeeld): string {
  const uncertain = beeld.onzeker === 0 ? '' : ` ${kleurenTekst.samenvatting.onzeker(beeld.onzeker)}`
  if (beeld.wijze === klassen.id) return `${overClasses(bron, model, beeld)}${uncertain}`
  const { kop, klassen: list } = kleurenTekst.samenvatting
  const used = beeld.klassen.filter(({ aantal }) => aantal > 0)
  const counts = used.length === 0 ? '' : ` ${list(used)}`
  return `${kop(titelVan(beeld, model), beeld.totaal - beeld.zonder, beeld.totaal)}${counts}${uncertain}`
}

/** Of a figure in classes the range says most. */
function overClasses(bron: Kaartbron, model: Kaartmodel, beeld: Vlakbeeld): string {
  const { eenheid } = model.indicator
  const known = [...beeld.uitspraken.values()].flatMap(({ x }) => x ?? [])
  if (known.length === 0) return kaartToetsen.samenvattingLeeg(beeld.titel, model.keuze.jaar)
  return kaartToetsen.samenvatting({
    cijfer: beeld.titel,
    jaar: model.keuze.jaar,
    met: known.length,
    totaal: beeld.totaal,
    laagste: waardeMetEenheid(Math.min(...known), eenheid),
    hoogste: waardeMetEenheid(Math.max(...known), eenheid),
    gemeente:
      model.gemeente === null
        ? null
        : legenda.gemeente(bron.gemeente.naam, waardeMetEenheid(model.gemeente, eenheid)),
  })
}

/** What is said of one area: its cells with the names of their columns, and that it is uncertain. */
export function gesprokenCellen(beeld: Vlakbeeld, area: Vlakgebied): string {
  if (area.plaats === null) return kaartToetsen.geenCijfer
  const words = area.cellen.flatMap(({ tekst, erbij }, at) => {
    if (tekst === '') return []
    const said = erbij === null ? tekst : `${tekst} (${erbij})`
    return at === 0 ? [said] : [`${beeld.kolommen[at]?.kop ?? ''} ${said}`]
  })
  return [...words, ...(area.onzeker ? [kleurenTekst.onzeker.woord] : [])].join(', ')
}
