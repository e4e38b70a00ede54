import type { WaarnemingMetBron } from '../contract/cijfers.ts'
import { inCoronatijd } from '../contract/text/nl/coronatijd.ts'
import { leeftijdTekst } from '../contract/text/nl/indicatoren.ts'
import { CORONA, foutTekst, meetwijzeTekst, redenTekst } from '../contract/text/nl/redenen.ts'
import {
  type Cijfersleutel,
  cijfersleutels,
  naamVan,
  waarnemingVan,
  zichtbareIndicatoren,
} from './cijferrijen.ts'
import { herkomstkolommen } from './herkomstkolommen.ts'
import type { Laag } from './laag.ts'
import { kolom, maakTabel } from './tabel.ts'

interface Cijferrij extends Cijfersleutel {
  gezien: WaarnemingMetBron
}

/** The range of the buurten of an area without a figure of its own. The figure of a wider CBS wijk never stands here. */
function range({ gezien }: Cijferrij) {
  return gezien.bereik?.soort === 'bereik' ? gezien.bereik : null
}

/** All figures as a long table: one row per area, figure, year and age group. */
export const laagCijfers: Laag = {
  id: 'cijfers',
  handeling: 'cijfers-openbaar-lezen',
  geometrie: null,
  filters: ['indicator', 'jaar', 'leeftijd', 'gebied', 'niveau', 'cyclus'],
  verplicht: [],
  filtersVanId: (id) => {
    const [gebied, indicator, jaar, leeftijd, more] = id.split('.')
    if (gebied === undefined || indicator === undefined || leeftijd === undefined || more !== undefined)
      return null
    return { gebied, indicator, jaar: Number(jaar), leeftijd }
  },
  datasets: (bron, filters) => zichtbareIndicatoren(bron, filters).map((row) => row.dataset),
  tabel: (bron, filters) => {
    const { current } = bron
    const versions = new Map(current.versies.map((version) => [version.dataset, version]))
    return maakTabel<Cijfersleutel, Cijferrij>({
      naam: 'cijfers',
      geometrie: null,
      kolommen: [
        kolom('gebied', 'tekst', ({ gebied }) => gebied.code),
        kolom('gebied_naam', 'tekst', ({ gebied }) => gebied.naam),
        kolom('niveau', 'tekst', ({ gebied }) => gebied.soort),
        kolom('indicator', 'tekst', ({ indicator }) => indicator.id),
        kolom('indicator_naam', 'tekst', ({ indicator }) => naamVan(indicator)),
        kolom('jaar', 'geheel', ({ jaar }) => jaar),
        kolom('leeftijd', 'tekst', ({ leeftijd }) => leeftijd),
        kolom('leeftijd_naam', 'tekst', ({ leeftijd }) => leeftijdTekst[leeftijd]),
        kolom('waarde', 'getal', ({ gezien }) => gezien.waarde),
        kolom('eenheid', 'tekst', ({ gezien }) => gezien.eenheid),
        kolom('ontbreekt', 'tekst', ({ gezien }) => gezien.ontbreekt),
        kolom('ontbreekt_uitleg', 'tekst', ({ gezien }) =>
          gezien.ontbreekt === null ? null : redenTekst[gezien.ontbreekt],
        ),
        kolom('bereik_laagste', 'getal', (row) => range(row)?.laagste.waarde ?? null),
        kolom('bereik_hoogste', 'getal', (row) => range(row)?.hoogste.waarde ?? null),
        kolom('buurten_met_cijfer', 'geheel', (row) => range(row)?.aantalMet ?? null),
        kolom('buurten_zonder_cijfer', 'geheel', (row) => range(row)?.aantalZonder ?? null),
        kolom('marge', 'tekst', ({ gezien, indicator }) =>
          gezien.fout === null ? null : foutTekst(gezien.fout, indicator.eenheid),
        ),
        kolom('marge_plusmin', 'getal', ({ gezien: { fout } }) =>
          fout?.soort === 'afronding' ? fout.plusMin : null,
        ),
        kolom('marge_laag', 'getal', ({ gezien: { fout } }) =>
          fout?.soort === 'interval' ? fout.laag : null,
        ),
        kolom('marge_hoog', 'getal', ({ gezien: { fout } }) =>
          fout?.soort === 'interval' ? fout.hoog : null,
        ),
        kolom('meetwijze', 'tekst', ({ indicator }) => meetwijzeTekst[indicator.meetwijze]),
        kolom('opmerking', 'tekst', ({ indicator, jaar }) =>
          inCoronatijd(indicator.id, jaar) ? CORONA : null,
        ),
        kolom('aandeel_geschat', 'getal', ({ geschat }) => geschat),
        kolom('bron_rij', 'geheel', ({ gezien }) => gezien.herkomst?.rij ?? null),
        kolom('bron_kolom', 'tekst', ({ indicator }) => indicator.kolom),
        ...herkomstkolommen<Cijferrij>(({ indicator }) => versions.get(indicator.dataset)),
      ],
      sleutels: cijfersleutels(bron, filters),
      maak: (key) => ({ ...key, gezien: waarnemingVan(current, key) }),
      id: ({ gebied, indicator, jaar, leeftijd }) => `${gebied.code}.${indicator.id}.${jaar}.${leeftijd}`,
      plaats: () => null,
    })
  },
}
