import type { Straat, BuurtAanname } from '../../schema/aanname.ts'
import type { Programmawijk } from '../../schema/focusgebied.ts'
import type { GebiedMetGrens, Positie } from '../../schema/gebied.ts'
import type { Melding, MisdrijfTelling, PuntSoort } from '../../schema/melding.ts'
import { allocate } from './allocate.ts'
import { CRIMES_PER_1000, INCIDENT_YEARS, MELDINGEN_PER_YEAR } from './assumptions.ts'
import { dayNumber, isoDate } from './day-number.ts'
import { frameOf, type Frame, type FramePoint } from './frame.ts'
import { exampleId } from './names.ts'
import { randomFor, type Random } from './random.ts'

/** Fixed subjects with their weight: no free text, no person, no group of people. */
const SUBJECTS: Record<PuntSoort, readonly (readonly [string, number])[]> = {
  'melding-openbare-ruimte': [
    ['afval naast de container', 0.3],
    ['zwerfafval', 0.2],
    ['groen en onkruid', 0.18],
    ['losse tegels', 0.14],
    ['straatverlichting', 0.12],
    ['speelplek', 0.06],
  ],
  overlastmelding: [
    ['geluid', 0.4],
    ['parkeren', 0.3],
    ['honden', 0.15],
    ['vuurwerk', 0.1],
    ['stank', 0.05],
  ],
}
/** Weight of a buurt beside its dwellings: in a park, too, something is reported now and then. */
const BASE_WEIGHT = 15
/** Farthest from the middle of the street, in metres. */
const STREET_JITTER = 7
const PARK_MARGIN = 10
const PARK_TRIES = 200

interface Place {
  buurt: string
  draw: (random: Random) => Positie
}

function pointOnStreet(frame: Frame, line: readonly Positie[], random: Random): Positie {
  const [a, b] = [line[0], line.at(-1)].map((position): FramePoint => frame.fromWgs84(position ?? [0, 0]))
  if (a === undefined || b === undefined) throw new Error('a street has two ends')
  const along = random.next()
  const jitter = (): number => (random.next() * 2 - 1) * STREET_JITTER
  return frame.toWgs84([a[0] + (b[0] - a[0]) * along + jitter(), a[1] + (b[1] - a[1]) * along + jitter()])
}

function pointInPark(frame: Frame, area: GebiedMetGrens, random: Random): Positie {
  for (let attempt = 0; attempt < PARK_TRIES; attempt += 1) {
    const point: FramePoint = [
      frame.min[0] + random.next() * (frame.max[0] - frame.min[0]),
      frame.min[1] + random.next() * (frame.max[1] - frame.min[1]),
    ]
    if (frame.inside(point, PARK_MARGIN)) return frame.toWgs84(point)
  }
  return area.labelpunt
}

function placeOf(area: GebiedMetGrens, streets: readonly Straat[]): Place {
  const frame = frameOf(area.grens)
  const draw = (random: Random): Positie =>
    streets.length === 0
      ? pointInPark(frame, area, random)
      : pointOnStreet(frame, random.pick(streets).lijn, random)
  return { buurt: area.code, draw }
}

function drawYear(
  soort: PuntSoort,
  jaar: number,
  counts: readonly number[],
  places: readonly Place[],
  seed: number,
): Omit<Melding, 'id'>[] {
  const first = dayNumber(`${jaar}-01-01`)
  const days = dayNumber(`${jaar + 1}-01-01`) - first
  return places.flatMap(({ buurt, draw }, index) => {
    const random = randomFor(seed, `melding/${soort}/${jaar}/${buurt}`)
    return Array.from({ length: counts[index] ?? 0 }, () => ({
      soort,
      onderwerp: random.weighted(SUBJECTS[soort]),
      datum: isoDate(first + random.int(0, days - 1)),
      buurt,
      punt: draw(random),
    }))
  })
}

/** Meldingen openbare ruimte and overlast as points inside their buurt, oldest first; divided over buurten by dwellings. */
export function drawMeldingen(
  areas: readonly GebiedMetGrens[],
  streets: readonly Straat[],
  sizes: readonly BuurtAanname[],
  seed: number,
): Melding[] {
  const dwellings = new Map(sizes.map(({ buurt, woningen }) => [buurt, woningen]))
  const places = areas.map((area) =>
    placeOf(
      area,
      streets.filter(({ buurt }) => buurt === area.code),
    ),
  )
  const weights = places.map(({ buurt }) => (dwellings.get(buurt) ?? 0) + BASE_WEIGHT)
  const kinds: readonly PuntSoort[] = ['melding-openbare-ruimte', 'overlastmelding']
  const drawn = kinds.flatMap((soort) =>
    INCIDENT_YEARS.flatMap((jaar, index) =>
      drawYear(soort, jaar, allocate(MELDINGEN_PER_YEAR[soort][index] ?? 0, weights), places, seed),
    ),
  )
  // sort is stable: meldingen of one day keep the order in which they were drawn
  const sorted = drawn.sort((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0))
  return sorted.map((melding, index) => ({ id: exampleId('VM', index + 1), ...melding }))
}

/** Registered crimes per programmawijk and year: counts only, never points. */
export function drawMisdrijven(
  wijken: readonly Programmawijk[],
  sizes: readonly BuurtAanname[],
  seed: number,
): MisdrijfTelling[] {
  return wijken.flatMap(({ id, buurten }) => {
    const own = sizes.filter(({ buurt }) => buurten.includes(buurt))
    const inhabitants = own.reduce((sum, { inwoners }) => sum + inwoners, 0)
    return INCIDENT_YEARS.map((jaar) => {
      const spread = 0.9 + 0.2 * randomFor(seed, `misdrijf/${id}/${jaar}`).next()
      return { gebied: id, jaar, aantal: Math.round((inhabitants / 1000) * CRIMES_PER_1000 * spread) }
    })
  })
}
