import { BestandsFout } from './lezer.ts'
import { leesXml } from './xml-stroom.ts'

/** How the number in a cell is meant by its format. `nullen`: shown with leading zeros up to so many digits. */
export type Getalopmaak = 'getal' | 'datum' | 'tekst' | { nullen: number }

/** More than any real workbook has: Excel itself stops at 65,490 cell formats. */
const mostFormats = 70_000

/**
 * Meaning of every cell format of a workbook (`cellXfs`), by its place in the list.
 * @throws BestandsFout when the styles are not well-formed or there are more than Excel can hold
 */
export async function leesOpmaak(chunks: AsyncIterable<Buffer>, bestand: string): Promise<Getalopmaak[]> {
  const codes = new Map<number, string>()
  const formats: number[] = []
  let inside = false
  await leesXml(chunks, bestand, null, {
    open: (name, attributes) => {
      if (name === 'cellXfs') inside = true
      else if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '')
      else if (name === 'xf' && inside) formats.push(Number(attributes['numFmtId'] ?? 0))
      if (codes.size > mostFormats || formats.length > mostFormats) {
        throw new BestandsFout(
          bestand,
          'De werkmap heeft te veel opmaak. Kopieer de gegevens naar een nieuwe werkmap.',
        )
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inside = false
    },
  })
  return formats.map((id) => {
    const code = codes.get(id)
    return code === undefined ? builtIn(id) : opmaakVanCode(code)
  })
}

/** Formats that are not written out in the file. Source: ECMA-376 part 1, 18.8.30, with the Asian dates. */
function builtIn(id: number): Getalopmaak {
  if (id === 49) return 'tekst'
  const isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || id === 45 || id === 47
  return isDate || (id >= 50 && id <= 58) ? 'datum' : 'getal'
}

/** What a format code such as `dd-mm-yyyy` or `0000` says; a running time such as `[h]:mm` is a number. */
export function opmaakVanCode(code: string): Getalopmaak {
  if (code === '@') return 'tekst'
  if (/^0{2,}$/.test(code)) return { nullen: code.length }
  if (/\[(h+|m+|s+)\]/i.test(code)) return 'getal'
  const [positive = ''] = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').split(';')
  return /[ymdhs]/i.test(positive) && !/general/i.test(positive) ? 'datum' : 'getal'
}
