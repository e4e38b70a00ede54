import type { Bronrij } from '../../formats/lezer.ts'
import { OpgaveFout } from './opgave-fout.ts'
import type { Positie } from '../../schema/gebied.ts'
import type { InvoerOpgave, Stelsel } from '../../schema/invoer.ts'
import { Celfout } from './cellen/celfout.ts'
import { leesCoordinaat, naarPositie, stelselVanPunt } from './cellen/plaats.ts'
import type { Doelcontext, Rijmaker } from './doel.ts'
import type { Rijlezer } from './rijlezer.ts'
import type { Bron, Velden } from './velden.ts'

/** Where the point of a row comes from: columns x and y, or else its geometry. */
export class Puntbron {
  readonly x: Bron
  readonly y: Bron

  /** @throws OpgaveFout when only one of x and y has a source */
  constructor(velden: Velden, context: Doelcontext) {
    this.x = velden.bron('x')
    this.y = velden.bron('y')
    if (this.x.is !== this.y.is) {
      throw new OpgaveFout(context.bestand, 'x en y horen bij elkaar. Koppel ze allebei.', {
        blad: context.blad,
      })
    }
  }

  /**
   * System of the sheet where it is known before its values: as the person said, else as the file declares for its
   * geometry. A declaration says nothing about columns x and y.
   */
  bekendStelsel(opgave: InvoerOpgave, declared: Stelsel | null): Stelsel | null {
    return opgave.koppeling.stelsel ?? (this.x.is ? null : declared)
  }

  /** System in which the point of one row lies in the Netherlands; null when it has none or lies outside. */
  peil(rij: Bronrij): Stelsel | null {
    if (!this.x.is) {
      const point = rij.geometrie?.type === 'Point' ? rij.geometrie.coordinates : []
      return stelselVanPunt(point[0] ?? NaN, point[1] ?? NaN)
    }
    for (const guess of [null, 'rd-new'] as const) {
      const [x, y] = [leesCoordinaat(this.x.lees(rij), guess), leesCoordinaat(this.y.lees(rij), guess)]
      const found = typeof x === 'number' && typeof y === 'number' ? stelselVanPunt(x, y) : null
      if (found !== null) return found
    }
    return null
  }

  /** Point of a row in WGS84; null when it has none, and when it was refused (the row is then no longer good). */
  lees(rij: Bronrij, stelsel: Stelsel, lezer: Rijlezer): Positie | null {
    if (!this.x.is) return this.leesGeometrie(rij, stelsel, lezer)
    const xCell = this.x.lees(rij)
    const yCell = this.y.lees(rij)
    const x = leesCoordinaat(xCell, stelsel)
    const y = leesCoordinaat(yCell, stelsel)
    lezer.komma(xCell)
    if (typeof x === 'number' && typeof y === 'number') return this.plaats(x, y, stelsel, lezer)
    if (x === null && y === null) return null
    if (x === null || x instanceof Celfout) lezer.eis(this.x, x)
    if (y === null || y instanceof Celfout) lezer.eis(this.y, y)
    return null
  }

  private leesGeometrie(rij: Bronrij, stelsel: Stelsel, lezer: Rijlezer): Positie | null {
    if (rij.geometrie === null) return null
    if (rij.geometrie.type !== 'Point') {
      lezer.weiger(null, 'Hier moet een punt staan, geen lijn of vlak.')
      return null
    }
    const [x, y] = rij.geometrie.coordinates
    return this.plaats(x ?? NaN, y ?? NaN, stelsel, lezer)
  }

  private plaats(x: number, y: number, stelsel: Stelsel, lezer: Rijlezer): Positie | null {
    const point = naarPositie(x, y, stelsel)
    if (point instanceof Celfout) {
      lezer.weiger(this.x.kolom, point.reden)
      return null
    }
    if (stelsel === 'rd-new') lezer.bewerking('rd-naar-wgs84')
    return point
  }
}

/** Rows that are looked at before the system of a sheet is settled. */
const SAMPLE_ROWS = 100

/**
 * Makes the rows once the system of the sheet is known. Where nobody says it, the first hundred rows tell: the system in
 * which most of them lie in the Netherlands (RD and WGS84 never overlap there), so that one wrong first row does not decide.
 */
export function metStelsel(
  punten: Puntbron,
  known: Stelsel | null,
  make: (stelsel: Stelsel) => Rijmaker,
): Rijmaker {
  if (known !== null) return make(known)
  const held: Bronrij[] = []
  let rdMinusWgs84 = 0
  let maker: Rijmaker | null = null
  const start = (): Rijmaker => {
    const started = make(rdMinusWgs84 > 0 ? 'rd-new' : 'wgs84')
    for (const rij of held) started.rij(rij)
    held.length = 0
    maker = started
    return started
  }
  return {
    rij(rij) {
      if (maker !== null) return maker.rij(rij)
      held.push(rij)
      const found = punten.peil(rij)
      if (found !== null) rdMinusWgs84 += found === 'rd-new' ? 1 : -1
      if (held.length >= SAMPLE_ROWS) start()
    },
    klaar() {
      ;(maker ?? start()).klaar()
    },
  }
}
