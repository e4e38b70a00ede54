import type { QueryClient } from '@tanstack/react-query'
import type { Planobject, Plansoort } from '../../../../geodata/schema/wijkaanpak.ts'
import { ApiProbleem } from '../../../api/problem.ts'
import {
  type Gezienplan,
  type Planplek,
  planSleutel,
  planVraag,
  vernieuwPlan,
} from '../../../api/wijkaanpakken.ts'
import type { Entry, Settled } from '../../../api/outbox/outbox.ts'
import type { PageOutbox } from '../samen/outbox-of.ts'
import { type Botsing, botsendeVelden, type Velden } from './botsing.ts'
import { metAntwoord, tagVan } from './planstand.ts'

/** How saving goes, for everybody on the screen to see. */
export interface Opslagtoestand {
  /** Changes that are on their way. */
  bezig: number
  /** The last change that was refused; null: the last one stands. */
  fout: ApiProbleem | null
  /** A choice that waits for the person; null: none. */
  botsing: Botsing | null
  /** Choices the person put off. */
  uitgesteld: number
  /** When the server last had a change of this page on its disk, in milliseconds; null: none yet. */
  opgeslagen: number | null
}

/** What became of a change. `uitgesteld`: the person has still to choose; what they typed stays where it is. */
export type Uitkomst =
  | { soort: 'bewaard'; objecten: readonly Planobject[] }
  | { soort: 'fout'; probleem: ApiProbleem }
  | { soort: 'uitgesteld' }

/**
 * Saves in one plan: each change lies in the browser until the server has answered it (`api/outbox`), carries what the person saw, and
 * ends as saved, refused, or a choice between two values. Nothing is written over what another did: what changed since is held back
 * and shown.
 */
export class Planopslag {
  readonly #client: QueryClient
  readonly #plek: Planplek
  readonly #outbox: PageOutbox
  #toestand: Opslagtoestand = { bezig: 0, fout: null, botsing: null, uitgesteld: 0, opgeslagen: null }
  #fout: ApiProbleem | null = null
  /** Entries whose choice was put off in this visit. */
  readonly #later = new Set<string>()
  /** Told what the person chose, by entry. */
  readonly #wachtend = new Map<string, ((uitkomst: Uitkomst) => void)[]>()
  /** What the server said of an entry that it refused. */
  readonly #problemen = new Map<string, ApiProbleem>()
  /** What this page wrote itself: it was held against what others did already, and is never a surprise to whoever wrote it. */
  readonly #eigen = new Set<string>()
  #rij: Promise<unknown> = Promise.resolve()
  readonly #listeners = new Set<() => void>()

  constructor(client: QueryClient, plek: Planplek, outbox: PageOutbox) {
    this.#client = client
    this.#plek = plek
    this.#outbox = outbox
    outbox.subscribe(() => this.#reken())
    outbox.hear({
      gedaan: async (entry, antwoord, tag) => {
        if (!this.#isHier(entry)) return
        this.#fout = null
        const { daad } = entry
        if (daad.wat === 'wijzig') {
          for (const saved of antwoord.objecten) {
            for (const veld of Object.keys(daad.velden)) this.#eigen.add(schrijving(saved, veld))
          }
        }
        const key = planSleutel(plek)
        // A question that was on its way was answered before this change: its answer would take the change off the screen again.
        await this.#client.cancelQueries({ queryKey: key })
        this.#client.setQueryData<Gezienplan>(key, (before) =>
          before === undefined ? before : metAntwoord(before, antwoord, tag),
        )
        void vernieuwPlan(this.#client, plek)
      },
      mislukt: (entry, probleem) => {
        if (!this.#isHier(entry)) return
        if (probleem.status === 412) void vernieuwPlan(this.#client, plek)
        else this.#problemen.set(entry.id, probleem)
      },
    })
    this.#reken()
  }

  readonly lees = (): Opslagtoestand => this.#toestand

  readonly volg = (changed: () => void): (() => void) => {
    this.#listeners.add(changed)
    return () => void this.#listeners.delete(changed)
  }

  /**
   * Changes fields of an object.
   * @param wat the fields, or how they follow from the object with all that was written here (something put in a list)
   * @param toen the object as the person saw it when they began; left out: as it stands on the screen now
   */
  readonly wijzig = async (
    object: string,
    wat: Velden | ((nu: Planobject) => Velden),
    toen?: Planobject,
  ): Promise<Uitkomst> => {
    const kept = await this.#naElkaar(async () => {
      const gezien = await this.#gezien()
      const nu = gezien.plan.objecten.find(({ id }) => id === object)
      if (nu === undefined) return null
      const velden = typeof wat === 'function' ? wat(this.#metEigen(nu)) : wat
      const clash =
        toen === undefined
          ? []
          : botsendeVelden(toen, nu, velden).filter((veld) => !this.#eigen.has(schrijving(nu, veld)))
      return this.#outbox.box.add(
        {
          ...this.#plek,
          gezien: tagVan(gezien, object),
          daad: { wat: 'wijzig', object, soort: nu.soort, velden },
        },
        clash.length === 0 ? null : { nieuwste: nu, velden: clash },
      )
    })
    if (kept === null) return this.#mislukt(new ApiProbleem('onbekend-planobject', 404))
    return this.#uitkomst(await kept.settled)
  }

  readonly voegToe = async (
    soort: Exclude<Plansoort, 'aanpak' | 'hoofdstuk'>,
    velden: Velden,
  ): Promise<Uitkomst> => {
    const daad = { wat: 'voegToe', soort, velden } as const
    const { settled } = await this.#naElkaar(() =>
      this.#outbox.box.add({ ...this.#plek, gezien: null, daad }),
    )
    return this.#uitkomst(await settled)
  }

  readonly verwijder = (object: string): Promise<Uitkomst> => this.#verzet('verwijder', object)

  readonly herstel = (object: string): Promise<Uitkomst> => this.#verzet('herstel', object)

  /** The person chose: their fields are saved over what was shown. Null: they will choose later. */
  readonly kies = async (velden: Velden | null): Promise<void> => {
    const entry = this.#teKiezen()
    if (entry === undefined) return
    if (velden === null) {
      this.#later.add(entry.id)
      this.#reken()
      this.#meld(entry.id, { soort: 'uitgesteld' })
      return
    }
    const { daad } = entry
    const shown = this.#nuVan(entry)
    if (daad.wat !== 'wijzig' || Object.keys(velden).length === 0) {
      await this.#outbox.box.choose(entry.id, null, null)
      await vernieuwPlan(this.#client, this.#plek)
      this.#meld(entry.id, { soort: 'bewaard', objecten: shown === undefined ? [] : [shown] })
      return
    }
    // What the person chose is held against what they were shown: that must be what stands there, with its tag.
    // Without a connection that is what stands on the screen; the choice waits as every change does.
    const gezien = await this.#client
      .fetchQuery({ ...planVraag(this.#plek), staleTime: 0 })
      .catch(() => this.#gezien())
    const nu = gezien.plan.objecten.find(({ id }) => id === daad.object)
    const again = shown === undefined || nu === undefined ? [] : botsendeVelden(shown, nu, velden)
    if (nu !== undefined && again.length > 0) {
      await this.#outbox.box.clashAgain(entry.id, { nieuwste: nu, velden: again })
      return
    }
    const settled = await this.#outbox.box.choose(entry.id, velden, tagVan(gezien, daad.object))
    if (settled !== null) this.#meld(entry.id, await this.#uitkomst(settled))
  }

  /** Shows the choices that were put off. */
  readonly vraagWeer = (): void => {
    this.#later.clear()
    this.#reken()
  }

  /** The fault was read. */
  readonly gelezen = (): void => {
    this.#fout = null
    this.#reken()
  }

  /** Puts one change down after the other, so that each knows of those before it. */
  #naElkaar<T>(put: () => Promise<T>): Promise<T> {
    const turn = this.#rij.then(put)
    this.#rij = turn.catch(() => undefined)
    return turn
  }

  async #verzet(wat: 'verwijder' | 'herstel', object: string): Promise<Uitkomst> {
    const kept = await this.#naElkaar(async () => {
      const gezien = tagVan(await this.#gezien(), object)
      return this.#outbox.box.add({ ...this.#plek, gezien, daad: { wat, object } })
    })
    const settled = await kept.settled
    if (settled.soort !== 'botst') return this.#uitkomst(settled)
    // There are no two values to choose from: the person looks again, and does it again or not.
    await this.#outbox.box.drop(settled.id)
    return this.#mislukt(new ApiProbleem('intussen-veranderd', 412))
  }

  async #uitkomst(settled: Settled): Promise<Uitkomst> {
    switch (settled.soort) {
      case 'gedaan':
        return { soort: 'bewaard', objecten: settled.objecten }
      case 'geweigerd': {
        const problem = this.#problemen.get(settled.id) ?? new ApiProbleem('interne-fout', 500)
        this.#problemen.delete(settled.id)
        return this.#mislukt(problem)
      }
      case 'botst':
        this.#later.delete(settled.id)
        this.#reken()
        return new Promise((klaar) => {
          this.#wachtend.set(settled.id, [...(this.#wachtend.get(settled.id) ?? []), klaar])
        })
    }
  }

  #meld(id: string, uitkomst: Uitkomst): void {
    const waiting = this.#wachtend.get(id) ?? []
    this.#wachtend.delete(id)
    for (const klaar of waiting) klaar(uitkomst)
  }

  /** The plan as it is on the screen; asked when nothing is there yet. */
  #gezien(): Promise<Gezienplan> {
    return this.#client.ensureQueryData(planVraag(this.#plek))
  }

  /** An object with what was written here and is on its way. */
  #metEigen(nu: Planobject): Planobject {
    const own = this.#outbox.box.entries.flatMap(({ daad, staat }) =>
      staat === 'wacht' && daad.wat === 'wijzig' && daad.object === nu.id ? [daad.velden] : [],
    )
    return { ...nu, velden: Object.assign({}, nu.velden, ...own) } as Planobject // fields of this same object
  }

  #isHier({ cyclus, aanpak }: Pick<Entry, 'cyclus' | 'aanpak'>): boolean {
    return cyclus === this.#plek.cyclus && aanpak === this.#plek.aanpak
  }

  #teKiezen(): Entry | undefined {
    return this.#outbox.box.entries.find(
      (entry) => entry.staat === 'botst' && this.#isHier(entry) && !this.#later.has(entry.id),
    )
  }

  /** What stands there instead of what an entry asked. */
  #nuVan({ daad, botsing }: Entry): Planobject | undefined {
    if (botsing?.nieuwste != null) return botsing.nieuwste
    const plan = this.#client.getQueryData<Gezienplan>(planSleutel(this.#plek))?.plan
    return daad.wat === 'voegToe' ? undefined : plan?.objecten.find(({ id }) => id === daad.object)
  }

  #mislukt(probleem: ApiProbleem): Uitkomst {
    this.#fout = probleem
    this.#reken()
    return { soort: 'fout', probleem }
  }

  #reken(): void {
    const own = this.#outbox.box.entries.filter((entry) => this.#isHier(entry))
    const entry = this.#teKiezen()
    const nu = entry === undefined ? undefined : this.#nuVan(entry)
    const botsing =
      entry === undefined || nu === undefined || entry.daad.wat !== 'wijzig'
        ? null
        : { nu, mijn: entry.daad.velden, velden: entry.botsing?.velden ?? [] }
    this.#toestand = {
      bezig: own.filter(({ staat }) => staat === 'wacht').length,
      fout: this.#fout,
      botsing,
      uitgesteld: own.filter(({ id, staat }) => staat === 'botst' && this.#later.has(id)).length,
      opgeslagen: this.#outbox.lastSaved(this.#plek.cyclus, this.#plek.aanpak)?.getTime() ?? null,
    }
    for (const changed of this.#listeners) changed()
  }
}

/** One writing of one field: the version it came with. */
const schrijving = ({ id, veldversies }: Pick<Planobject, 'id' | 'veldversies'>, veld: string): string =>
  `${id} ${veld} ${veldversies[veld] ?? 0}`
