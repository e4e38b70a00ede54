import { z } from 'zod'
import type { Eenheid } from '../../geodata/schema/indicator.ts'
import { ontbreektReden, type OntbreektReden } from '../../geodata/schema/waarneming.ts'
import type { Deel, Kruistabel, KruistabelRij } from './kruistabel.ts'

/**
 * Above this share estimated, a value is marked. A quarter: with an estimate that is off by a fifth the value then moves by
 * 5 %, about the difference that the five-point rule calls a difference.
 */
export const MOST_ESTIMATED_UNMARKED = 0.25

/**
 * Up to this share of an area may be without a figure and the area still gets one. The rest is taken to be like the known
 * part and counts as estimated.
 */
export const MOST_MISSING_SHARE = 0.05

/** Two shares closer than this are the same: the last bits of a sum say nothing. */
const ROUNDING = 1e-9

/** How values of areas become a value of another area: counts are divided, means are weighed. */
export type Omrekenwijze =
  | { soort: 'telling' }
  /** `noemers`: per old area how many persons (or dwellings, households) the mean is about; null: not known. */
  | { soort: 'gemiddelde'; noemers: ReadonlyMap<string, number> | null }

/** A figure of an old area. */
export type OudeWaarde = { waarde: number } | { ontbreekt: OntbreektReden }

/** A figure converted to an area of the new division; exactly one of `waarde` and `ontbreekt` is null. */
export const omgerekend = z.object({
  gebied: z.string(),
  waarde: z.number().nullable(),
  ontbreekt: ontbreektReden.nullable(),
  /** Share (0..1) that had to be estimated; null: the area is the same and the figure stands as it is. */
  geschat: z.number().min(0).max(1).nullable(),
  /** More was estimated than `MOST_ESTIMATED_UNMARKED`. */
  gemarkeerd: z.boolean(),
  /** Old area that gives the most of it: where the figure can be found again. Null: no old area has a figure. */
  vooral: z.string().nullable(),
})
export type Omgerekend = z.infer<typeof omgerekend>

/**
 * How a figure in this unit may be converted; null where it may not. Classes are ordered words: halfway between "zwak" and
 * "goed" is no class, so they are never averaged.
 */
export function conversionOf(
  eenheid: Eenheid,
  noemers: ReadonlyMap<string, number> | null,
): Omrekenwijze | null {
  if (eenheid === 'klasse-1-9') return null
  return eenheid === 'aantal' ? { soort: 'telling' } : { soort: 'gemiddelde', noemers }
}

/** Whether a value is marked as mostly an estimate. */
export function isMarked(geschat: number | null): boolean {
  return geschat !== null && geschat > MOST_ESTIMATED_UNMARKED + ROUNDING
}

/**
 * Figures of the old division converted to the new one, for one indicator, year and age group.
 *
 * A same area keeps its figure. A count is the sum of the counts of the old areas, each times the share of it that lies here;
 * the total over all areas stays what it was. A mean is weighed by that share times the denominator of the old area, and where
 * no denominators are known by the share of the new area that each part fills. What comes from an old area that does not wholly
 * lie here is estimated; a mean of more than one part without denominators is estimated wholly, unless the parts are measured
 * in dwellings.
 *
 * @param table from old to new
 * @param values figure per old area; an area that is not in it has none
 * @param wijze how to convert; null: may not be, then only same areas get a figure
 * @returns one per area of the new division of which at least one old part is in `values`
 * @example old A (100 people, wholly in X) and B (60 people, half of it in X) give X = 130, of which 30 / 130 estimated
 */
export function convertValues(
  table: Kruistabel,
  values: ReadonlyMap<string, OudeWaarde>,
  wijze: Omrekenwijze | null,
): Omgerekend[] {
  return table.flatMap((row) => {
    if (!row.delen.some(({ van }) => values.has(van))) return []
    return [row.zelfde ? asItIs(row, values) : converted(row, values, wijze)]
  })
}

function asItIs({ naar, delen }: KruistabelRij, values: ReadonlyMap<string, OudeWaarde>): Omgerekend {
  const van = delen[0]?.van ?? ''
  const value = values.get(van) ?? { ontbreekt: 'niet-om-te-rekenen' as const }
  const isKnown = 'waarde' in value
  return {
    gebied: naar,
    waarde: isKnown ? value.waarde : null,
    ontbreekt: isKnown ? null : value.ontbreekt,
    geschat: null,
    gemarkeerd: false,
    vooral: van,
  }
}

interface WeighedPart {
  deel: Deel
  waarde: number
  /** What the part counts for: of a count the part that comes here, of a mean its weight. */
  gewicht: number
}

function converted(
  row: KruistabelRij,
  values: ReadonlyMap<string, OudeWaarde>,
  wijze: Omrekenwijze | null,
): Omgerekend {
  const missing = (ontbreekt: OntbreektReden): Omgerekend => ({
    gebied: row.naar,
    waarde: null,
    ontbreekt,
    geschat: null,
    gemarkeerd: false,
    vooral: row.delen.find(({ van }) => values.has(van))?.van ?? null,
  })
  if (wijze === null) return missing('niet-om-te-rekenen')
  const known: WeighedPart[] = []
  let reason: OntbreektReden | null = row.onbekend > 0 ? 'niet-om-te-rekenen' : null
  let missingShare = row.onbekend
  for (const part of row.delen) {
    const value = values.get(part.van)
    const gewicht = weightOf(part, wijze)
    if (value !== undefined && 'waarde' in value && gewicht !== null) {
      known.push({ deel: part, waarde: value.waarde, gewicht })
      continue
    }
    missingShare += part.deelVanNieuw
    reason = value !== undefined && 'ontbreekt' in value ? value.ontbreekt : 'niet-om-te-rekenen'
  }
  if (missingShare > MOST_MISSING_SHARE + ROUNDING) return missing(reason ?? 'niet-om-te-rekenen')
  const waarde = wijze.soort === 'telling' ? countOf(known, missingShare) : meanOf(known)
  if (waarde === null) return missing(reason ?? 'niet-om-te-rekenen')
  const geschat = estimatedShare(row, known, wijze, missingShare)
  return {
    gebied: row.naar,
    waarde,
    ontbreekt: null,
    geschat,
    gemarkeerd: isMarked(geschat),
    vooral: known.reduce((most, part) => (weightIn(part, wijze) > weightIn(most, wijze) ? part : most)).deel
      .van,
  }
}

/** Weight of a part in a mean, or of a count the share that comes here; null when its denominator is not known. */
function weightOf(part: Deel, wijze: Omrekenwijze): number | null {
  if (wijze.soort === 'telling') return part.deelVanOud
  if (wijze.noemers === null) return part.deelVanNieuw
  const noemer = wijze.noemers.get(part.van)
  return noemer === undefined ? null : part.deelVanOud * noemer
}

function weightIn({ waarde, gewicht }: WeighedPart, wijze: Omrekenwijze): number {
  return wijze.soort === 'telling' ? Math.abs(waarde) * gewicht : gewicht
}

/** Sum of what comes here; a small part without a figure is taken to hold as much as the rest. */
function countOf(parts: readonly WeighedPart[], missingShare: number): number | null {
  if (parts.length === 0) return null
  return parts.reduce((sum, { waarde, gewicht }) => sum + waarde * gewicht, 0) / (1 - missingShare)
}

/** Weighed mean, held between the least and the greatest value: rounding must not make 100 % more. */
function meanOf(parts: readonly WeighedPart[]): number | null {
  const total = parts.reduce((sum, { gewicht }) => sum + gewicht, 0)
  if (total <= 0) return null
  const mean = parts.reduce((sum, { waarde, gewicht }) => sum + waarde * (gewicht / total), 0)
  const values = parts.filter(({ gewicht }) => gewicht > 0).map(({ waarde }) => waarde)
  return Math.min(Math.max(mean, Math.min(...values)), Math.max(...values))
}

function estimatedShare(
  row: KruistabelRij,
  parts: readonly WeighedPart[],
  wijze: Omrekenwijze,
  missingShare: number,
): number {
  const isGuess = wijze.soort === 'gemiddelde' && wijze.noemers === null && row.maat === 'oppervlakte'
  if (isGuess && parts.length > 1) return 1
  const isPartial = ({ deel }: WeighedPart): boolean => deel.deelVanOud < 1 - ROUNDING
  const total = parts.reduce((sum, part) => sum + weightIn(part, wijze), 0)
  const partial = parts.filter(isPartial).reduce((sum, part) => sum + weightIn(part, wijze), 0)
  const ofKnown = total > 0 ? partial / total : parts.some(isPartial) ? 1 : 0
  return Math.min(1, ofKnown * (1 - missingShare) + missingShare)
}
