import type { Programmawijk } from '../../geodata/schema/focusgebied.ts'
import { uitvoerTekst } from '../contract/text/nl/uitvoer.ts'
import { samengesteldUit } from './grenzen.ts'
import { herkomstkolommen } from './herkomstkolommen.ts'
import type { Laag } from './laag.ts'
import { kolom, tabelVan } from './tabel.ts'

/** The programme's own wijken by the default decision or that of a cyclus, each the union of its buurten. */
export const laagProgrammawijken: Laag = {
  id: 'programmawijken',
  handeling: 'gebieden-lezen',
  geometrie: 'vlak',
  filters: ['gebied', 'cyclus'],
  verplicht: [],
  datasets: ({ current }) =>
    [current.focus, ...current.gebieden].flatMap((row) => current.versieVan.get(row)?.dataset ?? []),
  tabel: ({ current, wijken, cyclus }, { gebied }) =>
    tabelVan<Programmawijk>(
      {
        naam: 'programmawijken',
        geometrie: 'vlak',
        kolommen: [
          kolom('gebied', 'tekst', ({ id }) => id),
          kolom('naam', 'tekst', ({ naam }) => naam),
          kolom('buurten', 'tekst', ({ buurten }) => buurten.join(' ')),
          kolom('indeling', 'tekst', () =>
            cyclus === null ? uitvoerTekst.standaardindeling : uitvoerTekst.indelingVan(cyclus),
          ),
          kolom(
            'oppervlakte_ha',
            'getal',
            (row) => samengesteldUit(current, row.buurten)?.oppervlakteHa ?? null,
          ),
          kolom(
            'label_lengte',
            'getal',
            (row) => samengesteldUit(current, row.buurten)?.labelpunt[0] ?? null,
          ),
          kolom(
            'label_breedte',
            'getal',
            (row) => samengesteldUit(current, row.buurten)?.labelpunt[1] ?? null,
          ),
          ...herkomstkolommen<Programmawijk>(() => current.versieVan.get(current.focus)),
        ],
        id: ({ id }) => id,
        plaats: (row) => samengesteldUit(current, row.buurten)?.grens ?? null,
      },
      wijken.filter((row) => gebied === undefined || row.id === gebied),
    ),
}
