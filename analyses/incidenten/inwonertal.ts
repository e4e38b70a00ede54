import { sameBuurten } from '../gebiedscijfer/gebiedscijfer.ts'
import { ontbreekt } from '../result.ts'
import type { Analysegebied } from '../verdieping/analysegebied.ts'
import type { VerdiepingInvoer } from '../verdieping/invoer-schema.ts'
import { yearFor } from '../wijkanalyse/spreiding.ts'
import type { Inwonertal } from './incidenten-schema.ts'

/** Published figures that count inhabitants, the one that knows most wijken first. All are counts of CBS, rounded to five. */
const INHABITANTS = ['cbs-inwoners', 'cbs-kwb-inwoners', 'pdok-inwoners'] as const

type Known = Pick<VerdiepingInvoer, 'indicatoren' | 'zoekCijfer' | 'cyclus' | 'inwoners' | 'buurten'>

/** Inhabitants of one buurt. */
export function inhabitantsOfBuurt(buurt: string, { inwoners }: Pick<Known, 'inwoners'>): Inwonertal {
  const found = inwoners.get(buurt)
  if (found === undefined || found.inwoners === null) return ontbreekt('inwoners-onbekend')
  if (found.inwoners === 0) return ontbreekt('geen-inwoners')
  const { inwoners: aantal, jaar, dataset, voorbeelddata } = found
  return { bekend: true, aantal, jaar, dataset, bron: null, voorbeelddata }
}

/**
 * Inhabitants of an area: its own published figure where it is the same set of buurten; for the city, else, the figures of all its CBS
 * wijken together; else those of its buurten together when each is known.
 *
 * @example a city of which two wijken have 5,020 and 7,000 inhabitants has 12,020
 */
export function inhabitantsOfArea({ samenstelling, soort }: Analysegebied, known: Known): Inwonertal {
  const code = samenstelling.cbsWijk?.code
  const own = code !== undefined && sameBuurten(samenstelling) ? published([code], known) : null
  if (own !== null) return own
  if (soort === 'stad') {
    const wijken = [...new Set(known.buurten.flatMap(({ wijk }) => wijk ?? []))].toSorted()
    const together = published(wijken, known)
    if (together !== null) return together
  }
  return inhabitantsOfBuurten(samenstelling.buurten, known)
}

/** One source that knows every one of these areas; null when none does. */
function published(areas: readonly string[], { indicatoren, zoekCijfer, cyclus }: Known): Inwonertal | null {
  if (areas.length === 0) return null
  for (const id of INHABITANTS) {
    const indicator = indicatoren.find((row) => row.id === id)
    const jaar = indicator === undefined ? null : yearFor(indicator, cyclus.peildatum)
    if (jaar === null) continue
    const found = areas.flatMap((area) => {
      const figure = zoekCijfer(area, id, jaar, 'alle')
      return 'ontbreekt' in figure ? [] : [figure]
    })
    const [first] = found
    if (first === undefined || found.length < areas.length) continue
    const aantal = Math.round(found.reduce((sum, { waarde }) => sum + waarde, 0))
    if (aantal === 0) return ontbreekt('geen-inwoners')
    const bron = found.length === 1 ? { gebied: first.gebied, indicator: id } : null
    return { bekend: true, aantal, jaar, dataset: first.herkomst.dataset, bron, voorbeelddata: false }
  }
  return null
}

/** Inhabitants of buurten together; not known when one of them is not. */
export function inhabitantsOfBuurten(
  buurten: readonly string[],
  { inwoners }: Pick<Known, 'inwoners'>,
): Inwonertal {
  const found = buurten.flatMap((buurt) => inwoners.get(buurt) ?? [])
  const [first] = found
  const counts = found.flatMap((row) => row.inwoners ?? [])
  if (first === undefined || counts.length < buurten.length) return ontbreekt('inwoners-onbekend')
  const aantal = counts.reduce((sum, count) => sum + count, 0)
  if (aantal === 0) return ontbreekt('geen-inwoners')
  const { jaar, dataset } = first
  return {
    bekend: true,
    aantal,
    jaar,
    dataset,
    bron: null,
    voorbeelddata: found.some((row) => row.voorbeelddata),
  }
}
