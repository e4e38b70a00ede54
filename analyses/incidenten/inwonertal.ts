import { sameBuurten } from '../gebiedscijfer/gebiedscijfer.ts'
import { INHABITANTS } from '../gebiedscijfer/gewichten.ts'
import { ontbreekt } from '../result.ts'
import type { Analysegebied } from '../verdieping/analysegebied.ts'
import type { VerdiepingInvoer } from '../verdieping/invoer-schema.ts'
import { yearFor } from '../wijkanalyse/spreiding.ts'
import type { Inwonertal } from './incidenten-schema.ts'

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
 * Inhabitants of an area: its own published figure where it is the same set of buurten, else, for the city, those of its CBS wijken
 * together, else those of its buurten together when each is known.
 *
 * @example four buurten of 1,000 inhabitants each: 4,000
 */
export function inhabitantsOfArea({ samenstelling, soort }: Analysegebied, known: Known): Inwonertal {
  const code = samenstelling.cbsWijk?.code
  const own = code !== undefined && sameBuurten(samenstelling) ? published(code, known) : null
  return (
    own ??
    (soort === 'stad' ? inhabitantsOfWijken(known) : null) ??
    inhabitantsOfBuurten(samenstelling.buurten, known)
  )
}

/** Inhabitants of all CBS wijken of the gemeente together; null when one is not known, or not of the same source and year. */
function inhabitantsOfWijken(known: Known): Inwonertal | null {
  const codes = [...new Set(known.buurten.flatMap(({ wijk }) => wijk ?? []))]
  const counts = codes.map((code) => published(code, known))
  if (counts.includes(null)) return null
  // A wijk where nobody lives adds nothing.
  const [first, ...others] = counts.flatMap((count) => (count?.bekend === true ? [count] : []))
  if (first === undefined) return null
  if (others.some(({ jaar, dataset }) => jaar !== first.jaar || dataset !== first.dataset)) return null
  return { ...first, aantal: others.reduce((sum, { aantal }) => sum + aantal, first.aantal), bron: null }
}

/** The first source that knows the inhabitants of an area; null when none does. */
function published(area: string, { indicatoren, zoekCijfer, cyclus }: Known): Inwonertal | null {
  for (const id of INHABITANTS) {
    const indicator = indicatoren.find((row) => row.id === id)
    const jaar = indicator === undefined ? null : yearFor(indicator, cyclus.peildatum)
    const found = jaar === null ? null : zoekCijfer(area, id, jaar, 'alle')
    if (found === null || 'ontbreekt' in found) continue
    const aantal = Math.round(found.waarde)
    if (aantal === 0) return ontbreekt('geen-inwoners')
    const bron = { gebied: area, indicator: id }
    return { bekend: true, aantal, jaar, dataset: found.herkomst.dataset, bron, voorbeelddata: false }
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
