import { makeAreaIndex } from '../../geodata/geometry/area-index.ts'
import { joinAreas, joinPoints } from './join-input.ts'

/** The measured process of `join-ten-million-memory`: all points at once in memory; prints its own peak. */
const POINTS = 10_000_000
const areas = joinAreas()
const { xs, ys } = joinPoints(areas, POINTS)
const out = new Int32Array(POINTS)
makeAreaIndex(areas).findAll(xs, ys, out)
const placed = out.reduce((sum, area) => sum + (area >= 0 ? 1 : 0), 0)
// maxRSS is in kibibytes on every system that Node gives it on
const peakMegabytes = (process.resourceUsage().maxRSS * 1024) / 1_000_000
process.stdout.write(JSON.stringify({ peakMegabytes, placed }))
