import { z } from 'zod'
import { type Omstandigheid, omstandigheid } from '../../analyses/renovatie/omstandigheden.ts'
import { type Plan, plan, type Planslot, planslot } from '../../analyses/renovatie/planner/plan.ts'
import { type Planvraag, planvraag } from '../../analyses/renovatie/planner/planvraag.ts'
import {
  BEGINWAARDEN,
  completed,
  type Uitgangspunt,
  uitgangspuntenVanToen,
} from '../../analyses/renovatie/planner/uitgangspunten.ts'
import { type Planherkomst, planherkomst } from '../../analyses/renovatie/planherkomst.ts'
import { choicesKept, type Plankeuzes } from '../../analyses/renovatie/plankeuzes.ts'
import type { Schrijver } from './campaigns.ts'
import type { Db } from './open.ts'
import { statementOf } from './statements.ts'

/** What plans rest on now, and who said so last; null: as the program begins. */
export interface Uitgangspuntenstand {
  waarden: Uitgangspunt[]
  omstandigheden: Omstandigheid[]
  gewijzigd: (Schrijver & { reden: string }) | null
}

const assumptionsRow = z.object({
  waarden: z.string(),
  omstandigheden: z.string().nullable(),
  rol: z.string(),
  reden: z.string(),
  tijd: z.string(),
})

/** Circumstances as they are kept; null: from before they were. */
const circumstances = (text: string | null) =>
  text === null ? [] : z.array(omstandigheid).parse(JSON.parse(text))

/** The assumptions as they now stand. */
export function readAssumptions(db: Db): Uitgangspuntenstand {
  const row = statementOf(
    db,
    'SELECT waarden, omstandigheden, rol, reden, tijd FROM planuitgangspunten ORDER BY nummer DESC LIMIT 1',
  ).get()
  if (row === undefined) return { waarden: [...BEGINWAARDEN], omstandigheden: [], gewijzigd: null }
  const { waarden, omstandigheden, ...gewijzigd } = assumptionsRow.parse(row)
  return {
    waarden: completed(uitgangspuntenVanToen.parse(JSON.parse(waarden))),
    omstandigheden: circumstances(omstandigheden),
    gewijzigd,
  }
}

/** Writes the assumptions; call it inside withChange. */
export function insertAssumptions(
  db: Db,
  { waarden, omstandigheden }: Pick<Uitgangspuntenstand, 'waarden' | 'omstandigheden'>,
  by: Schrijver & { reden: string },
): void {
  statementOf(
    db,
    'INSERT INTO planuitgangspunten (waarden, omstandigheden, rol, reden, tijd) VALUES (?, ?, ?, ?, ?)',
  ).run(JSON.stringify(waarden), JSON.stringify(omstandigheden), by.rol, by.reden, by.tijd)
}

/** A plan as it is kept: the question, what people chose, what it rests on, and the answer. */
export interface Renovatieplan extends Schrijver {
  id: string
  naam: string
  vanPlan: string | null
  vraag: Planvraag
  keuzes: Plankeuzes
  uitgangspunten: Uitgangspunt[]
  omstandigheden: Omstandigheid[]
  /** Where what was chosen came from; null: from before it was kept. */
  herkomst: Planherkomst | null
  plan: Plan
  slot: Planslot
}

/** Of a plan that was made before its end was kept: only plans that ended were. */
const ENDED: Planslot = { einde: 'klaar', bewezenOnhaalbaar: false, prijs: null, botsing: null }

const planRow = z.object({
  id: z.string(),
  naam: z.string(),
  vanPlan: z.string().nullable(),
  vraag: z.string(),
  keuzes: z.string(),
  uitgangspunten: z.string(),
  omstandigheden: z.string().nullable(),
  herkomst: z.string().nullable(),
  plan: z.string(),
  slot: z.string().nullable(),
  rol: z.string(),
  tijd: z.string(),
})

/** Plans never change, and a large one takes a tenth of a second to check: the last ones are kept. */
const read = new WeakMap<Db, Map<string, Renovatieplan>>()
const MOST_KEPT = 24

/** One plan; null when there is none of that id. */
export function readRenovationPlan(db: Db, id: string): Renovatieplan | null {
  const known = read.get(db) ?? new Map<string, Renovatieplan>()
  read.set(db, known)
  const before = known.get(id)
  if (before !== undefined) return before
  const row = statementOf(
    db,
    'SELECT id, naam, van_plan AS vanPlan, vraag, keuzes, uitgangspunten, omstandigheden, herkomst, plan, slot, rol, tijd FROM renovatieplan WHERE id = ?',
  ).get(id)
  if (row === undefined) return null
  const found = planRow.parse(row)
  const vraag = planvraag.parse(JSON.parse(found.vraag))
  const made = {
    ...found,
    vraag,
    keuzes: choicesKept(JSON.parse(found.keuzes), vraag),
    uitgangspunten: uitgangspuntenVanToen.parse(JSON.parse(found.uitgangspunten)),
    omstandigheden: circumstances(found.omstandigheden),
    herkomst: found.herkomst === null ? null : planherkomst.parse(JSON.parse(found.herkomst)),
    plan: plan.parse(JSON.parse(found.plan)),
    slot: found.slot === null ? ENDED : planslot.parse(JSON.parse(found.slot)),
  }
  const [oldest] = known.keys()
  if (known.size >= MOST_KEPT && oldest !== undefined) known.delete(oldest)
  known.set(id, made)
  return made
}

/** Every plan, newest first. */
export function listRenovationPlans(db: Db): Renovatieplan[] {
  const ids = statementOf(db, 'SELECT id FROM renovatieplan ORDER BY nummer DESC LIMIT 20').pluck().all()
  return ids.flatMap((id) => readRenovationPlan(db, String(id)) ?? [])
}

/** Writes a plan; call it inside withChange. */
export function insertRenovationPlan(db: Db, made: Renovatieplan): void {
  statementOf(
    db,
    `INSERT INTO renovatieplan (id, naam, van_plan, vraag, keuzes, uitgangspunten, omstandigheden, herkomst, plan, slot, rol, tijd)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    made.id,
    made.naam,
    made.vanPlan,
    JSON.stringify(made.vraag),
    JSON.stringify(made.keuzes),
    JSON.stringify(made.uitgangspunten),
    JSON.stringify(made.omstandigheden),
    made.herkomst === null ? null : JSON.stringify(made.herkomst),
    JSON.stringify(made.plan),
    JSON.stringify(made.slot),
    made.rol,
    made.tijd,
  )
}
