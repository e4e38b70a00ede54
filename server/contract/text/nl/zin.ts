import type { Cijfer } from '../../../../analyses/result.ts'
import { getal, percentage, waardeMetEenheid } from '../getal.ts'

/** A figure inside a sentence, so that the screen can lead from it to its source. */
export interface CijferInZin {
  cijfer: Cijfer
  tekst: string
}

/** A sentence as text with figures in it. */
export type Zin = (string | CijferInZin)[]

/** The figure with its unit. */
export function metEenheid(cijfer: Cijfer): CijferInZin {
  return { cijfer, tekst: waardeMetEenheid(cijfer.waarde, cijfer.eenheid) }
}

/** The figure without its unit, where the unit follows later: "van 3,3 tot 27,6 %". */
export function zonderEenheid(cijfer: Cijfer): CijferInZin {
  return cijfer.eenheid === 'procent' ? { cijfer, tekst: getal(cijfer.waarde, 1) } : metEenheid(cijfer)
}

/** The range of two figures, both leading to their source: "20,0-27,7 %". */
export function bereikZin(laagste: Cijfer, hoogste: Cijfer): Zin {
  return [zonderEenheid(laagste), '-', metEenheid(hoogste)]
}

/** The words of a sentence without its links. */
export function alsTekst(zin: Zin): string {
  return zin.map((part) => (typeof part === 'string' ? part : part.tekst)).join('')
}

/** A plain mean, which is nobody's published figure and therefore leads nowhere. */
export function gewoonGemiddelde(value: number): string {
  return `gewoon gemiddelde van de buurten ${percentage(value)}`
}
