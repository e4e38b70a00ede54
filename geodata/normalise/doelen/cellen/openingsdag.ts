import type { Cel } from '../../../formats/lezer.ts'
import type { Openingsdag, Openingsvak } from '../../../schema/voorziening.ts'
import { Celfout, isLeeg, toon, type Gelezen } from './celfout.ts'

const CLOSED = /^(?:gesloten|dicht|-|x)$/
const ON_REQUEST = /^(?:op (?:aanvraag|afspraak|verzoek)|volgens afspraak)$/
/** One stretch: 09:00-17:00, 9.00 - 12.30 uur, 9 tot 17. */
const STRETCH = /^(\d{1,2})(?:[:.](\d{2}))?(?: uur)? ?(?:-|–|tot|t\/m) ?(\d{1,2})(?:[:.](\d{2}))?(?: uur)?$/
const BETWEEN = / ?(?:\ben\b|,|;|\+|&|\/(?!m)) ?/
/** Only some weeks, as the sources of the facilities say it. */
const SOMETIMES = /^soms /
const LAST_OF_MONTH = /^laatste van de maand /

function clock(hour: string, minute: string | undefined): string | null {
  const [h, m] = [Number(hour), Number(minute ?? 0)]
  if (h > 24 || m > 59 || (h === 24 && m > 0)) return null
  return `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`
}

function stretch(text: string): Openingsvak | null {
  const wanneer = SOMETIMES.test(text)
    ? 'soms'
    : LAST_OF_MONTH.test(text)
      ? 'laatste-van-de-maand'
      : 'elke-week'
  const found = STRETCH.exec(text.replace(SOMETIMES, '').replace(LAST_OF_MONTH, ''))
  const van = clock(found?.[1] ?? '25', found?.[2])
  const tot = clock(found?.[3] ?? '25', found?.[4])
  return van === null || tot === null || van >= tot ? null : { van, tot, wanneer }
}

/**
 * Reads the opening hours of one day: `09:00-17:00`, `9.00 - 12.30 en 13.30-17.00`, `gesloten`, `op aanvraag` (which is not
 * open), and before a stretch `soms` or `laatste van de maand`. Refused: other words, times that do not exist, an end
 * before its begin, and stretches that overlap.
 */
export function leesOpeningsdag(cel: Cel): Gelezen<Openingsdag> {
  if (isLeeg(cel)) return null
  const text = String(cel).trim().toLowerCase().replace(/\s+/g, ' ')
  if (CLOSED.test(text)) return { regel: 'gesloten', vakken: [] }
  if (ON_REQUEST.test(text)) return { regel: 'op-aanvraag', vakken: [] }
  const vakken: Openingsvak[] = []
  for (const part of text.split(BETWEEN)) {
    const found = stretch(part)
    const before = vakken.at(-1)
    if (found === null || (before !== undefined && found.van < before.tot)) {
      return new Celfout(
        `${toon(cel)} is geen openingstijd. Schrijf 09:00-17:00, 9.00-12.30 en 13.30-17.00, gesloten of op aanvraag.`,
      )
    }
    vakken.push(found)
  }
  return { regel: 'open', vakken }
}
