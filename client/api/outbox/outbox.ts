import type { Planobject, Plansoort } from '../../../geodata/schema/wijkaanpak.ts'

/** What changes can be about: the kinds of it, and how one stands on the server. */
export interface Vak {
  soort: string
  object: { velden: object }
}

/** Objects of a plan. */
export interface Planvak extends Vak {
  soort: Plansoort
  object: Planobject
}

/** What somebody does with an object. */
export type Daad<V extends Vak = Planvak> =
  | { wat: 'wijzig'; object: string; soort: V['soort']; velden: Velden }
  | { wat: 'voegToe'; soort: V['soort']; velden: Velden }
  | { wat: 'verwijder' | 'herstel'; object: string }

export type Velden = Readonly<Record<string, unknown>>

/** Two people changed the same field: what stands there now, and which of the fields. The screen shows both and the person chooses. */
export interface Botsing<V extends Vak = Planvak> {
  nieuwste: V['object'] | null
  /** Tag of what stands there now, where the answer brought it along. */
  merk?: string | null
  velden: readonly string[]
}

/** A change that the server has not taken yet, as it lies in the browser. */
export interface Entry<V extends Vak = Planvak> {
  id: string
  /** Order in which they were made. */
  volgnummer: number
  /** Whose it is: nobody else on this browser sends or sees it. */
  wie: string
  cyclus: string
  aanpak: string
  daad: Daad<V>
  /** The server carries it out once, however often it comes. */
  sleutel: string
  /** Tag of the version its maker saw; null: it makes something new. */
  gezien: string | null
  staat: 'wacht' | 'botst' | 'geweigerd'
  botsing: Botsing<V> | null
  /** Why it was refused, as a sentence. */
  melding: string | null
}

/** Where entries lie so that a closed tab keeps them. */
export interface OutboxStore<V extends Vak = Planvak> {
  list: (wie: string) => Promise<Entry<V>[]>
  put: (entry: Entry<V>) => Promise<void>
  remove: (id: string) => Promise<void>
}

/** What came of sending an entry. `samengevoegd`: fields others changed meanwhile, that stand beside it now. */
export type Outcome<V extends Vak = Planvak> =
  | {
      soort: 'gedaan'
      etag: string | null
      objecten: readonly V['object'][]
      samengevoegd: readonly string[]
    }
  | { soort: 'botst'; botsing: Botsing<V> }
  | { soort: 'geweigerd'; melding: string }
  /** No answer, or one that says to come again: whether it was carried out is not known, and its key makes that no matter. */
  | { soort: 'geen-antwoord' }

/** What became of an entry, by its id. */
export type Settled<V extends Vak = Planvak> = Exclude<Outcome<V>, { soort: 'geen-antwoord' }> & {
  id: string
}

/** A change that lies in the browser, and what becomes of it: that may take until the line is back. */
export interface Kept<V extends Vak = Planvak> {
  settled: Promise<Settled<V>>
}

export interface OutboxParts<V extends Vak = Planvak> {
  wie: string
  store: OutboxStore<V>
  send: (entry: Entry<V>) => Promise<Outcome<V>>
  newKey: () => string
  onChange: () => void
  /** Whoever made a change may have gone on by the time it is refused: it then waits, for them to see why. */
  keepsRefused?: boolean
}

/** A clash of which the server said no more. */
const UNKNOWN = { nieuwste: null, velden: [] } as const

const objectOf = ({ daad }: Entry<Vak>): string | null => (daad.wat === 'voegToe' ? null : daad.object)
const fieldsOf = ({ daad }: Entry<Vak>): string[] => (daad.wat === 'wijzig' ? Object.keys(daad.velden) : [])
const isSamePlan = (a: Pick<Entry, 'cyclus' | 'aanpak'>, b: Pick<Entry, 'cyclus' | 'aanpak'>) =>
  a.cyclus === b.cyclus && a.aanpak === b.aanpak

/**
 * Changes on their way to the server, of one person in one browser. Each lies in the store before `add` is done, goes out in the order in
 * which they were made, and leaves only when its answer is known. A change that meets another's waits for the person to choose; one
 * that the server refuses waits for the person to see why. Nothing goes by itself.
 */
export class Outbox<V extends Vak = Planvak> {
  private readonly parts: OutboxParts<V>
  private list: readonly Entry<V>[] = []
  private isRunning = false
  private last = 0
  private readonly waiters = new Map<string, ((settled: Settled<V>) => void)[]>()

  constructor(parts: OutboxParts<V>) {
    this.parts = parts
  }

  get entries(): readonly Entry<V>[] {
    return this.list
  }

  /** Reads what an earlier visit left. */
  async load(): Promise<void> {
    const { store, wie } = this.parts
    const found = (await store.list(wie)).filter((entry) => entry.wie === wie)
    this.set([...found].sort((a, b) => a.volgnummer - b.volgnummer))
    this.last = Math.max(this.last, ...found.map(({ volgnummer }) => volgnummer))
  }

  /**
   * Keeps a change and sends it as soon as that can be. A further change of a field that waits for a choice becomes part of that one.
   * @param botsing it is known already that it meets another's: it waits for a choice and does not go
   * @returns once it lies in the browser
   */
  async add(
    about: Pick<Entry<V>, 'cyclus' | 'aanpak' | 'gezien'> & { daad: Daad<V> },
    botsing: Botsing<V> | null = null,
  ): Promise<Kept<V>> {
    const { wie, newKey } = this.parts
    const entry: Entry<V> = {
      ...about,
      wie,
      id: newKey(),
      sleutel: newKey(),
      volgnummer: (this.last += 1),
      staat: botsing === null ? 'wacht' : 'botst',
      botsing,
      melding: null,
    }
    const clash = this.clashOf(entry)
    if (clash !== null) {
      const joined = { ...withFields(clash, entry), botsing: botsing ?? clash.botsing }
      await this.put(joined)
      return {
        settled: Promise.resolve({ id: clash.id, soort: 'botst', botsing: joined.botsing ?? UNKNOWN }),
      }
    }
    if (botsing !== null) {
      await this.put(entry)
      return { settled: Promise.resolve({ id: entry.id, soort: 'botst', botsing }) }
    }
    const settled = this.settled(entry.id)
    await this.put(entry)
    void this.run()
    return { settled }
  }

  /** What becomes of an entry. */
  private settled(id: string): Promise<Settled<V>> {
    return new Promise((resolve) => this.waiters.set(id, [...(this.waiters.get(id) ?? []), resolve]))
  }

  private tell(id: string, settled: Settled<V>): void {
    const waiting = this.waiters.get(id) ?? []
    this.waiters.delete(id)
    for (const resolve of waiting) resolve(settled)
  }

  /** Sends what waits, in order, until there is no answer. Returns whether all that can go has gone. */
  async run(): Promise<boolean> {
    if (this.isRunning) return true
    this.isRunning = true
    try {
      for (let next = this.next(); next !== undefined; next = this.next()) {
        const outcome = await this.parts.send(next)
        if (outcome.soort === 'geen-antwoord') return false
        await this.settle(next, outcome)
      }
      return true
    } finally {
      this.isRunning = false
    }
  }

  /**
   * What the person chose where two changed the same: these fields, over what stands now; or null: what stands now.
   * @param gezien tag of the version they saw when they chose
   * @returns what becomes of it; null: nothing is left to be done
   */
  async choose(id: string, velden: Velden | null, gezien: string | null): Promise<Settled<V> | null> {
    const entry = this.list.find((one) => one.id === id)
    if (entry === undefined) return null
    if (velden === null) {
      await this.drop(id)
      return null
    }
    const { daad } = entry
    const settled = this.settled(id)
    await this.put({
      ...entry,
      gezien,
      // Another request than the one before: a key is for one.
      sleutel: this.parts.newKey(),
      daad: daad.wat === 'wijzig' ? { ...daad, velden } : daad,
      staat: 'wacht',
      botsing: null,
      melding: null,
    })
    void this.run()
    return settled
  }

  /** What stands there changed again while the person was choosing: they choose between this. */
  async clashAgain(id: string, botsing: Botsing<V>): Promise<void> {
    const entry = this.list.find((one) => one.id === id)
    if (entry !== undefined) await this.put({ ...entry, staat: 'botst', botsing })
  }

  /** Throws a change away; the person asked for it. */
  async drop(id: string): Promise<void> {
    await this.parts.store.remove(id).catch(() => undefined)
    this.set(this.list.filter((one) => one.id !== id))
  }

  private next(): Entry<V> | undefined {
    return this.list.find((entry) => entry.staat === 'wacht')
  }

  private async settle(
    entry: Entry<V>,
    outcome: Exclude<Outcome<V>, { soort: 'geen-antwoord' }>,
  ): Promise<void> {
    const { id } = entry
    if (outcome.soort === 'botst' && isAlready(entry, outcome.botsing)) {
      const { nieuwste } = outcome.botsing
      await this.drop(id)
      this.tell(id, {
        id,
        soort: 'gedaan',
        etag: null,
        objecten: nieuwste === null ? [] : [nieuwste],
        samengevoegd: [],
      })
      return
    }
    if (outcome.soort === 'botst') await this.clash(entry, outcome.botsing)
    else if (outcome.soort === 'gedaan') {
      await this.drop(id)
      await this.carryOn(entry, outcome)
    } // Whoever is there to hear why it was refused has the words before them; else they wait here.
    else if (this.waiters.has(id) && this.parts.keepsRefused !== true) await this.drop(id)
    else await this.put({ ...entry, staat: 'geweigerd', melding: outcome.melding })
    this.tell(id, { ...outcome, id })
  }

  /**
   * Later changes of the same object were made with this one in sight: they saw what it left, but not what others did to a field they
   * change themselves.
   */
  private async carryOn(
    done: Entry<V>,
    { etag, samengevoegd }: Extract<Outcome<V>, { soort: 'gedaan' }>,
  ): Promise<void> {
    const object = objectOf(done)
    if (object === null || etag === null) return
    for (const later of this.list) {
      if (later.staat !== 'wacht' || objectOf(later) !== object || !isSamePlan(later, done)) continue
      const isOfOthers =
        later.daad.wat === 'wijzig'
          ? fieldsOf(later).some((field) => samengevoegd.includes(field))
          : samengevoegd.length > 0
      if (!isOfOthers) await this.put({ ...later, gezien: etag })
    }
  }

  /** A change meets another's; later ones of the same fields become part of it, so that the person chooses once. */
  private async clash(entry: Entry<V>, botsing: Botsing<V>): Promise<void> {
    let one: Entry<V> = { ...entry, staat: 'botst', botsing }
    for (const later of this.list) {
      if (later.id === entry.id || later.staat !== 'wacht' || !overlaps(one, later)) continue
      one = withFields(one, later)
      await this.drop(later.id)
      this.tell(later.id, { id: entry.id, soort: 'botst', botsing })
    }
    await this.put(one)
  }

  private clashOf(entry: Entry<V>): Entry<V> | null {
    return this.list.find((one) => one.staat === 'botst' && overlaps(one, entry)) ?? null
  }

  private async put(entry: Entry<V>): Promise<void> {
    // A browser that keeps nothing still sends.
    await this.parts.store.put(entry).catch(() => undefined)
    const isKnown = this.list.some(({ id }) => id === entry.id)
    this.set(isKnown ? this.list.map((one) => (one.id === entry.id ? entry : one)) : [...this.list, entry])
  }

  private set(list: readonly Entry<V>[]): void {
    this.list = list
    this.parts.onChange()
  }
}

function overlaps(one: Entry<Vak>, other: Entry<Vak>): boolean {
  const fields = fieldsOf(one)
  return (
    isSamePlan(one, other) &&
    objectOf(one) !== null &&
    objectOf(one) === objectOf(other) &&
    fieldsOf(other).some((field) => fields.includes(field))
  )
}

function withFields<V extends Vak>(one: Entry<V>, later: Entry<V>): Entry<V> {
  const { daad } = one
  if (daad.wat !== 'wijzig' || later.daad.wat !== 'wijzig') return one
  return { ...one, daad: { ...daad, velden: { ...daad.velden, ...later.daad.velden } } }
}

/** Whether what was asked already stands there: it was carried out before, and its answer was lost for longer than keys are kept. */
function isAlready({ daad }: Entry<Vak>, { nieuwste }: Botsing<Vak>): boolean {
  if (daad.wat !== 'wijzig' || nieuwste === null) return false
  const standing = new Map<string, unknown>(Object.entries(nieuwste.velden))
  return Object.entries(daad.velden).every(
    ([field, value]) => JSON.stringify(value) === JSON.stringify(standing.get(field)),
  )
}
