import { z } from 'zod'
import type { LeefbaarometerKlasse } from '../../geodata/schema/leefbaarometer.ts'
import { ontbreekt, ontbrekend } from '../result.ts'

/** Classes of the Leefbaarometer 2.0 for one area of its own division, oldest first; ordered words, never averaged. */
export const kpi = z.discriminatedUnion('bekend', [
  z.object({
    bekend: z.literal(true),
    lbmCode: z.string(),
    naam: z.string(),
    klassen: z.array(z.object({ jaar: z.number().int(), klasse: z.number().int(), rij: z.number().int() })),
    /** Whether the KPI "at least voldoende" can be judged: never with 2.0 alone, which ends in 2016. */
    teBeoordelen: z.literal(false),
    reden: z.literal('reeks-te-oud'),
  }),
  ontbrekend,
])
export type Kpi = z.infer<typeof kpi>

/**
 * The NPLV-KPI for a wijk: the classes of the Leefbaarometer 2.0 as they are, by name and not by code,
 * for its codes collide with those of CBS (geodata/datasets/leefbaarometer-2/README.md). It enters no pijler.
 */
export function kpiOf(wijkName: string, classes: readonly LeefbaarometerKlasse[], peildatum: string): Kpi {
  const limit = Number(peildatum.slice(0, 4))
  const rows = classes.filter((row) => row.naam === wijkName && row.klasse !== null && row.jaar <= limit)
  const first = rows.at(0)
  if (first === undefined) return ontbreekt('geen-cijfer-voor-de-peildatum')
  return {
    bekend: true,
    lbmCode: first.lbmCode,
    naam: first.naam,
    klassen: rows
      .flatMap((row) => (row.klasse === null ? [] : [{ jaar: row.jaar, klasse: row.klasse, rij: row.rij }]))
      .toSorted((a, b) => a.jaar - b.jaar),
    teBeoordelen: false,
    reden: 'reeks-te-oud',
  }
}
