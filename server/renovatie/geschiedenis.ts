import type { Gezegd } from '../../geodata/register/fold.ts'
import type { Zegsman } from '../../geodata/schema/registerwoning.ts'
import { woningveld } from '../../geodata/schema/woningfeit.ts'
import type { Geschiedenisregel } from '../contract/renovatieregister.ts'
import type { Bewerkingsregel } from '../store/bulk-edits.ts'

function whoSays({ rol, reden, tijd, datum, besluit }: Bewerkingsregel): Zegsman {
  return { soort: 'persoon', rol, reden, tijd, datum, ...(besluit === 1 ? { besluit: true as const } : {}) }
}

/**
 * Everything that was said about a dwelling: by lists, and by people with what they undid later. In the order of the fields, of each
 * the newest first; what was undone stays, and says so.
 *
 * @param said by lists only
 * @param lines changes by people as they were written, in their order
 */
export function historyOf(said: readonly Gezegd[], lines: readonly Bewerkingsregel[]): Geschiedenisregel[] {
  const undone = new Map(lines.flatMap((line) => (line.herroept === null ? [] : [[line.herroept, line]])))
  const rows = [
    ...said.map(({ veld, waarde, datum, herkomst, volgorde }) => ({
      row: { veld, waarde, herkomst, bulk: null, ongedaan: null },
      place: [datum, 0, volgorde] as const,
    })),
    ...lines
      .filter(({ herroept }) => herroept === null)
      .map((line) => {
        const { veld, waarde, bulk, nummer, datum } = line
        const by = undone.get(nummer)
        const ongedaan = by === undefined ? null : { rol: by.rol, tijd: by.tijd, reden: by.reden }
        return {
          row: { veld, waarde, herkomst: whoSays(line), bulk, ongedaan },
          place: [datum, 1, nummer] as const,
        }
      }),
  ]
  const order = woningveld.options
  return rows
    .toSorted((a, b) => {
      if (a.row.veld !== b.row.veld) return order.indexOf(a.row.veld) - order.indexOf(b.row.veld)
      const differs = a.place.findIndex((one, at) => one !== b.place[at])
      const [one = '', other = ''] = [a.place[differs], b.place[differs]]
      return one < other ? 1 : one > other ? -1 : 0
    })
    .map(({ row }) => row)
}
