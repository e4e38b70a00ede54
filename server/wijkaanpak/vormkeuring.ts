import { kinks } from '@turf/kinks'
import { MOST_CORNERS, type Planvorm, type Plek } from '../../geodata/schema/planvorm.ts'
import { planfoutTekst } from '../contract/text/nl/wijkaanpak-fouten.ts'
import type { CurrentData } from '../store/current.ts'

const words = planfoutTekst.vorm

/** Everything wrong with a shape, as sentences that say what to do; none when it may stand. The one place where shapes are judged. */
export function faultsOfShape(vorm: Planvorm, current: CurrentData): string[] {
  if (vorm.soort === 'buurten') {
    return vorm.buurten.some((code) => current.gebied.get(code)?.soort !== 'buurt')
      ? [words.onbekendeBuurt]
      : []
  }
  const rings = vorm.soort === 'vlak' ? vorm.vlakken.flat() : []
  const corners = vorm.soort === 'punt' ? [vorm.punt] : vorm.soort === 'lijn' ? vorm.punten : rings.flat()
  if (corners.length > MOST_CORNERS) return [words.teVeelHoeken]
  const faults: string[] = []
  const isFlat = rings.some((ring) => new Set(ring.map(String)).size < 3 || area(ring) === 0)
  const isDot = vorm.soort === 'lijn' && new Set(corners.map(String)).size < 2
  if (isFlat || isDot) faults.push(words.leeg)
  else if (rings.some(crosses)) faults.push(words.kruist)
  if (!liesIn(corners, current)) faults.push(words.buitenGebied)
  return faults
}

function crosses(ring: readonly Plek[]): boolean {
  const closed = [...ring, ...ring.slice(0, 1)]
  return kinks({ type: 'Polygon', coordinates: [closed] }).features.length > 0
}

/** Twice the signed area, in degrees: only whether there is any counts. */
function area(ring: readonly Plek[]): number {
  return ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0)
}

/** Whether all corners lie in the box around the areas that are known. */
function liesIn(corners: readonly Plek[], { gebieden }: CurrentData): boolean {
  const places = gebieden.flatMap(({ grens }) =>
    grens.type === 'Polygon' ? grens.coordinates.flat() : grens.coordinates.flat(2),
  )
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [lon, lat] of places) {
    west = Math.min(west, lon)
    east = Math.max(east, lon)
    south = Math.min(south, lat)
    north = Math.max(north, lat)
  }
  return corners.every(([lon, lat]) => lon >= west && lon <= east && lat >= south && lat <= north)
}
