import type { DoelId } from '../../schema/invoer.ts'
import { plat, woorden } from './cellen/plat.ts'
import { isBsnKolom, verboden } from './verboden-kolommen.ts'

/** A column that cannot be mapped, with its Dutch reason. */
export interface GeweigerdeKolom {
  kolom: string
  reden: string
}

/**
 * The columns that may never be mapped for a target, by their name. Figures about groups per area (`cijfers`) may be about
 * income or origin; rows about dwellings, reports, signals and answers may not. A column that is merely present and not
 * mapped is never read at all.
 */
export function geweigerdeKolommen(doel: DoelId, kolommen: readonly string[]): GeweigerdeKolom[] {
  return kolommen.flatMap((kolom) => {
    const [naam, delen] = [plat(kolom), woorden(kolom)]
    const found = verboden.find(({ raakt, doelen }) => doelen.has(doel) && raakt(naam, delen))
    return found === undefined ? [] : [{ kolom, reden: found.reden }]
  })
}

/**
 * Why a file may not be kept at all, or null: a file with a BSN among its columns is thrown away unread, because also a
 * column that nobody maps would lie on our disk. Reason in Dutch.
 */
export function bestandMagNiet(kolommen: readonly string[]): string | null {
  const found = kolommen.find((kolom) => isBsnKolom(plat(kolom), woorden(kolom)))
  if (found === undefined) return null
  return `De kolom "${found}" lijkt een BSN te bevatten. Dit bestand is niet bewaard. Haal de kolom eruit en probeer het opnieuw.`
}
