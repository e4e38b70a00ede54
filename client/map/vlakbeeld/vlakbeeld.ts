import type { KanNietReden } from '../../../analyses/result.ts'
import { pijlerBronNodig, pijlerTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { kaartToetsen } from '../../../server/contract/text/nl/kaart.ts'
import { kleurenTekst, wijzeNaam, wijzeReden } from '../../../server/contract/text/nl/kaart-kleuren.ts'
import type { Kaartbron } from '../kaartbron.ts'
import type { Kaartmodel } from '../kaartmodel.ts'
import { verbleekt, woordOp } from '../kleurrekenen.ts'
import type { Vlakkleur } from '../layers/kleuring.ts'
import type { Thema } from '../palettes.ts'
import type { Kleurkeuze, Kleurwijze } from './keuze.ts'
import { klassen } from './klassen.ts'
import type { Uitspraak, Vlakcel, Vlakklasse, Vraag, Wijzebeeld } from './onderdelen.ts'
import { wijzeVan } from './wijzen.ts'
import type { OnzekerReden } from './zekerheid.ts'

/** One buurt of the focus area as every view shows it. */
export interface Vlakgebied {
  code: string
  /** Place of its colour in the scale; null: missing, drawn as lines. */
  plaats: number | null
  /** Words on the buurt in the map; empty where the figure exists per wijk only. */
  label: string
  /** The figure may not be read by itself: drawn lighter, with lines over it. */
  onzeker: boolean
  onzekerReden: OnzekerReden | null
  /** Why it has no colour; null when it has one. */
  ontbreekt: KanNietReden | null
  /** What the table says in the columns of this way. */
  cellen: readonly Vlakcel[]
}

/**
 * What the colours of the map say for one choice. Map, swipe, small multiples, legend, table, file and print take it from here and
 * nowhere else.
 */
export interface Vlakbeeld extends Omit<Wijzebeeld, 'klassen'> {
  /** What is drawn: where the wish cannot be met, the figure in classes. */
  wijze: Kleurwijze
  /** Why the wish is not met, in a sentence; null: it is. */
  waaromNiet: string | null
  /** Whether buurten are drawn each for themselves, or each wijk as a whole. */
  niveau: 'buurt' | 'wijk'
  gebieden: readonly Vlakgebied[]
  /** The classes with how many drawn areas each holds. */
  klassen: readonly (Vlakklasse & { aantal: number; onzeker: number })[]
  /** Drawn areas, those without a colour, and those drawn as uncertain. */
  totaal: number
  zonder: number
  onzeker: number
  /** Why areas have no colour, the most frequent reason first. */
  redenen: readonly KanNietReden[]
}

/**
 * Colours, words and cells of the buurten. Cheap enough for every step of a slider: the areas are some forty.
 *
 * @param model the numbers of the chosen figure
 * @param keuze what the colours should mean; where that cannot be, the figure is shown in classes and `waaromNiet` says why
 * @param buren gives which buurten touch, by `burenVan`; only clusters ask for it
 */
export function maakVlakbeeld(
  bron: Kaartbron,
  model: Kaartmodel,
  keuze: Kleurkeuze,
  buren: Vraag['buren'] = null,
): Vlakbeeld {
  const vraag: Vraag = { bron, model, keuze, buren }
  const wanted = wijzeVan(keuze.kleur)
  const reason = wanted.waaromNiet(vraag)
  const drawn = reason === null ? wanted : klassen
  const beeld = drawn.maak(vraag)
  // A pijler speaks per buurt, whatever the level of the figure that was chosen before.
  const niveau = drawn.id === 'pijler' ? 'buurt' : model.niveau
  const spoken = [...beeld.uitspraken.values()]
  const missing = spoken.flatMap(({ ontbreekt }) => ontbreekt ?? [])
  return {
    ...beeld,
    wijze: drawn.id,
    waaromNiet: reason === null ? null : fallback(vraag, reason),
    niveau,
    gebieden: model.buurten.map(({ code, wijk }) =>
      asArea(code, niveau, beeld.uitspraken.get(niveau === 'buurt' ? code : wijk)),
    ),
    klassen: beeld.klassen.map((row) => {
      const here = spoken.filter(({ plaats }) => plaats === row.plaats)
      return { ...row, aantal: here.length, onzeker: here.filter(({ onzeker }) => onzeker !== null).length }
    }),
    totaal: spoken.length,
    zonder: missing.length,
    onzeker: spoken.filter(({ onzeker }) => onzeker !== null).length,
    redenen: byFrequency(missing),
  }
}

function asArea(code: string, niveau: 'buurt' | 'wijk', said: Uitspraak | undefined): Vlakgebied {
  return {
    code,
    plaats: said?.plaats ?? null,
    label: niveau === 'wijk' ? '' : said?.plaats == null ? kaartToetsen.geenCijfer : said.label,
    onzeker: said?.onzeker != null,
    onzekerReden: said?.onzeker ?? null,
    ontbreekt: said === undefined ? 'niet-gepubliceerd' : said.ontbreekt,
    cellen: said?.cellen ?? [],
  }
}

function fallback({ keuze }: Vraag, reason: keyof typeof wijzeReden): string {
  const because =
    reason === 'geen-pijler' && keuze.pijler !== null
      ? kleurenTekst.pijler.geenCijfers(pijlerTekst[keuze.pijler], pijlerBronNodig[keuze.pijler])
      : wijzeReden[reason].zin
  return kleurenTekst.terugval(wijzeNaam[keuze.kleur], because)
}

function byFrequency(reasons: readonly KanNietReden[]): KanNietReden[] {
  const counts = new Map<KanNietReden, number>()
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([reason]) => reason)
}

/** Paint of every buurt in one theme; what is uncertain is nearer to the ground, and its words follow. */
export function vlakkleuren(beeld: Vlakbeeld, thema: Thema): Vlakkleur[] {
  const { kleuren, woorden } = beeld.schaal(thema)
  return beeld.gebieden.map(({ code, plaats, onzeker }) => {
    const kleur = plaats === null ? undefined : kleuren[plaats]
    if (plaats === null || kleur === undefined) return { code, kleur: null, woord: '', onzeker: false }
    if (!onzeker) return { code, kleur, woord: woorden[plaats] ?? '', onzeker }
    const faded = verbleekt(kleur, thema)
    return { code, kleur: faded, woord: woordOp(faded, thema), onzeker }
  })
}
