import { focusgebied } from '../schema/focusgebied.ts'
import { refusal, type Normalised } from './result.ts'

/** File name that stands in a refusal of this source. */
const FILE = 'focusgebied.json'

/**
 * Configuration of the focus area. A buurt that does not exist is refused by name and left out; the rest
 * stays. Throws when the file is outside the schema, for instance with a buurt in two wijken. Pure.
 */
export function normaliseFocusgebied(content: unknown, gebiedscodes: ReadonlySet<string>): Normalised {
  const read = focusgebied.parse(content)
  const lists = [...read.standaardIndeling.wijken, ...read.twijfel].map(({ buurten }) => buurten)
  const unknown = [...new Set(lists.flat())].filter((code) => !gebiedscodes.has(code))
  const known = (codes: readonly string[]): string[] => codes.filter((code) => gebiedscodes.has(code))
  return {
    deel: {
      focusgebied: {
        ...read,
        twijfel: read.twijfel.map((one) => ({ ...one, buurten: known(one.buurten) })),
        standaardIndeling: {
          wijken: read.standaardIndeling.wijken.map((wijk) => ({ ...wijk, buurten: known(wijk.buurten) })),
        },
      },
    },
    rijenGelezen: read.standaardIndeling.wijken.length,
    rijenOvergenomen: read.standaardIndeling.wijken.length,
    afgekeurd: unknown.map((code) => refusal(FILE, null, 'buurten', `Buurt "${code}" bestaat niet.`)),
  }
}
