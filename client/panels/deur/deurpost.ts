import type { Bezoekafspraak, Bezoekwaarden } from '../../../geodata/schema/campagne.ts'
import type { Deuradres } from '../../../server/contract/campagnebezoeken.ts'
import { type Deurvraag, haalDeurlijst } from '../../api/deur.ts'
import { onVerbinding } from '../../api/verbinding.ts'
import { newRequestKey } from '../../api/versies.ts'
import { vandaag } from '../../app/moment.ts'
import { Again } from '../../api/outbox/again.ts'
import { Outbox } from '../../api/outbox/outbox.ts'
import { bewaarLijst, bezoekStore, leesLijst, ruimLijstenOp } from './bewaren.ts'
import { vergeetDeurpagina } from './deurpagina.ts'
import {
  type Afspraakvelden,
  afspraakVan,
  type Deurentry,
  type Deurvak,
  type Deurvelden,
  type Meegenomen,
} from './deurvak.ts'
import { stuurAfspraak } from './stuur-afspraak.ts'
import { type Gehoord, stuurBezoek } from './stuur-bezoek.ts'

/** Time between two looks whether the day is over, in milliseconds. */
const DAY_LOOK_MILLISECONDS = 30_000

/** What the screen shows. */
export interface Deurstand {
  /** False: what an earlier visit left is still being read. */
  geladen: boolean
  lijst: Meegenomen | null
  /** Visits the server does not have, in the order in which they were written down. */
  bezoeken: readonly Deurentry[]
  /** The day of the list went by while the page was open. */
  dagVoorbij: boolean
}

/** The street a person took along on this device, and the visits on their way to the server. */
export class Deurpost {
  readonly #wie: string
  readonly #box: Outbox<Deurvak>
  readonly #again: Again
  readonly #listeners = new Set<() => void>()
  #stand: Deurstand = { geladen: false, lijst: null, bezoeken: [], dagVoorbij: false }

  constructor(wie: string) {
    this.#wie = wie
    this.#box = new Outbox<Deurvak>({
      wie,
      store: bezoekStore,
      newKey: newRequestKey,
      keepsRefused: true,
      onChange: () => {
        this.#zet({ bezoeken: this.#box.entries })
        if (this.#box.entries.some(({ staat }) => staat === 'wacht')) this.#again.plan()
      },
      send: (entry) =>
        entry.daad.wat === 'wijzig' && entry.daad.soort === 'afspraak'
          ? stuurAfspraak(entry, this.#hoor)
          : stuurBezoek(entry, this.#hoor),
    })
    this.#again = new Again(() => this.#box.run())
    onVerbinding((away) => {
      if (!away) void this.#again.tryNow()
    })
    void this.#begin()
    setInterval(() => this.#kijkNaarDeDag(), DAY_LOOK_MILLISECONDS)
  }

  readonly lees = (): Deurstand => this.#stand

  readonly volg = (changed: () => void): (() => void) => {
    this.#listeners.add(changed)
    return () => void this.#listeners.delete(changed)
  }

  /** Takes a street along for today. @throws ApiProbleem */
  readonly neemMee = async (vraag: Deurvraag): Promise<void> => {
    const { lijst, etag } = await haalDeurlijst(vraag)
    const taken = { ...vraag, wie: this.#wie, dag: lijst.vandaag, lijst, etag, merken: {} }
    await this.#bewaar(taken)
    this.#zet({ dagVoorbij: false })
  }

  /** Wipes the list; what waits to be sent stays. */
  readonly legWeg = async (): Promise<void> => {
    this.#zet({ lijst: null })
    await ruimLijstenOp(null, '').catch(() => undefined)
    await vergeetDeurpagina().catch(() => undefined)
  }

  /** Writes down how a visit went: first on this device, then at the server. */
  readonly schrijf = async ({ woning, adres, ronde }: Deuradres, bezoek: Bezoekwaarden): Promise<void> => {
    const { lijst } = this.#stand
    if (lijst === null) return
    const velden: Deurvelden = { ...bezoek, ronde, adres }
    await this.#box.add({
      cyclus: lijst.campagne,
      aanpak: lijst.straat,
      gezien: this.#merkVan(woning),
      daad: { wat: 'wijzig', object: woning, soort: 'bezoek', velden: { ...velden } },
    })
  }

  /** Writes down when and how people want the talk: first on this device, then at the server. */
  readonly spreekAf = async ({ woning, adres }: Deuradres, afspraak: Bezoekafspraak): Promise<void> => {
    const { lijst } = this.#stand
    if (lijst === null) return
    const velden: Afspraakvelden = { ...afspraak, adres }
    const object = afspraakVan(woning)
    await this.#box.add({
      cyclus: lijst.campagne,
      aanpak: lijst.straat,
      gezien: this.#merkVan(object),
      daad: { wat: 'wijzig', object, soort: 'afspraak', velden: { ...velden } },
    })
  }

  /** Where two wrote something down: what this person wrote goes over what stands there, or goes away. */
  readonly kies = async ({ id, daad, botsing }: Deurentry, houdMijn: boolean): Promise<void> => {
    if (daad.wat !== 'wijzig') return
    if (houdMijn) await this.#box.choose(id, daad.velden, botsing?.merk ?? this.#merkVan(daad.object))
    else await this.#box.choose(id, null, null)
  }

  /** Throws a visit away that the server refused. */
  readonly gooiWeg = (id: string): Promise<void> => this.#box.drop(id)

  /** Reads again what lies on this device: it was wiped when somebody signed out. */
  readonly herlees = async (): Promise<void> => {
    await this.#begin()
  }

  async #begin(): Promise<void> {
    const today = vandaag(new Date())
    try {
      await ruimLijstenOp(this.#wie, today)
      await this.#box.load()
      this.#zet({ lijst: await leesLijst(this.#wie) })
    } catch {
      // A browser that keeps nothing has nothing of before.
    }
    this.#zet({ geladen: true })
    await this.#again.tryNow()
  }

  #kijkNaarDeDag(): void {
    const { lijst } = this.#stand
    if (lijst === null || lijst.dag >= vandaag(new Date())) return
    void this.legWeg()
    this.#zet({ dagVoorbij: true })
  }

  #merkVan(object: string): string | null {
    const { lijst } = this.#stand
    return lijst?.merken[object] ?? lijst?.etag ?? null
  }

  readonly #hoor: Gehoord = (woning, stand, merk, object = woning) => {
    const taken = this.#stand.lijst
    if (taken === null) return
    const adressen = taken.lijst.adressen.map((row) => (row.woning === woning ? { ...row, ...stand } : row))
    const merken = merk === null ? taken.merken : { ...taken.merken, [object]: merk }
    void this.#bewaar({ ...taken, lijst: { ...taken.lijst, adressen }, merken })
  }

  async #bewaar(lijst: Meegenomen): Promise<void> {
    this.#zet({ lijst })
    // Where a browser keeps nothing the list stands on the page alone.
    await bewaarLijst(lijst).catch(() => undefined)
  }

  #zet(part: Partial<Deurstand>): void {
    this.#stand = { ...this.#stand, ...part }
    for (const changed of this.#listeners) changed()
  }
}

const posts = new Map<string, Deurpost>()

/** The one of a person on this page. */
export function deurpostVan(wie: string): Deurpost {
  const known = posts.get(wie) ?? new Deurpost(wie)
  posts.set(wie, known)
  return known
}

/** Has a page that already shows the door forget what was wiped. */
export async function vergeetDeur(wie: string): Promise<void> {
  await posts.get(wie)?.herlees()
}
