import type { Programma } from '../schema/programma.ts'
import {
  type Beheersoort,
  DINGEN,
  type ProgrammaNu,
  programmaNu,
  type Toevoeging,
  type Veldwaarde,
  type Wijziging,
} from '../schema/programmastand.ts'
import { programmaVanPlan } from './van-het-plan.ts'

/** A thing of any kind: its name, and its fields. */
export type Ding = Record<string, unknown> & { id: string }

/** Values a new thing of a kind begins with where the person filled in nothing. */
const BEGIN: Record<Beheersoort, Readonly<Record<string, Veldwaarde>>> = {
  actie: {
    bouwsteen: null,
    doelen: [],
    interventies: [],
    monitoring: [],
    partners: [],
    toelichting: null,
    daarna: null,
    watStopt: null,
    wieBesluit: null,
    besluitVoor: null,
    alleenNaam: false,
  },
  fonds: {},
  partner: { ookGenoemd: [] },
  streven: {},
  budgetregel: {},
  inzet: {},
  partnerplan: {},
}

/** A thing as it would be with these values, before anybody changed it. */
export function nieuwDing({ soort, id, waarden, rol, tijd, reden }: Toevoeging): Ding {
  return {
    ...BEGIN[soort],
    ...waarden,
    id,
    toegevoegd: { rol, tijd, reden },
    gewijzigd: {},
    beeindigdOp: null,
  }
}

/** A thing of a kind by its name, with its fields; null when there is none. */
export function zoekDing(stand: ProgrammaNu, soort: Beheersoort, id: string): Ding | null {
  const list: readonly { id: string }[] = stand[DINGEN[soort].lijst]
  const found = list.find((row) => row.id === id)
  return found === undefined ? null : { ...found }
}

/** The same programme with a thing in the place of the one of its name, or at the end. The result is parsed by its schema. */
export function metDing(stand: ProgrammaNu, soort: Beheersoort, ding: Ding): ProgrammaNu {
  const { lijst } = DINGEN[soort]
  const list: readonly { id: string }[] = stand[lijst]
  const isNew = !list.some(({ id }) => id === ding.id)
  return programmaNu.parse({
    ...stand,
    [lijst]: isNew ? [...list, ding] : list.map((row) => (row.id === ding.id ? ding : row)),
  })
}

/**
 * The programme as it is now: the plan, what people added to it, and the last value of each field they changed. The value of the
 * plan stays beside it. A change about something that is no longer in the plan (a newer plan left it out) is passed over: it
 * stands in the audit.
 *
 * @param wijzigingen in the order in which they were made
 */
export function standVanProgramma(
  plan: Programma,
  toevoegingen: readonly Toevoeging[],
  wijzigingen: readonly Wijziging[],
): ProgrammaNu {
  const begin = programmaVanPlan(plan)
  const byKind = new Map<Beheersoort, Map<string, Ding>>()
  for (const [soort, { lijst }] of Object.entries(DINGEN) as [Beheersoort, { lijst: keyof ProgrammaNu }][]) {
    // Every list of DINGEN holds things with an id; the key alone does not tell.
    const list = begin[lijst] as readonly Ding[]
    byKind.set(soort, new Map(list.map((row) => [row.id, { ...row }])))
  }
  for (const added of toevoegingen) byKind.get(added.soort)?.set(added.id, nieuwDing(added))
  for (const { soort, id, veld, waarde, rol, tijd, reden } of wijzigingen) {
    const things = byKind.get(soort)
    const before = things?.get(id)
    if (things === undefined || before === undefined) continue
    const changed = before['gewijzigd'] as ProgrammaNu['acties'][number]['gewijzigd'] // set here and in the plan alone
    const ofPlan = before['toegevoegd'] === null ? { plan: planValue(changed[veld], before[veld]) } : {}
    things.set(id, {
      ...before,
      [veld]: waarde,
      gewijzigd: { ...changed, [veld]: { rol, tijd, reden, ...ofPlan } },
    })
  }
  const lists = Object.entries(DINGEN).map(([soort, { lijst }]) => [
    lijst,
    [...(byKind.get(soort as Beheersoort)?.values() ?? [])], // the keys of DINGEN are the kinds
  ])
  return programmaNu.parse({ ...begin, ...Object.fromEntries(lists) })
}

/** What the plan says of a field: kept at its first change. */
function planValue(earlier: { plan?: Veldwaarde | undefined } | undefined, present: unknown): Veldwaarde {
  return earlier === undefined ? (present as Veldwaarde) : (earlier.plan ?? null) // fields hold what a field can hold
}
