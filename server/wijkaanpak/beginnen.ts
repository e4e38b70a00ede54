import { randomUUID } from 'node:crypto'
import { hoofdstukId, LEEG, type Plansoort } from '../../geodata/schema/wijkaanpak.ts'
import type { Actor } from '../auth/actor.ts'
import { ProblemError } from '../errors.ts'
import { withChange } from '../store/change.ts'
import type { Db } from '../store/open.ts'
import { type Nieuw, writeObjects } from '../store/plan-changes.ts'
import { readStand } from '../store/plan-read.ts'
import { insertPlan, listPlans, type Planrij } from '../store/plans.ts'
import type { Voorstel } from './beginnen-opzet.ts'
import { objectName } from './plan.ts'
import { personOf } from './wie.ts'

/** Fields that name another object of the plan. */
const REFERENCE = 'ambitie'

/** A new object with the fields it begins with; what equals the empty value of its field is not written. */
function fresh(soort: Plansoort, velden: Readonly<Record<string, unknown>>): Nieuw {
  const id = randomUUID()
  const empty = new Map<string, unknown>(Object.entries(LEEG[soort]))
  const written = Object.entries(velden)
    .map(([veld, value]): [string, string] => [veld, JSON.stringify(value)])
    .filter(([veld, json]) => veld === 'hoofdstuk' || json !== JSON.stringify(empty.get(veld)))
  return { id, soort, stam: id, velden: new Map(written) }
}

/** The objects a plan begins with: the plan itself, its ten chapters as they are proposed, and the proposed priorities. */
function firstObjects({ hoofdstukken, bijeenkomst, ambities }: Voorstel): Nieuw[] {
  return [
    fresh('aanpak', { bijeenkomst }),
    ...hoofdstukId.options.map((hoofdstuk) =>
      fresh('hoofdstuk', { hoofdstuk, tekst: hoofdstukken[hoofdstuk] }),
    ),
    ...ambities.map((velden) => fresh('ambitie', { ...velden })),
  ]
}

/** What stands in a plan, as objects of another: new ids, the same first ones, references to the copies. Remarks stay behind. */
function copiesOf(db: Db, from: Planrij, persoon: string): Nieuw[] {
  const objects = readStand(db, from.nummer, persoon)
    .map(({ object }) => object)
    .filter(({ soort, verwijderd }) => soort !== 'opmerking' && !verwijderd)
  const copies = new Map(objects.map(({ id }) => [id, randomUUID()]))
  return objects.map(({ id, stam, soort, velden }): Nieuw => {
    const empty = new Map<string, unknown>(Object.entries(LEEG[soort]))
    const written = Object.entries(velden).filter(
      ([veld, value]) => value !== empty.get(veld) || veld === 'hoofdstuk',
    )
    const fields = written.map(([veld, value]): [string, string] => [
      veld,
      JSON.stringify(veld === REFERENCE && typeof value === 'string' ? (copies.get(value) ?? null) : value),
    ])
    return { id: copies.get(id) ?? id, soort, stam, velden: new Map(fields) }
  })
}

/** What is begun: for which wijk, under which name, as a copy of what; no copy: with what is proposed from what is known. */
export interface Begin {
  cyclus: string
  wijk: string
  naam: string
  kopieVan: Planrij | null
  voorstel: () => Voorstel
}

/**
 * Begins the plan of a wijk with its ten chapters and proposed priorities, prepared from what is stored about it, or an alternative that is a copy of a plan of that wijk as it stands.
 * @throws ProblemError `wijkaanpak-bestaat-al` when the wijk has a plan and no copy was asked
 */
export function beginPlan(
  db: Db,
  actor: Actor,
  { cyclus, wijk, naam, kopieVan, voorstel }: Begin,
  now: Date,
): string {
  const wie = personOf(actor)
  return withChange(db, actor, now, () => {
    const own = listPlans(db, cyclus, wijk)
    if (kopieVan === null && own.length > 0) throw new ProblemError('wijkaanpak-bestaat-al')
    const id = own.length === 0 ? wijk : `${wijk}~${own.length + 1}`
    const objects = kopieVan === null ? firstObjects(voorstel()) : copiesOf(db, kopieVan, wie.persoon)
    const plan = insertPlan(db, { cyclus, id, wijk, naam, kopieVan: kopieVan?.nummer ?? null }, wie, now)
    const soort = kopieVan === null ? 'begin' : 'kopie'
    writeObjects(db, plan, { soort, doel: kopieVan?.versie ?? null, wie, now }, objects)
    return {
      resultaat: id,
      audit: {
        handeling: 'wijkaanpak-verzetten',
        object: objectName({ cyclus, id }),
        // Each object begins with words in it: whoever saw it as it began saw this version of it.
        raakt: objects.map((one) => objectName({ cyclus, id }, one.id)),
        na: { wijk, naam, kopieVan: kopieVan?.id ?? null },
      },
    }
  })
}
