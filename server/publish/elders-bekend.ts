import type { BekendFeit } from '../../analyses/onthulling/schema.ts'
import { COUNT_WIDTH, isSmall } from '../../analyses/onthulling/primair.ts'
import { BAG_WONINGEN } from '../../geodata/normalise/bag.ts'
import type { AppContext } from '../context.ts'
import type { CurrentData } from '../store/current.ts'
import { readRegisterWithAddress } from '../store/register-address.ts'

/** A number of dwellings that anybody can read elsewhere, over these buurten together. */
export interface EldersGeteld {
  atomen: readonly string[]
  waarde: number
  /** Half the step in which the source rounds; 0: exact. */
  plusMin: number
}

/** Indicators that count all dwellings of an area: CBS per wijk (embedded), per buurt from PDOK and from the CBS itself. */
const COUNTS_OF_OTHERS: readonly string[] = [
  'cbs-woningvoorraad',
  'pdok-woningvoorraad',
  'cbs-kwb-woningvoorraad',
]

type Known = Pick<CurrentData, 'gebieden' | 'buurtenPerCbsWijk' | 'indicatoren' | 'zoekCijfer'>

/** Buurten that an area of a source is made of; none: we do not know which. */
function buurtenOf(code: string, { gebieden, buurtenPerCbsWijk }: Known): readonly string[] {
  if (code.startsWith('BU')) return [code]
  if (code.startsWith('WK')) return buurtenPerCbsWijk.get(code) ?? []
  return gebieden
    .filter(({ soort, gemeente }) => soort === 'buurt' && gemeente === code)
    .map((row) => row.code)
}

/** Every number of dwellings of a buurt, wijk or gemeente that stands in open figures we hold, of every year. */
export function countedByOthers(current: Known): EldersGeteld[] {
  const counts = current.indicatoren.filter(({ id }) => COUNTS_OF_OTHERS.includes(id))
  return current.gebieden.flatMap(({ code }) =>
    counts.flatMap((indicator) =>
      indicator.jaren.flatMap((jaar) => {
        const found = current.zoekCijfer(code, indicator.id, jaar, 'alle')
        const atomen = buurtenOf(code, current)
        if ('ontbreekt' in found || atomen.length === 0) return []
        const { waarde, fout } = found
        return [{ atomen, waarde, plusMin: fout.soort === 'afronding' ? fout.plusMin : 0 }]
      }),
    ),
  )
}

/** The BAG is open: whoever wants to can count its dwellings per buurt. Empty when it was not fetched. */
export function countedInBag({ dataDir, current }: Pick<AppContext, 'dataDir' | 'current'>): EldersGeteld[] {
  const versies = current().versies.filter(({ dataset }) => dataset === BAG_WONINGEN)
  if (versies.length === 0) return []
  const { rijen } = readRegisterWithAddress({ dataDir, versies, bewerkingen: [] })
  const counts = new Map<string, number>()
  for (const { buurt } of rijen) counts.set(buurt, (counts.get(buurt) ?? 0) + 1)
  return [...counts].map(([buurt, waarde]) => ({ atomen: [buurt], waarde, plusMin: 0 }))
}

/**
 * What somebody who looks elsewhere knows of our own counts. A number that is less than the width of protection from ours gives ours
 * away, so it counts as known exactly: that is the strongest neighbour. A small count of ours is known only where the very same number
 * stands elsewhere; otherwise it stays what is protected.
 *
 * @param ours our count of each buurt; a buurt that is missing has none
 * @example the CBS counts 4,123 in a wijk and our register 4,120: the wijk is known, and does not help to hide a buurt any more
 */
export function knownFacts(
  elsewhere: readonly EldersGeteld[],
  ours: ReadonlyMap<string, number>,
  { grootheid, periode, atomen }: { grootheid: string; periode: string; atomen: readonly string[] },
): BekendFeit[] {
  const all = new Set(atomen)
  const facts = new Map<string, BekendFeit>()
  for (const { atomen: of, waarde, plusMin } of elsewhere) {
    if (of.length === 0 || of.some((atom) => !all.has(atom))) continue
    const own = of.reduce((sum, atom) => sum + (ours.get(atom) ?? 0), 0)
    const isSame = plusMin === 0 && waarde === own
    if (!isSame && (isSmall(own) || Math.abs(waarde - own) >= COUNT_WIDTH)) continue
    const members = of.toSorted()
    facts.set(members.join(), {
      grootheid,
      categorie: null,
      atomen: members,
      perioden: [periode],
      waarde: own,
    })
  }
  return [...facts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, fact]) => fact)
}
