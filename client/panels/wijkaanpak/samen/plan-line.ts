import {
  type Aanwezige,
  leesBericht,
  SAMEN_PAD,
  type VanBrowser,
  type VanServer,
  vanServer,
} from '../../../../server/contract/samen.ts'
import type { Aanpakstaat } from '../../../../geodata/schema/wijkaanpak.ts'
import { appRoot } from '../../../app/root.ts'
import { fromBase64, toBase64 } from './bytes.ts'
import { letterStore } from './keep.ts'
import { TextCopy } from './text-copy.ts'

/** First and longest wait before the line is tried again, in milliseconds; each time twice as long, and a part by chance. */
const WAIT = { first: 500, longest: 20_000 }
/** Letters typed within this time go out together; a place of the cursor goes out at most this often. */
const TOGETHER_MILLISECONDS = 60
const PLACE_MILLISECONDS = 200
/** A line over which nothing is acknowledged in this time is dead, whatever the browser thinks of it, in milliseconds. */
const PATIENCE_MILLISECONDS = 8_000

/** What is known of a plan over its line. */
export interface Planstaat {
  verbonden: boolean
  /** Who this browser is to others; null: not known yet. */
  id: string | null
  aanwezig: readonly Aanwezige[]
  /** Version and state the plan has now; null: not told yet. */
  versie: number | null
  staat: Aanpakstaat | null
  /** Pieces of text that are not on the disk of the server. */
  wachtend: number
  /** Texts that cannot be saved as they are. */
  concepten: number
  /** When the disk of the server last took letters of this browser; null: not in this visit. */
  opgeslagen: Date | null
}

const NOTHING: Planstaat = {
  verbonden: false,
  id: null,
  aanwezig: [],
  versie: null,
  staat: null,
  wachtend: 0,
  concepten: 0,
  opgeslagen: null,
}

type Place = Pick<Aanwezige, 'object' | 'veld' | 'anker' | 'hoofd'>
const NOWHERE: Place = { object: null, veld: null, anker: null, hoofd: null }

interface OpenText {
  object: string
  veld: string
  copy: TextCopy
  /** Editors that show it. */
  users: number
  ready: Promise<void>
  isAsked: boolean
}

const nameOf = (object: string, veld: string) => `${object} ${veld}`

/** The one line of this browser to a plan: letters, who is here, and which version it has. It is begun again until it is let go. */
export class PlanLine {
  private readonly wie: string
  private readonly address: URL
  private readonly plan: string
  private readonly listeners = new Set<() => void>()
  private readonly texts = new Map<string, OpenText>()
  private now: Planstaat = NOTHING
  private socket: WebSocket | null = null
  private isWanted = false
  private wait = WAIT.first
  private timer: ReturnType<typeof setTimeout> | undefined
  private lastNr = 0
  private place: Place = NOWHERE
  private placeTimer: ReturnType<typeof setTimeout> | undefined
  private patience: ReturnType<typeof setTimeout> | undefined

  constructor(wie: string, cyclus: string, aanpak: string) {
    this.wie = wie
    this.plan = `${cyclus} ${aanpak}`
    const path = SAMEN_PAD.replace('{cyclus}', encodeURIComponent(cyclus)).replace(
      '{aanpak}',
      encodeURIComponent(aanpak),
    )
    this.address = new URL(`${appRoot.apiBase}${path}`)
    this.address.protocol = this.address.protocol === 'https:' ? 'wss:' : 'ws:'
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  readonly snapshot = (): Planstaat => this.now

  begin(): void {
    this.isWanted = true
    if (this.socket === null) this.connect()
    window.addEventListener('online', this.tryNow)
    window.addEventListener('offline', this.giveUp)
  }

  /** Lets the line go; what was not acknowledged lies in the browser. */
  end(): void {
    this.isWanted = false
    clearTimeout(this.timer)
    window.removeEventListener('online', this.tryNow)
    window.removeEventListener('offline', this.giveUp)
    this.socket?.close(1000)
    this.socket = null
    this.lost()
  }

  /** Opens a text for an editor; `close` it when the editor goes. */
  open(object: string, veld: string): void {
    const name = nameOf(object, veld)
    const known = this.texts.get(name)
    if (known !== undefined) {
      known.users += 1
      return
    }
    const copy = new TextCopy({
      store: letterStore(this.wie, `${this.plan} ${name}`),
      send: (update) => {
        const nr = (this.lastNr += 1)
        if (!this.send({ soort: 'schrijf', object, veld, nr, update: toBase64(update) })) return null
        this.patience ??= setTimeout(this.giveUp, PATIENCE_MILLISECONDS)
        return nr
      },
      onChange: () => this.sum(),
      later: (work) => void setTimeout(work, TOGETHER_MILLISECONDS),
    })
    const text: OpenText = { object, veld, copy, users: 1, ready: copy.begin(), isAsked: false }
    this.texts.set(name, text)
    void text.ready.then(() => this.ask(text))
    this.sum()
  }

  /** A text that an editor opened; null: none did. */
  textOf(object: string, veld: string): TextCopy | null {
    return this.texts.get(nameOf(object, veld))?.copy ?? null
  }

  close(object: string, veld: string): void {
    const text = this.texts.get(nameOf(object, veld))
    if (text === undefined) return
    text.users -= 1
    this.letGo(text)
  }

  /** Says where this person is; goes out a little later. */
  stand(place: Place | null): void {
    this.place = place ?? NOWHERE
    this.placeTimer ??= setTimeout(() => {
      this.placeTimer = undefined
      this.send({ soort: 'hier', ...this.place })
    }, PLACE_MILLISECONDS)
  }

  private readonly tryNow = (): void => {
    if (!this.isWanted || this.socket !== null) return
    clearTimeout(this.timer)
    this.connect()
  }

  /** The line is dead: what went over it goes over the next one again. */
  private readonly giveUp = (): void => {
    const { socket } = this
    if (socket === null) return
    this.socket = null
    socket.close()
    this.lost()
    this.connectLater()
  }

  private connectLater(): void {
    if (!this.isWanted) return
    clearTimeout(this.timer)
    // Not all at the same moment after a restart of the server.
    this.timer = setTimeout(() => this.connect(), this.wait * (0.5 + Math.random()))
    this.wait = Math.min(WAIT.longest, this.wait * 2)
  }

  private connect(): void {
    const socket = new WebSocket(this.address)
    this.socket = socket
    socket.addEventListener('message', ({ data }) => {
      const message = typeof data === 'string' ? leesBericht(vanServer, data) : null
      if (message !== null && this.socket === socket) this.take(message)
    })
    socket.addEventListener('close', () => {
      if (this.socket !== socket) return
      this.socket = null
      this.lost()
      this.connectLater()
    })
  }

  private lost(): void {
    clearTimeout(this.patience)
    this.patience = undefined
    for (const text of this.texts.values()) {
      text.isAsked = false
      text.copy.lineLost()
    }
    this.set({ verbonden: false, aanwezig: [] })
  }

  private take(message: VanServer): void {
    switch (message.soort) {
      case 'welkom': {
        const { id, aanwezig, versie, staat } = message
        this.wait = WAIT.first
        this.set({ verbonden: true, id, aanwezig, versie, staat })
        this.send({ soort: 'hier', ...this.place })
        for (const text of this.texts.values()) void text.ready.then(() => this.ask(text))
        return
      }
      case 'versie':
        this.set({ versie: message.versie, staat: message.staat })
        return
      case 'aanwezig': {
        const others = this.now.aanwezig.filter(({ id }) => id !== message.wie.id)
        this.set({ aanwezig: [...others, message.wie] })
        return
      }
      case 'weg':
        this.set({ aanwezig: this.now.aanwezig.filter(({ id }) => id !== message.id) })
        return
      default:
        this.takeText(message)
    }
  }

  private takeText(message: Extract<VanServer, { object: string }>): void {
    const text = this.texts.get(nameOf(message.object, message.veld))
    if (text === undefined) return
    const { copy } = text
    switch (message.soort) {
      case 'tekst':
        copy.opened(fromBase64(message.update), fromBase64(message.heeft), message.magSchrijven)
        return
      case 'erbij':
        copy.received(fromBase64(message.update))
        return
      case 'op-schijf':
        clearTimeout(this.patience)
        this.patience = undefined
        this.set({ opgeslagen: new Date(message.tijd) })
        copy.acknowledged(message.nr)
        this.letGo(text)
        return
      case 'stand':
        copy.stands(message.stand, message.meldingen)
        return
      case 'dicht':
        copy.shut(message.reden)
        return
    }
  }

  /** Asks for a text, once per line. */
  private ask(text: OpenText): void {
    const { object, veld, copy, isAsked } = text
    if (isAsked || this.texts.get(nameOf(object, veld)) !== text) return
    text.isAsked = this.send({ soort: 'open', object, veld, heeft: toBase64(copy.has) })
  }

  /** Forgets a text that no editor shows, once all of it is on the disk of the server. */
  private letGo(text: OpenText): void {
    const { object, veld, copy, users } = text
    copy.flush()
    if (users > 0 || copy.state.wachtend > 0) return
    this.send({ soort: 'sluit', object, veld })
    this.texts.delete(nameOf(object, veld))
    copy.doc.destroy()
    this.sum()
  }

  private send(message: VanBrowser): boolean {
    if (this.socket === null || this.socket.readyState !== WebSocket.OPEN) return false
    this.socket.send(JSON.stringify(message))
    return true
  }

  private sum(): void {
    let [wachtend, concepten] = [0, 0]
    for (const { copy } of this.texts.values()) {
      // What was refused for good waits for the person, not for the line.
      if (copy.state.dicht === null) wachtend += copy.state.wachtend
      if (copy.state.stand === 'concept') concepten += 1
    }
    this.set({ wachtend, concepten })
  }

  private set(change: Partial<Planstaat>): void {
    this.now = { ...this.now, ...change }
    for (const tell of this.listeners) tell()
  }
}
