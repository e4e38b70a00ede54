import {
  type Cijfermerk,
  type Huidig,
  holdMarks,
  markKey,
  marksIn,
} from '../../analyses/wijkaanpak/levende-tekst.ts'
import type { Programmawijk } from '../../geodata/schema/focusgebied.ts'
import type { Planobject } from '../../geodata/schema/wijkaanpak.ts'
import type { Actor } from '../auth/actor.ts'
import type { Bronvermelding } from '../contract/delen.ts'
import type { Merkstand } from '../contract/wijkaanpak-schema.ts'
import { sourceOf } from '../routes/bronnen.ts'
import { askableAreas, mayRead, observationOf } from '../routes/waarnemingen.ts'
import type { CurrentData } from '../store/current.ts'

/** Gives the present value of a figure, with its source; null where there is none, or none this actor may see. */
export type Cijferzoeker = (mark: Omit<Cijfermerk, 'waarde'>) => Huidig<Bronvermelding> | null

/** Makes a look-up of present figures for somebody, remembering what was asked. */
export function makeFigureLookUp(
  current: CurrentData,
  actor: Actor,
  wijken: readonly Programmawijk[],
): Cijferzoeker {
  const areas = askableAreas(current, wijken)
  const indicators = new Map(current.indicatoren.map((row) => [row.id, row]))
  const known = new Map<string, Huidig<Bronvermelding> | null>()
  const find: Cijferzoeker = ({ indicator: id, gebied, jaar, leeftijd }) => {
    const [area, indicator] = [areas.get(gebied), indicators.get(id)]
    if (area === undefined || indicator === undefined || !mayRead(actor, area, indicator)) return null
    const { waarde, herkomst } = observationOf(current, area, indicator, jaar, leeftijd)
    const version = current.versies.find(({ dataset }) => dataset === herkomst?.dataset)
    return waarde === null || version === undefined ? null : { waarde, bron: sourceOf(version) }
  }
  return (mark) => {
    const key = markKey(mark)
    const before = known.get(key)
    if (before !== undefined) return before
    const found = find(mark)
    known.set(key, found)
    return found
  }
}

/** Every text in a value, with the place of each. */
export function textsIn(value: unknown, path: readonly string[] = []): { tekst: string; pad: string }[] {
  if (typeof value === 'string') return [{ tekst: value, pad: path.join('.') }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => textsIn(member, [...path, name]))
}

/** All texts of a plan that hold a figure. */
export function livingTexts(objecten: readonly Planobject[]): string[] {
  return objecten
    .filter(({ soort, verwijderd }) => soort !== 'opmerking' && !verwijderd)
    .flatMap(({ velden }) => Object.entries(velden))
    .flatMap(([field, value]) => (field === 'vorm' ? [] : textsIn(value)))
    .map(({ tekst }) => tekst)
    .filter((tekst) => marksIn(tekst).length > 0)
}

/** Every figure of the texts, each once, held against what its source gives now. */
export function figuresOf(
  objecten: readonly Planobject[],
  lookUp: Cijferzoeker,
  current: CurrentData,
): Merkstand[] {
  const found = new Map<string, Merkstand>()
  for (const text of livingTexts(objecten)) {
    for (const { merk, stand, nu } of holdMarks(text, lookUp)) {
      const key = `${markKey(merk)} ${merk.waarde}`
      if (!found.has(key)) found.set(key, { merk, stand, nu, nieuwer: laterFigure(merk, lookUp, current) })
    }
  }
  return [...found.values()]
}

/** The figure of the latest year after that of the mark. */
function laterFigure(mark: Cijfermerk, lookUp: Cijferzoeker, current: CurrentData): Merkstand['nieuwer'] {
  const years = current.indicatoren.find(({ id }) => id === mark.indicator)?.jaren ?? []
  for (const jaar of years.filter((year) => year > mark.jaar).toSorted((a, b) => b - a)) {
    const found = lookUp({ ...mark, jaar })
    if (found !== null) return { jaar, waarde: found.waarde }
  }
  return null
}
