import { WebSocket } from 'ws'
import * as Y from 'yjs'
import {
  leesBericht,
  SAMEN_PAD,
  type VanBrowser,
  type VanServer,
  vanServer,
} from '../../server/contract/samen.ts'
import { fromBase64, toBase64 } from '../../server/samen/bytes.ts'
import type { Planadres } from './plan-examples.ts'

export const samenAddress = (base: string, { cyclus, aanpak }: Planadres): string =>
  `${base}/api/v1${SAMEN_PAD.replace('{cyclus}', cyclus).replace('{aanpak}', aanpak)}`

type Of<S extends VanServer['soort']> = Extract<VanServer, { soort: S }>

/** A connection to a plan, as a browser has it. */
export class SamenClient {
  readonly messages: VanServer[] = []
  readonly closed: Promise<number>
  readonly socket: WebSocket
  private readonly hearing = new Set<() => void>()
  private lastNr = 0
  readonly doc = new Y.Doc()
  readonly text = this.doc.getText('tekst')

  private constructor(socket: WebSocket) {
    this.socket = socket
    this.closed = new Promise((resolve) => socket.on('close', resolve))
    socket.on('message', (data) => {
      // The server sends text.
      const message = leesBericht(vanServer, Buffer.isBuffer(data) ? data.toString('utf8') : '')
      if (message === null) throw new Error('the server sent what is no message')
      this.messages.push(message)
      if (message.soort === 'tekst' || message.soort === 'erbij') {
        Y.applyUpdate(this.doc, fromBase64(message.update), 'server')
      }
      for (const hear of this.hearing) hear()
    })
    socket.on('error', () => undefined)
  }

  /** Connects; gives the status of the refusal where there is no connection. */
  static connect(address: string, headers: Record<string, string>): Promise<SamenClient | number> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(address, { headers })
      const client = new SamenClient(socket)
      socket.on('open', () => resolve(client))
      socket.on('unexpected-response', (request, answer) => {
        resolve(answer.statusCode ?? 0)
        request.destroy()
      })
      void client.closed.then(() => reject(new Error('no connection and no answer')))
    })
  }

  send(message: VanBrowser): void {
    this.socket.send(JSON.stringify(message))
  }

  /** The next message of a kind, from a place in what came on. */
  async next<S extends VanServer['soort']>(
    soort: S,
    fits: (message: Of<S>) => boolean = () => true,
    from = 0,
  ): Promise<Of<S>> {
    const find = () =>
      this.messages.slice(from).find((one): one is Of<S> => one.soort === soort && fits(one as Of<S>)) // its kind is this one
    for (;;) {
      const found = find()
      if (found !== undefined) return found
      await new Promise<void>((resolve) => {
        const hear = () => {
          this.hearing.delete(hear)
          resolve()
        }
        this.hearing.add(hear)
        void this.closed.then(hear)
      })
      if (this.socket.readyState === WebSocket.CLOSED && find() === undefined) {
        throw new Error(`closed before a message ${soort} came`)
      }
    }
  }

  async open(object: string, veld = 'tekst'): Promise<Of<'tekst'>> {
    this.send({ soort: 'open', object, veld, heeft: toBase64(Y.encodeStateVector(this.doc)) })
    return this.next('tekst')
  }

  /** Writes, and waits until the server has it on disk. */
  async write(object: string, change: (text: Y.Text) => void, veld = 'tekst'): Promise<Of<'op-schijf'>> {
    const before = Y.encodeStateVector(this.doc)
    change(this.text)
    const nr = (this.lastNr += 1)
    const update = toBase64(Y.encodeStateAsUpdate(this.doc, before))
    this.send({ soort: 'schrijf', object, veld, nr, update })
    return this.next('op-schijf', (message) => message.nr === nr)
  }

  close(): Promise<number> {
    this.socket.close()
    return this.closed
  }
}
