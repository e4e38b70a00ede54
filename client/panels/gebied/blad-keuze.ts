import { sameBuurten } from '../../../analyses/gebiedscijfer/gebiedscijfer.ts'
import type { Versiedeel } from '../../app/paths.ts'
import type { Cijferkeuze } from '../../map/kaartmodel.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'
import { pasKeuzeAan } from '../kaart/adres/controle.ts'
import { STANDAARD } from '../kaart/adres/keuze.ts'
import { bevindingenIn } from '../kaart/profiel/bevindingen-van.ts'
import { gebiedVan, type Profielgebied } from '../kaart/profielgegevens.ts'

/** Changes parts of the address; null takes a part away. */
export type KiesBlad = (patch: Readonly<Record<string, string | null>>) => void

/** The data version of the address of a page, for the links that stay with it. */
export function versieVanAdres(search: URLSearchParams): Versiedeel {
  return { versie: search.get('versie'), cijfers: search.get('cijfers') }
}

/** What an address asks for that is not an area of the programme. */
export type GeenGebied =
  | { soort: 'onbekend'; code: string }
  /** An area of the city outside the focus area. */
  | { soort: 'buiten'; naam: string }
  /** A wijk of CBS that bears the name of a wijk of the programme but is another place. */
  | { soort: 'cbs-wijk'; naam: string; wijk: string; id: string }

/**
 * The area of an address. A CBS wijk with exactly the buurten of a wijk of the programme and its name is that wijk; any other CBS
 * wijk never stands for one (Waterwijk-Landerijen is not Waterwijk).
 */
export function gebiedVanAdres(bron: Kaartbron, code: string): Profielgebied | GeenGebied {
  const area = gebiedVan(bron, code)
  if (area !== null) return area
  const wijk = bron.wijken.find(({ cbsWijk }) => cbsWijk === code)
  const naam = bron.gebied.get(code)?.naam
  if (wijk === undefined) {
    return naam === undefined ? { soort: 'onbekend', code } : { soort: 'buiten', naam }
  }
  const { samenstelling, id } = wijk
  if (sameBuurten(samenstelling)) return gebiedVan(bron, id) ?? { soort: 'onbekend', code }
  return { soort: 'cbs-wijk', naam: naam ?? code, wijk: wijk.naam, id }
}

/** Whether what an address asks for is an area of the programme. */
export function isGebied(found: Profielgebied | GeenGebied): found is Profielgebied {
  return found.soort === 'buurt' || found.soort === 'wijk'
}

/**
 * The figure that is seen from nearby: what the address asks for, else that of the first finding, else the default. What does not
 * exist becomes the nearest that does.
 */
export function cijferVanAdres(bron: Kaartbron, area: Profielgebied, search: URLSearchParams): Cijferkeuze {
  const [first] = bevindingenIn(bron, area).rijen
  const begin: Cijferkeuze =
    first === undefined ? STANDAARD : { cijfer: first.indicator, jaar: first.jaar, leeftijd: first.leeftijd }
  const cijfer = search.get('cijfer') ?? begin.cijfer
  const indicator = bron.indicatoren.get(cijfer) ?? bron.indicatoren.get(begin.cijfer)
  const known = indicator ?? [...bron.indicatoren.values()][0]
  const leeftijd = known?.leeftijden.find((age) => age === search.get('leeftijd')) ?? begin.leeftijd
  const jaar = Number(search.get('jaar') ?? begin.jaar)
  return pasKeuzeAan(bron, { cijfer: known?.id ?? begin.cijfer, jaar, leeftijd })
}
