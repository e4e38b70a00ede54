import {
  beginAanmelding,
  bevestigAanmelding,
  gebruikUitnodiging,
  type NieuweTweedeFactor,
  stelTweedeFactorIn,
} from '../../../server/contract/aanmelding.ts'
import {
  beginTweedeFactor,
  bevestigTweedeFactor,
  type EigenAccount,
  eindigEigenSessie,
  eindigEigenSessies,
  maakHerstelcodes,
  wijzigWachtwoord,
} from '../../../server/contract/eigen-account.ts'
import { codeAt, TEST_PASSWORD } from '../accounts.ts'
import { accountOf, keepKnown, type Known, takeKnown } from './changes-accounts.ts'
import type { Change } from './changes-cyclus.ts'
import { BrokenOff } from './client.ts'
import { roleOf } from './changes-overig.ts'
import { doubt, doubtAll, type Life, promise, type World } from './world.ts'

const OTHER_PASSWORD = 'negen groene boten op het droge'

interface Factor {
  stap: string
  tweedeFactor: NieuweTweedeFactor
}

const codeOf = ({ tweedeFactor }: Factor) => codeAt(tweedeFactor.geheim, new Date())

/** What the owner reads of the own account; undefined without a session. */
async function ownOf(client: Life['client'], cookie: string): Promise<EigenAccount | undefined> {
  const answer = await client.withCookie(cookie, '/account')
  if (answer === null) throw new BrokenOff('reading the own account was broken off')
  return answer.status === 200 ? (JSON.parse(answer.body) as EigenAccount) : undefined
}

function promiseSession(world: World, operationId: string, known: Known): void {
  promise(world, {
    operationId,
    key: `account/${known.id}/sessie/${known.cookie}`,
    audit: { handeling: 'aanmelden', object: `account/${known.id}` },
    holds: async (client) => (await roleOf(client, known.cookie)) === known.rol,
  })
}

/** Opens an account with its link: a password, then the second factor, and so the first session. */
const open: Change = async ({ world, change }) => {
  const known = takeKnown(world, 'uitgenodigd')
  if (known === undefined) return
  doubtAll(world, `account/${known.id}`)
  const json = { token: known.token, wachtwoord: TEST_PASSWORD }
  const chosen = await change(gebruikUitnodiging, { als: 'partner', cookie: '', json })
  if (chosen === null) return
  promise(world, {
    operationId: 'gebruikUitnodiging',
    key: `account/${known.id}`,
    audit: { handeling: 'eigen-account-wijzigen', object: `account/${known.id}` },
    holds: async (client) => (await accountOf(client, known.id))?.heeftWachtwoord === true,
  })
  const factor = JSON.parse(chosen.body) as Factor
  const confirmed = await change(stelTweedeFactorIn, {
    als: 'partner',
    cookie: '',
    json: { stap: factor.stap, code: codeOf(factor) },
  })
  if (confirmed === null) return
  const { herstelcodes } = JSON.parse(confirmed.body) as { herstelcodes: string[] }
  const signedIn = { ...known, wachtwoord: TEST_PASSWORD, cookie: confirmed.cookie, herstelcodes }
  keepKnown(world, 'account', signedIn)
  promiseSession(world, 'stelTweedeFactorIn', signedIn)
}

/** Signs in with password and a recovery code, which is then used up. */
const signIn: Change = async ({ world, change }) => {
  const known = takeKnown(world, 'account')
  const [code, ...herstelcodes] = known?.herstelcodes ?? []
  if (known === undefined || code === undefined) return
  const { inlognaam, wachtwoord } = known
  const anonymous = { als: 'partner', cookie: '' } as const
  doubtAll(world, `account/${known.id}/codes`)
  doubt(world, `account/${known.id}/sessie`) // that none was left, after the beheerder ended them
  const first = await change(beginAanmelding, { ...anonymous, json: { inlognaam, wachtwoord } })
  if (first === null) return keepKnown(world, 'account', known)
  const { stap } = JSON.parse(first.body) as { stap: string }
  const second = await change(bevestigAanmelding, { ...anonymous, json: { stap, code } })
  if (second === null) return keepKnown(world, 'account', { ...known, herstelcodes })
  const signedIn = { ...known, herstelcodes, cookie: second.cookie }
  keepKnown(world, 'account', signedIn)
  promiseSession(world, 'bevestigAanmelding', signedIn)
}

/** An account with a session; one without is put back. */
function takeSignedIn(world: World): Known | undefined {
  const known = takeKnown(world, 'account')
  if (known?.cookie === '') keepKnown(world, 'account', known)
  return known?.cookie === '' ? undefined : known
}

const password: Change = async ({ world, change }) => {
  const known = takeSignedIn(world)
  if (known === undefined) return
  const nieuw = known.wachtwoord === TEST_PASSWORD ? OTHER_PASSWORD : TEST_PASSWORD
  doubtAll(world, `account/${known.id}`)
  const json = { huidig: known.wachtwoord, nieuw }
  const answer = await change(wijzigWachtwoord, { als: 'partner', cookie: known.cookie, json })
  if (answer === null) return
  keepKnown(world, 'account', { ...known, wachtwoord: nieuw, cookie: answer.cookie })
  promise(world, {
    operationId: 'wijzigWachtwoord',
    key: `account/${known.id}/wachtwoord`,
    audit: { handeling: 'eigen-account-wijzigen', object: `account/${known.id}` },
    // A wrong password is refused; too many who try says nothing of it.
    holds: async (client) => {
      const body = { inlognaam: known.inlognaam, wachtwoord: nieuw }
      const tried = await client.withCookie('', '/aanmeldingen', { method: 'POST', json: body })
      return tried?.status === 200 || tried?.status === 429
    },
  })
}

function promiseCodes(world: World, operationId: string, known: Known): void {
  const { cookie, herstelcodes } = known
  keepKnown(world, 'account', known)
  promise(world, {
    operationId,
    key: `account/${known.id}/codes`,
    audit: { handeling: 'eigen-account-wijzigen', object: `account/${known.id}` },
    holds: async (client) => (await ownOf(client, cookie))?.herstelcodesOver === herstelcodes.length,
  })
}

const otherFactor: Change = async ({ world, change }) => {
  const known = takeSignedIn(world)
  if (known === undefined) return
  const { cookie, wachtwoord } = known
  const begun = await change(beginTweedeFactor, { als: 'partner', cookie, json: { wachtwoord } })
  if (begun === null) return keepKnown(world, 'account', known)
  const factor = JSON.parse(begun.body) as Factor
  doubtAll(world, `account/${known.id}`)
  const json = { stap: factor.stap, code: codeOf(factor) }
  const answer = await change(bevestigTweedeFactor, { als: 'partner', cookie, json })
  if (answer === null) return
  const { herstelcodes } = JSON.parse(answer.body) as { herstelcodes: string[] }
  promiseCodes(world, 'bevestigTweedeFactor', { ...known, herstelcodes, cookie: answer.cookie })
}

const codes: Change = async ({ world, change }) => {
  const known = takeSignedIn(world)
  if (known === undefined) return
  const { cookie, wachtwoord } = known
  doubtAll(world, `account/${known.id}`)
  const answer = await change(maakHerstelcodes, { als: 'partner', cookie, json: { wachtwoord } })
  if (answer === null) return
  const { herstelcodes } = JSON.parse(answer.body) as { herstelcodes: string[] }
  promiseCodes(world, 'maakHerstelcodes', { ...known, herstelcodes, cookie: answer.cookie })
}

function promiseEnded(world: World, operationId: string, known: Known): void {
  keepKnown(world, 'account', { ...known, cookie: '' })
  promise(world, {
    operationId,
    key: `account/${known.id}/sessie/${known.cookie}`,
    audit: { handeling: 'afmelden', object: `account/${known.id}` },
    holds: async (client) => (await roleOf(client, known.cookie)) === null,
  })
}

const signOutEverywhere: Change = async ({ world, change }) => {
  const known = takeSignedIn(world)
  if (known === undefined) return
  doubtAll(world, `account/${known.id}`)
  if ((await change(eindigEigenSessies, { als: 'partner', cookie: known.cookie })) === null) return
  promiseEnded(world, 'eindigEigenSessies', known)
}

const endOne: Change = async ({ world, client, change }) => {
  const known = takeSignedIn(world)
  if (known === undefined) return
  const { cookie } = known
  const read = await client.withCookie(cookie, '/account')
  const sessies = read?.status === 200 ? (JSON.parse(read.body) as EigenAccount).sessies : []
  const sessie = sessies.find(({ deze }) => deze)?.id
  if (sessie === undefined) return
  doubtAll(world, `account/${known.id}`)
  if ((await change(eindigEigenSessie, { als: 'partner', cookie, params: { sessie } })) === null) return
  promiseEnded(world, 'eindigEigenSessie', known)
}

export const OWN_ACCOUNT_CHANGES = {
  gebruikUitnodiging: open,
  stelTweedeFactorIn: open,
  bevestigAanmelding: signIn,
  wijzigWachtwoord: password,
  bevestigTweedeFactor: otherFactor,
  maakHerstelcodes: codes,
  eindigEigenSessies: signOutEverywhere,
  eindigEigenSessie: endOne,
} as const
