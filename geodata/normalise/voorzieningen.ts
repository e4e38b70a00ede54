import { z } from 'zod'
import type { Afkeuring } from '../schema/dataset-inhoud.ts'
import type { Positie } from '../schema/gebied.ts'
import { ligging, voorziening, woonzorgzone, type Ligging } from '../schema/voorziening.ts'
import { refusal, type Normalised } from './result.ts'

const bronLigging = ligging.omit({ punt: true })
const bronVoorziening = voorziening.extend({ ligging: bronLigging })
const bronWoonzorgzone = woonzorgzone.extend({ ligging: bronLigging })
const bronBestand = z.object({ voorzieningen: z.array(z.unknown()), woonzorgzones: z.array(z.unknown()) })

type BronLigging = z.infer<typeof bronLigging>
/** Label point of each area code. */
type LabelPoints = ReadonlyMap<string, Positie>

/** A place known only by wijk gets no point: a point in the middle of a wijk would look like an address. */
function placePoint(place: BronLigging, points: LabelPoints): Ligging {
  const exactEnough = place.nauwkeurigheid !== 'wijk' && place.nauwkeurigheid !== 'onbekend'
  return { ...place, punt: exactEnough && place.gebied !== null ? (points.get(place.gebied) ?? null) : null }
}

/** A zone is drawn as a dashed circle, so that it also gets the label point of a wijk. */
function zonePoint(place: BronLigging, points: LabelPoints): Ligging {
  return { ...place, punt: place.gebied === null ? null : (points.get(place.gebied) ?? null) }
}

function readAll<T extends { id: string; ligging: BronLigging }>(
  rows: readonly unknown[],
  schema: z.ZodType<T>,
  list: string,
  points: LabelPoints,
  afgekeurd: Afkeuring[],
): T[] {
  const seen = new Set<string>()
  return rows.flatMap((row, index) => {
    const parsed = schema.safeParse(row)
    const refuse = (kolom: string | null, reden: string): [] => {
      afgekeurd.push(refusal(list, index + 1, kolom, reden))
      return []
    }
    if (!parsed.success) {
      const path = parsed.error.issues[0]?.path.join('.') ?? null
      return refuse(path, 'Deze waarde past niet in het schema.')
    }
    const { id, ligging: place } = parsed.data
    if (seen.has(id)) return refuse('id', `"${id}" staat er twee keer in.`)
    if (place.gebied !== null && !points.has(place.gebied))
      return refuse('ligging.gebied', `Gebied "${place.gebied}" bestaat niet.`)
    seen.add(id)
    return [parsed.data]
  })
}

/**
 * Facilities and woonzorgzones; `points` gives the label point of every area. Refuses rows outside the
 * schema, double ids and areas that do not exist. Throws when the file is not an object with both lists. Pure.
 */
export function normaliseVoorzieningen(content: unknown, points: LabelPoints): Normalised {
  const file = bronBestand.parse(content)
  const afgekeurd: Afkeuring[] = []
  const places = readAll(file.voorzieningen, bronVoorziening, 'voorzieningen', points, afgekeurd)
  const zones = readAll(file.woonzorgzones, bronWoonzorgzone, 'woonzorgzones', points, afgekeurd)
  return {
    deel: {
      voorzieningen: places.map((one) => ({ ...one, ligging: placePoint(one.ligging, points) })),
      woonzorgzones: zones.map((one) => ({ ...one, ligging: zonePoint(one.ligging, points) })),
    },
    rijenGelezen: file.voorzieningen.length + file.woonzorgzones.length,
    rijenOvergenomen: places.length + zones.length,
    afgekeurd,
  }
}
