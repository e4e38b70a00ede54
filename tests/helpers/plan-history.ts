import type { Actor } from '../../server/auth/actor.ts'
import { ProblemError } from '../../server/errors.ts'
import { versionOf } from '../../server/store/change.ts'
import type { Db } from '../../server/store/open.ts'
import { PRESENT } from '../../server/store/plan-changes.ts'
import { readStand } from '../../server/store/plan-read.ts'
import { insertPlan, readPlan } from '../../server/store/plans.ts'
import { addObject, editObject, type Opslag, setPresence, standOf } from '../../server/wijkaanpak/opslaan.ts'
import { objectName } from '../../server/wijkaanpak/plan.ts'
import { putVersionBack, takeBack } from '../../server/wijkaanpak/terug.ts'
import { personOf } from '../../server/wijkaanpak/wie.ts'
import { actorOf } from './actor-of.ts'
import { NOW } from './plan-database.ts'

const CYCLE = '2025'
export const FIELDS = ['titel', 'eigenaar', 'redenLater'] as const

/** A value with a name of its own, so that the same words written twice are two writings. */
interface Schrijving {
  naam: number
  waarde: string
}

/** What the plain program remembers of one save: per place what stood there, and what it put there. */
interface Save {
  plek: string
  van: Schrijving
  naar: Schrijving
  /** How many writings there were when it was first made. */
  na: number
}

/** One person: what their screen shows, and what they can take back. */
interface Mens {
  actor: Actor
  /** Number of the log up to which they saw each object. */
  gezien: Map<string, number>
  /** Places that got another writing since they saw the object. */
  ongezien: Set<string>
  gedaan: Save[][]
  terug: Save[][]
}

const NOTHING: Schrijving = { naam: 0, waarde: '' }
const ABSENT: Schrijving = { naam: 0, waarde: 'nooit' }

/**
 * A history of three people in one plan, on the real store, beside a plain program that keeps whole states and no changes. Every step says
 * what went other than the plain program says.
 */
export class PlanHistory {
  readonly objects: string[] = []
  /** What stands by the plain program: `object/veld`. */
  readonly stand = new Map<string, Schrijving>()
  /** What stood at each version. */
  readonly versions: Map<string, Schrijving>[] = []
  /** Every accepted writing, by the place it was written. */
  readonly accepted: { plek: string; waarde: string }[] = []
  /** Who wrote where, in order. */
  private readonly writings: { plek: string; person: Mens }[] = []
  private last = 0
  private readonly db: Db
  readonly id: string
  readonly people: Mens[]

  constructor(db: Db, wijk: string) {
    this.db = db
    this.people = ['a', 'b', 'c'].map((account) => ({
      actor: actorOf('programmabureau', { account, via: 'wachtwoord' }),
      gezien: new Map<string, number>(),
      ongezien: new Set<string>(),
      gedaan: [],
      terug: [],
    }))
    const [first] = this.people
    if (first === undefined) throw new Error('there are three people')
    // Without the ten chapters of `beginPlan`: they take most of the time, and nobody writes in them here.
    insertPlan(db, { cyclus: CYCLE, id: wijk, wijk, naam: wijk, kopieVan: null }, personOf(first.actor), NOW)
    this.id = wijk
  }

  where(person: Mens): Opslag {
    const plan = readPlan(this.db, CYCLE, this.id)
    if (plan === null) throw new Error('the plan is gone')
    return { db: this.db, actor: person.actor, plan, handeling: 'wijkaanpak-schrijven', now: NOW }
  }

  present(object: string): string {
    return this.stand.get(`${object}/${PRESENT}`)?.waarde ?? ABSENT.waarde
  }

  private value(plek: string): Schrijving {
    return this.stand.get(plek) ?? (plek.endsWith(PRESENT) ? ABSENT : NOTHING)
  }

  private write(waarde: string): Schrijving {
    return { naam: (this.last += 1), waarde }
  }

  private tag(object: string): number {
    return versionOf(this.db, objectName({ cyclus: CYCLE, id: this.id }, object))
  }

  /** The person's screen shows the object as it stands. */
  look(person: Mens, object: string): void {
    person.gezien.set(object, this.tag(object))
    for (const plek of person.ongezien) if (plek.startsWith(`${object}/`)) person.ongezien.delete(plek)
  }

  /** Takes a save over in the plain program. */
  private accept(person: Mens, saves: Save[], kind: 'nieuw' | 'ongedaan' | 'opnieuw'): void {
    for (const { plek, naar } of saves) {
      this.stand.set(plek, naar)
      this.accepted.push({ plek, waarde: naar.waarde })
      this.writings.push({ plek, person })
      for (const other of this.people) other.ongezien.add(plek)
    }
    this.versions.push(new Map(this.stand))
    if (kind === 'nieuw') {
      person.gedaan.push(saves)
      person.terug = []
    }
  }

  add(person: Mens, titel: string): void {
    const { objecten } = addObject(this.where(person), 'ambitie', { titel })
    const id = objecten[0]?.id ?? ''
    this.objects.push(id)
    const saves = [
      { plek: `${id}/${PRESENT}`, van: ABSENT, naar: this.write('true'), na: this.writings.length },
      { plek: `${id}/titel`, van: NOTHING, naar: this.write(titel), na: this.writings.length },
    ]
    this.accept(person, saves, 'nieuw')
    this.look(person, id)
  }

  /** Writes fields on what the person saw; refused exactly when one of them got another writing since. */
  edit(person: Mens, object: string, velden: Readonly<Record<string, string>>): string[] {
    const seen = person.gezien.get(object) ?? 0
    const clash = Object.keys(velden).filter((veld) => person.ongezien.has(`${object}/${veld}`))
    const outcome = attempt(() =>
      editObject(this.where(person), standOf(this.where(person), object), velden, seen),
    )
    if (clash.length > 0) {
      return outcome.code === 'intussen-veranderd' &&
        outcome.velden.toSorted().join() === clash.toSorted().join()
        ? []
        : [`edit of ${clash.join()} that somebody changed gave ${outcome.code}`]
    }
    if (outcome.code !== 'gedaan') return [`edit gave ${outcome.code}`]
    const saves = Object.entries(velden)
      .map(([veld, waarde]) => ({ plek: `${object}/${veld}`, waarde }))
      .filter(({ plek, waarde }) => this.value(plek).waarde !== waarde)
      .map(({ plek, waarde }) => this.saveTo(plek, waarde))
    if (saves.length > 0) this.accept(person, saves, 'nieuw')
    this.look(person, object)
    return []
  }

  setPresent(person: Mens, object: string, isPresent: boolean): void {
    setPresence(this.where(person), standOf(this.where(person), object), isPresent)
    const plek = `${object}/${PRESENT}`
    this.accept(person, [this.saveTo(plek, String(isPresent))], 'nieuw')
    this.look(person, object)
  }

  /** Takes back, or does again; possible exactly when each place still has the writing this save left there. */
  back(person: Mens, richting: 'ongedaan' | 'opnieuw'): string[] {
    const [from, to] = richting === 'ongedaan' ? [person.gedaan, person.terug] : [person.terug, person.gedaan]
    const target = from.at(-1)
    const outcome = attempt(() => takeBack(this.where(person), richting))
    if (target === undefined) {
      return outcome.code === 'niets-om-terug-te-halen' ? [] : [`${richting} of nothing gave ${outcome.code}`]
    }
    const isBack = richting === 'ongedaan'
    const changed = target.filter(
      ({ plek, van, naar }) => this.value(plek).naam !== (isBack ? naar : van).naam,
    )
    // A save that would take an object away is held by what others wrote in it since.
    const others = target
      .filter(({ plek, van, naar }) => plek.endsWith(PRESENT) && (isBack ? van : naar).waarde !== 'true')
      .flatMap(({ plek, na }) => this.writings.slice(na).filter(isOfOther(person, plek.split('/')[0] ?? '')))
      .map(({ plek }) => plek)
    const named = [...new Set([...changed.map(({ plek }) => plek), ...others])].toSorted()
    if (named.length > 0) {
      return outcome.code === 'terughalen-kan-niet' && outcome.velden.toSorted().join() === named.join()
        ? []
        : [`${richting} that is in the way of ${named.join()} gave ${outcome.code}`]
    }
    if (outcome.code !== 'gedaan') return [`${richting} gave ${outcome.code}`]
    const saves = target.map(({ plek, van, naar, na }): Save =>
      isBack ? { plek, na, van: naar, naar: van } : { plek, na, van, naar },
    )
    this.accept(person, saves, richting)
    from.pop()
    to.push(target)
    return []
  }

  /** Puts a version back: what stood then stands again, as new writings. */
  restore(person: Mens, versie: number): string[] {
    const then = this.versions[versie - 1] ?? new Map<string, Schrijving>()
    const outcome = attempt(() => putVersionBack(this.where(person), versie))
    if (outcome.code !== 'gedaan') return [`version ${versie} gave ${outcome.code}`]
    const saves = this.objects.flatMap((object): Save[] => {
      const presence = `${object}/${PRESENT}`
      const was = then.get(presence)?.waarde ?? ABSENT.waarde
      const is = this.present(object)
      if (was === ABSENT.waarde) return is === 'true' ? [this.saveTo(presence, 'false')] : []
      const fields = FIELDS.map((veld) => `${object}/${veld}`)
        .filter((plek) => (then.get(plek) ?? NOTHING).waarde !== this.value(plek).waarde)
        .map((plek) => this.saveTo(plek, (then.get(plek) ?? NOTHING).waarde))
      return (was === 'true') === (is === 'true') ? fields : [this.saveTo(presence, was), ...fields]
    })
    if (saves.length > 0) this.accept(person, saves, 'nieuw')
    return []
  }

  private saveTo(plek: string, waarde: string): Save {
    return { plek, van: this.value(plek), naar: this.write(waarde), na: this.writings.length }
  }

  /** Everything in which the store differs from the plain program. */
  differences(versie: number | null = null): string[] {
    const plan = readPlan(this.db, CYCLE, this.id)
    if (plan === null) return ['the plan is gone']
    const wanted = versie === null ? this.stand : (this.versions[versie - 1] ?? new Map<string, Schrijving>())
    const found = readStand(this.db, plan.nummer, '', versie === null ? {} : { versie })
    const ambitions = new Map(
      found.flatMap(({ object }) => (object.soort === 'ambitie' ? [[object.id, object]] : [])),
    )
    const wrong = this.objects.flatMap((id) => {
      const present = wanted.get(`${id}/${PRESENT}`)?.waarde ?? ABSENT.waarde
      const object = ambitions.get(id)
      if (present === ABSENT.waarde) return object === undefined ? [] : [`${id} stands and was never made`]
      if (object === undefined) return [`${id} is lost`]
      if (object.verwijderd !== (present === 'false')) return [`${id} stands otherwise than ${present}`]
      return FIELDS.filter(
        (veld) => object.velden[veld] !== (wanted.get(`${id}/${veld}`) ?? NOTHING).waarde,
      ).map((veld) => `${id}/${veld} is ${object.velden[veld]}`)
    })
    const count = versie === null && plan.versie !== this.versions.length ? [`${plan.versie} versions`] : []
    return [...wrong, ...count, ...(ambitions.size > this.objects.length ? ['an object too many'] : [])]
  }
}

const isOfOther = (person: Mens, object: string) => (one: { plek: string; person: Mens }) =>
  one.person !== person && one.plek.startsWith(`${object}/`)

/** What came of something: done, or the code of its refusal with the fields it names. */
function attempt(work: () => unknown): { code: string; velden: readonly string[] } {
  try {
    work()
    return { code: 'gedaan', velden: [] }
  } catch (error) {
    if (error instanceof ProblemError) return { code: error.code, velden: error.meer?.velden ?? [] }
    throw error
  }
}
