import type { Aanpakvelden } from '../../../../geodata/schema/wijkaanpak.ts'
import type { Ambitieobject } from '../inhoud.ts'

const plain = (text: string) => text.trim().toLowerCase()

/**
 * Whether a priority takes a theme of the residents up: by its title, or because it rests on that session under that theme. The same rule
 * as the to-do of the server (`analyses/wijkaanpak/opdracht.ts`).
 */
export function isOpgepakt(thema: string, sessie: string, prioriteiten: readonly Ambitieobject[]): boolean {
  return prioriteiten.some(
    ({ velden }) =>
      plain(velden.titel) === plain(thema) ||
      velden.waarom.some(({ id, zin }) => id === sessie && plain(zin) === plain(thema)),
  )
}

type Afwijkingen = Aanpakvelden['afwijkingen']

/** The reason of a theme; empty: none was written. */
export function redenVan(thema: string, afwijkingen: Afwijkingen): string {
  return afwijkingen.find((row) => plain(row.thema) === plain(thema))?.reden ?? ''
}

/** The reasons with that of one theme changed; an empty one goes. */
export function metReden(thema: string, reden: string, afwijkingen: Afwijkingen): Afwijkingen {
  const others = afwijkingen.filter((row) => plain(row.thema) !== plain(thema))
  return reden.trim() === '' ? others : [...others, { thema, reden: reden.trim() }]
}
