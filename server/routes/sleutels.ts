import type { Actor } from '../auth/actor.ts'
import { keyActions, keyPurposes } from '../auth/key-rights.ts'
import type { AppContext } from '../context.ts'
import type { BodyOf } from '../contract/endpoint.ts'
import type { Invoerfout } from '../contract/problemen.ts'
import { rol } from '../contract/sessie.ts'
import {
  leesSleutel,
  lijstSleutels,
  maakSleutel,
  type Sleutelkeuze,
  type Sleutelregel,
  trekSleutelIn,
} from '../contract/sleutels.ts'
import { sleutelfoutTekst } from '../contract/text/nl/sleutels.ts'
import { ProblemError } from '../errors.ts'
import { route, type Route } from '../mount.ts'
import { type ApiKey, insertApiKey, listApiKeys, readApiKey, withdrawApiKey } from '../store/api-keys.ts'
import { withChange } from '../store/change.ts'
import { programmeWijken, unknownWijken } from './accounts.ts'

function describe(key: ApiKey, now: Date): Sleutelregel {
  const { id, naam, rol: role, inzagedoel, gemaaktOp, verloopt, ingetrokkenOp, laatstGebruikt } = key
  const over = verloopt <= now.toISOString() ? 'verlopen' : 'geldig'
  return {
    id,
    naam,
    rol: role,
    wijken: key.wijken === 'alle' ? 'alle' : [...key.wijken],
    handelingen: [...key.handelingen],
    inzagedoel,
    staat: ingetrokkenOp === null ? over : 'ingetrokken',
    gemaaktOp,
    verloopt,
    ingetrokkenOp,
    laatstGebruikt,
  }
}

/** What a key of each role may be given; roles that a key could do nothing with are left out. */
function choices(): Sleutelkeuze[] {
  return rol.options.flatMap((role) => {
    const [first] = keyPurposes(role)
    const handelingen = keyActions(role, first ?? null)
    const without = new Set(keyActions(role, null))
    const metDoel = handelingen.filter((action) => !without.has(action))
    return [{ rol: role, handelingen, metDoel, inzagedoelen: [...keyPurposes(role)] }]
  })
}

/** The day after a day, and the same day a year on, as YYYY-MM-DD. */
function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}
function yearOn(day: string): string {
  const date = new Date(day)
  date.setUTCFullYear(date.getUTCFullYear() + 1)
  return date.toISOString().slice(0, 10)
}

type Body = BodyOf<typeof maakSleutel>

/** All that is wrong with a new key, at once. */
function faultsOf(app: AppContext, body: Body): Invoerfout[] {
  const fault = (veld: string, melding: string): Invoerfout => ({ deel: 'body', veld, melding })
  const today = app.clock().toISOString().slice(0, 10)
  const allowed = new Set(keyActions(body.rol, body.inzagedoel))
  const mayCarry = body.inzagedoel === null || keyPurposes(body.rol).includes(body.inzagedoel)
  return [
    ...unknownWijken(app, body.wijken),
    ...(mayCarry ? [] : [fault('inzagedoel', sleutelfoutTekst.doel)]),
    ...(body.handelingen ?? []).flatMap((action, index) =>
      allowed.has(action) ? [] : [fault(`handelingen.${index}`, sleutelfoutTekst.handeling)],
    ),
    ...(body.geldigTot < today ? [fault('geldigTot', sleutelfoutTekst.voorbij)] : []),
    ...(body.geldigTot > yearOn(today) ? [fault('geldigTot', sleutelfoutTekst.teLang)] : []),
  ]
}

/** Makes the key and its audit row. What it may do is fixed now: a role that may more later gives this key nothing. */
function make(app: AppContext, actor: Actor, body: Body): { sleutel: string; id: string } {
  const { naam, wijken, inzagedoel } = body
  const now = app.clock()
  const handelingen = [...new Set(body.handelingen ?? keyActions(body.rol, inzagedoel))]
  const verloopt = `${dayAfter(body.geldigTot)}T00:00:00.000Z`
  return withChange(app.db, actor, now, () => {
    const made = insertApiKey(
      app.db,
      { naam, rol: body.rol, wijken, handelingen, inzagedoel, verloopt, gemaaktDoor: actor.account },
      now,
    )
    const na = { wat: 'gemaakt', naam, rol: body.rol, wijken, handelingen, inzagedoel, verloopt }
    return {
      resultaat: made,
      audit: { handeling: 'sleutel-beheren', object: `sleutel/${made.id}`, na, reden: body.reden },
    }
  })
}

/** Keys of partner systems, for who manages them. */
export function apiKeyRoutes(app: AppContext): Route[] {
  const lineOf = (id: string): Sleutelregel => {
    const key = readApiKey(app.db, id)
    if (key === null) throw new ProblemError('onbekende-sleutel')
    return describe(key, app.clock())
  }
  return [
    route(lijstSleutels, 'sleutel-beheren', () => ({
      sleutels: listApiKeys(app.db).map((key) => describe(key, app.clock())),
      keuzes: choices(),
      wijken: programmeWijken(app),
    })),
    route(leesSleutel, 'sleutel-beheren', ({ params }) => lineOf(params.sleutel)),
    route(maakSleutel, 'sleutel-beheren', ({ body, actor }) => {
      const fouten = faultsOf(app, body)
      if (fouten.length > 0) throw new ProblemError('ongeldige-invoer', fouten)
      const { id, sleutel } = make(app, actor, body)
      return { sleutel, gegevens: lineOf(id) }
    }),
    route(trekSleutelIn, 'sleutel-beheren', ({ params, body, actor }) => {
      const now = app.clock()
      withChange(app.db, actor, now, () => {
        const key = readApiKey(app.db, params.sleutel)
        if (key === null) throw new ProblemError('onbekende-sleutel')
        if (!withdrawApiKey(app.db, key.id, now)) throw new ProblemError('al-ingetrokken')
        const audit = {
          handeling: 'sleutel-beheren' as const,
          object: `sleutel/${key.id}`,
          voor: { ingetrokkenOp: null, verloopt: key.verloopt, laatstGebruikt: key.laatstGebruikt },
          na: { wat: 'ingetrokken', ingetrokkenOp: now.toISOString() },
          reden: body.reden,
        }
        return { resultaat: undefined, audit }
      })
      return null
    }),
  ]
}
