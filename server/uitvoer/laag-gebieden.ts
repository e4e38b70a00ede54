import type { GebiedMetGrens } from '../../geodata/schema/gebied.ts'
import { herkomstkolommen } from './herkomstkolommen.ts'
import type { Laag } from './laag.ts'
import { kolom, tabelVan } from './tabel.ts'

/** CBS buurten, CBS wijken and the gemeente with their borders. */
export const laagGebieden: Laag = {
  id: 'gebieden',
  handeling: 'gebieden-lezen',
  geometrie: 'vlak',
  filters: ['niveau', 'gebied'],
  verplicht: [],
  datasets: ({ current }) => current.gebieden.flatMap((row) => current.versieVan.get(row)?.dataset ?? []),
  tabel: ({ current }, { niveau, gebied }) =>
    tabelVan<GebiedMetGrens>(
      {
        naam: 'gebieden',
        geometrie: 'vlak',
        kolommen: [
          kolom('gebied', 'tekst', ({ code }) => code),
          kolom('naam', 'tekst', ({ naam }) => naam),
          kolom('niveau', 'tekst', ({ soort }) => soort),
          kolom('cbs_wijk', 'tekst', ({ wijk }) => wijk),
          kolom('gemeente', 'tekst', ({ gemeente }) => gemeente),
          kolom('oppervlakte_ha', 'getal', ({ oppervlakteHa }) => oppervlakteHa),
          kolom('label_lengte', 'getal', ({ labelpunt }) => labelpunt[0]),
          kolom('label_breedte', 'getal', ({ labelpunt }) => labelpunt[1]),
          ...herkomstkolommen<GebiedMetGrens>((row) => current.versieVan.get(row)),
        ],
        id: ({ code }) => code,
        plaats: ({ grens }) => grens,
      },
      current.gebieden.filter(
        (row) =>
          (niveau === undefined || row.soort === niveau) && (gebied === undefined || row.code === gebied),
      ),
    ),
}
