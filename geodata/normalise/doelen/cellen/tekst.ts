import type { Cel } from '../../../formats/lezer.ts'
import { Celfout, formuleReden, toon, type Gelezen } from './celfout.ts'

const SPACES = /\s{2,}|[^\S ]/

/**
 * Text of a cell without blanks around it and with single blanks inside. A number is written as it is.
 * Refused: a formula, true/false, and more than `most` characters.
 */
export function leesTekst(cel: Cel, most: number): Gelezen<string> {
  if (cel === null) return null
  if (typeof cel === 'number') return Number.isFinite(cel) ? String(cel) : new Celfout('Dit is geen tekst.')
  if (typeof cel === 'boolean') return new Celfout(`${toon(cel)} is geen tekst.`)
  const trimmed = cel.trim()
  if (trimmed === '') return null
  const text = SPACES.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed
  if (text.length > most) {
    return new Celfout(`Deze tekst heeft ${text.length} tekens. Er mogen er ${most} in staan.`)
  }
  const formula = formuleReden(text)
  return formula === null ? text : new Celfout(formula)
}
