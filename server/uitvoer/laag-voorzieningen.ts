import type { Geometrie } from '../../geodata/formats/lezer.ts'
import {
  type Openingstijden,
  type Voorziening,
  weekdagen,
  type Woonzorgzone,
} from '../../geodata/schema/voorziening.ts'
import { uitvoerTekst } from '../contract/text/nl/uitvoer.ts'
import { herkomstkolommen } from './herkomstkolommen.ts'
import type { Laag } from './laag.ts'
import { kolom, tabelVan } from './tabel.ts'

const WHEN = {
  'elke-week': '',
  soms: ` (${uitvoerTekst.soms})`,
  'laatste-van-de-maand': ` (${uitvoerTekst.laatste})`,
}

/** Opening hours on one line: "ma 07:30-22:30; za gesloten". */
function hours(times: Openingstijden): string {
  return weekdagen
    .map((day) => {
      const { regel, vakken } = times[day]
      if (regel === 'gesloten') return `${day} ${uitvoerTekst.gesloten}`
      if (regel === 'op-aanvraag') return `${day} ${uitvoerTekst.opAanvraag}`
      return `${day} ${vakken.map(({ van, tot, wanneer }) => `${van}-${tot}${WHEN[wanneer]}`).join(', ')}`
    })
    .join('; ')
}

function point({ ligging }: Voorziening | Woonzorgzone): Geometrie | null {
  return ligging.punt === null ? null : { type: 'Point', coordinates: [...ligging.punt] }
}

/** Facilities; what is known by wijk only has no point. */
export const laagVoorzieningen: Laag = {
  id: 'voorzieningen',
  handeling: 'voorzieningen-lezen',
  geometrie: 'punt',
  filters: ['soort', 'nauwkeurigheid', 'gebied'],
  verplicht: [],
  datasets: ({ current }) =>
    current.voorzieningen.flatMap((row) => current.versieVan.get(row)?.dataset ?? []),
  tabel: ({ current }, { soort, nauwkeurigheid, gebied }) =>
    tabelVan<Voorziening>(
      {
        naam: 'voorzieningen',
        geometrie: 'punt',
        kolommen: [
          kolom('id', 'tekst', ({ id }) => id),
          kolom('naam', 'tekst', ({ naam }) => naam),
          kolom('soort', 'tekst', (row) => row.soort),
          kolom('wijk_naam', 'tekst', ({ wijkNaam }) => wijkNaam),
          kolom('in_focusgebied', 'tekst', (row) => (row.inFocusgebied ? uitvoerTekst.ja : uitvoerTekst.nee)),
          kolom('nauwkeurigheid', 'tekst', ({ ligging }) => ligging.nauwkeurigheid),
          kolom('adres', 'tekst', ({ ligging }) => ligging.adres),
          kolom('gebied', 'tekst', ({ ligging }) => ligging.gebied),
          kolom('openingstijden', 'tekst', (row) =>
            row.openingstijden === null ? null : hours(row.openingstijden),
          ),
          kolom('openingstijden_jaar', 'geheel', ({ openingstijdenJaar }) => openingstijdenJaar),
          kolom('let_op', 'tekst', ({ letOp }) => letOp),
          kolom('bron_bij_rij', 'tekst', ({ bron }) => bron),
          ...herkomstkolommen<Voorziening>((row) => current.versieVan.get(row)),
        ],
        id: ({ id }) => id,
        plaats: point,
      },
      current.voorzieningen.filter(
        (row) =>
          (soort === undefined || row.soort === soort) &&
          (nauwkeurigheid === undefined || row.ligging.nauwkeurigheid === nauwkeurigheid) &&
          (gebied === undefined || row.ligging.gebied === gebied),
      ),
    ),
}

/** Woonzorgzones as the middle of their assumed circle. */
export const laagWoonzorgzones: Laag = {
  id: 'woonzorgzones',
  handeling: 'voorzieningen-lezen',
  geometrie: 'punt',
  filters: ['nauwkeurigheid', 'gebied'],
  verplicht: [],
  datasets: ({ current }) =>
    current.woonzorgzones.flatMap((row) => current.versieVan.get(row)?.dataset ?? []),
  tabel: ({ current }, { nauwkeurigheid, gebied }) =>
    tabelVan<Woonzorgzone>(
      {
        naam: 'woonzorgzones',
        geometrie: 'punt',
        kolommen: [
          kolom('id', 'tekst', ({ id }) => id),
          kolom('naam', 'tekst', ({ rond }) => rond),
          kolom('status', 'tekst', (row) => row.status),
          kolom('nauwkeurigheid', 'tekst', ({ ligging }) => ligging.nauwkeurigheid),
          kolom('gebied', 'tekst', ({ ligging }) => ligging.gebied),
          kolom('straal_m', 'getal', ({ straalMeters }) => straalMeters),
          kolom('let_op', 'tekst', ({ letOp }) => letOp),
          kolom('bron_bij_rij', 'tekst', ({ bron }) => bron),
          ...herkomstkolommen<Woonzorgzone>((row) => current.versieVan.get(row)),
        ],
        id: ({ id }) => id,
        plaats: point,
      },
      current.woonzorgzones.filter(
        (row) =>
          (nauwkeurigheid === undefined || row.ligging.nauwkeurigheid === nauwkeurigheid) &&
          (gebied === undefined || row.ligging.gebied === gebied),
      ),
    ),
}
