import type { Raster } from '../../map/papier/raster.ts'

/** The grid in one word, to find it again when the stickers are typed in: size and corner in metres. */
export function rastercode({ maat, oorsprong: [x, y] }: Pick<Raster, 'maat' | 'oorsprong'>): string {
  return `${maat}-${x}-${y}`
}

/** A grid code that somebody typed; null when it is none. */
export function leesRastercode(code: string): Pick<Raster, 'maat' | 'oorsprong'> | null {
  const [, maat, x, y] = /^\s*(\d{2,4})\D+(\d{4,6})\D+(\d{5,6})\s*$/.exec(code) ?? []
  if (maat === undefined || x === undefined || y === undefined) return null
  const size = Number(maat)
  return size < 50 || size > 1000 ? null : { maat: size, oorsprong: [Number(x), Number(y)] }
}
