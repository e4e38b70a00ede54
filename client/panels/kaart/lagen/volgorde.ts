import { LAGEN, type Laag } from '../adres/keuze.ts'

/**
 * Where a layer is drawn. Signs are elements over the canvas and always lie on top; everything else is drawn in the canvas and
 * can take any place there.
 */
export type Groep = 'tekens' | 'canvas'

const SIGNS: ReadonlySet<Laag> = new Set<Laag>(['signalen', 'wijkcentra', 'voorzieningen'])

export function groepVan(laag: Laag): Groep {
  return SIGNS.has(laag) ? 'tekens' : 'canvas'
}

/** The layers that are on as they are drawn, the first on top: signs first, each group in the order of the address. */
export function tekenvolgorde(aan: readonly Laag[]): Laag[] {
  return [
    ...aan.filter((laag) => groepVan(laag) === 'tekens'),
    ...aan.filter((laag) => groepVan(laag) === 'canvas'),
  ]
}

/** Every layer in its usual order, as drawn when all are on. */
const USUAL = tekenvolgorde(LAGEN)

/**
 * All layers in the order of the list. Layers that are off keep their usual place, those that are on share the places that are
 * left in the order in which they are drawn: a switch never makes a row jump.
 *
 * @param aan layers that are on, the first on top
 */
export function lijstvolgorde(aan: readonly Laag[]): Laag[] {
  const next = tekenvolgorde(aan)[Symbol.iterator]()
  return USUAL.map((laag) => (aan.includes(laag) ? (next.next().value ?? laag) : laag))
}

/** The layers that are on after one was switched; it comes in at its place in the list. */
export function schakel(aan: readonly Laag[], laag: Laag, on: boolean): Laag[] {
  return lijstvolgorde(aan).filter((one) => (one === laag ? on : aan.includes(one)))
}

/**
 * Moves a layer to the place of another that is on; the ones between make room.
 *
 * @returns the same layers in their new order, or null when nothing would change, or the two are not drawn in the same group
 */
export function verplaats(aan: readonly Laag[], laag: Laag, naar: Laag): Laag[] | null {
  const order = tekenvolgorde(aan)
  const [from, to] = [order.indexOf(laag), order.indexOf(naar)]
  if (from === -1 || to === -1 || from === to || groepVan(laag) !== groepVan(naar)) return null
  order.splice(from, 1)
  order.splice(to, 0, laag)
  return order
}

/** The layer with which this one changes places when it goes a step higher or lower; null at the end of its group. */
export function buurlaag(aan: readonly Laag[], laag: Laag, stap: 'hoger' | 'lager'): Laag | null {
  const order = tekenvolgorde(aan)
  const at = order.indexOf(laag)
  const other = at === -1 ? undefined : order[at + (stap === 'hoger' ? -1 : 1)]
  return other !== undefined && groepVan(other) === groepVan(laag) ? other : null
}
