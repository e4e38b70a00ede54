import { z } from 'zod'
import { wgs84ToRd } from '../../geodata/coordinates/rd-new.ts'
import type { Positie } from '../../geodata/schema/gebied.ts'
import type { Eigenaar, RenovatieStatus } from '../../geodata/schema/woning.ts'

/**
 * How far from a home of the corporation an owner is still beside its work, in metres as the crow flies: the other side of a street and the
 * next row. Assumption, shown with the list.
 */
export const BESIDE_METERS = 50

/** Why a home is beside the work: the nearest reason counts. */
export const uitnodigplek = z.enum(['blok', 'straat', 'vlakbij'])
export type Uitnodigplek = z.infer<typeof uitnodigplek>

/** A dwelling, as far as inviting asks. */
export interface Uitnodigwoning {
  id: string
  eigenaar: Eigenaar
  status: RenovatieStatus | null
  blok: string | null
  straat: string | null
  punt: Positie
}

/** Private and VvE homes that nobody asked yet. */
const isToAsk = ({ eigenaar, status }: Uitnodigwoning) =>
  (eigenaar === 'particulier' || eigenaar === 'vve') && (status === null || status === 'nog-niet-benaderd')

const cellOf = (x: number, y: number) => `${Math.floor(x / BESIDE_METERS)} ${Math.floor(y / BESIDE_METERS)}`

/** Tells whether a point lies within the distance of one of these dwellings, looking only at the squares around it. */
function nearnessTo(homes: readonly Uitnodigwoning[]): (punt: Positie) => boolean {
  const squares = new Map<string, [number, number][]>()
  for (const { punt } of homes) {
    const [x, y] = wgs84ToRd(punt)
    const before = squares.get(cellOf(x, y))
    if (before === undefined) squares.set(cellOf(x, y), [[x, y]])
    else before.push([x, y])
  }
  const around = [-BESIDE_METERS, 0, BESIDE_METERS]
  return (punt) => {
    const [x, y] = wgs84ToRd(punt)
    return around.some((right) =>
      around.some((up) =>
        (squares.get(cellOf(x + right, y + up)) ?? []).some(
          ([a, b]) => Math.hypot(a - x, b - y) <= BESIDE_METERS,
        ),
      ),
    )
  }
}

/**
 * Owners who can join while the corporation works next door (gespikkeld bezit): private and VvE homes that nobody asked yet, in a block or a
 * street of a corporation home of the campaign, or within `BESIDE_METERS` of one; inside the campaign or not.
 *
 * @param rows all dwellings of the register
 * @param own ids of the dwellings of the campaign
 * @param elsewhere ids of the dwellings that another campaign holds: that one asks them
 * @returns in the order of `rows`
 * @example a private home of which the block has no rent, 30 metres from a rented home of the campaign: vlakbij
 */
export function homesToInvite<Row extends Uitnodigwoning>(
  rows: readonly Row[],
  own: ReadonlySet<string>,
  elsewhere: ReadonlySet<string>,
): { woning: Row; plek: Uitnodigplek }[] {
  const rented = rows.filter(({ id, eigenaar }) => eigenaar === 'corporatie' && own.has(id))
  const blocks = new Set(rented.map(({ blok }) => blok))
  const streets = new Set(rented.map(({ straat }) => straat))
  const isNear = nearnessTo(rented)
  const placeOf = ({ blok, straat, punt }: Row): Uitnodigplek | null => {
    if (blok !== null && blocks.has(blok)) return 'blok'
    if (straat !== null && streets.has(straat)) return 'straat'
    return isNear(punt) ? 'vlakbij' : null
  }
  return rows.flatMap((woning) => {
    const plek = isToAsk(woning) && !elsewhere.has(woning.id) ? placeOf(woning) : null
    return plek === null ? [] : [{ woning, plek }]
  })
}
