import type { SeededRandom } from '../../analyses/statistics/seeded-random.ts'
import type { LetterStore } from '../../client/panels/wijkaanpak/samen/keep.ts'
import { TextCopy } from '../../client/panels/wijkaanpak/samen/text-copy.ts'
import { TextRoom } from '../../server/samen/text-room.ts'
import { withChange } from '../../server/store/change.ts'
import type { Db } from '../../server/store/open.ts'
import { writeChanges, writeObjects } from '../../server/store/plan-changes.ts'
import { readField, type Schrijver, type Tekstplek } from '../../server/store/plan-texts.ts'
import { insertPlan } from '../../server/store/plans.ts'
import { actorOf } from './actor-of.ts'
import { NOW } from './plan-database.ts'

const CYCLE = '2025'

const writerNamed = (account: string): Schrijver => ({
  rol: 'programmabureau',
  account,
  via: 'wachtwoord',
  persoon: `account:${account}`,
})

/** Who writes by another road: no browser of the history. */
const ELSEWHERE = writerNamed('elders')

/** A plan with one chapter to write in. */
export function textInPlan(db: Db, name: string): Tekstplek {
  const plan = insertPlan(
    db,
    { cyclus: CYCLE, id: name, wijk: name, naam: name, kopieVan: null },
    ELSEWHERE,
    NOW,
  )
  const id = `00000000-0000-4000-8000-${String(plan).padStart(12, '0')}`
  withChange(db, actorOf('programmabureau'), NOW, () => ({
    resultaat: writeObjects(db, plan, { soort: 'begin', doel: null, wie: ELSEWHERE, now: NOW }, [
      { id, soort: 'hoofdstuk', stam: id, velden: new Map() },
    ]),
    audit: { handeling: 'wijkaanpak-verzetten', object: `wijkaanpak/${CYCLE}/${name}` },
  }))
  const object = Number(db.prepare('SELECT nummer FROM planobject WHERE id = ?').pluck().get(id))
  return { plan, object, veld: 'tekst' }
}

/** Writes the field as a save of somebody. */
export function saveField(db: Db, { plan, object, veld }: Tekstplek, tekst: string, wie: Schrijver): void {
  const actor = actorOf('programmabureau', { account: wie.account, via: 'wachtwoord' })
  withChange(db, actor, NOW, () => ({
    resultaat: writeChanges(db, plan, { soort: 'wijziging', doel: null, wie, now: NOW }, [
      { object, veld, waarde: JSON.stringify(tekst), terugNaar: null },
    ]),
    audit: { handeling: 'wijkaanpak-schrijven', object: `wijkaanpak/${CYCLE}/proef` },
  }))
}

export function openRoom(db: Db, plek: Tekstplek, judge: (tekst: string) => string[] = () => []): TextRoom {
  return new TextRoom({
    db,
    clock: () => NOW,
    plek,
    judge,
    saveField: (tekst, wie) => saveField(db, plek, tekst, wie),
  })
}

/** What a browser keeps while its tab is closed. */
class Drawer implements LetterStore {
  private readonly kept = new Map<number, Uint8Array>()
  private last = 0
  list = async () => [...this.kept].map(([id, update]) => ({ id, update }))
  add = async (update: Uint8Array) => {
    this.kept.set((this.last += 1), update)
    return this.last
  }
  remove = async (ids: readonly number[]) => {
    for (const id of ids) this.kept.delete(id)
  }
  get size(): number {
    return this.kept.size
  }
}

type ToServer = { nr: number; update: Uint8Array }

/** One person in one browser, with a line that breaks. */
class Browser {
  readonly wie: Schrijver
  readonly drawer = new Drawer()
  copy: TextCopy
  isOn = false
  up: ToServer[] = []
  down: (() => void)[] = []
  private planned: (() => void)[] = []
  private lastNr = 0

  constructor(account: string) {
    this.wie = writerNamed(account)
    this.copy = this.newCopy()
  }

  private newCopy(): TextCopy {
    return new TextCopy({
      store: this.drawer,
      send: (update) => {
        if (!this.isOn) return null
        this.up.push({ nr: (this.lastNr += 1), update })
        return this.lastNr
      },
      onChange: () => {},
      later: (work) => this.planned.push(work),
    })
  }

  /** What was put off a moment goes out. */
  pass(): void {
    for (const work of this.planned.splice(0)) work()
  }

  cut(): void {
    this.isOn = false
    this.up = []
    this.down = []
    this.copy.lineLost()
  }

  /** The tab is closed and opened again: all that is left is what the browser kept. */
  async reload(): Promise<void> {
    this.cut()
    this.planned = []
    this.copy = this.newCopy()
    await this.copy.begin()
  }
}

/** A history of some people in one text: the real room on the real store, the real copies, and lines that break at any moment. */
export class TextHistory {
  readonly browsers: readonly Browser[]
  /** Signs that somebody wrote and nobody took out. Each is written once, so that one that is lost or doubled shows. */
  readonly standing = new Set<string>()
  /** Messages that the server acknowledged. */
  acknowledged = 0
  private room: TextRoom
  private readonly db: Db
  readonly plek: Tekstplek
  private readonly random: SeededRandom
  private signs = 0

  constructor(db: Db, name: string, random: SeededRandom) {
    this.db = db
    this.random = random
    this.plek = textInPlan(db, name)
    this.room = openRoom(db, this.plek)
    this.browsers = ['a', 'b', 'c'].map((account) => new Browser(account))
  }

  get tekst(): string {
    return this.room.tekst
  }

  /** A sign that was not written before: of the block of Chinese characters, each one UTF-16 unit. */
  private newSign(): string {
    const sign = String.fromCharCode(0x4e00 + (this.signs += 1))
    this.standing.add(sign)
    return sign
  }

  /** Writes some signs at a chance place. */
  type(browser: Browser): void {
    if (!browser.copy.state.isGeladen) return
    const { text } = browser.copy
    const signs = Array.from({ length: 1 + this.random.below(3) }, () => this.newSign())
    text.insert(this.random.below(text.length + 1), signs.join(''))
  }

  /** Takes a chance piece out. */
  erase(browser: Browser): void {
    const { text } = browser.copy
    if (!browser.copy.state.isGeladen || text.length === 0) return
    const at = this.random.below(text.length)
    const length = Math.min(1 + this.random.below(3), text.length - at)
    for (const sign of text.toString().slice(at, at + length)) this.standing.delete(sign)
    text.delete(at, length)
  }

  connect(browser: Browser): void {
    if (browser.isOn) return
    browser.isOn = true
    const { update, heeft } = this.room.answer(browser.copy.has)
    browser.down.push(() => browser.copy.opened(update, heeft, true))
  }

  /** The next message of a browser comes in at the server, or the next of the server at the browser. */
  deliver(browser: Browser): string[] {
    const isUp = this.random.next() < 0.5
    if (!isUp) {
      browser.down.shift()?.()
      return []
    }
    const message = browser.up.shift()
    if (message === undefined) return []
    const done = this.room.write(message.update, browser.wie)
    if (typeof done === 'string') return [`letters were ${done}`]
    browser.down.push(() => {
      this.acknowledged += 1
      browser.copy.acknowledged(message.nr)
    })
    if (done.isNew) this.tell(message.update, browser)
    return []
  }

  /** The process is killed and started again. */
  restart(): void {
    for (const browser of this.browsers) browser.cut()
    this.room = openRoom(this.db, this.plek)
  }

  save(): string[] {
    this.room.save()
    const { waarde } = readField(this.db, this.plek)
    const saved: unknown = waarde === null ? '' : JSON.parse(waarde)
    return saved === this.room.tekst ? [] : [`saved ${String(saved)}, and the text is ${this.room.tekst}`]
  }

  /** Somebody changes the field without the text being open there. */
  editElsewhere(): void {
    const { waarde } = readField(this.db, this.plek)
    const saved: unknown = waarde === null ? '' : JSON.parse(waarde)
    saveField(this.db, this.plek, `${String(saved)} ${this.newSign()}`, ELSEWHERE)
    const update = this.room.follow()
    if (update !== null) this.tell(update)
  }

  private tell(update: Uint8Array, than?: Browser): void {
    for (const one of this.browsers) {
      if (one !== than && one.isOn) one.down.push(() => one.copy.received(update))
    }
  }

  /** Everybody comes back and all that is under way arrives; what then goes other than it must. */
  async end(): Promise<string[]> {
    const wrong: string[] = []
    for (let round = 0; round < 200; round++) {
      for (const browser of this.browsers) {
        this.connect(browser)
        browser.pass()
        wrong.push(...this.deliver(browser))
      }
    }
    await Promise.resolve()
    const { tekst } = this.room
    for (const { copy, drawer, wie } of this.browsers) {
      if (copy.text.toString() !== tekst)
        wrong.push(`${wie.persoon} has ${copy.text.toString()}, not ${tekst}`)
      if (copy.state.wachtend > 0) wrong.push(`${wie.persoon} still waits with ${copy.state.wachtend} pieces`)
      if (drawer.size > 0) wrong.push(`the browser of ${wie.persoon} still keeps ${drawer.size} pieces`)
    }
    for (const sign of this.standing) {
      const times = tekst.split(sign).length - 1
      if (times !== 1) wrong.push(`${sign} stands ${times} times in ${tekst}`)
    }
    return [...wrong, ...this.save()]
  }
}
