import {
  renovatieStatus,
  statusGroep,
  type StatusGroep,
  statusGroepVan,
} from '../../../geodata/schema/woning.ts'
import type { WoningenKolommen } from '../../../server/contract/woningen-binair.ts'
import { PALETTEN, type Thema } from '../palettes.ts'

/** Number of the status group by number of the status, both in the order of their schema. */
const GROUP_OF_STATUS = renovatieStatus.options.map((status) =>
  statusGroep.options.indexOf(statusGroepVan(status)),
)

/** Red, green, blue and alpha (0-255) of a #rrggbb colour. */
export function rgba(color: string): [number, number, number, number] {
  const value = Number.parseInt(color.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255, 255]
}

/** Colours of all dwellings by status group, four bytes each, ready for the graphics card. */
export function statuskleuren(columns: WoningenKolommen, thema: Thema): Uint8Array {
  const palette = PALETTEN[thema].status.map(rgba)
  const colours = new Uint8Array(columns.kop.aantal * 4)
  for (let index = 0; index < columns.kop.aantal; index += 1) {
    const group = GROUP_OF_STATUS[columns.status[index] ?? 0] ?? 0
    colours.set(palette[group] ?? [0, 0, 0, 255], index * 4)
  }
  return colours
}

/** How many dwellings stand in each status group. */
export function tellingPerStatus(columns: WoningenKolommen): Record<StatusGroep, number> {
  const counts: Record<StatusGroep, number> = {
    'nog-niet': 0,
    gesprek: 0,
    opname: 0,
    uitvoering: 0,
    klaar: 0,
    'wil-niet': 0,
  }
  for (const status of columns.status) {
    const group = statusGroep.options[GROUP_OF_STATUS[status] ?? 0]
    if (group !== undefined) counts[group] += 1
  }
  return counts
}
