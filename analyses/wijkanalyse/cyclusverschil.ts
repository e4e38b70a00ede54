import { z } from 'zod'
import type { Spreiding } from './spreiding.ts'
import type { Punt } from './sterk-en-zwak.ts'
import type { Wijkanalyse } from './wijkanalyse.ts'

/**
 * Why a conclusion differs from the earlier cyclus.
 * indeling: other buurten belong to the wijk; methode: another method version or parameter; nieuwer-jaar: a figure of a
 * later year is used; bron-vernieuwd: another version of the same dataset; volgt: follows from another change listed.
 */
export const oorzaak = z.enum(['indeling', 'methode', 'nieuwer-jaar', 'bron-vernieuwd', 'volgt'])
export type Oorzaak = z.infer<typeof oorzaak>

/** One conclusion that changed: what it was, what it is, and why. */
export const wijziging = z.object({
  onderdeel: z.enum(['buurten', 'sterk', 'zwak', 'voorstel', 'wijkcijfer']),
  /** Indicator, theme or facility the change is about; for `buurten` the buurt code. */
  onderwerp: z.string(),
  eerder: z.string().nullable(),
  nu: z.string().nullable(),
  oorzaken: z.array(oorzaak).min(1),
})
export type Wijziging = z.infer<typeof wijziging>

export const cyclusverschil = z.object({
  wijk: z.string(),
  eerder: z.object({ cyclus: z.string(), naam: z.string(), peildatum: z.string() }),
  nu: z.object({ cyclus: z.string(), naam: z.string(), peildatum: z.string() }),
  voorbeelddata: z.boolean(),
  wijzigingen: z.array(wijziging),
})
export type Cyclusverschil = z.infer<typeof cyclusverschil>

function subjectOf(point: Punt): string {
  return point.soort === 'cijfer' ? point.indicator : point.voorziening
}

/** Number of buurten, or days open, as comparable text; numbers only, the screen writes the sentence. */
function sizeOf(point: Punt): string {
  return point.soort === 'cijfer' ? `${point.buurten.length}/${point.aantalMet}` : String(point.dagenOpen)
}

function figureText(spread: Spreiding): string {
  const { wijk } = spread
  if (wijk.soort === 'waarde') return `${wijk.cijfer.waarde} (${spread.jaar})`
  if (wijk.soort === 'bereik') return `${wijk.laagste.waarde}-${wijk.hoogste.waarde} (${spread.jaar})`
  return `- (${spread.jaar})`
}

/**
 * What changed between two wijkanalyses of one wijk, and why. The list may be empty.
 *
 * A change always has a cause: the causes are read from the stored inputs of both analyses, never guessed. A difference
 * between years of a model estimate is a change of the figure, not of the wijk; the screen says so.
 */
export function compareCycles(before: Wijkanalyse, now: Wijkanalyse): Cyclusverschil {
  const causesFor = (indicator: string | null): Oorzaak[] => {
    const causes: Oorzaak[] = []
    if (before.wijk.buurten.toSorted().join() !== now.wijk.buurten.toSorted().join()) causes.push('indeling')
    if (
      before.methode !== now.methode ||
      JSON.stringify(before.parameters) !== JSON.stringify(now.parameters)
    ) {
      causes.push('methode')
    }
    const one = before.spreidingen.find((row) => row.indicator === indicator)
    const two = now.spreidingen.find((row) => row.indicator === indicator)
    if (one?.jaar !== two?.jaar) causes.push('nieuwer-jaar')
    const dataset = two?.gemeente?.herkomst.dataset ?? one?.gemeente?.herkomst.dataset
    const version = (analysis: Wijkanalyse) =>
      analysis.invoer
        .filter((row) => dataset === undefined || row.dataset === dataset)
        .map((row) => `${row.dataset}@${row.sha256}`)
        .toSorted()
        .join()
    if (version(before) !== version(now)) causes.push('bron-vernieuwd')
    return causes.length === 0 ? ['volgt'] : causes
  }
  const changes: Wijziging[] = []
  const add = (
    onderdeel: Wijziging['onderdeel'],
    onderwerp: string,
    eerder: string | null,
    nu: string | null,
    oorzaken: Oorzaak[],
  ) => {
    if (eerder !== nu) changes.push({ onderdeel, onderwerp, eerder, nu, oorzaken })
  }

  const buurten = new Set([...before.wijk.buurten, ...now.wijk.buurten])
  for (const code of [...buurten].toSorted()) {
    const inside = (analysis: Wijkanalyse) => (analysis.wijk.buurten.includes(code) ? 'erbij' : null)
    add('buurten', code, inside(before), inside(now), ['indeling'])
  }
  for (const side of ['sterk', 'zwak'] as const) {
    const old = new Map(before.sterkEnZwak[side].map((point) => [subjectOf(point), sizeOf(point)]))
    const fresh = new Map(now.sterkEnZwak[side].map((point) => [subjectOf(point), sizeOf(point)]))
    for (const subject of [...new Set([...old.keys(), ...fresh.keys()])].toSorted()) {
      add(side, subject, old.get(subject) ?? null, fresh.get(subject) ?? null, causesFor(subject))
    }
  }
  const places = (analysis: Wijkanalyse) =>
    new Map(analysis.voorstel.regels.map((row) => [row.thema, String(row.plaats)]))
  const oldPlaces = places(before)
  const newPlaces = places(now)
  for (const theme of [...new Set([...oldPlaces.keys(), ...newPlaces.keys()])].toSorted()) {
    add('voorstel', theme, oldPlaces.get(theme) ?? null, newPlaces.get(theme) ?? null, causesForTheme(theme))
  }
  for (const spread of now.spreidingen) {
    const old = before.spreidingen.find((row) => row.indicator === spread.indicator)
    const eerder = old === undefined ? null : figureText(old)
    add('wijkcijfer', spread.indicator, eerder, figureText(spread), causesFor(spread.indicator))
  }
  return {
    wijk: now.wijk.id,
    eerder: { cyclus: before.cyclus.id, naam: before.cyclus.naam, peildatum: before.cyclus.peildatum },
    nu: { cyclus: now.cyclus.id, naam: now.cyclus.naam, peildatum: now.cyclus.peildatum },
    voorbeelddata: before.voorbeelddata || now.voorbeelddata,
    wijzigingen: changes,
  }

  function causesForTheme(theme: string): Oorzaak[] {
    const indicators = [before, now]
      .flatMap((analysis) => analysis.voorstel.regels.filter((row) => row.thema === theme))
      .flatMap((row) => row.bewijs.map((proof) => proof.indicator))
    const causes = new Set(indicators.flatMap((indicator) => causesFor(indicator)))
    causes.delete('volgt')
    return causes.size === 0 ? ['volgt'] : [...causes].toSorted()
  }
}
