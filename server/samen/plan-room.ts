import { fromBase64, toBase64 } from './bytes.ts'
import type { Actor } from '../auth/actor.ts'
import type { AppContext } from '../context.ts'
import {
  type Dichtreden,
  leesBericht,
  SLUITCODE,
  type VanBrowser,
  vanBrowser,
  type VanServer,
} from '../contract/samen.ts'
import { ProblemError } from '../errors.ts'
import { noteStorageFault } from '../storage-state.ts'
import { type Planrij, readPlan } from '../store/plans.ts'
import { storageFaultOf } from '../store/storage-fault.ts'
import { findPlan, isAdopted, type Planplaats, refuseAdoptedCycle } from '../wijkaanpak/plan.ts'
import { mayWithPlan, WRITE_RIGHT } from '../wijkaanpak/wie.ts'
import { tellsHowFar } from './letters.ts'
import type { Participant } from './participant.ts'
import { findText, openText, writerOf } from './plan-texts.ts'
import type { Bewaaruitkomst, TextRoom } from './text-room.ts'

/** After so long without a letter what was written becomes a save; whoever goes on writing is saved this often. In milliseconds. */
export const SAVE_TIMES = { quiet: 4_000, longest: 60_000, again: 30_000 } as const

/** Most texts one browser has open: a plan has ten chapters, and a screen shows some ambitions at once. */
const MOST_OPEN = 60

/** A text that is open, and the clock of its next save. */
interface OpenTekst {
  object: string
  veld: string
  room: TextRoom
  /** When the first letter came that is in no save, in milliseconds; null: none waits. */
  since: number | null
  timer: ReturnType<typeof setTimeout> | null
}

const nameOf = (object: string, veld: string) => `${object}/${veld}`

/** One plan with everybody who has it open. */
export class PlanRoom {
  private readonly app: AppContext
  private readonly cyclus: string
  private readonly aanpak: string
  private readonly people = new Set<Participant>()
  private readonly texts = new Map<string, OpenTekst>()

  constructor(app: AppContext, cyclus: string, aanpak: string) {
    this.app = app
    this.cyclus = cyclus
    this.aanpak = aanpak
  }

  /** Whether this is the plan of a number in the store. */
  isOf(plan: number): boolean {
    return readPlan(this.app.db, this.cyclus, this.aanpak)?.nummer === plan
  }

  get isEmpty(): boolean {
    return this.people.size === 0
  }

  join(who: Participant, { versie, staat }: Planrij): void {
    const aanwezig = [...this.people].map(({ presence }) => presence)
    this.people.add(who)
    who.tell({ soort: 'welkom', id: who.id, rol: who.rol, versie, staat, aanwezig })
    this.tellOthers(who, { soort: 'aanwezig', wie: who.presence })
  }

  /** Takes a message; a connection that sends what is none ends. */
  take(who: Participant, text: string): void {
    const message = leesBericht(vanBrowser, text)
    if (message === null) {
      who.end(SLUITCODE.onleesbaar)
      return
    }
    const actor = who.who()
    if (actor === null) {
      who.end(SLUITCODE.sessie)
      return
    }
    const place = this.placeFor(actor)
    if (place === null) {
      who.end(SLUITCODE.recht)
      return
    }
    try {
      this.handle(who, actor, place, message)
    } catch (error) {
      const fault = storageFaultOf(error)
      if (fault !== null) noteStorageFault(this.app, fault)
      else this.app.operations.log.fault('Een bericht over een tekst is mislukt.', error)
      who.end(SLUITCODE.schijf)
    }
  }

  /** Somebody went away; what they wrote is saved at once. */
  leave(who: Participant): void {
    if (!this.people.delete(who)) return
    this.tellOthers(who, { soort: 'weg', id: who.id })
    for (const name of who.wrote) this.saveNamed(name)
    for (const name of who.open) this.letGo(name)
  }

  /** Saves all that waits. */
  saveAll(): void {
    for (const name of this.texts.keys()) this.saveNamed(name)
  }

  /** A change of the plan is on disk: what fields became goes into their texts, and everybody hears the version. */
  changed(): void {
    for (const { object, veld, room } of this.texts.values()) {
      const update = room.follow()
      if (update === null) continue
      this.tellText(nameOf(object, veld), { soort: 'erbij', object, veld, update: toBase64(update) })
    }
    for (const who of this.people) {
      const place = this.placeFor(who.peek())
      if (place === null) continue
      who.tell({ soort: 'versie', versie: place.plan.versie, staat: place.plan.staat })
    }
  }

  /** Ends what has no session any more, or may not read this plan any more: who only listens sends nothing that would be judged. */
  sweep(): void {
    for (const who of this.people) {
      const actor = who.peek()
      if (actor === null) who.end(SLUITCODE.sessie)
      else if (this.placeFor(actor) === null) who.end(SLUITCODE.recht)
    }
  }

  end(code: number): void {
    this.saveAll()
    for (const { timer } of this.texts.values()) if (timer !== null) clearTimeout(timer)
    for (const who of this.people) who.end(code)
  }

  /** The plan for somebody; null: it is not there for them. */
  private placeFor(actor: Actor | null): Planplaats | null {
    return actor === null ? null : findPlan(this.app, actor, this.cyclus, this.aanpak)
  }

  private handle(who: Participant, actor: Actor, place: Planplaats, message: VanBrowser): void {
    switch (message.soort) {
      case 'hier': {
        const { object, veld, anker, hoofd } = message
        who.place = { object, veld, anker, hoofd }
        this.tellOthers(who, { soort: 'aanwezig', wie: who.presence })
        return
      }
      case 'open':
        this.open(who, actor, place, message)
        return
      case 'sluit': {
        const name = nameOf(message.object, message.veld)
        if (!who.open.delete(name)) return
        if (who.wrote.has(name)) this.saveNamed(name)
        who.wrote.delete(name)
        this.letGo(name)
        return
      }
      case 'schrijf':
        this.write(who, actor, place, message)
        return
    }
  }

  private open(
    who: Participant,
    actor: Actor,
    place: Planplaats,
    { object, veld, heeft }: Extract<VanBrowser, { soort: 'open' }>,
  ): void {
    const stand = findText(this.app, place, object, veld)
    const had = fromBase64(heeft)
    if (stand === null || who.open.size >= MOST_OPEN || !tellsHowFar(had)) {
      who.end(SLUITCODE.onleesbaar)
      return
    }
    const shut = this.shut(actor, place, stand.object)
    if (shut === 'vastgesteld' || shut === 'verwijderd') {
      who.tell({ soort: 'dicht', object, veld, reden: shut })
      return
    }
    const name = nameOf(object, veld)
    const known = this.texts.get(name)
    const text = known ?? {
      object,
      veld,
      room: openText(this.app, place, stand, veld),
      since: null,
      timer: null,
    }
    this.texts.set(name, text)
    who.open.add(name)
    const { update, heeft: has } = text.room.answer(had)
    who.tell({
      soort: 'tekst',
      object,
      veld,
      update: toBase64(update),
      heeft: toBase64(has),
      magSchrijven: shut === null,
    })
    who.tell({ soort: 'stand', object, veld, ...this.standOf(text.room) })
    // Letters of a life before this one that no save took in.
    if (known === undefined && text.room.isWaiting) this.plan(text)
  }

  private write(
    who: Participant,
    actor: Actor,
    place: Planplaats,
    { object, veld, nr, update }: Extract<VanBrowser, { soort: 'schrijf' }>,
  ): void {
    const name = nameOf(object, veld)
    const text = this.texts.get(name)
    const stand = findText(this.app, place, object, veld)
    if (text === undefined || stand === null || !who.open.has(name)) {
      who.end(SLUITCODE.onleesbaar)
      return
    }
    const shut = this.shut(actor, place, stand.object)
    if (shut !== null) {
      who.tell({ soort: 'dicht', object, veld, reden: shut })
      return
    }
    const done = text.room.write(fromBase64(update), writerOf(actor))
    if (done === 'onleesbaar') {
      who.end(SLUITCODE.onleesbaar)
      return
    }
    if (done === 'te-lang') {
      who.tell({ soort: 'dicht', object, veld, reden: done })
      return
    }
    const { nummer, isNew } = done
    who.tell({ soort: 'op-schijf', object, veld, nr, nummer, tijd: this.app.clock().toISOString() })
    if (!isNew) return
    who.wrote.add(name)
    this.tellText(name, { soort: 'erbij', object, veld, update }, who)
    this.plan(text)
  }

  /** Why somebody cannot write in an object; null: they can. */
  private shut(
    actor: Actor,
    { plan }: Planplaats,
    { soort, rol, verwijderd }: { soort: keyof typeof WRITE_RIGHT; rol: string; verwijderd: boolean },
  ): Dichtreden | null {
    if (isAdopted(plan.staat)) return 'vastgesteld'
    try {
      refuseAdoptedCycle(this.app, plan.cyclus)
    } catch (error) {
      if (error instanceof ProblemError) return 'vastgesteld'
      throw error
    }
    if (verwijderd) return 'verwijderd'
    return mayWithPlan(actor, WRITE_RIGHT[soort], plan, rol) ? null : 'geen-recht'
  }

  private standOf(room: TextRoom): Pick<Extract<VanServer, { soort: 'stand' }>, 'stand' | 'meldingen'> {
    if (!room.isWaiting) return { stand: 'bewaard', meldingen: [] }
    const meldingen = [...room.faults()]
    return { stand: meldingen.length === 0 ? 'bezig' : 'concept', meldingen }
  }

  /** Sets the clock of the next save: after a quiet while, and not later than so long after the first letter. */
  private plan(text: OpenTekst): void {
    const now = performance.now()
    text.since ??= now
    const longest = Math.max(0, text.since + SAVE_TIMES.longest - now)
    this.planIn(text, Math.min(SAVE_TIMES.quiet, longest))
  }

  private planIn(text: OpenTekst, milliseconds: number): void {
    if (text.timer !== null) clearTimeout(text.timer)
    text.timer = setTimeout(() => this.save(text), milliseconds)
    text.timer.unref()
  }

  private saveNamed(name: string): void {
    const text = this.texts.get(name)
    if (text !== undefined) this.save(text)
  }

  private save(text: OpenTekst): void {
    const { object, veld, room, timer } = text
    if (timer !== null) clearTimeout(timer)
    text.timer = null
    if (!room.isWaiting) return
    let outcome: Bewaaruitkomst
    try {
      outcome = room.save()
    } catch (error) {
      // The letters are on disk all the same; the save is tried again.
      const fault = storageFaultOf(error)
      if (fault !== null) noteStorageFault(this.app, fault)
      else this.app.operations.log.fault('Een tekst kon niet worden bewaard.', error)
      this.planIn(text, SAVE_TIMES.again)
      return
    }
    text.since = null
    const meldingen = outcome.stand === 'concept' ? [...outcome.meldingen] : []
    const name = nameOf(object, veld)
    this.tellText(name, { soort: 'stand', object, veld, stand: outcome.stand, meldingen })
    if (outcome.stand === 'bewaard') for (const who of this.people) who.wrote.delete(name)
  }

  /** Forgets a text that nobody has open any more; all of it is on disk. */
  private letGo(name: string): void {
    const text = this.texts.get(name)
    if (text === undefined || [...this.people].some(({ open }) => open.has(name))) return
    this.save(text)
    if (text.timer !== null) clearTimeout(text.timer)
    this.texts.delete(name)
  }

  private tellOthers(than: Participant, message: VanServer): void {
    for (const who of this.people) if (who !== than) who.tell(message)
  }

  private tellText(name: string, message: VanServer, than?: Participant): void {
    for (const who of this.people) if (who !== than && who.open.has(name)) who.tell(message)
  }
}
