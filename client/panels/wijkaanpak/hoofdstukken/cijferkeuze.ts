import type { Indicator } from '../../../../geodata/schema/indicator.ts'
import type { Gebied } from '../../../../geodata/schema/gebied.ts'

/** Most topics in the list. */
const MOST_FOUND = 60

const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

/**
 * Topics whose name or sentence holds every word that was typed, those whose name begins with it first. What is for staff only never
 * stands in a plan.
 */
export function zoekIndicatoren(
  indicatoren: readonly Indicator[],
  zoek: string,
  woorden: (id: string) => { naam: string; zin: string },
  meest = MOST_FOUND,
): Indicator[] {
  const words = plain(zoek).split(/\s+/).filter(Boolean)
  return indicatoren
    .filter(({ rol, jaren }) => rol !== 'alleen-intern' && jaren.length > 0)
    .map((one) => {
      const { naam, zin } = woorden(one.id)
      return { one, naam: plain(naam), all: plain(`${naam} ${zin}`) }
    })
    .filter(({ all }) => words.every((word) => all.includes(word)))
    .toSorted((a, b) => {
      const [first = ''] = words
      return Number(b.naam.startsWith(first)) - Number(a.naam.startsWith(first)) || (a.naam < b.naam ? -1 : 1)
    })
    .slice(0, meest)
    .map(({ one }) => one)
}

/**
 * Areas of which a figure may stand in the plan of a wijk: its buurten first, then gemeente and country. Not the CBS wijk: its figure may
 * be of another area under the same name (domain.md, "Areas").
 */
export function gebiedenVoor(
  { niveaus }: Pick<Indicator, 'niveaus'>,
  gebieden: { gebieden: readonly Gebied[]; focusgebied: { gemeente: string } } | undefined,
  buurten: readonly string[],
): string[] {
  if (gebieden === undefined) return []
  const land = gebieden.gebieden.find(({ soort }) => soort === 'land')
  return [
    ...(niveaus.includes('buurt') ? buurten : []),
    ...(niveaus.includes('gemeente') ? [gebieden.focusgebied.gemeente] : []),
    ...(niveaus.includes('land') && land !== undefined ? [land.code] : []),
  ]
}
