import { z } from 'zod'
import { isWijkcentrum } from '../../geodata/schema/voorziening.ts'
import { knowsInhabitantsPerBuurt } from './inwoners.ts'
import { isHere, type WijkanalyseInvoer } from './invoer-schema.ts'
import type { Spreiding } from './spreiding.ts'

/** Something the analysis does not know, as a code with the numbers that belong to it. */
export const onbekend = z.discriminatedUnion('code', [
  z.object({ code: z.literal('geen-cijfer-dat-meetelt') }),
  z.object({ code: z.literal('geen-gemeentecijfer') }),
  z.object({ code: z.literal('verandering-per-buurt') }),
  z.object({
    code: z.literal('buurten-zonder-cijfer'),
    aantal: z.number().int(),
    totaal: z.number().int(),
    jaar: z.number().int(),
  }),
  z.object({ code: z.literal('huizen-en-buitenruimte') }),
  z.object({ code: z.literal('leefbaarometer-te-oud'), jaar: z.number().int() }),
  z.object({ code: z.literal('mensen-per-buurt') }),
  z.object({ code: z.literal('geen-eigen-wijkcijfer'), cbsWijk: z.string() }),
  z.object({ code: z.literal('geen-wijkcentrum-bekend') }),
  z.object({ code: z.literal('marge-niet-in-bron') }),
  z.object({ code: z.literal('stem-van-bewoners') }),
])
export type Onbekend = z.infer<typeof onbekend>

/**
 * What this analysis does not know, in a fixed order. Silence about a gap reads as "nothing the matter";
 * therefore every gap of the inputs is listed here.
 */
export function unknownsOf(
  input: WijkanalyseInvoer,
  spreads: readonly Spreiding[],
  ownFigure: boolean,
): Onbekend[] {
  const speaking = spreads.filter((row) => row.aantalMet > 0)
  const unknowns: Onbekend[] = []
  if (speaking.length === 0) unknowns.push({ code: 'geen-cijfer-dat-meetelt' })
  else {
    if (speaking.every((row) => row.gemeente === null)) unknowns.push({ code: 'geen-gemeentecijfer' })
    unknowns.push({ code: 'verandering-per-buurt' })
  }
  const widest = speaking.toSorted((a, b) => b.jaar - a.jaar || b.aantalMet - a.aantalMet).at(0)
  if (widest !== undefined && widest.aantalZonder > 0) {
    unknowns.push({
      code: 'buurten-zonder-cijfer',
      aantal: widest.aantalZonder,
      totaal: widest.buurten.length,
      jaar: widest.jaar,
    })
  }
  const pijlerOf = new Map(input.indicatoren.map(({ id, pijler }) => [id, pijler]))
  const spoken = new Set(speaking.map(({ indicator }) => pijlerOf.get(indicator)))
  if (!spoken.has('woningen') || !spoken.has('omgeving')) unknowns.push({ code: 'huizen-en-buitenruimte' })
  const limit = Number(input.cyclus.peildatum.slice(0, 4))
  const lastClass = input.leefbaarometer
    .filter((row) => row.naam === input.wijk.naam && row.klasse !== null && row.jaar <= limit)
    .map((row) => row.jaar)
  if (lastClass.length > 0) unknowns.push({ code: 'leefbaarometer-te-oud', jaar: Math.max(...lastClass) })
  if (!knowsInhabitantsPerBuurt(input)) unknowns.push({ code: 'mensen-per-buurt' })
  if (!ownFigure && input.samenstelling.cbsWijk !== null) {
    unknowns.push({ code: 'geen-eigen-wijkcijfer', cbsWijk: input.samenstelling.cbsWijk.code })
  }
  const centre = input.voorzieningen.some(
    (place) => isWijkcentrum(place.soort) && isHere(input, place) && place.openingstijden !== null,
  )
  if (!centre) unknowns.push({ code: 'geen-wijkcentrum-bekend' })
  const hasNoMargin = (row: Spreiding) =>
    row.buurten.some(({ cijfer }) => cijfer?.fout.soort === 'niet-in-bron')
  if (speaking.some(hasNoMargin)) unknowns.push({ code: 'marge-niet-in-bron' })
  unknowns.push({ code: 'stem-van-bewoners' })
  return unknowns
}
