import { basename } from 'node:path'
import { leesPlaats } from '../../geodata/sources/plaatsbestand.ts'
import type { BackupOrder } from './make.ts'

/** Names that can be used as they are: below the configuration itself, with nothing that leads elsewhere. */
const PLAIN = /^(?!\.)[\w-][\w .-]*(\/(?!\.)[\w .-]+)*$/

/**
 * The configuration of the place and the files it names, under names that keep its references true where that is possible.
 * @param placeFile null: the place that comes with the app, of which nothing needs to be kept
 */
export function placeFiles(placeFile: string | null): BackupOrder['plaatsbestanden'] {
  if (placeFile === null) return []
  const named = leesPlaats(placeFile).bestanden.map(({ pad, volledigPad }, index) => ({
    pad: volledigPad,
    naam: PLAIN.test(pad) ? pad : `${index}-${basename(pad)}`,
  }))
  const all = [{ pad: placeFile, naam: basename(placeFile) }, ...named]
  return [...new Map(all.map((file) => [file.naam, file])).values()]
}
