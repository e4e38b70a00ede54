import { type Actor, actorWith } from '../auth/actor.ts'
import type { AppContext } from '../context.ts'
import { planwijziging } from '../contract/plantekst.ts'
import { SAMENVELDEN } from '../contract/samen.ts'
import { rol } from '../contract/sessie.ts'
import { MOST_PLAN_TEXT } from '../../geodata/schema/plantekst.ts'
import { samenTekst } from '../contract/text/nl/samen.ts'
import { zoekerVan } from '../requests/vrije-tekst.ts'
import { withChange } from '../store/change.ts'
import { writeChanges } from '../store/plan-changes.ts'
import { type Planstand, readStand } from '../store/plan-read.ts'
import type { Schrijver } from '../store/plan-texts.ts'
import { faultsOfFields } from '../wijkaanpak/keuring.ts'
import { objectName, type Planplaats } from '../wijkaanpak/plan.ts'
import { personOf, WRITE_RIGHT } from '../wijkaanpak/wie.ts'
import { TextRoom } from './text-room.ts'

const findFaults = zoekerVan(planwijziging)

/** What is kept of whoever writes. */
export function writerOf(actor: Actor): Schrijver {
  const { rol: role, persoon } = personOf(actor)
  return { rol: role, account: actor.account, via: actor.via, persoon }
}

/** Who wrote, as the log of a save names them; the session of then may be over. */
function actorOf({ rol: role, account, via }: Schrijver): Actor {
  return actorWith({
    rol: rol.parse(role),
    account,
    via: via === 'oidc' || via === 'wachtwoord' ? via : 'demo',
    sessieId: null,
  })
}

/** An object of a plan with a field that is written letter by letter; null when it has none of that name. */
export function findText(
  app: AppContext,
  { plan }: Planplaats,
  object: string,
  veld: string,
): Planstand | null {
  const [stand] = readStand(app.db, plan.nummer, '', { object, ooitGemaakt: true })
  return stand !== undefined && SAMENVELDEN[stand.object.soort]?.includes(veld) === true ? stand : null
}

/** Everything that stands against saving a text in a field, as sentences that say what to do. */
function judge(
  app: AppContext,
  place: Planplaats,
  { object }: Planstand,
  veld: string,
  tekst: string,
): string[] {
  if (tekst.length > MOST_PLAN_TEXT) return [samenTekst.teLang(tekst.length, MOST_PLAN_TEXT)]
  const asked = { soort: object.soort, velden: { [veld]: tekst } }
  const own = findFaults?.(asked, []) ?? []
  if (own.length > 0) return own.map(({ melding }) => melding)
  if (!planwijziging.safeParse(asked).success) return [samenTekst.vreemdeTekens]
  return faultsOfFields(app, place, asked, object, []).map(({ melding }) => melding)
}

/** Opens a text of a plan. */
export function openText(app: AppContext, place: Planplaats, stand: Planstand, veld: string): TextRoom {
  const { db, clock } = app
  const { plan } = place
  const { nummer, object } = stand
  return new TextRoom({
    db,
    clock,
    plek: { plan: plan.nummer, object: nummer, veld },
    judge: (tekst) => judge(app, place, stand, veld, tekst),
    saveField: (tekst, wie) => {
      const now = clock()
      withChange(db, actorOf(wie), now, () => {
        const versie = writeChanges(db, plan.nummer, { soort: 'wijziging', doel: null, wie, now }, [
          { object: nummer, veld, waarde: JSON.stringify(tekst), terugNaar: null },
        ])
        return {
          resultaat: versie,
          // A long text is saved every few letters: the versions of the plan hold it, the log says which two.
          audit: {
            handeling: WRITE_RIGHT[object.soort],
            object: objectName(plan, object.id),
            voor: { versie: versie - 1 },
            na: { versie, velden: [veld] },
          },
        }
      })
    },
  })
}
