import type { Wijkaanpakdocument } from '../../../../analyses/wijkaanpak/document-schema.ts'
import type { Blok } from '../blok.ts'
import { datum, opsomming } from '../getal.ts'
import { pijlerTekst } from './indicatoren.ts'
import {
  alinea,
  blokkenVan,
  cel,
  doelTekst,
  type Lees,
  titelVan,
  waarde,
  waarTekst,
} from './wijkaanpak-document-delen.ts'
import { themaTekst } from './wijkanalyse.ts'

const tekst = {
  kaart: (wijk: string) => `Kaart van ${wijk}`,
  opDeKaart: 'Op de kaart:',
  geenVorm: 'Op de kaart staan de buurten van de wijk. Van geen ambitie is een plek getekend.',
  ambities: 'Onze ambities',
  geenAmbities: 'Er staat nog geen ambitie in dit plan.',
  perBuurt: 'Wat elke prioriteit per buurt betekent',
  buurt: 'Buurt',
  nogNiets: 'nog niet bekend',
  afwijkingen: 'Dit zetten bewoners bovenaan, en dit is waarom het anders wordt:',
  later: 'Dit komt later:',
  meten: 'Wat we meten',
} as const

/** The map, and the same as a list. */
export function kaartblokken(document: Wijkaanpakdocument): Blok[] {
  const drawn = document.ambities.filter(({ waar }) => waar.soort !== 'wijk')
  const titel = tekst.kaart(document.wijk.naam)
  const rows = drawn.map((one) => `${one.nummer}. ${titelVan(one)}: ${waarTekst(one)}.`)
  const uitleg = rows.length === 0 ? tekst.geenVorm : [tekst.opDeKaart, ...rows].join(' ')
  return [
    { soort: 'kaart', titel, uitleg: `${titel}. ${uitleg}` },
    ...(rows.length === 0
      ? [alinea(tekst.geenVorm)]
      : [
          alinea(tekst.opDeKaart),
          { soort: 'lijst' as const, genummerd: true as const, regels: rows.map((row) => [row]) },
        ]),
  ]
}

/** Every ambition in a row. */
export function ambitietabel(document: Wijkaanpakdocument): Blok[] {
  if (document.ambities.length === 0) return [alinea(tekst.geenAmbities)]
  return [
    {
      soort: 'tabel',
      titel: tekst.ambities,
      koppen: ['Ambitie', 'Onderwerp', 'Doel', 'Wie trekt', 'Geld uit'],
      breedtes: [22, 20, 26, 14, 18],
      rijen: document.ambities.map((one) => [
        [[`${one.nummer}. ${titelVan(one)}`]],
        cel(one.pijler === null ? '' : pijlerTekst[one.pijler]),
        cel(doelTekst(one)),
        cel(one.eigenaar),
        cel(opsomming(one.fondsen)),
      ]),
    },
  ]
}

/** The priorities: why it differs from the residents' list, what each is, what it means per buurt, what comes later. */
export function prioriteitblokken(document: Wijkaanpakdocument, lees: Lees): Blok[] {
  const priorities = document.ambities.filter(({ prioriteit }) => prioriteit !== null)
  const others = document.ambities.filter(
    ({ prioriteit, tekst: text }) => prioriteit === null && text.length > 0,
  )
  const told = [...priorities, ...others].flatMap((one): Blok[] => [
    { soort: 'kop', niveau: 3, tekst: `${one.nummer}. ${titelVan(one)}`, id: `ambitie-${one.nummer}` },
    ...blokkenVan(lees(one.tekst)),
  ])
  const table: Blok[] =
    priorities.length === 0
      ? []
      : [
          {
            soort: 'tabel',
            titel: tekst.perBuurt,
            koppen: [tekst.buurt, ...priorities.map(titelVan)],
            breedtes: [22, ...priorities.map(() => 78 / priorities.length)],
            rijen: document.buurten.map(({ naam, prioriteiten }) => [
              [[naam]],
              ...prioriteiten.map((text) =>
                text === null ? [[tekst.nogNiets]] : lees(text).map(({ regel }) => regel),
              ),
            ]),
          },
        ]
  const departures: Blok[] =
    document.afwijkingen.length === 0
      ? []
      : [
          alinea(tekst.afwijkingen),
          {
            soort: 'lijst',
            regels: document.afwijkingen.map(({ thema, reden }) => [`${themaTekst(thema)}: ${reden}`]),
          },
        ]
  const later: Blok[] =
    document.later.length === 0
      ? []
      : [
          alinea(tekst.later),
          {
            soort: 'lijst',
            regels: document.later.map((one) => [
              `${titelVan(one)}: `,
              ...lees(one.redenLater).flatMap(({ regel }) => regel),
            ]),
          },
        ]
  return [...departures, ...told, ...table, ...later]
}

/** What is measured of each priority. */
export function meettabel(document: Wijkaanpakdocument, lees: Lees): Blok[] {
  const measured = document.ambities.filter(
    ({ prioriteit, meting }) => prioriteit !== null || meting.length > 0,
  )
  if (measured.length === 0) return []
  return [
    {
      soort: 'tabel',
      titel: tekst.meten,
      koppen: ['Prioriteit', 'Wat we meten', 'Eerste waarde', 'Streefwaarde'],
      breedtes: [20, 44, 18, 18],
      rijen: measured.map((one) => {
        const { doel } = one
        const first = doel?.eersteWaarde ?? null
        const unit = doel?.eenheid ?? null
        return [
          [[`${one.nummer}. ${titelVan(one)}`]],
          one.meting.length === 0 ? cel('') : lees(one.meting).map(({ regel }) => regel),
          cel(
            first === null
              ? ''
              : `${waarde({ waarde: first.waarde, eenheid: unit })} (${first.jaar}, ${first.bron})`,
          ),
          cel(
            doel === null
              ? ''
              : `${waarde({ waarde: doel.streefwaarde, eenheid: unit })} op ${datum(doel.opDatum)}`,
          ),
        ]
      }),
    },
  ]
}
