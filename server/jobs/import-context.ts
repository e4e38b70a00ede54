import { makeAreaIndex } from '../../geodata/geometry/area-index.ts'
import type { Doelcontext } from '../../geodata/normalise/doelen/doel.ts'
import type { CurrentData } from '../store/current.ts'
import { addressBook, type Woningzoeker } from '../store/address-book.ts'
import { stepBook } from '../store/step-book.ts'
import type { ProefOpdracht } from './import-order.ts'

/** Area codes by lower-case name; names that two areas share would choose silently and are left out. */
function codesByName(current: CurrentData): Map<string, string> {
  const found = new Map<string, string | null>()
  for (const { naam, code } of current.gebieden) {
    const name = naam.toLowerCase()
    found.set(name, found.has(name) ? null : code)
  }
  return new Map([...found].flatMap(([name, code]) => (code === null ? [] : [[name, code]])))
}

/** What the target `gebieden` may ask: a place of which only the gemeente is known, for its areas are just being read. */
export function contextWithoutAreas(order: ProefOpdracht, gemeente: string): Doelcontext {
  return {
    bestand: order.bestand.naam,
    blad: order.bladen > 1 ? order.opgave.blad : null,
    gemeente,
    gebiedscodes: new Set(),
    gebiedBijNaam: new Map(),
    buurtVan: () => null,
    labelpunten: new Map(),
    indicatoren: new Map(),
    woningBekend: () => false,
    woningBijAdres: () => null,
    bouwjaarVan: () => null,
    stappenVan: () => [],
    vandaag: order.vandaag,
  }
}

/** What a target may ask about the place: its areas, indicators and dwellings as they are now. */
export function importContext(order: ProefOpdracht, current: CurrentData): Doelcontext {
  const buurten = current.gebieden.filter((gebied) => gebied.soort === 'buurt')
  const index = makeAreaIndex(buurten.map(({ code, grens }) => ({ code, grens })))
  const focusBuurten = current.focus.standaardIndeling.wijken.flatMap((wijk) => wijk.buurten)
  // Reading all addresses takes a while: only a list about dwellings asks for one.
  let book: Woningzoeker | null = null
  const addresses = (): Woningzoeker => (book ??= addressBook(order.dataDir, order.versies))
  let stepsOf: Doelcontext['stappenVan'] | null = null
  const steps = () => (stepsOf ??= stepBook(order))
  return {
    bestand: order.bestand.naam,
    blad: order.bladen > 1 ? order.opgave.blad : null,
    gemeente: current.focus.gemeente,
    gebiedscodes: new Set(current.gebied.keys()),
    gebiedBijNaam: codesByName(current),
    buurtVan: (lon, lat) => index.codes[index.find(lon, lat)] ?? null,
    labelpunten: new Map(current.gebieden.map(({ code, labelpunt }) => [code, labelpunt])),
    indicatoren: new Map(current.catalogus.map((indicator) => [indicator.id, indicator])),
    woningBekend: (id) => addresses().bekend(id),
    woningBijAdres: (adres) => addresses().bijAdres(adres),
    bouwjaarVan: (id) => addresses().bouwjaarVan(id),
    stappenVan: (woning, veld) => steps()(woning, veld),
    inFocusgebied: (code) =>
      focusBuurten.some((buurt) => buurt === code || `WK${buurt.slice(2, 8)}` === code),
    vandaag: order.vandaag,
  }
}
