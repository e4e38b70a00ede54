import type { Positie } from '../../../../geodata/schema/gebied.ts'
import { MEESTE_HOEKEN, writeOwnArea } from '../adres/delen.ts'
import type { EigenGebied } from '../adres/keuze.ts'

const NOTHING: EigenGebied = { buurten: [], vlakken: [] }

/** An own area without anything in it is no own area. */
function orNull(eigen: EigenGebied): EigenGebied | null {
  return eigen.buurten.length + eigen.vlakken.length === 0 ? null : eigen
}

/** The own area with a buurt more or, when it is in already, less; buurten stay in the order of their code. */
export function wisselBuurt(eigen: EigenGebied | null, code: string): EigenGebied | null {
  const { buurten, vlakken } = eigen ?? NOTHING
  const next = buurten.includes(code) ? buurten.filter((one) => one !== code) : [...buurten, code]
  return orNull({ buurten: next.toSorted(), vlakken })
}

/** The own area with a drawn ring in a place: after the last it is a new one. */
export function zetVlak(eigen: EigenGebied | null, at: number, ring: readonly Positie[]): EigenGebied {
  const { buurten, vlakken } = eigen ?? NOTHING
  return { buurten, vlakken: at < vlakken.length ? vlakken.with(at, ring) : [...vlakken, ring] }
}

export function zonderVlak(eigen: EigenGebied | null, at: number): EigenGebied | null {
  const { buurten, vlakken } = eigen ?? NOTHING
  return orNull({ buurten, vlakken: vlakken.toSpliced(at, 1) })
}

/** Corners that the address still has room for, beside the rings that are not being changed. */
export function hoekenOver(eigen: EigenGebied | null, bewerkt: number | null): number {
  const others = (eigen?.vlakken ?? []).filter((_, at) => at !== bewerkt)
  return MEESTE_HOEKEN - others.reduce((count, ring) => count + ring.length, 0)
}

/** Whether two rings are the same in the address, which holds metres and no less. */
export function zelfdeVlak(a: readonly Positie[], b: readonly Positie[]): boolean {
  const written = (ring: readonly Positie[]) => writeOwnArea({ buurten: [], vlakken: [ring] })
  return written(a) === written(b)
}
