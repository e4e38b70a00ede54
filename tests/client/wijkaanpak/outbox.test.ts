import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../../analyses/statistics/seeded-random.ts'
import { type Daad, type Entry, Outbox, type Outcome } from '../../../client/api/outbox/outbox.ts'
import { MemoryOutbox } from '../../helpers/memory-outbox.ts'
import { planobjectOf } from '../../helpers/planobject.ts'
import { scaled, testSeed } from '../../helpers/test-scale.ts'

const OBJECT = '5f0f1d1e-0000-4000-8000-000000000001'
const OTHER = '5f0f1d1e-0000-4000-8000-000000000002'

/** Keys that never come twice, also after a tab was closed. */
const keys = () => {
  let last = 0
  return () => `sleutel-${(last += 1)}`
}

interface Parts {
  store?: MemoryOutbox
  wie?: string
  send: (entry: Entry) => Promise<Outcome>
  newKey?: () => string
}

function box({ store = new MemoryOutbox(), wie = 'account:anna', send, newKey = keys() }: Parts): Outbox {
  return new Outbox({ wie, store, send, newKey, onChange: () => {} })
}

const edit = (velden: Record<string, unknown>, object = OBJECT) => ({
  cyclus: '2025',
  aanpak: 'boswijk',
  gezien: '"1.plan-x"',
  daad: { wat: 'wijzig', soort: 'ambitie', object, velden } satisfies Daad,
})

const done = (etag: string, samengevoegd: string[] = []): Outcome => ({
  soort: 'gedaan',
  etag,
  objecten: [],
  samengevoegd,
})

/** Adds a change and waits for what becomes of it. */
const addTo = async (out: Outbox, about: Parameters<Outbox['add']>[0]) => (await out.add(about)).settled

/** Lets all that is promised come. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 300; turn++) await Promise.resolve()
}

describe('a change on its way to the server', () => {
  it('lies in the browser before it goes, and leaves when its answer is there', async () => {
    const store = new MemoryOutbox()
    let kept = 0
    const out = box({
      store,
      send: async () => {
        kept = store.kept.size
        return done('"2"')
      },
    })
    expect(await addTo(out, edit({ titel: 'Groen' }))).toMatchObject(done('"2"'))
    expect(kept).toBe(1)
    expect(store.kept.size).toBe(0)
  })

  it('goes again with the same key after a broken line or a closed tab, and in its order', async () => {
    const store = new MemoryOutbox()
    const newKey = keys()
    const sent: string[] = []
    const first = box({
      store,
      newKey,
      send: async (entry) => {
        sent.push(entry.sleutel)
        return { soort: 'geen-antwoord' }
      },
    })
    void first.add(edit({ titel: 'Een' }))
    void first.add(edit({ eigenaar: 'Twee' }, OTHER))
    await settle()
    // The tab is closed; another opens.
    const order: unknown[] = []
    const second = box({
      store,
      newKey,
      send: async (entry) => {
        sent.push(entry.sleutel)
        order.push(entry.daad.wat === 'wijzig' ? entry.daad.velden : null)
        return done('"2"')
      },
    })
    await second.load()
    expect(await second.run()).toBe(true)
    expect(order).toEqual([{ titel: 'Een' }, { eigenaar: 'Twee' }])
    expect(new Set(sent).size).toBe(2)
    expect(sent.length).toBeGreaterThan(2)
    expect(store.kept.size).toBe(0)
  })

  it('goes out all the same from a browser that keeps nothing', async () => {
    const store = new MemoryOutbox()
    store.put = () => Promise.reject(new Error('no room'))
    store.remove = () => Promise.reject(new Error('no room'))
    const out = box({ store, send: async () => done('"2"') })
    expect(await addTo(out, edit({ titel: 'Groen' }))).toMatchObject(done('"2"'))
    expect(out.entries).toEqual([])
  })

  it('is of the person who made it: another on the same browser neither sees nor sends it', async () => {
    const store = new MemoryOutbox()
    const anna = box({ store, send: async () => ({ soort: 'geen-antwoord' }) })
    void anna.add(edit({ titel: 'Van Anna' }))
    await settle()
    const sent: Entry[] = []
    const bert = box({
      store,
      wie: 'account:bert',
      send: async (entry) => {
        sent.push(entry)
        return done('"2"')
      },
    })
    await bert.load()
    await bert.run()
    expect(bert.entries).toEqual([])
    expect(sent).toEqual([])
    expect(store.kept.size).toBe(1)
  })
})

describe('several changes of one object made without a line', () => {
  it('each saw what the one before left, but not what others did to the same field', async () => {
    const seen: (string | null)[] = []
    let isOn = false
    const out = box({
      send: async (entry) => {
        if (!isOn) return { soort: 'geen-antwoord' }
        seen.push(entry.gezien)
        return done('"7.plan-y"', ['meting'])
      },
    })
    void out.add(edit({ titel: 'Een' }))
    void out.add(edit({ titel: 'Twee' }))
    void out.add(edit({ meting: 'Drie' }))
    await settle()
    isOn = true
    await out.run()
    expect(seen).toEqual(['"1.plan-x"', '"7.plan-y"', '"1.plan-x"'])
  })
})

describe('a change that meets another', () => {
  const nieuwste = planobjectOf('ambitie', { titel: 'Van een ander' })
  const clash: Outcome = { soort: 'botst', botsing: { nieuwste, velden: ['titel'] } }

  it('waits for the person, takes later ones of the field along, and lets others pass', async () => {
    const answers: Outcome[] = [clash, done('"8"'), done('"9"')]
    const sent: Entry[] = []
    const out = box({
      send: async (entry) => {
        sent.push(entry)
        return answers.shift() ?? { soort: 'geen-antwoord' }
      },
    })
    expect(await addTo(out, edit({ titel: 'Een' }))).toMatchObject(clash)
    expect((await addTo(out, edit({ titel: 'Twee' }))).soort).toBe('botst')
    expect(await addTo(out, edit({ eigenaar: 'Centrada' }))).toMatchObject(done('"8"'))
    const [waiting] = out.entries
    expect(waiting).toMatchObject({ staat: 'botst', daad: { velden: { titel: 'Twee' } } })
    expect(await out.choose(waiting?.id ?? '', { titel: 'Samen' }, '"8"')).toMatchObject(done('"9"'))
    expect(out.entries).toEqual([])
    const [first, , last] = sent
    expect(last).toMatchObject({ gezien: '"8"', daad: { velden: { titel: 'Samen' } } })
    // Another request has another key, or the server would answer with what it said before.
    expect(last?.sleutel).not.toBe(first?.sleutel)
  })

  it('goes when the person takes what stands there', async () => {
    const out = box({ send: async () => clash })
    await addTo(out, edit({ titel: 'Een' }))
    await out.choose(out.entries[0]?.id ?? '', null, null)
    expect(out.entries).toEqual([])
  })

  it('is none when what it asks already stands there: its answer was lost', async () => {
    const store = new MemoryOutbox()
    const out = box({ store, send: async () => clash })
    await addTo(out, edit({ titel: 'Van een ander' }))
    expect(store.kept.size).toBe(0)
  })

  it('that is refused is told to whoever wrote it, and after a closed tab waits with its reason', async () => {
    const store = new MemoryOutbox()
    const refusal: Outcome = { soort: 'geweigerd', melding: 'Deze datum is voorbij.' }
    const live = box({ store, send: async () => refusal })
    expect(await addTo(live, edit({ titel: 'Een' }))).toMatchObject(refusal)
    expect(live.entries).toEqual([])
    const cut = box({ store, send: async () => ({ soort: 'geen-antwoord' }) })
    void cut.add(edit({ titel: 'Twee' }))
    await settle()
    const out = box({ store, send: async () => refusal })
    await out.load()
    await out.run()
    expect(out.entries[0]).toMatchObject({ staat: 'geweigerd', melding: 'Deze datum is voorbij.' })
    await out.drop(out.entries[0]?.id ?? '')
    expect(out.entries).toEqual([])
  })
})

describe('random histories of cut lines, lost answers and closed tabs', () => {
  it('carry every change out once, in its order', async () => {
    for (let number = 0; number < scaled(500); number++) {
      const random = seededRandom(testSeed, `outbox/${number}`)
      const store = new MemoryOutbox()
      const newKey = keys()
      // A server that does each key once and answers again what it answered before.
      const answered = new Set<string>()
      const carriedOut: unknown[] = []
      const send = async (entry: Entry): Promise<Outcome> => {
        const chance = random.next()
        if (chance < 0.3) return { soort: 'geen-antwoord' }
        if (!answered.has(entry.sleutel)) {
          answered.add(entry.sleutel)
          carriedOut.push(entry.daad.wat === 'wijzig' ? entry.daad.velden.titel : null)
        }
        return chance < 0.5 ? { soort: 'geen-antwoord' } : done(`"${answered.size}"`)
      }
      let out = box({ store, newKey, send })
      const made: string[] = []
      for (let step = 0; step < 20; step++) {
        const chance = random.next()
        if (chance < 0.5) {
          made.push(`titel ${step}`)
          void out.add(edit({ titel: `titel ${step}` }, random.next() < 0.5 ? OBJECT : OTHER))
          await settle()
        } else if (chance < 0.8) await out.run()
        else {
          out = box({ store, newKey, send })
          await out.load()
        }
      }
      while (!(await out.run()));
      expect(carriedOut, `history ${number}`).toEqual(made)
      expect(store.kept.size).toBe(0)
    }
  })
})
