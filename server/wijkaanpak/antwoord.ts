import { addUpFunds } from '../../analyses/wijkaanpak/geld.ts'
import { findRemark } from '../../analyses/wijkaanpak/anker.ts'
import { sizeOf } from '../../analyses/wijkaanpak/omvang.ts'
import { planToDo } from '../../analyses/wijkaanpak/opdracht.ts'
import type { Aanpakopdracht } from '../../analyses/wijkaanpak/opdracht-schema.ts'
import type { Bijeenkomst } from '../../geodata/schema/bijeenkomst.ts'
import { type Planobject, vanSoort } from '../../geodata/schema/wijkaanpak.ts'
import type { Actor } from '../auth/actor.ts'
import type { AppContext } from '../context.ts'
import type { Merkstand, Planversie, WijkaanpakAntwoord } from '../contract/wijkaanpak-schema.ts'
import { listMeetings } from '../store/meetings.ts'
import { listVersions, readStand, type Versierij } from '../store/plan-read.ts'
import { undoState } from '../store/plan-undo.ts'
import { hasWrittenIn, listPlanMoves, listPlans, readFrozen } from '../store/plans.ts'
import { figuresOf, makeFigureLookUp } from './cijfers.ts'
import { fundsOf } from './keuring.ts'
import { headOf, isAdopted, type Planplaats } from './plan.ts'
import { mayWithPlan, personOf, reachOf } from './wie.ts'

/** How many saves an answer lists beside those with a name. */
const MOST_VERSIONS = 500

/** A save as a person may see it. */
export function versionFor({ persoon, ...row }: Versierij, own: string): Planversie {
  return { ...row, vanUzelf: persoon === own }
}

/** The residents' session a plan names; null when it names none, or one that was withdrawn or is about something else. */
export function sessionOf(
  app: AppContext,
  { plan }: Planplaats,
  objecten: readonly Planobject[],
): Bijeenkomst | null {
  const named = vanSoort(objecten, 'aanpak')[0]?.velden.bijeenkomst ?? null
  if (named === null) return null
  return (
    listMeetings(app.db, plan.cyclus).find(
      ({ id, soort, wijk }) => id === named && soort === 'bewoners' && wijk === plan.wijk,
    ) ?? null
  )
}

/** The one to-do of a plan as it stands. */
export function toDoOf(
  app: AppContext,
  place: Planplaats,
  objecten: readonly Planobject[],
  cijfers: readonly Merkstand[],
): Aanpakopdracht {
  return planToDo({
    staat: place.plan.staat,
    objecten,
    bijeenkomst: sessionOf(app, place, objecten),
    fondsen: fundsOf(app),
    verouderdeCijfers: cijfers.filter(({ stand }) => stand !== 'gelijk').length,
  })
}

/** A whole plan for somebody: one query for what stands in it, one for its saves, and what follows from them. */
export function planFor(app: AppContext, actor: Actor, place: Planplaats): WijkaanpakAntwoord {
  const { db } = app
  const { plan, wijken } = place
  const { persoon } = personOf(actor)
  const objecten = readStand(db, plan.nummer, persoon).map(({ object }) => object)
  const current = app.current()
  const cijfers = figuresOf(objecten, makeFigureLookUp(current, actor, wijken), current)
  const lines = vanSoort(objecten, 'budgetregel').map(({ velden }) => velden)
  const frozen = readFrozen(db, plan.nummer)
  const shut = isAdopted(plan.staat)
  const { ongedaan, opnieuw } = shut ? { ongedaan: null, opnieuw: null } : undoState(db, plan.nummer, persoon)
  const back = (found: typeof ongedaan) =>
    found === null ? null : { versie: found.versie, soort: found.soort }
  return {
    ...headOf(plan, wijken),
    objecten,
    versies: listVersions(db, plan.nummer, MOST_VERSIONS).map((row) => versionFor(row, persoon)),
    overgangen: listPlanMoves(db, plan.nummer),
    opdracht: toDoOf(app, place, objecten, cijfers),
    cijfers,
    opmerkingplekken: vanSoort(objecten, 'opmerking').map(({ id, velden }) => ({
      opmerking: id,
      plek: findRemark(velden.bij, objecten),
    })),
    geld: addUpFunds(lines, fundsOf(app)),
    omvang: sizeOf(objecten),
    alternatieven: listPlans(db, plan.cyclus, plan.wijk)
      .filter((row) => mayWithPlan(actor, 'wijkaanpak-lezen', row))
      .map((row) => headOf(row, wijken)),
    ongedaan: back(ongedaan),
    opnieuw: back(opnieuw),
    mag: {
      schrijven: shut ? 'nee' : reachOf(actor, 'wijkaanpak-schrijven', plan),
      acties: shut ? 'nee' : reachOf(actor, 'planactie-schrijven', plan),
      meepraten: !shut && mayWithPlan(actor, 'wijkaanpak-meepraten', plan),
      verzetten: mayWithPlan(actor, 'wijkaanpak-verzetten', plan),
      vaststellen:
        !shut &&
        mayWithPlan(actor, 'wijkaanpak-vaststellen', plan) &&
        !hasWrittenIn(db, plan.nummer, persoon),
    },
    vastgesteld: frozen === null ? null : { versie: frozen.versie, sha256: frozen.sha256 },
    // Plans are written by people; the figures in them carry their own sources.
    voorbeelddata: cijfers.some(({ nu }) => nu?.bron.voorbeelddata === true),
  }
}
