/** A scale bar: its length on the ground and on paper. */
export interface Balk {
  meters: number
  millimeters: number
}

/** Lengths that read as round, in metres. */
const ROUND_METERS = [50, 100, 150, 200, 250, 300, 400, 500, 600, 750, 800, 1000, 1500, 2000, 2500] as const
const MILLIMETRES_PER_CM = 10

/** How well a length reads: a whole km or half a km before a round hundred, that before the others. */
function roundness(meters: number): number {
  if (meters % 1000 === 0) return 3
  if (meters % 500 === 0) return 2
  return meters % 100 === 0 ? 1 : 0
}

/**
 * The bar of a map at scale 1 : `schaal`: a round length that is a whole number of centimetres on paper, so that a ruler
 * checks the print.
 *
 * @param meeste longest bar in mm, at least 60
 * @example at 1:25,000 with 60 mm: 1,000 m in 40 mm ("4 cm is 1 km"); at 1:15,000 600 m in 40 mm
 */
export function maakBalk(schaal: number, meeste: number): Balk {
  const found = ROUND_METERS.map((meters) => ({ meters, millimeters: (meters * 1000) / schaal }))
    .filter(
      ({ millimeters }) =>
        millimeters >= 20 && millimeters <= meeste && Number.isInteger(millimeters / MILLIMETRES_PER_CM),
    )
    .sort((a, b) => roundness(b.meters) - roundness(a.meters) || b.meters - a.meters)[0]
  return found ?? { meters: (schaal * 40) / 1000, millimeters: 40 }
}
