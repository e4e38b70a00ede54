import type { Koppeling } from '../../geodata/schema/invoer.ts'
import type { Plaats, Plaatsbestand } from '../../geodata/schema/plaats.ts'
import type { Programmawijk } from '../../geodata/schema/focusgebied.ts'

/** A place of which only buurten in the form of PDOK are known: one file gives the borders and the figures. */
export interface PdokPlace {
  id: string
  naam: string
  gemeente: string
  gemeenteNaam: string
  wijken: Programmawijk[]
  /** Path of the GeoJSON, relative to the configuration. */
  pad: string
  stelsel: Koppeling['stelsel']
}

/** Columns of PDOK that the place takes as figures, with the indicator of the catalogue each is. */
export const PDOK_FIGURES = [
  ['aantal_inwoners', 'pdok-inwoners'],
  ['aantal_huishoudens', 'pdok-huishoudens'],
  ['percentage_personen_65_jaar_en_ouder', 'pdok-65plus'],
  ['percentage_eenpersoonshuishoudens', 'pdok-alleenwonend'],
  ['percentage_koopwoningen', 'pdok-koop'],
] as const

function file(pad: string, dataset: string, titel: string, koppeling: Koppeling): Plaatsbestand {
  return {
    pad,
    opgave: {
      blad: '',
      koppeling,
      dataset: {
        dataset,
        titel,
        bronhouder: 'CBS en Kadaster',
        licentie: 'CC BY 4.0',
        vintage: 'Kerncijfers 2024',
        letOp: '',
        voorbeelddata: false,
      },
      wijze: 'vervangen',
      eigenIndicatoren: [],
      enquete: null,
    },
  }
}

/** The configuration of such a place: no embedded data, no example data, nothing said about the programme. */
export function placeConfiguration(place: PdokPlace): Plaats {
  const { id, naam, gemeente, gemeenteNaam, wijken, pad, stelsel } = place
  const areas: Koppeling = {
    doel: 'gebieden',
    velden: {
      buurtcode: { kolom: 'buurtcode' },
      buurtnaam: { kolom: 'buurtnaam' },
      wijkcode: { kolom: 'wijkcode' },
      gemeentecode: { kolom: 'gemeentecode' },
      gemeentenaam: { kolom: 'gemeentenaam' },
    },
    reeks: [],
    stelsel,
  }
  const figures: Koppeling = {
    doel: 'cijfers',
    velden: { gebied: { kolom: 'buurtcode' }, jaar: { vast: '2024' } },
    reeks: PDOK_FIGURES.map(([kolom, als]) => ({ kolom, als })),
    stelsel: null,
  }
  return {
    herkomst: {
      bronhouder: `Gemeente ${gemeenteNaam}`,
      bron: 'Configuratie van een test',
      url: null,
      licentie: 'eigen gebruik',
      licentieUrl: null,
      vintage: 'CBS-indeling 2024',
      verkregenOp: '2026-11-25',
      letOp: [],
    },
    eersteCyclus: { id: '2025', naam: 'Cyclus 2025', peildatum: '2025-05-01' },
    ingebed: [],
    voorbeelddata: false,
    bestanden: [
      file(pad, 'cbs-gebieden-2024', `Buurten van ${gemeenteNaam}`, areas),
      file(pad, 'kerncijfers-per-buurt', 'Kerncijfers per buurt', figures),
    ],
    focusgebied: {
      id,
      naam,
      gemeente,
      gemeenteNaam,
      indeling: 'cbs-gebieden-2024',
      corporatie: null,
      themas: {},
      twijfel: [],
      standaardIndeling: { wijken },
    },
  }
}
