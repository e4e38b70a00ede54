import { pictureOfPijlers, type Pijlerbeeld } from '../../../analyses/wijkanalyse/pijlerbeeld.ts'
import { spreadOf, type Spreiding } from '../../../analyses/wijkanalyse/spreiding.ts'
import { type PijlerId, pijlerId } from '../../../geodata/schema/indicator.ts'
import { opsomming } from '../../../server/contract/text/getal.ts'
import { indicatorTekst, pijlerTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { kleurenTekst, pijlerOordeel, pijlerTeken } from '../../../server/contract/text/nl/kaart-kleuren.ts'
import { bronfamilieTekst } from '../../../server/contract/text/nl/bronfamilies.ts'
import type { Kaartbron } from '../kaartbron.ts'
import { woordOp } from '../kleurrekenen.ts'
import { PALETTEN } from '../palettes.ts'
import { celMetVerschil, celMetWoorden, celZonder } from './eenheden.ts'
import type { Uitspraak, Wijze } from './onderdelen.ts'
import { onzekerheid } from './zekerheid.ts'

/** Places in the scale: ongunstiger, geen verschil, gunstiger, and both at once. */
const PLACES = { ongunstiger: 0, gelijk: 1, gunstiger: 2, wisselend: 3 } as const

/** What one pijler can say in a year: the figures with their spread over the buurten, and on how many sources it rests. */
export interface Pijlercijfers {
  beeld: Pijlerbeeld
  spreidingen: readonly Spreiding[]
}

/**
 * The pijlers in a year, by the same functions as the wijkanalyse: which figures may count, and how each buurt lies against the
 * gemeente. Example data never counts.
 */
export function pijlersIn(bron: Kaartbron, year: number): ReadonlyMap<PijlerId, Pijlercijfers> {
  const kept = perYear.get(bron) ?? new Map<number, ReadonlyMap<PijlerId, Pijlercijfers>>()
  perYear.set(bron, kept)
  const found = kept.get(year) ?? readPijlers(bron, year)
  kept.set(year, found)
  return found
}

/** Of one set of figures a year is read once, however often the legend asks what can be chosen. */
const perYear = new WeakMap<Kaartbron, Map<number, ReadonlyMap<PijlerId, Pijlercijfers>>>()

function readPijlers(bron: Kaartbron, year: number): Map<PijlerId, Pijlercijfers> {
  const counting = [...bron.indicatoren.values()]
    .filter((row) => row.rol === 'telt-mee' && row.eenheid === 'procent' && row.niveaus.includes('buurt'))
    .filter((row) => bron.bronnen.get(row.dataset)?.voorbeelddata !== true && row.jaren.includes(year))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const area = { buurten: bron.wijken.flatMap(({ buurten }) => buurten), cbsWijk: null }
  const references = { gemeente: bron.gemeente.code, land: bron.land.code }
  const spreads = counting
    .map((row) => spreadOf(row, year, area, references, bron.opzoeken))
    .filter(({ aantalMet, gemeente }) => aantalMet > 0 && gemeente !== null)
  return new Map(
    pictureOfPijlers(counting, spreads).map((beeld) => [
      beeld.pijler,
      {
        beeld,
        spreidingen: beeld.indicatoren.flatMap(
          (id) => spreads.find(({ indicator }) => indicator === id) ?? [],
        ),
      },
    ]),
  )
}

/** Pijlers with figures per buurt that may count in a year. */
export function pijlersMetCijfers(bron: Kaartbron, year: number): PijlerId[] {
  const found = pijlersIn(bron, year)
  return pijlerId.options.filter((id) => (found.get(id)?.spreidingen.length ?? 0) > 0)
}

/** What the figures of a pijler say of each buurt, in ordered words: no score, and no mean of figures. */
export const pijler: Wijze = {
  id: 'pijler',
  begin: ({ bron, model, keuze }) => {
    const possible = pijlersMetCijfers(bron, model.keuze.jaar)
    const wanted = [keuze.pijler, model.indicator.pijler].find((id) => possible.some((one) => one === id))
    return { pijler: wanted ?? possible[0] ?? keuze.pijler }
  },
  waaromNiet: ({ bron, model, keuze }) =>
    pijlersMetCijfers(bron, model.keuze.jaar).some((id) => id === keuze.pijler) ? null : 'geen-pijler',
  maak: (vraag) => {
    const { bron, model, keuze } = vraag
    const { jaar } = model.keuze
    const id = keuze.pijler ?? 'bestaanszekerheid'
    const { beeld, spreidingen } = pijlersIn(bron, jaar).get(id) ?? { beeld: null, spreidingen: [] }
    const names = spreidingen.map(
      ({ indicator }) => indicatorTekst(bron.indicatoren.get(indicator) ?? indicator).naam,
    )
    const text = kleurenTekst.pijler
    const families = (beeld?.bronfamilies ?? []).map(bronfamilieTekst)
    return {
      uitspraken: new Map(model.buurten.map(({ code }) => [code, spreek(code, spreidingen)])),
      kolommen: [
        { id: 'oordeel', kop: text.oordeel, eenheid: null },
        ...spreidingen.map(({ indicator }, at) => ({
          id: indicator,
          kop: names[at] ?? indicator,
          eenheid: 'procentpunt' as const,
        })),
      ],
      klassen: pijlerOordeel.map((label, plaats) => ({ label, plaats, teken: pijlerTeken[plaats] ?? '' })),
      schaal: (thema) => {
        const kleuren = PALETTEN[thema].oordeel
        return { kleuren, woorden: kleuren.map((kleur) => woordOp(kleur, thema)) }
      },
      zin: () => text.zin(pijlerTekst[id], bron.gemeente.naam, jaar),
      noten: [
        text.noten(names),
        ...(beeld?.oordeel === 'onbeslist' ? [text.onbeslist(opsomming(families))] : []),
      ],
      titel: text.titel(pijlerTekst[id], bron.gemeente.naam),
      cijfers: spreidingen.map(({ indicator, leeftijd }) => ({ cijfer: indicator, jaar, leeftijd })),
      vorm: { soort: 'lijst' },
    }
  },
}

function spreek(code: string, spreads: readonly Spreiding[]): Uitspraak {
  const rows = spreads.flatMap(({ buurten }) => buurten.find(({ gebied }) => gebied === code) ?? [])
  const cells = rows.map((row) =>
    row.tegenGemeente === null
      ? celZonder(row.ontbreekt ?? 'geen-vergelijkingscijfer')
      : celMetVerschil(row.tegenGemeente),
  )
  const verdicts = rows.flatMap(({ tegenGemeente }) => tegenGemeente?.oordeel ?? [])
  if (verdicts.length === 0) {
    const reason = rows.find(({ ontbreekt }) => ontbreekt !== null)?.ontbreekt ?? 'niet-gepubliceerd'
    const none = { plaats: null, ontbreekt: reason, label: '', onzeker: null, x: null }
    return { ...none, cellen: [celZonder(reason), ...cells] }
  }
  const [better, worse] = [verdicts.includes('gunstiger'), verdicts.includes('ongunstiger')]
  const plaats =
    better && worse
      ? PLACES.wisselend
      : better
        ? PLACES.gunstiger
        : worse
          ? PLACES.ongunstiger
          : PLACES.gelijk
  const words = pijlerOordeel[plaats]
  return {
    plaats,
    ontbreekt: null,
    label: pijlerTeken[plaats],
    cellen: [celMetWoorden(words, plaats), ...cells],
    onzeker: rows.map(({ cijfer }) => onzekerheid(cijfer)).find((reason) => reason !== null) ?? null,
    x: null,
  }
}
