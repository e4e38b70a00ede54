import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { APP } from '../../../server/auth/actor.ts'
import { type Endpoint, objectNaam } from '../../../server/contract/endpoint.ts'
import { ENDPOINTS } from '../../../server/contract/endpoints.ts'
import { problemOf } from '../../../server/errors.ts'
import { versionOf, withChange } from '../../../server/store/change.ts'
import { CHANGE_EXAMPLES } from '../../helpers/change-examples.ts'
import type { ChangeExample } from '../../helpers/example-parts.ts'
import { presentTag } from '../../helpers/present-tag.ts'
import { openTestInstallation, TEST_MOMENT, type TestInstallation } from '../../helpers/test-installation.ts'

const CHANGING = ENDPOINTS.flatMap((endpoint: Endpoint) =>
  endpoint.wijziging === undefined ? [] : [endpoint],
)
type Changing = (typeof CHANGING)[number]

/** In the order of the examples: the last removes what the others need. */
const ORDERED = Object.keys(CHANGE_EXAMPLES).flatMap((id) => CHANGING.filter((one) => one.operationId === id))

let app: TestInstallation

beforeAll(async () => {
  // No source answers there: a visit that is asked for begins, and fails by itself.
  app = await openTestInstallation({ sourcesVia: 'http://127.0.0.1:1' })
})
afterAll(() => app.close())

const db = () => app.installation.app.db
/** Rows about a change; a look is written down even where the change that asked for it is refused. */
const rowsOfAudit = () =>
  Number(db().prepare("SELECT count(*) FROM audit WHERE handeling <> 'inzage'").pluck().get())
const codeOf = async (answer: Response) => ((await answer.json()) as { code?: string }).code

/** An example, ready to be sent with a tag and a key. */
async function prepared(endpoint: Changing) {
  const make = CHANGE_EXAMPLES[endpoint.operationId]
  if (make === undefined) throw new Error(`no example of ${endpoint.operationId}`)
  const example = await make(app)
  const object = objectNaam(endpoint.wijziging.object, example.params ?? {})
  const cookie = example.cookie ?? (await app.signIn(example.rol))
  const send = (ifMatch: string | null, key: string | null = null) =>
    app.ask(`/api/v1${objectNaam(endpoint.pad, example.params ?? {})}${example.query ?? ''}`, {
      ...contentOf(example, key),
      method: endpoint.methode.toUpperCase(),
      cookie,
      ifMatch,
    })
  return {
    object,
    send,
    status: example.status ?? endpoint.antwoord.status,
    isOwn: example.own === true,
    isKeyless: example.keyless === true,
  }
}

function contentOf(example: ChangeExample, key: string | null): RequestInit {
  const headers: Record<string, string> = key === null ? {} : { 'idempotency-key': `"${key}"` }
  if (example.file !== undefined) headers['content-type'] = 'application/octet-stream'
  if (example.body !== undefined) headers['content-type'] = 'application/json'
  const body = example.file ?? (example.body === undefined ? undefined : JSON.stringify(example.body))
  return { headers, ...(body === undefined ? {} : { body }) }
}

/** What an answer says, as far as it must be the same again. */
async function tellOf(answer: Response) {
  const replayed = answer.headers.get('idempotent-replayed')
  return { status: answer.status, etag: answer.headers.get('etag'), replayed, text: await answer.text() }
}

type Told = Awaited<ReturnType<typeof tellOf>>

/** What the same request with the same key must be answered. */
function wantedAgain(endpoint: Changing, first: Told): Told {
  // What was refused changed nothing, and may be asked again.
  if (first.status > 299) return first
  const refusal = problemOf('sleutel-al-gebruikt')
  return endpoint.antwoord.eenmalig === true
    ? { status: refusal.status, etag: null, replayed: null, text: JSON.stringify(refusal) }
    : { ...first, replayed: 'true' }
}

/** Somebody else changes the object. */
function touch(object: string): void {
  withChange(db(), APP, TEST_MOMENT, () => ({
    resultaat: null,
    audit: { handeling: 'database-maken', object },
  }))
}

it('asks for what was seen wherever something is put in its place as a whole', () => {
  const loose = CHANGING.filter(
    ({ methode, wijziging }) =>
      (methode === 'put' || methode === 'patch') && wijziging.ifMatch === 'mogelijk',
  )
  // The own session and the own way in: nobody else changes them, and for the second the present password is asked.
  expect(loose.map((one) => one.operationId)).toEqual([
    'kiesInzagedoel',
    'wijzigWachtwoord',
    'bevestigTweedeFactor',
  ])
})

it('has an example for every endpoint that changes something', () => {
  expect(Object.keys(CHANGE_EXAMPLES).toSorted()).toEqual(CHANGING.map((one) => one.operationId).toSorted())
})

describe.each(ORDERED.map((endpoint) => [endpoint.operationId, endpoint] as const))('%s', (_, endpoint) => {
  const mustName = endpoint.wijziging.ifMatch !== 'mogelijk'
  const isMerged = endpoint.wijziging.ifMatch === 'samenvoegen'

  it('is refused without, with a stale, a weak, a foreign tag; and nothing changes', async () => {
    const { object, send } = await prepared(endpoint)
    const stale = presentTag(db(), object)
    touch(object)
    const present = presentTag(db(), object)
    const before = rowsOfAudit()
    const refusals: [string, string | null, number, string][] = [
      ['weak', `W/${present}`, 412, 'intussen-veranderd'],
      ['of something else', presentTag(db(), `${object}/iets`), 412, 'intussen-veranderd'],
      [
        'of later',
        present.replace(/\d+/, (version) => String(Number(version) + 1)),
        412,
        'intussen-veranderd',
      ],
      ['foreign', '"abc"', 412, 'intussen-veranderd'],
      ['no tag', present.slice(1), 400, 'ongeldige-invoer'],
      ['empty', '', 400, 'ongeldige-invoer'],
    ]
    // One that merges lets a stale tag through when nothing the same was changed: tested with its routes.
    if (!isMerged) refusals.unshift(['stale', stale, 412, 'intussen-veranderd'])
    if (mustName) refusals.push(['missing', null, 428, 'versie-nodig'])
    for (const [name, tag, status, code] of refusals) {
      const answer = await send(tag)
      expect(`${name} ${answer.status} ${await codeOf(answer)}`).toBe(`${name} ${status} ${code}`)
    }
    expect(rowsOfAudit()).toBe(before)
  })

  it('is carried out with *, and with the right tag among others; the version moves on', async () => {
    const any = await prepared(endpoint)
    const anyhow = await any.send('*')
    expect(anyhow.status).toBe(any.status)

    const { object, send, status, isOwn } = await prepared(endpoint)
    const before = versionOf(db(), object)
    const answer = await send(`"abc", ${presentTag(db(), object)}`)
    expect(answer.status).toBe(status)
    const moved = versionOf(db(), object)
    expect(isOwn || moved > before === status < 300).toBe(true)
    expect(answer.headers.get('etag')?.split('.')[0] ?? 'refused').toBe(
      status < 300 ? `"${moved}` : 'refused',
    )
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it('is done once, however often it is asked with the same key', async () => {
    const { object, send, status, isKeyless } = await prepared(endpoint)
    const key = `sleutel ${endpoint.operationId}`
    const tag = mustName ? presentTag(db(), object) : null
    const first = await send(tag, key)
    expect(first.status).toBe(status)
    const rows = rowsOfAudit()
    const again = await send(tag, key)
    const [one, two] = await Promise.all([tellOf(first), tellOf(again)])
    expect(two).toEqual(isKeyless ? { ...two, replayed: null } : wantedAgain(endpoint, one))
    expect(isKeyless || rowsOfAudit() === rows).toBe(true)
  })

  it.runIf(mustName)(
    'lets one of four at the same moment through, and the others change nothing',
    async () => {
      const { object, send, status } = await prepared(endpoint)
      const tag = presentTag(db(), object)
      const answers = await Promise.all([send(tag), send(tag), send(tag), send(tag)])
      expect(answers.map((answer) => answer.status).toSorted()).toEqual([status, 412, 412, 412])
    },
  )
})
