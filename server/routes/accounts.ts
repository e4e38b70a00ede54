import { randomUUID } from 'node:crypto'
import { programmaVanPlan } from '../../geodata/programma/van-het-plan.ts'
import type { Actor } from '../auth/actor.ts'
import {
  changeAccount,
  closeAccount,
  blockAccount,
  endAllSessions,
  newAccount,
  newLink,
  unblockAccount,
} from '../accounts/manage.ts'
import type { AppContext } from '../context.ts'
import {
  type Accountregel,
  blokkeerAccount,
  deblokkeerAccount,
  eindigAccountsessies,
  hefAccountOp,
  leesAccount,
  lijstAccounts,
  maakAccount,
  maakAccountlink,
  wijzigAccount,
} from '../contract/accounts.ts'
import type { BodyOf } from '../contract/endpoint.ts'
import type { Invoerfout } from '../contract/problemen.ts'
import { accountfoutTekst } from '../contract/text/nl/accounts.ts'
import { ProblemError } from '../errors.ts'
import { route, type Route } from '../mount.ts'
import { type Account, listAccounts, readAccount } from '../store/accounts.ts'
import { linkUntil } from '../store/invitations.ts'
import { listSessions } from '../store/sessions.ts'

function describe(app: AppContext, account: Account, actor: Actor): Accountregel {
  const { id, inlognaam, naam, rol, wijken, programmas, staat, gemaaktOp, laatstAangemeld } = account
  const now = app.clock()
  return {
    id,
    inlognaam: staat === 'opgeheven' ? '' : inlognaam,
    naam,
    rol,
    wijken,
    programmas,
    staat,
    gemaaktOp,
    laatstAangemeld,
    heeftWachtwoord: account.wachtwoord !== null,
    heeftTweedeFactor: account.tweedeFactor !== null,
    meldtElders: account.oidcOnderwerp !== null,
    linkTot: linkUntil(app.db, id, now),
    sessies: listSessions(app.db, id, now).length,
    eigen: id === actor.account,
  }
}

/** Wijken that may be chosen: those of the programme in this place. */
export function programmeWijken(app: AppContext): { id: string; naam: string }[] {
  return app.current().focus.standaardIndeling.wijken.map(({ id, naam }) => ({ id, naam }))
}

/** A fault for each wijk that is not of the programme, or stands there twice. */
export function unknownWijken(app: AppContext, wijken: 'alle' | readonly string[]): Invoerfout[] {
  if (wijken === 'alle') return []
  const known = new Set(programmeWijken(app).map(({ id }) => id))
  return wijken.flatMap((id, index) =>
    known.has(id) && wijken.indexOf(id) === index
      ? []
      : [{ deel: 'body' as const, veld: `wijken.${index}`, melding: accountfoutTekst.onbekendeWijk }],
  )
}

/** Programmes that may be chosen: those of the plan of this place. */
function planProgrammes(app: AppContext): { id: string; naam: string }[] {
  const { programma } = app.current()
  return programma === null
    ? []
    : programmaVanPlan(programma).programmas.map(({ id, naam }) => ({ id, naam }))
}

function unknownProgrammes(app: AppContext, programmas: 'alle' | readonly string[] = []): Invoerfout[] {
  if (programmas === 'alle') return []
  const known = new Set(planProgrammes(app).map(({ id }) => id))
  return programmas.flatMap((id, index) =>
    known.has(id)
      ? []
      : [{ deel: 'body' as const, veld: `programmas.${index}`, melding: accountfoutTekst.onbekendProgramma }],
  )
}

function refuseUnknown(
  app: AppContext,
  body: Pick<BodyOf<typeof wijzigAccount>, 'wijken' | 'programmas'>,
): void {
  const fouten = [...unknownWijken(app, body.wijken), ...unknownProgrammes(app, body.programmas)]
  if (fouten.length > 0) throw new ProblemError('ongeldige-invoer', fouten)
}

/** The accounts of an installation, for who manages them. */
export function accountRoutes(app: AppContext): Route[] {
  const lineOf = (id: string, actor: Actor): Accountregel => {
    const account = readAccount(app.db, id)
    if (account === null) throw new ProblemError('onbekend-account')
    return describe(app, account, actor)
  }
  return [
    route(lijstAccounts, 'account-beheren', ({ actor }) => ({
      accounts: listAccounts(app.db).map((account) => describe(app, account, actor)),
      wijken: programmeWijken(app),
      programmas: planProgrammes(app),
    })),
    route(leesAccount, 'account-beheren', ({ params, actor }) => lineOf(params.account, actor)),
    route(maakAccount, 'account-beheren', ({ body, actor }) => {
      refuseUnknown(app, body)
      const { reden, ...account } = body
      const id = randomUUID()
      const link = newAccount(app.db, actor, app.clock(), { id, ...account }, reden)
      return { account: lineOf(id, actor), link }
    }),
    route(wijzigAccount, 'account-beheren', ({ params, body, actor }) => {
      refuseUnknown(app, body)
      const { reden, ...change } = body
      changeAccount(app.db, actor, app.clock(), { id: params.account, reden }, change)
      return lineOf(params.account, actor)
    }),
    route(blokkeerAccount, 'account-beheren', ({ params, body, actor }) => {
      blockAccount(app.db, actor, app.clock(), { id: params.account, ...body })
      return lineOf(params.account, actor)
    }),
    route(deblokkeerAccount, 'account-beheren', ({ params, body, actor }) => {
      unblockAccount(app.db, actor, app.clock(), { id: params.account, ...body })
      return lineOf(params.account, actor)
    }),
    route(maakAccountlink, 'account-beheren', ({ params, body, actor }) =>
      newLink(app.db, actor, app.clock(), { id: params.account, ...body }),
    ),
    route(eindigAccountsessies, 'account-beheren', ({ params, body, actor }) => {
      endAllSessions(app.db, actor, app.clock(), { id: params.account, ...body })
      return null
    }),
    route(hefAccountOp, 'account-beheren', ({ params, body, actor }) => {
      closeAccount(app.db, actor, app.clock(), { id: params.account, ...body })
      return null
    }),
  ]
}
