import { getekend, type Kaartmodel } from '../kaartmodel.ts'

/** What of the areas is kept; an empty list or null keeps everything. */
export interface Buurtfilter {
  /** Ids of wijken of the programme. */
  wijken: readonly string[]
  /** Codes of buurten picked by hand. */
  buurten: readonly string[]
  /** Least and most value of the shown figure, both included, in its unit; null: no end on that side. */
  waarde: { van: number | null; tot: number | null } | null
}

/** Buurten that a filter keeps. */
export interface Behouden {
  codes: ReadonlySet<string>
  /** Number of buurten in the model. */
  totaal: number
  /** Buurten left out for the one reason that they have no figure to hold against the range. */
  zonderCijfer: number
  /** Whether there is a filter on areas at all. */
  actief: boolean
}

/** Whether a value lies in a range, its ends included. */
export function isTussen(value: number, range: { van: number | null; tot: number | null }): boolean {
  return (range.van === null || value >= range.van) && (range.tot === null || value <= range.tot)
}

/**
 * Buurten that all parts of a filter keep. The range is held against what the map draws: the figure of the buurt, or that of
 * its wijk where there is none per buurt. Without a figure a buurt is not kept by a range.
 */
export function behoudBuurten(model: Kaartmodel, filter: Buurtfilter): Behouden {
  const wijken = new Set(filter.wijken)
  const picked = new Set(filter.buurten)
  const codes = new Set<string>()
  let zonderCijfer = 0
  for (const { code, wijk } of model.buurten) {
    if (wijken.size > 0 && !wijken.has(wijk)) continue
    if (picked.size > 0 && !picked.has(code)) continue
    if (filter.waarde !== null) {
      const { waarde } = getekend(model, code)
      if (waarde === null) zonderCijfer += 1
      if (waarde === null || !isTussen(waarde, filter.waarde)) continue
    }
    codes.add(code)
  }
  const actief = wijken.size > 0 || picked.size > 0 || filter.waarde !== null
  return { codes, totaal: model.buurten.length, zonderCijfer, actief }
}

/** A list with a value added, or without it when it was there. */
export function wissel(list: readonly string[], value: string): string[] {
  return list.includes(value) ? list.filter((one) => one !== value) : [...list, value]
}
