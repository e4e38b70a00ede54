import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { planSleutel } from '../../../client/api/wijkaanpakken.ts'
import { Planopslag } from '../../../client/panels/wijkaanpak/opslag/planopslag.ts'
import type { Planobject } from '../../../geodata/schema/wijkaanpak.ts'
import { PageOutbox } from '../../../client/panels/wijkaanpak/samen/outbox-of.ts'
import { MemoryOutbox } from '../../helpers/memory-outbox.ts'
import { planobjectOf } from '../../helpers/planobject.ts'

const plek = { cyclus: '2025', aanpak: 'boswijk' }

/**
 * A server of one plan with one ambition, that holds field versions as the real one does: an edit on a field that was written after the
 * tag is refused with the newest object.
 */
class Plandouble {
  object: Planobject = planobjectOf('ambitie', { titel: 'Warm' })
  log = 10
  /** Number of the log at which each field was last written. */
  readonly written = new Map<string, number>()
  /** Bodies of the edits that came. */
  readonly edits: unknown[] = []
  faults: readonly object[] | null = null

  write(velden: object): void {
    this.log += 1
    for (const veld of Object.keys(velden)) this.written.set(veld, this.log)
    this.object = {
      ...this.object,
      velden: { ...this.object.velden, ...velden },
      veldversies: {
        ...this.object.veldversies,
        ...Object.fromEntries(Object.keys(velden).map((veld) => [veld, this.log])),
      },
    } as Planobject // the fields of its kind
  }

  readonly fetch = (_: unknown, init: RequestInit = {}): Promise<Response> => {
    const headers = { etag: `"${this.log}.x"` }
    if (init.method !== 'PATCH') {
      const plan = { ...plek, id: 'boswijk', versie: this.log, objecten: [this.object] }
      return Promise.resolve(Response.json(plan, { headers }))
    }
    const { velden } = JSON.parse(String(init.body)) as { velden: object } // what the client sent
    this.edits.push(velden)
    if (this.faults !== null) {
      return Promise.resolve(this.#problem(400, 'ongeldige-invoer', { fouten: this.faults }))
    }
    const tag = Number(/"(\d+)/.exec(new Headers(init.headers).get('if-match') ?? '')?.[1])
    const clash = Object.keys(velden).filter((veld) => (this.written.get(veld) ?? 0) > tag)
    if (clash.length > 0) {
      return Promise.resolve(
        this.#problem(412, 'intussen-veranderd', { nieuwste: this.object, velden: clash }),
      )
    }
    this.write(velden)
    return Promise.resolve(
      Response.json(
        { versie: this.log, objecten: [this.object], samengevoegd: [] },
        { headers: { etag: `"${this.log}.x"` } },
      ),
    )
  }

  #problem(status: number, code: string, more: object): Response {
    return Response.json({ type: 'about:blank', title: '', status, detail: '', code, ...more }, { status })
  }
}

let server: Plandouble
let store: Planopslag
let client: QueryClient

beforeEach(() => {
  server = new Plandouble()
  vi.stubGlobal('fetch', server.fetch)
  client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } })
  store = new Planopslag(client, plek, new PageOutbox('rol:programmabureau', new MemoryOutbox()))
})
afterEach(() => {
  client.clear()
  vi.unstubAllGlobals()
})

/** The ambition as somebody sees it who opens the plan now. */
async function seen(): Promise<Planobject> {
  const { plan } = await client.ensureQueryData<{ plan: { objecten: Planobject[] } }>({
    queryKey: planSleutel(plek),
    queryFn: async () => ({
      plan: await (await server.fetch('')).json(),
      tag: `"${server.log}.x"`,
      tags: {},
    }),
  })
  const [first] = plan.objecten
  if (first === undefined) throw new Error('the plan has an ambition')
  return first
}

const choiceShown = async () => {
  await expect.poll(() => store.lees().botsing).not.toBeNull()
}

describe('saving in a plan', () => {
  it('saves a field, and the next of the same person is no surprise to anybody', async () => {
    const toen = await seen()
    const [one, two] = await Promise.all([
      store.wijzig(toen.id, { titel: 'Warm en droog' }, toen),
      // Begun before the first was saved, as when a shape is dragged twice.
      store.wijzig(toen.id, { titel: 'Warm, droog en stil' }, toen),
    ])
    expect([one.soort, two.soort]).toEqual(['bewaard', 'bewaard'])
    expect(server.object.velden).toMatchObject({ titel: 'Warm, droog en stil' })
    expect(store.lees()).toMatchObject({ bezig: 0, fout: null, botsing: null })
    expect(store.lees().opgeslagen).not.toBeNull()
  })

  it('makes each of two entries of one list from the list as it then stands', async () => {
    const { id } = await seen()
    const add = (naam: string) =>
      store.wijzig(id, (nu) => ({ partners: nu.soort === 'ambitie' ? [...nu.velden.partners, naam] : [] }))
    await Promise.all([add('MDF'), add('Kwintes')])
    expect(server.object.velden).toMatchObject({ partners: ['MDF', 'Kwintes'] })
  })

  it('asks the person when the server refuses, and saves what they choose over what was shown', async () => {
    const toen = await seen()
    server.write({ titel: 'Warme huizen' })
    const saving = store.wijzig(toen.id, { titel: 'Stil', eigenaar: 'MDF' }, toen)
    await choiceShown()
    expect(store.lees().botsing).toMatchObject({
      velden: ['titel'],
      mijn: { titel: 'Stil', eigenaar: 'MDF' },
    })
    expect(server.object.velden).toMatchObject({ titel: 'Warme huizen', eigenaar: '' })
    await store.kies({ titel: 'Warme, stille huizen', eigenaar: 'MDF' })
    expect((await saving).soort).toBe('bewaard')
    expect(server.object.velden).toMatchObject({ titel: 'Warme, stille huizen', eigenaar: 'MDF' })
  })

  it('holds an edit back that was begun before a change that is on the screen by now: no tag could tell', async () => {
    const toen = await seen()
    server.write({ titel: 'Warme huizen' })
    await client.resetQueries({ queryKey: planSleutel(plek) })
    await seen()
    const saving = store.wijzig(toen.id, { titel: 'Stil' }, toen)
    await choiceShown()
    expect(server.edits).toEqual([])
    await store.kies(null)
    expect(await saving).toEqual({ soort: 'uitgesteld' })
    expect(server.object.velden).toMatchObject({ titel: 'Warme huizen' })
  })

  it('asks again when it changed once more while the person chose', async () => {
    const toen = await seen()
    server.write({ titel: 'Warme huizen' })
    const saving = store.wijzig(toen.id, { titel: 'Stil' }, toen)
    await choiceShown()
    server.write({ titel: 'Koele huizen' })
    const chosen = store.kies({ titel: 'Stil' })
    await expect.poll(() => store.lees().botsing?.nu.velden).toMatchObject({ titel: 'Koele huizen' })
    await Promise.all([store.kies({ titel: 'Stil en koel' }), chosen, saving])
    expect(server.object.velden).toMatchObject({ titel: 'Stil en koel' })
  })

  it('gives what is wrong with a field, and keeps it to be read', async () => {
    const { id } = await seen()
    server.faults = [{ deel: 'body', veld: 'velden.vorm', melding: 'De grens kruist zichzelf.' }]
    const uitkomst = await store.wijzig(id, { vorm: null })
    expect(uitkomst).toMatchObject({ soort: 'fout', probleem: { fouten: server.faults } })
    expect(store.lees().fout?.code).toBe('ongeldige-invoer')
    store.gelezen()
    expect(store.lees().fout).toBeNull()
  })
})
