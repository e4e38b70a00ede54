import { z } from 'zod'
import { isWijkcentrum } from '../../geodata/schema/voorziening.ts'
import { gebiedscijfer } from '../gebiedscijfer/gebiedscijfer.ts'
import { programmaBij, type Thema, themaVan } from '../prioriteiten/themas.ts'
import { cijfer } from '../result.ts'
import { verschil } from '../vergelijking/verschil.ts'
import { isHere, type WijkanalyseInvoer } from './invoer-schema.ts'
import type { Spreiding } from './spreiding.ts'

/** At most this many strong and this many weak points stand in a wijkanalyse (rule of the wijkaanpak). */
export const MOST_POINTS = 5

/** A point that rests on figures: in how many buurten, and how large the differences from the gemeente are. */
export const cijferPunt = z.object({
  soort: z.literal('cijfer'),
  indicator: z.string(),
  jaar: z.number().int(),
  buurten: z.array(z.object({ cijfer, tegenGemeente: verschil })),
  aantalMet: z.number().int().positive(),
  kleinsteVerschil: z.number(),
  grootsteVerschil: z.number(),
  /** Of the buurten with a figure, how many differ from the country in the same direction. */
  aantalTegenLand: z.number().int().nonnegative(),
  wijk: gebiedscijfer,
  gemeente: cijfer,
  land: cijfer.nullable(),
  thema: z.string(),
  aanpak: z.enum(['samen-oppakken', 'gewoon-werk']),
  partners: z.array(z.string()),
})
export type CijferPunt = z.infer<typeof cijferPunt>

/** A point that rests on a known facility. */
export const voorzieningPunt = z.object({
  soort: z.literal('voorziening'),
  voorziening: z.string(),
  naam: z.string(),
  dagenOpen: z.number().int().positive(),
  jaar: z.number().int(),
  dataset: z.string(),
})

export type VoorzieningPunt = z.infer<typeof voorzieningPunt>

export const punt = z.discriminatedUnion('soort', [cijferPunt, voorzieningPunt])
export type Punt = z.infer<typeof punt>

export const sterkEnZwak = z.object({ sterk: z.array(punt), zwak: z.array(punt) })
export type SterkEnZwak = z.infer<typeof sterkEnZwak>

function figurePoint(
  spread: Spreiding,
  side: 'gunstiger' | 'ongunstiger',
  theme: Thema,
  { themas }: WijkanalyseInvoer['focus'],
): CijferPunt | null {
  if (spread.gemeente === null) return null
  const buurten = spread.buurten.flatMap((row) =>
    row.cijfer !== null && row.tegenGemeente?.oordeel === side
      ? [{ cijfer: row.cijfer, tegenGemeente: row.tegenGemeente }]
      : [],
  )
  if (buurten.length === 0) return null
  const sizes = buurten.map((row) => Math.abs(row.tegenGemeente.punten))
  return {
    soort: 'cijfer',
    indicator: spread.indicator,
    jaar: spread.jaar,
    buurten: buurten.toSorted(
      (a, b) =>
        Math.abs(b.tegenGemeente.punten) - Math.abs(a.tegenGemeente.punten) ||
        (a.cijfer.gebied < b.cijfer.gebied ? -1 : 1),
    ),
    aantalMet: spread.aantalMet,
    kleinsteVerschil: Math.min(...sizes),
    grootsteVerschil: Math.max(...sizes),
    aantalTegenLand: spread.buurten.filter((row) => row.tegenLand?.oordeel === side).length,
    wijk: spread.wijk,
    gemeente: spread.gemeente,
    land: spread.land,
    thema: theme.id,
    aanpak: theme.aanpak,
    partners: programmaBij(theme.id, themas).partners,
  }
}

function byWeight(a: CijferPunt, b: CijferPunt): number {
  return (
    b.buurten.length - a.buurten.length ||
    b.grootsteVerschil - a.grootsteVerschil ||
    (a.indicator < b.indicator ? -1 : 1)
  )
}

/** Facilities with weekly opening days in this wijk; a place open only on request is not a point. */
function facilityPoints(input: WijkanalyseInvoer): Punt[] {
  const places = input.voorzieningen.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return places.flatMap((place) => {
    if (!isWijkcentrum(place.soort) || !isHere(input, place)) return []
    if (place.openingstijden === null || place.openingstijdenJaar === null) return []
    const days = Object.values(place.openingstijden).filter(
      (day) => day.regel === 'open' && day.vakken.some((part) => part.wanneer === 'elke-week'),
    ).length
    if (days === 0) return []
    return [
      {
        soort: 'voorziening',
        voorziening: place.id,
        naam: place.naam,
        dagenOpen: days,
        jaar: place.openingstijdenJaar,
        dataset: place.dataset ?? 'onbekend',
      },
    ]
  })
}

/**
 * Strong and weak points of a wijk: strong first, at most five each.
 *
 * A point exists where at least one buurt differs from the gemeente in the same year (`vergelijking/verschil`). One
 * indicator may be a strong point in some buurten and a weak one in others; both are said. Points are ordered by the
 * number of buurten, then by the largest difference, then by name, so that the order never depends on the input order. The
 * wijkcentrum of a wijk comes first; for a stadsdeel or the city facilities follow the figures.
 *
 * @param input the wijk and its facilities
 * @param spreads spreads of the indicators that may count
 * @returns codes and figures only; empty lists when nothing differs
 */
export function strongAndWeakPoints(input: WijkanalyseInvoer, spreads: readonly Spreiding[]): SterkEnZwak {
  const side = (wanted: 'gunstiger' | 'ongunstiger') =>
    spreads
      .flatMap((spread) => {
        const theme = themaVan(spread.indicator)
        const point = theme === null ? null : figurePoint(spread, wanted, theme, input.focus)
        return point === null ? [] : [point]
      })
      .toSorted(byWeight)
  const [places, figures] = [facilityPoints(input), side('gunstiger')]
  // One wijkcentrum speaks for its wijk; those of a stadsdeel or the city would push every figure out of the list.
  const strong = input.wijknamen?.length === 1 ? [...places, ...figures] : [...figures, ...places]
  return {
    sterk: strong.slice(0, MOST_POINTS),
    zwak: side('ongunstiger').slice(0, MOST_POINTS),
  }
}
