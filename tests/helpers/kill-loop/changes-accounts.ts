import {
  type Accountregel,
  blokkeerAccount,
  deblokkeerAccount,
  eindigAccountsessies,
  hefAccountOp,
  type Link,
  maakAccount,
  maakAccountlink,
  wijzigAccount,
} from '../../../server/contract/accounts.ts'
import type { Endpoint } from '../../../server/contract/endpoint.ts'
import type { Rol } from '../../../server/contract/sessie.ts'
import type { Change } from './changes-cyclus.ts'
import { doubt, doubtAll, type Life, promise, readAs, take, type Thing, type World, wordOf } from './world.ts'

/** An account the driver made, with everything its owner knows; kept as JSON among the things of the world. */
export interface Known {
  id: string
  inlognaam: string
  rol: Rol
  wachtwoord: string
  /** Token of its link, while it is invited. */
  token: string
  /** Session of its owner; empty without one. */
  cookie: string
  herstelcodes: string[]
}

const REDEN = 'zo gevraagd'

/** Takes an account of a kind out of the world. */
export function takeKnown(world: World, kind: Thing): Known | undefined {
  const found = take(world, kind)
  return found === undefined ? undefined : (JSON.parse(found) as Known) // written by keepKnown
}

/** Puts an account among those of a kind. */
export function keepKnown(world: World, kind: Thing, known: Known): void {
  world.things[kind].push(JSON.stringify(known))
}

export const accountOf = (client: Life['client'], id: string) =>
  readAs<Accountregel>(client, 'beheerder', `/accounts/${id}`)

/** A change by the beheerder of an account, and what the account then shows. */
async function manage(
  { world, change }: Life,
  endpoint: Endpoint,
  known: Known,
  wanted: { key: string; json?: object; shows: (account: Accountregel) => boolean },
): Promise<boolean> {
  const { key, json, shows } = wanted
  const params = { account: known.id }
  const answer = await change(endpoint, {
    als: 'beheerder',
    params,
    json: { ...json, reden: REDEN },
  })
  if (answer === null) return false
  promise(world, {
    operationId: endpoint.operationId,
    key,
    audit: { handeling: 'account-beheren', object: `account/${known.id}` },
    holds: async (client) => {
      const account = await accountOf(client, known.id)
      return account !== undefined && shows(account)
    },
  })
  return true
}

const make: Change = async ({ world, change }) => {
  const rol = world.random.of(['wijkteam', 'partner', 'centrada'] as const)
  const inlognaam = `${rol}-${world.number()}`
  const json = { inlognaam, naam: `Team ${wordOf(world.number())}`, rol, wijken: 'alle', reden: REDEN }
  const answer = await change(maakAccount, { als: 'beheerder', json })
  if (answer === null) return
  const { account, link } = JSON.parse(answer.body) as { account: Accountregel; link: Link }
  const known = { id: account.id, inlognaam, rol, wachtwoord: '', cookie: '', herstelcodes: [] }
  keepKnown(world, 'uitgenodigd', { ...known, token: link.token })
  promise(world, {
    operationId: 'maakAccount',
    key: `account/${account.id}`,
    audit: { handeling: 'account-beheren', object: `account/${account.id}` },
    holds: async (client) => (await accountOf(client, account.id))?.inlognaam === inlognaam,
  })
}

const rename: Change = async (life) => {
  const known = takeKnown(life.world, 'uitgenodigd')
  if (known === undefined) return
  const naam = `Groep ${wordOf(life.world.number())}`
  const key = `account/${known.id}/naam`
  doubt(life.world, key)
  await manage(life, wijzigAccount, known, {
    key,
    json: { naam, rol: known.rol, wijken: 'alle' },
    shows: (account) => account.naam === naam,
  })
  keepKnown(life.world, 'uitgenodigd', known)
}

const block: Change = async (life) => {
  const known = takeKnown(life.world, 'account')
  if (known === undefined) return
  doubtAll(life.world, `account/${known.id}`)
  const isBlocked = await manage(life, blokkeerAccount, known, {
    key: `account/${known.id}`,
    shows: ({ staat, sessies }) => staat === 'geblokkeerd' && sessies === 0,
  })
  if (isBlocked) keepKnown(life.world, 'geblokkeerd', { ...known, cookie: '' })
}

const unblock: Change = async (life) => {
  const known = takeKnown(life.world, 'geblokkeerd')
  if (known === undefined) return
  doubtAll(life.world, `account/${known.id}`)
  const isFree = await manage(life, deblokkeerAccount, known, {
    key: `account/${known.id}`,
    shows: ({ staat }) => staat === 'actief',
  })
  if (isFree) keepKnown(life.world, 'account', known)
}

const newLink: Change = async ({ world, change }) => {
  const known = takeKnown(world, 'uitgenodigd')
  if (known === undefined) return
  const key = `account/${known.id}/link`
  doubt(world, key)
  const answer = await change(maakAccountlink, {
    als: 'beheerder',
    params: { account: known.id },
    json: { reden: REDEN },
  })
  if (answer === null) return
  const { token, verloopt } = JSON.parse(answer.body) as Link
  keepKnown(world, 'uitgenodigd', { ...known, token })
  promise(world, {
    operationId: 'maakAccountlink',
    key,
    audit: { handeling: 'account-beheren', object: `account/${known.id}` },
    holds: async (client) => (await accountOf(client, known.id))?.linkTot === verloopt,
  })
}

const endSessions: Change = async (life) => {
  const known = takeKnown(life.world, 'account')
  if (known === undefined) return
  doubtAll(life.world, `account/${known.id}/sessie`)
  doubt(life.world, `account/${known.id}/codes`) // they are read in a session
  const key = `account/${known.id}/sessie`
  const isDone = await manage(life, eindigAccountsessies, known, {
    key,
    shows: ({ sessies }) => sessies === 0,
  })
  if (isDone) keepKnown(life.world, 'account', { ...known, cookie: '' })
}

const close: Change = async (life) => {
  const known = takeKnown(life.world, 'uitgenodigd')
  if (known === undefined) return
  doubtAll(life.world, `account/${known.id}`)
  await manage(life, hefAccountOp, known, {
    key: `account/${known.id}`,
    shows: ({ staat, inlognaam }) => staat === 'opgeheven' && inlognaam === '',
  })
}

export const ACCOUNT_CHANGES = {
  maakAccount: make,
  wijzigAccount: rename,
  blokkeerAccount: block,
  deblokkeerAccount: unblock,
  maakAccountlink: newLink,
  eindigAccountsessies: endSessions,
  hefAccountOp: close,
} as const
