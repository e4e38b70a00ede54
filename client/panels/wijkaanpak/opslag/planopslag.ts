import type { QueryClient } from '@tanstack/react-query'
import { planobject, type Planobject, type Plansoort } from '../../../../geodata/schema/wijkaanpak.ts'
import type { BodyOf, Endpoint } from '../../../../server/contract/endpoint.ts'
import {
  herstelPlanobject,
  maakPlanobject,
  verwijderPlanobject,
  wijzigPlanobject,
} from '../../../../server/contract/wijkaanpak-schrijven.ts'
import { type CallInput, request } from '../../../api/call.ts'
import { ApiProbleem, asProblem } from '../../../api/problem.ts'
import {
  type Gezienplan,
  type Planplek,
  planSleutel,
  planVraag,
  vernieuwPlan,
} from '../../../api/wijkaanpakken.ts'
import type { Planantwoord } from '../../../../server/contract/wijkaanpak-schema.ts'
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
  /** When the server last had a change of this page on its disk, in milliseconds; null: none yet. */
  opgeslagen: number | null
}

/** What became of a change. `uitgesteld`: the person has still to choose; what they typed stays where it is. */
export type Uitkomst =
  | { soort: 'bewaard'; objecten: readonly Planobject[] }
  | { soort: 'fout'; probleem: ApiProbleem }
  | { soort: 'uitgesteld' }

interface Wachtend {
  botsing: Botsing
  klaar: (uitkomst: Uitkomst) => void
}

/**
 * Saves in one plan: each change goes to the server at once, carries what the person saw, and ends as saved, refused, or a choice between
 * two values. Nothing is written over what another did: what changed since is held back and shown.
 */
export class Planopslag {
  readonly #client: QueryClient
  readonly #plek: Planplek
  #toestand: Opslagtoestand = { bezig: 0, fout: null, botsing: null, opgeslagen: null }
  #wachtend: Wachtend[] = []
  /** Changes go one after another: the second must know what the first left. */
  #rij: Promise<unknown> = Promise.resolve()
  /** What this page wrote itself: it was held against what others did already, and is never a surprise to whoever wrote it. */
  readonly #eigen = new Set<string>()
  readonly #listeners = new Set<() => void>()

  constructor(client: QueryClient, plek: Planplek) {
    this.#client = client
    this.#plek = plek
  }

  readonly lees = (): Opslagtoestand => this.#toestand

  readonly volg = (changed: () => void): (() => void) => {
    this.#listeners.add(changed)
    return () => void this.#listeners.delete(changed)
  }

  /**
   * Changes fields of an object.
   * @param wat the fields, or how they follow from the object as it stands when it is their turn (something put in a list)
   * @param toen the object as the person saw it when they began; left out: as it stands on the screen now
   */
  readonly wijzig = (
    object: string,
    wat: Velden | ((nu: Planobject) => Velden),
    toen?: Planobject,
  ): Promise<Uitkomst> =>
    this.#naElkaar(async () => {
      const gezien = await this.#gezien()
      const nu = gezien.plan.objecten.find(({ id }) => id === object)
      if (nu === undefined) return this.#mislukt(new ApiProbleem('onbekend-planobject', 404))
      const velden = typeof wat === 'function' ? wat(nu) : wat
      const clash =
        toen === undefined
          ? []
          : botsendeVelden(toen, nu, velden).filter((veld) => !this.#eigen.has(schrijving(nu, veld)))
      if (clash.length > 0) return () => this.#vraag({ nu, mijn: velden, velden: clash })
      try {
        const antwoord = await this.#stuur(wijzigPlanobject, {
          params: { ...this.#plek, object },
          // The fields are those of this kind; the schema of the server is what decides.
          body: { soort: nu.soort, velden } as BodyOf<typeof wijzigPlanobject>,
          gezien: tagVan(gezien, object),
        })
        for (const saved of antwoord.objecten) {
          for (const veld of Object.keys(velden)) this.#eigen.add(schrijving(saved, veld))
        }
        return this.#gelukt(antwoord)
      } catch (error) {
        const problem = asProblem(error)
        const newest = planobject.safeParse(problem.nieuwste)
        if (problem.code !== 'intussen-veranderd' || !newest.success) return this.#mislukt(problem)
        await vernieuwPlan(this.#client, this.#plek)
        return () => this.#vraag({ nu: newest.data, mijn: velden, velden: problem.velden })
      }
    })

  readonly voegToe = (soort: Exclude<Plansoort, 'aanpak' | 'hoofdstuk'>, velden: Velden): Promise<Uitkomst> =>
    this.#eenvoudig(maakPlanobject, () => ({
      params: this.#plek,
      body: { soort, velden } as BodyOf<typeof maakPlanobject>, // see above
    }))

  readonly verwijder = (object: string): Promise<Uitkomst> =>
    this.#eenvoudig(verwijderPlanobject, (gezien) => ({
      params: { ...this.#plek, object },
      gezien: tagVan(gezien, object),
    }))

  readonly herstel = (object: string): Promise<Uitkomst> =>
    this.#eenvoudig(herstelPlanobject, (gezien) => ({
      params: { ...this.#plek, object },
      gezien: tagVan(gezien, object),
    }))

  /** The person chose: their fields are saved over what was shown. Null: they will choose later. */
  readonly kies = async (velden: Velden | null): Promise<void> => {
    const [first, ...others] = this.#wachtend
    if (first === undefined) return
    this.#wachtend = others
    this.#zet({ botsing: others[0]?.botsing ?? null })
    if (velden === null) {
      first.klaar({ soort: 'uitgesteld' })
      return
    }
    const { nu } = first.botsing
    if (Object.keys(velden).length === 0) {
      await vernieuwPlan(this.#client, this.#plek)
      first.klaar({ soort: 'bewaard', objecten: [nu] })
      return
    }
    first.klaar(await this.wijzig(nu.id, velden, nu))
  }

  /** The fault was read. */
  readonly gelezen = (): void => this.#zet({ fout: null })

  #eenvoudig<E extends Endpoint>(
    endpoint: E,
    input: (gezien: Gezienplan) => CallInput<E>,
  ): Promise<Uitkomst> {
    return this.#naElkaar(async () => {
      try {
        return this.#gelukt(await this.#stuur(endpoint, input(await this.#gezien())))
      } catch (error) {
        return this.#mislukt(asProblem(error))
      }
    })
  }

  /** The plan as it is on the screen; asked when nothing is there yet. */
  #gezien(): Promise<Gezienplan> {
    return this.#client.ensureQueryData(planVraag(this.#plek))
  }

  async #stuur<E extends Endpoint>(endpoint: E, input: CallInput<E>): Promise<Planantwoord> {
    const key = planSleutel(this.#plek)
    const answer = await request(endpoint, input, false)
    const antwoord = (await answer.json()) as Planantwoord // the answer of these endpoints
    const tag = answer.headers.get('etag')?.replace(/^W\//, '') ?? null
    // A question that was on its way was answered before this change: its answer would take the change off the screen again.
    await this.#client.cancelQueries({ queryKey: key })
    this.#client.setQueryData<Gezienplan>(key, (before) =>
      before === undefined ? before : metAntwoord(before, antwoord, tag),
    )
    void vernieuwPlan(this.#client, this.#plek)
    return antwoord
  }

  /** Runs a change once those before it are done; a choice it ends in is waited for outside the row. */
  async #naElkaar(run: () => Promise<Uitkomst | (() => Promise<Uitkomst>)>): Promise<Uitkomst> {
    this.#zet({ bezig: this.#toestand.bezig + 1 })
    const turn = this.#rij.then(run)
    this.#rij = turn.catch(() => undefined)
    try {
      const done = await turn
      return typeof done === 'function' ? await done() : done
    } catch (error) {
      return this.#mislukt(asProblem(error))
    } finally {
      this.#zet({ bezig: this.#toestand.bezig - 1 })
    }
  }

  #vraag(botsing: Botsing): Promise<Uitkomst> {
    return new Promise((klaar) => {
      this.#wachtend.push({ botsing, klaar })
      this.#zet({ botsing: this.#wachtend[0]?.botsing ?? null })
    })
  }

  #gelukt({ objecten }: Planantwoord): Uitkomst {
    this.#zet({ fout: null, opgeslagen: Date.now() })
    return { soort: 'bewaard', objecten }
  }

  #mislukt(probleem: ApiProbleem): Uitkomst {
    this.#zet({ fout: probleem })
    return { soort: 'fout', probleem }
  }

  #zet(patch: Partial<Opslagtoestand>): void {
    this.#toestand = { ...this.#toestand, ...patch }
    for (const changed of this.#listeners) changed()
  }
}

/** Name of one writing of a field: no other has the same version. */
const schrijving = ({ id, veldversies }: Planobject, veld: string): string =>
  `${id} ${veld} ${veldversies[veld] ?? 0}`
