import type { Planwoning } from '../../analyses/renovatie/planblok-opstellen.ts'
import { BEGINWAARDEN, type Uitgangspunt } from '../../analyses/renovatie/planner/uitgangspunten.ts'
import type { UitgangspuntId } from '../../analyses/renovatie/planner/uitgangspunten.ts'
import type { Planblok, Planvraag } from '../../analyses/renovatie/planner/planvraag.ts'
import type { Plankeuzes } from '../../analyses/renovatie/plankeuzes.ts'
import { composePlanQuestion, type PlanvraagInvoer } from '../../analyses/renovatie/planvraag-opstellen.ts'

/** A private dwelling with label E in block K1 in Boswijk, nobody asked yet; `over` says what is otherwise. */
export function planDwelling(over: Partial<Planwoning> = {}): Planwoning {
  return {
    id: 'a',
    buurt: 'BU1',
    straat: 'Laan',
    huisnummer: null,
    blok: 'K1',
    eigenaar: 'particulier',
    energielabel: 'E',
    status: null,
    opnieuwVragen: null,
    punt: [5.5, 52.5],
    ...over,
  }
}

/** The same dwelling so many times. */
export const planDwellings = (count: number, over: Partial<Planwoning> = {}): Planwoning[] =>
  Array.from({ length: count }, (_, at) =>
    planDwelling({
      ...over,
      id: `${over.blok ?? 'K1'}-${over.eigenaar ?? 'particulier'}-${over.status ?? ''}-${at}`,
    }),
  )

/** Two years from the first quarter of 2027, in Boswijk, with two crews and no money. */
export const TWO_YEARS: Plankeuzes = {
  eerste: { jaar: 2027, kwartaal: 1 },
  kwartalen: 8,
  wijken: ['boswijk'],
  ploegen: ['Ploeg 1', 'Ploeg 2'].map((naam) => ({ naam, woningenPerKwartaal: null, van: null, tot: null })),
  wisselwoningen: { begin: 0, daarna: [] },
  geld: [],
  gewichten: { labelstappen: 100, buurt: 0, stem: 0, nabij: 0, vroeg: 0 },
  buurtcijfers: ['rivm-moeite-met-rondkomen'],
  uit: [],
  minimumPerWijk: [],
  vast: [],
}

/** The assumptions of the beginning, some with another number. */
export const assumptionsWith = (change: Partial<Record<UitgangspuntId, number>>): Uitgangspunt[] =>
  BEGINWAARDEN.map((one) => ({ ...one, waarde: change[one.id] ?? one.waarde }))

/** The question about dwellings in Boswijk (BU1, BU2) and Atolwijk (BU3); `over` says what is otherwise. */
export function questionOf(
  woningen: readonly Planwoning[],
  over: Partial<Omit<PlanvraagInvoer, 'woningen'>> = {},
): Planvraag {
  return composePlanQuestion({
    woningen,
    campagnes: [],
    fondsen: [],
    wijken: [
      { id: 'boswijk', buurten: ['BU1', 'BU2'] },
      { id: 'atolwijk', buurten: ['BU3'] },
    ],
    buurtgewichten: [],
    uitgangspunten: BEGINWAARDEN,
    omstandigheden: [],
    ramadans: [],
    keuzes: TWO_YEARS,
    ...over,
  })
}

/** The first block of a question. Throws when there is none. */
export function firstBlock({ blokken: [first] }: Planvraag): Planblok {
  if (first === undefined) throw new Error('no block')
  return first
}
