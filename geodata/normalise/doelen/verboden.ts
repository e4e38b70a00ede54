import type { DoelId, KolomHerkend } from '../../schema/invoer.ts'
import { plat, woorden } from './cellen/plat.ts'
import { herkomstOfGeld } from './een-huishouden.ts'
import { noemtPersoon } from './persoonsnaam.ts'
import { isBsnNummer, verbodenInhoud } from './verboden-inhoud.ts'
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

/** Filled cells of a column that must all be a BSN before the column is taken for one: three by chance is 1 in 1,331. */
const ENOUGH_BSN = 3

function holdsBsn({ voorbeelden }: KolomHerkend): boolean {
  return (
    voorbeelden.length >= ENOUGH_BSN && voorbeelden.every((text) => isBsnNummer(text.replace(/[. ]/g, '')))
  )
}

/**
 * Why a file may not be kept at all, or null: a file with a BSN among its columns is thrown away unread, because also a
 * column that nobody maps would lie on our disk. So is a table without column names whose first row is about a person. The
 * reason is Dutch and does not repeat what may not enter.
 */
export function bestandMagNiet(kolommen: readonly string[]): string | null {
  const place = kolommen.findIndex((kolom) => verbodenInhoud(kolom) !== null)
  if (place >= 0) {
    return `Boven kolom ${place + 1} staan gegevens van een mens in plaats van een kolomnaam. Dit bestand is niet bewaard. Haal ze weg, geef elke kolom een naam en probeer het opnieuw.`
  }
  const found = kolommen.find((kolom) => isBsnKolom(plat(kolom), woorden(kolom)))
  return found === undefined ? null : isBsn(found)
}

function isBsn(kolom: string): string {
  return `De kolom "${kolom}" lijkt een BSN te bevatten. Dit bestand is niet bewaard. Haal de kolom eruit en probeer het opnieuw.`
}

/** As `bestandMagNiet`, also by what the first cells of the columns hold. */
export function herkendMagNiet(kolommen: readonly KolomHerkend[]): string | null {
  const found = kolommen.find(holdsBsn)
  return bestandMagNiet(kolommen.map(({ naam }) => naam)) ?? (found === undefined ? null : isBsn(found.naam))
}

/**
 * The columns without examples of what may not enter: what was recognised is kept and shown, also of columns that nobody
 * maps. Names, birth dates, telephone numbers and e-mail addresses enter with no target, so that their columns show nothing.
 */
export function zonderPersonen(kolommen: readonly KolomHerkend[]): KolomHerkend[] {
  const refused = new Set(
    geweigerdeKolommen(
      'cijfers',
      kolommen.map(({ naam }) => naam),
    ).map(({ kolom }) => kolom),
  )
  return kolommen.map((kolom) => ({
    ...kolom,
    voorbeelden: refused.has(kolom.naam)
      ? []
      : kolom.voorbeelden.filter(
          (text) => verbodenInhoud(text) === null && !noemtPersoon(text) && herkomstOfGeld(text) === null,
        ),
  }))
}
