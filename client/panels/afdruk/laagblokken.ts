import { voorbeeldstrook } from '../../../server/contract/text/nl/algemeen.ts'
import { papierlaagTekst as tekst } from '../../../server/contract/text/nl/afdruk-lagen.ts'
import { meldinglaagTekst } from '../../../server/contract/text/nl/kaartlagen.ts'
import type { Laagblok } from '../../map/papier/laaglegenda.ts'
import { type Laagregel, laagregels } from '../../map/papier/laagregels.ts'
import type { Papierlaag } from '../../map/papier/lagen.ts'
import { getallenOpBlad } from '../../map/papier/tekengetallen.ts'
import type { Venster } from '../../map/papier/venster.ts'
import type { Afdruklaag } from './papierlagen.ts'

/** More ambitions than this have a list on a sheet of its own. */
export const MEESTE_AMBITIES = 12

/** Layers whose parts are no count of what is on the sheet. */
const UNCOUNTED: ReadonlySet<Papierlaag['soort']> = new Set(['cirkels', 'zeshoeken'])

function words(laag: Afdruklaag, { naam, aantal }: Laagregel): string {
  if (laag.teken.soort === 'zeshoeken' && aantal !== null)
    return tekst.klasse(naam, meldinglaagTekst.klasseAantal(aantal))
  return tekst.regel(naam, aantal)
}

/** What a layer says besides its rows: which buurten have a number, which shapes lie outside. */
function notesOf(
  { teken }: Afdruklaag,
  rows: readonly Laagregel[],
  venster: Venster,
  factor: number,
): string[] {
  if (teken.soort === 'getallen') {
    const seen = new Set(getallenOpBlad(teken, venster, factor).map(({ code }) => code))
    const shown = teken.getallen.filter(({ code }) => seen.has(code))
    return shown.length === 0 ? [] : [tekst.perBuurt(shown.toSorted((a, b) => b.aantal - a.aantal))]
  }
  if (teken.soort === 'vormen' && rows.length < teken.vormen.length)
    return [tekst.buitenBlad(teken.vormen.length - rows.length)]
  return []
}

/**
 * The legend of every layer for one sheet: what is drawn there and how much of it.
 *
 * @param alles also a list of ambitions that is too long to stand beside a map
 */
export function laagblokken(
  lagen: readonly Afdruklaag[],
  venster: Venster,
  factor: number,
  alles: boolean,
): Laagblok[] {
  return lagen.map((laag) => {
    const { regels, opBlad } = laagregels(laag.teken, venster, factor)
    const long = !alles && laag.teken.soort === 'vormen' && regels.length > MEESTE_AMBITIES
    return {
      titel: UNCOUNTED.has(laag.teken.soort) ? laag.titel : tekst.opBlad(laag.titel, opBlad),
      merk: laag.voorbeeld ? voorbeeldstrook.tag : null,
      regels: regels
        .filter(({ aantal }) => !long && aantal !== 0)
        .map((regel) => ({ sleutel: regel.sleutel, staal: regel.staal, tekst: words(laag, regel) })),
      noten: [...(long ? [tekst.lijstVolgt] : []), ...notesOf(laag, regels, venster, factor), ...laag.noten],
    }
  })
}
