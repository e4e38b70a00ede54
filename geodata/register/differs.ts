import type { Woningveld } from '../schema/woningfeit.ts'
import { parsePoint } from './field-values.ts'

/** Two places closer than this are one home: a source may give the front door, the middle of the building or of the plot. */
const SAME_PLACE_METERS = 25
/** Metres in one degree of latitude (mean, WGS84). */
const METERS_PER_DEGREE = 111_320

/** Letters without spaces and case: lists write `8223 aa` and `B` as they like. */
const bare = (text: string) => text.replace(/\s+/g, '').toLowerCase()

/** Whether two sources say something else about a field; other spelling of the same is no difference. */
export function differs(veld: Woningveld, one: string, other: string): boolean {
  if (one === other) return false
  if (veld === 'punt') {
    const [a, b] = [parsePoint(one), parsePoint(other)]
    if (a === null || b === null) return true
    const east = (a[0] - b[0]) * Math.cos((a[1] * Math.PI) / 180)
    return Math.hypot(east, a[1] - b[1]) * METERS_PER_DEGREE >= SAME_PLACE_METERS
  }
  if (veld === 'oppervlakte') return Number(one) !== Number(other)
  return bare(one) !== bare(other)
}
