import type { GebiedMetGrens, Positie } from '../../geodata/schema/gebied.ts'

/** Width of the map in its own units. */
const WIDTH = 1000
/** Part of the width that is left free round the wijken. */
const MARGIN = 0.06

/** Turns positions into units of the map: north up, equal scale both ways at the middle latitude. */
export interface Projectie {
  breedte: number
  hoogte: number
  punt: (position: Positie) => { x: number; y: number }
}

function ringsOf({ grens }: GebiedMetGrens): Positie[][] {
  return grens.type === 'Polygon' ? grens.coordinates : grens.coordinates.flat()
}

/** A projection in which all of these areas fit. A map of some kilometres needs no other than this plain one. */
export function projectieVan(areas: readonly GebiedMetGrens[]): Projectie {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const area of areas) {
    for (const [lon, lat] of ringsOf(area).flat()) {
      west = Math.min(west, lon)
      east = Math.max(east, lon)
      south = Math.min(south, lat)
      north = Math.max(north, lat)
    }
  }
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const wide = (east - west) * squeeze
  const scale = (WIDTH * (1 - 2 * MARGIN)) / wide
  const edge = WIDTH * MARGIN
  return {
    breedte: WIDTH,
    hoogte: Math.round((north - south) * scale + 2 * edge),
    punt: ([lon, lat]) => ({
      x: Math.round((lon - west) * squeeze * scale + edge),
      y: Math.round((north - lat) * scale + edge),
    }),
  }
}

/** The border of an area as a path; null when nothing of it lies on the map. */
export function padVan(area: GebiedMetGrens, { breedte, hoogte, punt }: Projectie): string | null {
  const parts = ringsOf(area).map((ring) => ring.map(punt))
  const isOn = parts.some((ring) => ring.some(({ x, y }) => x >= 0 && x <= breedte && y >= 0 && y <= hoogte))
  if (!isOn) return null
  return parts
    .map((ring) => {
      const steps = ring.filter(
        (one, at) => at === 0 || one.x !== ring[at - 1]?.x || one.y !== ring[at - 1]?.y,
      )
      const [first, ...others] = steps
      if (first === undefined) return ''
      return `M${first.x} ${first.y}${others.map(({ x, y }) => `L${x} ${y}`).join('')}Z`
    })
    .join('')
}
