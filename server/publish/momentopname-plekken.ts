import type { CurrentData } from '../store/current.ts'
import { listStreets } from '../store/streets.ts'
import { padVan, projectieVan } from './kaart-paden.ts'
import type { Momentopname, Straat } from './momentopname.ts'

/** A street with its name as the register has it, which its page does not show. */
type Registerstraat = Straat & { register: string }

type Places = Pick<Momentopname, 'kaart' | 'wijken' | 'buurten' | 'plekken' | 'zones'> & {
  straten: Registerstraat[]
}

/** Invented streets that are shown of each wijk: enough to try with. */
const EXAMPLE_STREETS = 3

/** A name as part of an address. */
export function slugOf(name: string): string {
  return (
    name
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '') || 'plek'
  )
}

/** Names as parts of addresses, each its own: the second of the same name gets a number. */
function slugs(): (name: string) => string {
  const taken = new Map<string, number>()
  return (name) => {
    const base = slugOf(name)
    const times = (taken.get(base) ?? 0) + 1
    taken.set(base, times)
    return times === 1 ? base : `${base}-${times}`
  }
}

/** Middle of the label points of some areas. */
function middleOf(points: readonly { x: number; y: number }[]): { x: number; y: number } {
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 })
  const count = Math.max(1, points.length)
  return { x: Math.round(sum.x / count), y: Math.round(sum.y / count) }
}

/** A street as people say it; some registers know it by a name for machines alone. */
export function spokenName(name: string): string {
  if (!/^[a-z0-9-]+$/.test(name)) return name
  const words = name.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Streets by name; of invented ones only a few per wijk. */
function streetsOf(
  dataDir: string,
  current: CurrentData,
  wijkVan: ReadonlyMap<string, string>,
  withWork: ReadonlySet<string>,
) {
  const slug = slugs()
  const examples = new Map<string, number>()
  return listStreets(dataDir, current.versies).flatMap(({ naam, postcodes, buurten, voorbeelddata }) => {
    const wijk = buurten.map((code) => wijkVan.get(code)).find((found) => found !== undefined)
    if (wijk === undefined) return []
    if (voorbeelddata && !withWork.has(naam)) {
      const before = examples.get(wijk) ?? 0
      if (before >= EXAMPLE_STREETS) return []
      examples.set(wijk, before + 1)
    }
    return [{ id: slug(naam), naam: spokenName(naam), register: naam, postcodes, buurten, voorbeelddata }]
  })
}

/**
 * Areas, streets, places and zones of an edition. Only names and places: nothing that is counted.
 * @param withWork streets, as the register names them, that must have a page
 */
export function placesOf(dataDir: string, current: CurrentData, withWork: ReadonlySet<string>): Places {
  const { wijken } = current.focus.standaardIndeling
  const wijkVan = new Map(wijken.flatMap(({ id, buurten }) => buurten.map((code) => [code, id] as const)))
  const areas = current.gebieden.filter(({ soort }) => soort === 'buurt')
  const inside = areas.filter(({ code }) => wijkVan.has(code))
  const projection = projectieVan(inside)
  const slug = slugs()
  const buurten = areas.flatMap((area) => {
    const pad = padVan(area, projection)
    const wijk = wijkVan.get(area.code) ?? null
    return pad === null ? [] : [{ code: area.code, slug: slug(area.naam), naam: area.naam, wijk, pad }]
  })
  // CBS wijken and buurten that lie in a wijk of the programme.
  const wijkOf = (gebied: string | null, wijkNaam: string): string | null =>
    (gebied === null ? undefined : wijkVan.get(gebied)) ??
    wijken.find(({ id, naam, cbsWijk }) => id === gebied || (cbsWijk === gebied && naam === wijkNaam))?.id ??
    null
  const nameOf = (code: string | null): string =>
    code === null ? '' : (current.gebied.get(code)?.naam ?? '')
  return {
    kaart: { breedte: projection.breedte, hoogte: projection.hoogte },
    wijken: wijken.map((wijk) => ({
      id: wijk.id,
      naam: wijk.naam,
      buurten: wijk.buurten,
      ...middleOf(
        inside
          .filter(({ code }) => wijk.buurten.includes(code))
          .map(({ labelpunt }) => projection.punt(labelpunt)),
      ),
    })),
    buurten,
    straten: streetsOf(dataDir, current, wijkVan, withWork),
    plekken: current.voorzieningen.map((place) => ({
      id: place.id,
      naam: place.naam,
      soort: place.soort,
      wijk: place.inFocusgebied ? wijkOf(place.ligging.gebied, place.wijkNaam) : null,
      wijkNaam: place.wijkNaam,
      adres: place.ligging.adres,
      nauwkeurigheid: place.ligging.nauwkeurigheid,
      openingstijden: place.openingstijden,
      jaar: place.openingstijdenJaar,
    })),
    zones: current.woonzorgzones.map(({ rond, status, ligging }) => ({
      rond,
      status: status.startsWith('bestaand') ? ('bestaand' as const) : ('onderzoek' as const),
      wijkNaam: nameOf(ligging.gebied),
      jaar: Number(/\d{4}/.exec(status)?.[0] ?? Number.NaN) || null,
    })),
  }
}
