import { RIVM_LAND } from '../../../catalog/land.ts'
import type { Cel } from '../../../formats/lezer.ts'
import { LAND, buurtcode } from '../../../schema/gebied.ts'
import type { Doelcontext } from '../doel.ts'
import { Celfout, formuleReden, isLeeg, toon, type Gelezen } from './celfout.ts'
import { onthoud } from './onthoud.ts'

/** What a reader of areas asks about the place. */
export type Gebiedscontext = Pick<Doelcontext, 'gemeente' | 'gebiedscodes' | 'gebiedBijNaam'>

/** A CBS code of any place: the four digits of its gemeente stand first. */
const CBS_CODE = /^(GM|WK|BU)(\d{4})(\d{0,4})$/
/** Different cells that are remembered: more than the country has buurten. */
const MOST_REMEMBERED = 20_000

function unknownCode(code: string, gemeente: string): string {
  const owner = CBS_CODE.exec(code)?.[2]
  if (owner !== undefined && `GM${owner}` !== gemeente) {
    return `"${code}" hoort bij gemeente GM${owner}. Hier gaat het om gemeente ${gemeente}.`
  }
  return `"${code}" bestaat niet in de indeling die nu geldt. Controleer de code en het jaar van de indeling.`
}

function findCode(text: string, context: Gebiedscontext): string | Celfout {
  if (context.gebiedscodes.has(text)) return text
  const upper = text.toUpperCase()
  const code = upper === RIVM_LAND ? LAND : upper
  if (context.gebiedscodes.has(code)) return code
  if (CBS_CODE.test(code)) return new Celfout(unknownCode(code, context.gemeente))
  const named = context.gebiedBijNaam.get(text.toLowerCase())
  if (named !== undefined) return named
  return new Celfout(
    formuleReden(text) ??
      `${toon(text)} is geen code of naam van een gebied. Is de naam niet uniek, gebruik dan de code.`,
  )
}

/**
 * Reader of an area: a CBS code (any case, blanks around it), NL01 for the country as RIVM writes it, or a name that only
 * one area has. Refused: a code of another gemeente (the reason says which), a code that is not in the division in use,
 * other words; and for `buurt` an area that is no buurt.
 */
export function gebiedslezer(
  context: Gebiedscontext,
  kind: 'gebied' | 'buurt',
): (cel: Cel) => Gelezen<string> {
  return onthoud((cel) => {
    if (isLeeg(cel)) return null
    const code = findCode(String(cel).trim().replace(/\s+/g, ' '), context)
    if (kind === 'buurt' && typeof code === 'string' && !buurtcode.safeParse(code).success) {
      return new Celfout(`${toon(cel)} is geen buurt. Geef de code van een buurt, zoals BU00000000.`)
    }
    return code
  }, MOST_REMEMBERED)
}
