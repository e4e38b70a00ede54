import type { Cijfer } from '../../../../analyses/result.ts'
import { getal, waardeMetEenheid } from '../getal.ts'
import type { Uitleg } from '../uitleg.ts'

/** A figure inside a sentence, so that the screen can lead from it to its source. */
export interface CijferInZin {
  cijfer: Cijfer
  tekst: string
}

/** A sentence as text with figures in it. */
export type Zin = (string | CijferInZin)[]

/** A computed number inside a sentence, so that the screen can lead from it to its computation. */
export interface UitlegInZin {
  uitleg: Uitleg
  tekst: string
}

/** A sentence in which published figures lead to their source and computed numbers to their computation. */
export type OpenZin = (string | CijferInZin | UitlegInZin)[]

/**
 * A sentence with its computed numbers opened: each is looked for behind the one before, in the plain words of the sentence.
 * `tekst` is how it stands there when that is not the value itself. A number that does not stand there is left out.
 */
export function metUitleg(
  zin: string | Zin,
  numbers: readonly (Uitleg | { uitleg: Uitleg; tekst: string } | null)[],
): OpenZin {
  const rest: OpenZin = typeof zin === 'string' ? [zin] : [...zin]
  const made: OpenZin = []
  for (const number of numbers) {
    if (number === null) continue
    const part: UitlegInZin = 'uitleg' in number ? number : { uitleg: number, tekst: number.waarde }
    const at = rest.findIndex((one) => typeof one === 'string' && one.includes(part.tekst))
    const words = rest[at]
    if (typeof words !== 'string') continue
    const start = words.indexOf(part.tekst)
    const before = words.slice(0, start)
    const after = words.slice(start + part.tekst.length)
    made.push(...rest.splice(0, at), ...(before === '' ? [] : [before]), part)
    rest.splice(0, 1, ...(after === '' ? [] : [after]))
  }
  return [...made, ...rest]
}

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
export function alsTekst(zin: OpenZin): string {
  return zin.map((part) => (typeof part === 'string' ? part : part.tekst)).join('')
}
