import { z } from 'zod'

/** A point on the map in millimetres from its left upper corner, to a tenth. */
const mm = z.tuple([z.number(), z.number()])
export type Mm = z.infer<typeof mm>

/** A name on the map in one to three lines, the middle of its first line at x, y; below it the numbers of what happens there. */
export const kaartlabel = z.object({
  regels: z.array(z.string()),
  x: z.number(),
  y: z.number(),
})
export type Kaartlabel = z.infer<typeof kaartlabel>

/** The small map of a plan as shapes in millimetres: one source for the web page, the SVG and the raster of the Word file. */
export const kaartje = z.object({
  breedteMm: z.number(),
  hoogteMm: z.number(),
  /** Buurten around the wijk, each as its rings. */
  omgeving: z.array(z.array(z.array(mm))),
  /** Buurten of the wijk. */
  buurten: z.array(z.array(z.array(mm))),
  /** What ambitions draw, by their number. */
  vlakken: z.array(z.object({ nummer: z.number().int(), ringen: z.array(z.array(mm)) })),
  lijnen: z.array(z.object({ nummer: z.number().int(), punten: z.array(mm) })),
  /** A number in a disc, where the ambition of that number is. */
  nummers: z.array(z.object({ nummer: z.number().int(), x: z.number(), y: z.number() })),
  labels: z.array(kaartlabel),
  /** A round length in metres, and how long that is on the map. */
  balk: z.object({ meters: z.number(), mm: z.number() }),
})
export type Kaartje = z.infer<typeof kaartje>
