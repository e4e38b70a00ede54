import { z } from 'zod'
import { type Oorzaak, oorzaak, causesReader } from './oorzaken.ts'
import type { Spreiding } from './spreiding.ts'
import type { Punt } from './sterk-en-zwak.ts'
import type { Wijkanalyse } from './wijkanalyse.ts'

/**
 * What kind of change it is, the strongest first. besluit: other buurten or a wijk that became another place; methode: computed in
 * another way; echt: a measured source shows more change than chance, corrected for all comparisons; gegevens: other data, without
 * proof that anything in the wijk changed; volgt: follows from another change in the list.
 */
export const wijzigingSoort = z.enum(['besluit', 'methode', 'echt', 'gegevens', 'volgt'])
export type WijzigingSoort = z.infer<typeof wijzigingSoort>

/** One conclusion that changed: what it was, what it is, and why. */
export const wijziging = z.object({
  onderdeel: z.enum(['buurten', 'sterk', 'zwak', 'voorstel', 'wijkcijfer']),
  /** Indicator, theme or facility the change is about; for `buurten` the buurt code. */
  onderwerp: z.string(),
  /** Numbers only, the screen writes the sentence: "2/8" buurten of those with a figure, days open, place, or value (year). */
  eerder: z.string().nullable(),
  nu: z.string().nullable(),
  /** Buurten that came to a point, or left it; empty where the change is not about buurten. */
  buurtenErbij: z.array(z.string()),
  buurtenWeg: z.array(z.string()),
  oorzaken: z.array(oorzaak).min(1),
  soort: wijzigingSoort,
})
export type Wijziging = z.infer<typeof wijziging>

const kant = z.object({ cyclus: z.string(), naam: z.string(), peildatum: z.string() })

export const cyclusverschil = z.object({
  wijk: z.string(),
  eerder: kant,
  nu: kant,
  voorbeelddata: z.boolean(),
  wijzigingen: z.array(wijziging),
})
export type Cyclusverschil = z.infer<typeof cyclusverschil>

function subjectOf(point: Punt): string {
  return point.soort === 'cijfer' ? point.indicator : point.voorziening
}

function sizeOf(point: Punt | undefined): string | null {
  if (point === undefined) return null
  return point.soort === 'cijfer' ? `${point.buurten.length}/${point.aantalMet}` : String(point.dagenOpen)
}

function buurtenOf(point: Punt | undefined): string[] {
  return point?.soort === 'cijfer' ? point.buurten.map((row) => row.cijfer.gebied) : []
}

function figureText(spread: Spreiding | undefined): string | null {
  if (spread === undefined) return null
  const { wijk } = spread
  if (wijk.soort === 'waarde') return `${wijk.cijfer.waarde} (${spread.jaar})`
  if (wijk.soort === 'bereik') return `${wijk.laagste.waarde}-${wijk.hoogste.waarde} (${spread.jaar})`
  return `- (${spread.jaar})`
}

/** All names of two lists, each once, in code order. */
function namesOf(...lists: (readonly string[])[]): string[] {
  return [...new Set(lists.flat())].toSorted()
}

/** Whether an indicator in this wijk really changed between two years: measured, tested, corrected for all comparisons. */
export type RealChange = (indicator: string, years: { van: number; naar: number }) => boolean

/** Kind of a change by its causes; `isReal` says whether a measured source proved it. */
function kindOf(causes: readonly Oorzaak[], isReal: boolean): WijzigingSoort {
  if (causes.includes('indeling')) return 'besluit'
  if (causes.includes('methode')) return 'methode'
  if (isReal) return 'echt'
  return causes.includes('volgt') ? 'volgt' : 'gegevens'
}

/**
 * What changed between two wijkanalyses of one wijk, and why. The list may be empty.
 *
 * Compared are the buurten of the wijk, every strong and weak point with the buurten it is about, the places in the
 * proposal and the figure of the wijk for each indicator of either analysis. The causes are read from the stored inputs
 * of both, never guessed. A difference between years of a model estimate is a change of the figure, not of the wijk; the
 * screen says so.
 *
 * @param isRealChange whether a figure really changed between the years of the two cycles. Without it nothing is called real
 */
export function compareCycles(
  before: Wijkanalyse,
  now: Wijkanalyse,
  isRealChange: RealChange = () => false,
): Cyclusverschil {
  const causes = causesReader(before, now)
  const changes: Wijziging[] = []
  const proofsOf = (theme: string) =>
    now.voorstel.regels.filter((row) => row.thema === theme).flatMap((row) => row.bewijs)
  const yearIn = (analysis: Wijkanalyse, indicator: string) =>
    analysis.spreidingen.find((row) => row.indicator === indicator)?.jaar
  const reallyChanged = (indicator: string) => {
    const [van, naar] = [yearIn(before, indicator), yearIn(now, indicator)]
    return van !== undefined && naar !== undefined && van !== naar && isRealChange(indicator, { van, naar })
  }
  const themeChanged = (theme: string) => proofsOf(theme).some(({ indicator }) => reallyChanged(indicator))
  const add = (
    onderdeel: Wijziging['onderdeel'],
    onderwerp: string,
    [eerder, nu]: readonly [string | null, string | null],
    oorzaken: Oorzaak[],
    [old, fresh]: readonly [readonly string[], readonly string[]] = [[], []],
  ) => {
    const buurtenErbij = fresh.filter((code) => !old.includes(code)).toSorted()
    const buurtenWeg = old.filter((code) => !fresh.includes(code)).toSorted()
    if (eerder === nu && buurtenErbij.length === 0 && buurtenWeg.length === 0) return
    const isReal = onderdeel === 'voorstel' ? themeChanged(onderwerp) : reallyChanged(onderwerp)
    const soort = kindOf(oorzaken, isReal)
    changes.push({ onderdeel, onderwerp, eerder, nu, buurtenErbij, buurtenWeg, oorzaken, soort })
  }

  for (const code of namesOf(before.wijk.buurten, now.wijk.buurten)) {
    const inside = (analysis: Wijkanalyse) => (analysis.wijk.buurten.includes(code) ? 'erbij' : null)
    add('buurten', code, [inside(before), inside(now)], ['indeling'])
  }
  for (const side of ['sterk', 'zwak'] as const) {
    const old = new Map(before.sterkEnZwak[side].map((point) => [subjectOf(point), point]))
    const fresh = new Map(now.sterkEnZwak[side].map((point) => [subjectOf(point), point]))
    for (const subject of namesOf([...old.keys()], [...fresh.keys()])) {
      const one = old.get(subject)
      const two = fresh.get(subject)
      const facility = facilityOf(one ?? two)
      add(
        side,
        subject,
        [sizeOf(one), sizeOf(two)],
        facility === null ? causes.ofIndicator(subject) : causes.ofFacility(facility.dataset, facility.jaar),
        [buurtenOf(one), buurtenOf(two)],
      )
    }
  }
  const places = (analysis: Wijkanalyse) =>
    new Map(analysis.voorstel.regels.map((row) => [row.thema, String(row.plaats)]))
  const oldPlaces = places(before)
  const newPlaces = places(now)
  for (const theme of namesOf([...oldPlaces.keys()], [...newPlaces.keys()])) {
    add(
      'voorstel',
      theme,
      [oldPlaces.get(theme) ?? null, newPlaces.get(theme) ?? null],
      causes.ofTheme(theme),
    )
  }
  const spreadsOf = (analysis: Wijkanalyse) => analysis.spreidingen.map((row) => row.indicator)
  for (const indicator of namesOf(spreadsOf(before), spreadsOf(now))) {
    const find = (analysis: Wijkanalyse) => analysis.spreidingen.find((row) => row.indicator === indicator)
    add(
      'wijkcijfer',
      indicator,
      [figureText(find(before)), figureText(find(now))],
      causes.ofIndicator(indicator),
    )
  }
  return {
    wijk: now.wijk.id,
    eerder: { cyclus: before.cyclus.id, naam: before.cyclus.naam, peildatum: before.cyclus.peildatum },
    nu: { cyclus: now.cyclus.id, naam: now.cyclus.naam, peildatum: now.cyclus.peildatum },
    voorbeelddata: before.voorbeelddata || now.voorbeelddata,
    wijzigingen: changes,
  }
}

/** The point when it is about a facility; null for a point about figures. */
function facilityOf(point: Punt | undefined) {
  return point?.soort === 'voorziening' ? point : null
}
