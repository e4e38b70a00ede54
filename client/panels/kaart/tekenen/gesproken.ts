import type { Positie } from '../../../../geodata/schema/gebied.ts'
import { tekenFoutTekst, tekenTekst } from '../../../../server/contract/text/nl/tekenen.ts'
import { afstandMeters } from '../../../map/tekenen/maten.ts'
import type { Tekenstand } from '../../../map/tekenen/stand.ts'

/** Name of the buurt in which a place lies; null: in none. */
export type NaamVan = (punt: Positie) => string | null

/**
 * What is said after a command, for whoever does not see the map: what changed, else where the crosshair is as a buurt and the
 * metres from the corner before. Null: nothing that needs saying, e.g. the mouse moved.
 */
export function gesprokenNa(before: Tekenstand, now: Tekenstand, naamVan: NaamVan): string | null {
  if (now === before) return null
  if (now.fout !== null && !(now.fout === before.fout && now.wijzer !== before.wijzer))
    return tekenFoutTekst[now.fout]
  const { vorm } = now
  if (vorm === null) return before.vorm === null ? null : tekenTekst.verlaten
  if (now.af && (!before.af || before.vorm === null)) return tekenTekst.af[vorm]
  if (now.gekozen !== null && now.gekozen !== before.gekozen) {
    const corner = now.hoeken[now.gekozen]
    const place = corner === undefined ? null : naamVan(corner)
    return tekenTekst.gekozen(now.gekozen + 1, now.hoeken.length, tekenTekst.plek(place, null))
  }
  if (now.hoeken.length > before.hoeken.length) {
    return before.vorm === null && now.hoeken.length > 1 ? null : tekenTekst.gezet(now.hoeken.length)
  }
  if (now.hoeken.length < before.hoeken.length && now.hoeken.length > 0)
    return tekenTekst.weg(now.hoeken.length)
  if (before.voorSlepen !== null && now.voorSlepen === null) return tekenTekst.losgelaten
  if (before.vorm !== vorm || (now.hoeken.length === 0 && before.hoeken.length > 0))
    return tekenTekst.begonnen[vorm]
  if (now.wijzer?.door === 'toetsen' && now.wijzer !== before.wijzer)
    return plekZin(now, now.wijzer.punt, naamVan)
  return null
}

function plekZin(stand: Tekenstand, punt: Positie, naamVan: NaamVan): string {
  const { hoeken, gekozen, vorm, af } = stand
  const at = gekozen ?? (af ? 0 : hoeken.length)
  // Before the first corner of an area lies its last one.
  const previous = hoeken[at - 1] ?? (gekozen !== null && vorm === 'vlak' ? hoeken.at(-1) : undefined)
  return tekenTekst.plek(naamVan(punt), previous === undefined ? null : afstandMeters(previous, punt))
}
