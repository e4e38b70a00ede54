import {
  renovatieStatus,
  statusGroep,
  type StatusGroep,
  statusGroepVan,
} from '../../../geodata/schema/woning.ts'
import { GEEN, type WoningenKolommen } from '../../../server/contract/woningen-binair.ts'
import { KAARTKLEUREN, PALETTEN, type Thema } from '../palettes.ts'

/** Number of the status group by number of the status, both in the order of their schema. */
const GROUP_OF_STATUS = renovatieStatus.options.map((status) =>
  statusGroep.options.indexOf(statusGroepVan(status)),
)

/** Red, green, blue and alpha (0-255) of a #rrggbb colour. */
export function rgba(color: string): [number, number, number, number] {
  const value = Number.parseInt(color.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255, 255]
}

/** Colours of all dwellings by status group, four bytes each, ready for the graphics card; the grey of "missing" where no status is known. */
export function statuskleuren(columns: WoningenKolommen, thema: Thema): Uint8Array {
  const palette = PALETTEN[thema].status.map(rgba)
  const unknown = rgba(KAARTKLEUREN[thema].ontbreektLijn)
  const colours = new Uint8Array(columns.kop.aantal * 4)
  for (let index = 0; index < columns.kop.aantal; index += 1) {
    const group = GROUP_OF_STATUS[columns.status[index] ?? GEEN]
    colours.set((group === undefined ? null : palette[group]) ?? unknown, index * 4)
  }
  return colours
}

/**
 * How many dwellings stand in each status group, and of how many the status is not known.
 *
 * @param mask 1 for every dwelling that counts; null counts all
 */
export function tellingPerStatus(
  columns: WoningenKolommen,
  mask: Uint8Array | null = null,
): Record<StatusGroep | 'onbekend', number> {
  const counts: Record<StatusGroep | 'onbekend', number> = {
    'nog-niet': 0,
    gesprek: 0,
    opname: 0,
    uitvoering: 0,
    klaar: 0,
    'wil-niet': 0,
    onbekend: 0,
  }
  for (const [index, status] of columns.status.entries()) {
    if (mask?.[index] === 0) continue
    counts[statusGroep.options[GROUP_OF_STATUS[status] ?? GEEN] ?? 'onbekend'] += 1
  }
  return counts
}
