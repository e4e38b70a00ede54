import { sameBuurten } from '../gebiedscijfer/gebiedscijfer.ts'
import { varianceOf } from '../gebiedscijfer/variantie.ts'
import type { KanNietReden } from '../result.ts'
import { weightedMean } from '../statistics/weighted-mean.ts'
import type { Analysegebied } from '../verdieping/analysegebied.ts'
import type { VerdiepingInvoer } from '../verdieping/invoer-schema.ts'
import type { Robuust, RobuustCijfer } from './pijlers-schema.ts'
import type { TellendCijfer } from './tellende-cijfers.ts'
import type { Plek } from './verschillen.ts'

/** An area with the weights of its buurten. */
export interface Weeggebied {
  gebied: Analysegebied
  /** Weight per buurt; null: nobody lives there. */
  weegt: ((buurt: string) => number) | null
  weging: Robuust['weging']
}

/** Where an area stands in one figure, with what is shown of it; or why it has no place there. */
export type Stand = { plek: Plek; cijfer: RobuustCijfer } | KanNietReden

/** Buurten weigh by inhabitants where a real number is known for each of them, else each the same. */
export function weighArea(gebied: Analysegebied, input: VerdiepingInvoer): Weeggebied {
  const people = new Map<string, number>()
  for (const code of gebied.samenstelling.buurten) {
    const row = input.inwoners.get(code)
    if (row === undefined || row.inwoners === null || row.voorbeelddata) {
      return { gebied, weegt: () => 1, weging: 'gelijk' }
    }
    people.set(code, row.inwoners)
  }
  const nobody = [...people.values()].every((count) => count === 0)
  return { gebied, weegt: nobody ? null : (code) => people.get(code) ?? 0, weging: 'inwoners' }
}

/**
 * Where an area stands in one figure: the mean of its buurten; for a figure that exists per CBS wijk only its own figure, when it
 * is exactly that wijk; for the city the figure of the gemeente, beside that of the country.
 */
export function standOf(figure: TellendCijfer, { gebied, weegt }: Weeggebied): Stand {
  if (weegt === null) return 'geen-inwoners'
  const { reken, gebieden, niveau } = figure
  const gemeente = reken.population
  if (gebied.soort === 'stad') {
    return reken.known[gemeente + 1] === 1
      ? standAt(figure, [{ at: gemeente, weight: 1 }], 0, 'eigen-cijfer', gemeente + 1)
      : 'geen-vergelijkingscijfer'
  }
  if (niveau === 'wijk') {
    const { samenstelling } = gebied
    const at = samenstelling.cbsWijk === null ? undefined : gebieden.place.get(samenstelling.cbsWijk.code)
    if (at === undefined || !sameBuurten(samenstelling)) return 'niet-op-dit-niveau'
    return reken.known[at] === 1
      ? standAt(figure, [{ at, weight: 1 }], 0, 'eigen-cijfer', gemeente)
      : 'niet-gepubliceerd'
  }
  const members = gebied.samenstelling.buurten.toSorted().flatMap((code) => {
    const at = gebieden.place.get(code)
    return at === undefined ? [] : [{ at, weight: weegt(code) }]
  })
  const known = members.filter(({ at }) => reken.known[at] === 1)
  if (!known.some(({ weight }) => weight > 0)) return 'geen-buurt-met-cijfer'
  return standAt(figure, members, members.length - known.length, 'buurten', gemeente)
}

function standAt(
  figure: TellendCijfer,
  members: readonly { at: number; weight: number }[],
  aantalZonder: number,
  niveau: RobuustCijfer['niveau'],
  reference: number,
): Stand {
  const vergelijking = figure.cijfers[reference] ?? null
  const published = members.flatMap(({ at, weight }) => {
    const cijfer = figure.cijfers[at] ?? null
    return cijfer === null ? [] : [{ cijfer, weight }]
  })
  const waarde = weightedMean(published.map(({ cijfer, weight }) => ({ value: cijfer.waarde, weight })))
  if (vergelijking === null || waarde === null) return 'geen-vergelijkingscijfer'
  return {
    plek: {
      members: Int32Array.from(members, ({ at }) => at),
      weights: Float64Array.from(members, ({ weight }) => weight),
      reference,
    },
    cijfer: {
      indicator: figure.indicator.id,
      jaar: figure.jaar,
      leeftijd: figure.leeftijd,
      bronfamilie: figure.indicator.bronfamilie,
      niveau,
      gebieden: published.map(({ cijfer }) => ({ gebied: cijfer.gebied, waarde: cijfer.waarde })),
      aantalZonder,
      waarde,
      vergelijking,
      // To one decimal, the precision of the source, so that 77.2 - 72.2 counts as 5.
      verschil: Math.round((waarde - vergelijking.waarde) * 10) / 10,
      margeBekend: [vergelijking, ...published.map(({ cijfer }) => cijfer)].every(
        (cijfer) => varianceOf(cijfer) !== null,
      ),
    },
  }
}
