const secondsPerDay = 86_400
/** 31 December 9999, the last day a workbook knows. */
const lastDay = 2_958_465
/** 29 February 1900, which did not exist; Excel counts it because Lotus 1-2-3 did. */
const missingDay = 60

/**
 * A day number of a workbook as ISO text: `2026-10-01`, with a time `2026-10-01T12:30:00`, a time alone `12:30:00`.
 * Null when it is no date. Source: ECMA-376 part 1, 18.17.4.
 *
 * @param serial days, the fraction being the time
 * @param from1904 whether day 0 is 1 January 1904, as older Macs had it, instead of 31 December 1899
 */
export function datumUitDagnummer(serial: number, from1904: boolean): string | null {
  if (!(serial >= 0 && serial < lastDay + 1)) return null
  const seconds = Math.round(serial * secondsPerDay)
  const day = Math.floor(seconds / secondsPerDay)
  const rest = seconds - day * secondsPerDay
  const time = new Date(rest * 1000).toISOString().slice(11, 19)
  if (day === 0 && !from1904) return time
  if (day === missingDay && !from1904) return null
  const shift = from1904 ? 0 : day < missingDay ? 0 : -1
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 31)
  const date = new Date(start + (day + shift) * secondsPerDay * 1000).toISOString().slice(0, 10)
  return rest === 0 ? date : `${date}T${time}`
}
