import { encode } from 'uqr'

/** A QR code as one SVG path on a grid of `maat` by `maat`, quiet zone included. */
export interface QrCode {
  maat: number
  pad: string
}

/** Quiet zone in modules (ISO/IEC 18004 asks four). */
const QUIET = 4

/** Draws a text: one rectangle of the path for each run of dark modules. */
export function qrOf(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET })
  const runs = data.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1] === true) return []
      const end = row.indexOf(false, x)
      const width = (end === -1 ? row.length : end) - x
      return [`M${x} ${y}h${width}v1h-${width}z`]
    }),
  )
  return { maat: size, pad: runs.join('') }
}
