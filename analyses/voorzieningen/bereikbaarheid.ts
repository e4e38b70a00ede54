import type { Positie } from '../../geodata/schema/gebied.ts'
import { type KanNietReden, ontbreekt } from '../result.ts'
import type { Analysegebied } from '../verdieping/analysegebied.ts'
import type { BuurtInwoners, VerdiepingInvoer, WoningMetLoop } from '../verdieping/invoer-schema.ts'
import { crowFliesMeters, DETOUR_FACTOR, WALKING_DISTANCE_METERS } from './bereik.ts'
import type {
  Bereikbaar,
  Bereikbaarheid,
  Deel,
  GemetenPlaats,
  GemetenZone,
  Maten,
} from './bereikbaarheid-schema.ts'
import { centresOf, type OnbekendePlaats, zonesOf } from './plaatsen.ts'

/**
 * Ten minutes on foot for an older person. That the same holds with a rollator is our assumption: people differ, and a bench halfway
 * helps. CROW gives no hard limit ("Harde grenzen voor acceptabele loopafstanden zijn niet te geven").
 *
 * Sources: Kenniscentrum Sport & Bewegen, "Vijf vuistregels om openbare ruimte in te richten waarmee ouderen meer in beweging (kunnen)
 * komen" (older people 500 m, the average Dutch person 800 m), https://auteurs.allesoversport.nl/artikel/openbare-ruimte-zo-inrichten-ouderen-meer-bewegen/;
 * https://www.crow.nl/duurzame-mobiliteit/home/systeemintegratie/voetganger/loopafstanden-in-cijfers
 */
export const ROLLATOR_DISTANCE_METERS = 500
/** Shortest and longest detour that is tried (as `DETOUR_FACTOR`): the range on screen. Assumption. */
export const DETOUR_RANGE = { short: 1.2, long: 1.4 } as const
/** Part of the radius of a woonzorgzone that is tried up and down; the source gives no radius at all. Assumption. */
export const RADIUS_MARGIN = 0.2

/** All that is needed of what the deeper analyses know. */
export type Bereikbaarheidsinvoer = Pick<
  VerdiepingInvoer,
  | 'gebieden'
  | 'focus'
  | 'buurten'
  | 'inwoners'
  | 'voorzieningen'
  | 'woonzorgzones'
  | 'woningenZijnVoorbeelddata'
  | 'woningbronnen'
> & {
  /** Where each dwelling stands; null when no register is loaded. */
  woningen: readonly Pick<WoningMetLoop, 'buurt' | 'punt'>[] | null
}

/** The question asked of a dwelling: how far it is in units of what is allowed; 1 or less is within reach. */
const QUESTIONS = ['lopen', 'rollator', 'zone'] as const
type Question = (typeof QUESTIONS)[number]
/** Within reach by the stated assumption, and by the strictest and the widest. */
type Counts = Record<'binnen' | 'laag' | 'hoog', number>

/** What was counted in one buurt. */
interface Buurttelling {
  woningen: number
  binnen: Record<Question, Counts>
  /** Places within reach of at least one dwelling, by the widest assumption. */
  plaatsen: Set<string>
}

/**
 * Which share of the dwellings, and of the people of 65 and older, has a wijkcentrum within walking distance (adult, rollator) and
 * lies in a woonzorgzone; per area and per buurt. Every dwelling is measured once, for all areas.
 *
 * A buurt in which a place may lie that has no point is not measured: the share would be too low. An area is measured over its other
 * buurten, and says how many.
 *
 * @returns one answer per area, in their order
 */
export function reachabilityOf(input: Bereikbaarheidsinvoer): Bereikbaarheid[] {
  const centres = centresOf(input)
  const zones = zonesOf(input)
  const counted = countPerBuurt(input.woningen ?? [], centres.gemeten, zones.gemeten)
  const answerOf = new Map<string, Maten>()
  const answer = (buurt: string): Maten => {
    const known = answerOf.get(buurt)
    if (known !== undefined) return known
    const whyNot = (question: Question) =>
      question === 'zone'
        ? reasonOf(buurt, input, zones, 'geen-woonzorgzone-bekend')
        : reasonOf(buurt, input, centres, 'geen-voorziening-bekend')
    const made = forEach((question) =>
      ofBuurt(question, counted.get(buurt), whyNot(question), input.inwoners.get(buurt), input),
    )
    answerOf.set(buurt, made)
    return made
  }
  return input.gebieden.map((area) => {
    const { buurten } = area.samenstelling
    const here = new Set(buurten)
    const reached = new Set(buurten.flatMap((buurt) => [...(counted.get(buurt)?.plaatsen ?? [])]))
    const belongs = (place: OnbekendePlaats) =>
      place.buurten.some((buurt) => here.has(buurt)) || area.soort === 'stad'
    const withoutBuurten = ({ id, naam, reden }: OnbekendePlaats) => ({ id, naam, reden })
    const isShown = ({ id }: { id: string }) => reached.has(id) || isNamedHere(id, area, input)
    return {
      gebied: forEach((question) => together(buurten.map((buurt) => answer(buurt)[question]))),
      perBuurt: buurten.map((gebied) => ({ gebied, ...answer(gebied) })),
      plaatsen: centres.gemeten.filter(isShown),
      plaatsenNiet: centres.niet.filter(belongs).map(withoutBuurten),
      zones: zones.gemeten.filter(isShown),
      zonesNiet: zones.niet.filter(belongs).map(withoutBuurten),
      aannamen: {
        lopenMeters: WALKING_DISTANCE_METERS,
        rollatorMeters: ROLLATOR_DISTANCE_METERS,
        omweg: DETOUR_FACTOR,
        omwegKort: DETOUR_RANGE.short,
        omwegLang: DETOUR_RANGE.long,
        straalSpeling: RADIUS_MARGIN,
      },
      bronnen: datasetsOf(buurten, input),
      woningenZijnVoorbeelddata: input.woningen !== null && input.woningenZijnVoorbeelddata,
      ouderenZijnVoorbeelddata: buurten.some((buurt) => input.inwoners.get(buurt)?.voorbeelddata === true),
    }
  })
}

/** What the shares of an area rest on, by name. */
function datasetsOf(buurten: readonly string[], input: Bereikbaarheidsinvoer): string[] {
  const people = buurten.flatMap((buurt) => input.inwoners.get(buurt)?.dataset ?? [])
  const places = [...input.voorzieningen, ...input.woonzorgzones].flatMap(({ dataset }) => dataset ?? [])
  return [...new Set([...(input.woningbronnen ?? []), ...people, ...places])].toSorted()
}

function forEach(make: (question: Question) => Bereikbaar): Maten {
  return { lopen: make('lopen'), rollator: make('rollator'), zone: make('zone') }
}

/** Measures every dwelling once against every place and circle. */
function countPerBuurt(
  dwellings: NonNullable<Bereikbaarheidsinvoer['woningen']>,
  centres: readonly GemetenPlaats[],
  zones: readonly GemetenZone[],
): Map<string, Buurttelling> {
  const none = (): Counts => ({ binnen: 0, laag: 0, hoog: 0 })
  const found = new Map<string, Buurttelling>()
  for (const { buurt, punt } of dwellings) {
    const row = found.get(buurt) ?? {
      woningen: 0,
      binnen: { lopen: none(), rollator: none(), zone: none() },
      plaatsen: new Set<string>(),
    }
    found.set(buurt, row)
    row.woningen += 1
    const nearest = nearestOf(punt, centres, ({ id }, meters) => {
      if (meters * DETOUR_RANGE.short <= WALKING_DISTANCE_METERS) row.plaatsen.add(id)
      return meters
    })
    const circle = nearestOf(punt, zones, ({ id, straalMeters }, meters) => {
      if (meters <= straalMeters * (1 + RADIUS_MARGIN)) row.plaatsen.add(id)
      return meters / straalMeters
    })
    countDetours(row.binnen.lopen, nearest / WALKING_DISTANCE_METERS)
    countDetours(row.binnen.rollator, nearest / ROLLATOR_DISTANCE_METERS)
    count(row.binnen.zone, circle, { binnen: 1, laag: 1 - RADIUS_MARGIN, hoog: 1 + RADIUS_MARGIN })
  }
  return found
}

/** The least of a measure over places; Infinity without places. */
function nearestOf<Place extends { punt: Positie }>(
  from: readonly [number, number],
  places: readonly Place[],
  measure: (place: Place, meters: number) => number,
): number {
  let least = Infinity
  for (const place of places) least = Math.min(least, measure(place, crowFliesMeters(from, place.punt)))
  return least
}

function countDetours(counts: Counts, ratio: number): void {
  count(counts, ratio, {
    binnen: 1 / DETOUR_FACTOR,
    laag: 1 / DETOUR_RANGE.long,
    hoog: 1 / DETOUR_RANGE.short,
  })
}

function count(counts: Counts, ratio: number, limits: Counts): void {
  if (ratio <= limits.binnen) counts.binnen += 1
  if (ratio <= limits.laag) counts.laag += 1
  if (ratio <= limits.hoog) counts.hoog += 1
}

/** Why a buurt cannot be measured; null when it can. */
function reasonOf(
  buurt: string,
  { woningen }: Pick<Bereikbaarheidsinvoer, 'woningen'>,
  places: { gemeten: readonly unknown[]; niet: readonly OnbekendePlaats[] },
  noPlace: KanNietReden,
): KanNietReden | null {
  if (woningen === null) return 'geen-woningen-bekend'
  const hidden = places.niet.find((place) => place.buurten.includes(buurt))
  if (hidden !== undefined) return hidden.reden
  return places.gemeten.length === 0 ? (places.niet[0]?.reden ?? noPlace) : null
}

function ofBuurt(
  question: Question,
  counted: Buurttelling | undefined,
  whyNot: KanNietReden | null,
  people: BuurtInwoners | undefined,
  { woningenZijnVoorbeelddata }: Pick<VerdiepingInvoer, 'woningenZijnVoorbeelddata'>,
): Bereikbaar {
  if (whyNot === 'geen-woningen-bekend') return ontbreekt(whyNot)
  if (counted === undefined) return ontbreekt('geen-woningen-in-buurt')
  if (whyNot !== null) return ontbreekt(whyNot)
  const woningen: Deel = { totaal: counted.woningen, ...counted.binnen[question], buurten: 1 }
  return {
    bekend: true,
    woningen,
    ouderen: olderPeople(woningen, people, woningenZijnVoorbeelddata),
    buurtenZonder: 0,
  }
}

/** People of 65 and older within reach when they are spread evenly over the dwellings of their buurt: an assumption. */
function olderPeople(
  dwellings: Deel,
  people: BuurtInwoners | undefined,
  dwellingsAreExample: boolean,
): Extract<Bereikbaar, { bekend: true }>['ouderen'] {
  const total = people?.inwoners65plus ?? null
  if (people === undefined || total === null) return ontbreekt('aantal-65plus-onbekend')
  if (people.voorbeelddata && !dwellingsAreExample) return ontbreekt('inwoners-zijn-aanname')
  const share = (within: number) => (total * within) / dwellings.totaal
  return {
    bekend: true,
    totaal: total,
    binnen: share(dwellings.binnen),
    laag: share(dwellings.laag),
    hoog: share(dwellings.hoog),
    buurten: 1,
  }
}

/** Buurten together: those that were measured, with the number of those that could not be. */
function together(parts: readonly Bereikbaar[]): Bereikbaar {
  const known = parts.filter((part) => part.bekend)
  const missing = parts
    .filter((part) => !part.bekend)
    .filter(({ reden }) => reden !== 'geen-woningen-in-buurt')
  if (known.length === 0) return missing[0] ?? ontbreekt('geen-woningen-in-buurt')
  const older = known.flatMap(({ ouderen }) => (ouderen.bekend ? [ouderen] : []))
  const noOlder = known.flatMap(({ ouderen }) => (ouderen.bekend ? [] : [ouderen]))
  return {
    bekend: true,
    woningen: sum(known.map(({ woningen }) => woningen)),
    ouderen:
      older.length === 0
        ? (noOlder[0] ?? ontbreekt('aantal-65plus-onbekend'))
        : { bekend: true, ...sum(older) },
    buurtenZonder: missing.length,
  }
}

function sum(parts: readonly Deel[]): Deel {
  const all = (key: keyof Deel) => parts.reduce((total, part) => total + part[key], 0)
  return {
    totaal: all('totaal'),
    binnen: all('binnen'),
    laag: all('laag'),
    hoog: all('hoog'),
    buurten: all('buurten'),
  }
}

/** Whether the source places a facility or zone in the area itself. */
function isNamedHere(
  id: string,
  { samenstelling, wijknamen }: Analysegebied,
  input: Bereikbaarheidsinvoer,
): boolean {
  const place = input.voorzieningen.find((row) => row.id === id)
  const at = place?.ligging.gebied ?? input.woonzorgzones.find((row) => row.id === id)?.ligging.gebied ?? null
  if (at !== null && samenstelling.buurten.includes(at)) return true
  return place !== undefined && (wijknamen === null || wijknamen.includes(place.wijkNaam))
}
