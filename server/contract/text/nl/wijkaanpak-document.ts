import type {
  Documentambitie,
  Documentcijfer,
  Documenttekst,
  Wijkaanpakdocument,
} from '../../../../analyses/wijkaanpak/document-schema.ts'
import type { Aanpakstaat, HoofdstukId } from '../../../../geodata/schema/wijkaanpak.ts'
import type { Blok, Tekstregel, Zinsdeel } from '../blok.ts'
import { datum, getal, opsomming, waardeMetEenheid } from '../getal.ts'
import { modelJaar } from './coronatijd.ts'
import { indicatorTekst, pijlerTekst } from './indicatoren.ts'
import { foutTekst } from './redenen.ts'
import { themaTekst } from './wijkanalyse.ts'
import { actietabel, budgettabel, stoptabel, urenregels } from './wijkaanpak-document-geld.ts'

/** The ten chapters by name, in plain words. Source: domain.md, "The wijkaanpak". */
export const hoofdstukTekst: Record<HoofdstukId, string> = {
  'hoe-staat-de-wijk-ervoor': 'Hoe staat de wijk ervoor',
  'wat-bewoners-zeggen': 'Wat bewoners zeggen',
  'wat-professionals-zeggen': 'Wat professionals zeggen',
  'wat-we-niet-weten': 'Wat we niet weten',
  'wat-we-willen-bereiken': 'Wat we willen bereiken',
  'drie-prioriteiten': 'Drie prioriteiten',
  'wat-er-al-loopt': 'Wat er al loopt',
  'wat-erbij-komt': 'Wat erbij komt',
  'hoe-we-het-meten': 'Hoe we het meten',
  'wat-we-niet-doen': 'Wat we niet doen en waarom',
}

export const aanpakstaatTekst: Record<Aanpakstaat, string> = {
  concept: 'concept',
  'ter-bespreking': 'ter bespreking',
  vastgesteld: 'vastgesteld',
  gepubliceerd: 'gepubliceerd',
}

const tekst = {
  titel: (wijk: string, cyclus: string) =>
    `Wijkaanpak ${wijk}, ${cyclus.charAt(0).toLowerCase()}${cyclus.slice(1)}`,
  concept: 'Dit is nog niet vastgesteld. Er kan nog van alles veranderen.',
  voorbeeld: 'In dit document staan cijfers die voorbeelddata zijn. Die zijn niet echt.',
  leeg: 'Hier staat nog niets.',
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
  geraadpleegd: (namen: readonly string[]) => `Dit plan is besproken met ${opsomming(namen)}.`,
  antwoordOp: (dag: string) => `Dit plan geeft antwoord op de bijeenkomst met bewoners van ${dag}.`,
  nietDoen: 'Dit spraken we af:',
  meten: 'Wat we meten',
  overCijfers: 'Over de cijfers',
  bronnen: 'Bronnen',
  veranderd: 'Een cijfer met een sterretje* is intussen anders in de bron, of staat er niet meer.',
  geenCijfers: 'In de teksten staan geen cijfers met een bron.',
} as const

/** Reads texts of a document, figures with their unit. */
function leesRegels({ cijfers }: Wijkaanpakdocument) {
  const figure = (at: number): Zinsdeel => {
    const found = cijfers[at]
    if (found === undefined) return ''
    const isOld = found.stand !== 'gelijk'
    return { cijfer: `${waarde(found)}${isOld ? '*' : ''}`, oud: isOld }
  }
  return (text: Documenttekst): { soort: 'alinea' | 'punt'; regel: Tekstregel }[] =>
    text.map(({ soort, delen }) => ({
      soort,
      regel: delen.map((part) => (part.soort === 'woorden' ? part.tekst : figure(part.cijfer))),
    }))
}

const waarde = ({ waarde: value, eenheid }: Pick<Documentcijfer, 'waarde' | 'eenheid'>): string =>
  eenheid === null ? getal(value, 1) : waardeMetEenheid(value, eenheid)

const alinea = (text: string, toon: Extract<Blok, { soort: 'alinea' }>['toon'] = 'gewoon'): Blok => ({
  soort: 'alinea',
  regel: [text],
  toon,
})

/** Paragraphs, and items that follow each other as one list. */
function blokkenVan(regels: readonly { soort: 'alinea' | 'punt'; regel: Tekstregel }[]): Blok[] {
  const blocks: Blok[] = []
  let items: Tekstregel[] = []
  const flush = () => {
    if (items.length > 0) blocks.push({ soort: 'lijst', regels: items })
    items = []
  }
  for (const { soort, regel } of regels) {
    if (soort === 'punt') items.push(regel)
    else {
      flush()
      blocks.push({ soort: 'alinea', regel, toon: 'gewoon' })
    }
  }
  flush()
  return blocks
}

type Lees = ReturnType<typeof leesRegels>

const naamVan = (row: { indicator: string; eigenNaam: string | null }): string =>
  indicatorTekst(row.eigenNaam === null ? row.indicator : { id: row.indicator, eigenNaam: row.eigenNaam }).naam

/** Where an ambition is, in words: the same as the map shows. */
export function waarTekst({ waar: { soort, buurten } }: Pick<Documentambitie, 'waar'>): string {
  const names = opsomming(buurten)
  if (soort === 'wijk') return 'in de hele wijk'
  if (buurten.length === 0) return 'op een plek buiten de buurten van de wijk'
  const where = { buurten: 'in', vlak: 'in een gebied in', lijn: 'langs een lijn in', punt: 'op een plek in' }
  return `${where[soort]} ${names}`
}

function kaartblokken(document: Wijkaanpakdocument): Blok[] {
  const drawn = document.ambities.filter(({ waar }) => waar.soort !== 'wijk')
  const titel = tekst.kaart(document.wijk.naam)
  const rows = drawn.map((one) => `${one.nummer}. ${titelVan(one)}: ${waarTekst(one)}.`)
  const uitleg = rows.length === 0 ? tekst.geenVorm : [tekst.opDeKaart, ...rows].join(' ')
  return [
    { soort: 'kaart', titel, uitleg: `${titel}. ${uitleg}` },
    ...(rows.length === 0
      ? [alinea(tekst.geenVorm)]
      : [alinea(tekst.opDeKaart), { soort: 'lijst' as const, regels: rows.map((row) => [row]) }]),
  ]
}

const titelVan = ({ titel }: Pick<Documentambitie, 'titel'>): string =>
  titel.trim() === '' ? 'Ambitie zonder titel' : titel

/** A goal in one sentence. */
export function doelTekst({ doel }: Pick<Documentambitie, 'doel'>): string {
  if (doel === null) return 'nog te kiezen'
  const { eenheid } = doel
  return `${naamVan(doel)} in ${doel.gebiednaam}: ${waarde({ waarde: doel.streefwaarde, eenheid })} op ${datum(doel.opDatum)}`
}

const cel = (text: string): Tekstregel[] => [[text === '' ? 'nog te kiezen' : text]]

function ambitietabel(document: Wijkaanpakdocument): Blok[] {
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

function prioriteitblokken(document: Wijkaanpakdocument, lees: Lees): Blok[] {
  const priorities = document.ambities.filter(({ prioriteit }) => prioriteit !== null)
  const others = document.ambities.filter(({ prioriteit, tekst: text }) => prioriteit === null && text.length > 0)
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

function meettabel(document: Wijkaanpakdocument, lees: Lees): Blok[] {
  const measured = document.ambities.filter(({ prioriteit, meting }) => prioriteit !== null || meting.length > 0)
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
          cel(doel === null ? '' : `${waarde({ waarde: doel.streefwaarde, eenheid: unit })} op ${datum(doel.opDatum)}`),
        ]
      }),
    },
  ]
}

/** What belongs to a chapter beside its text. */
function bijHoofdstuk(document: Wijkaanpakdocument, hoofdstuk: HoofdstukId, lees: Lees): Blok[] {
  switch (hoofdstuk) {
    case 'hoe-staat-de-wijk-ervoor':
      return kaartblokken(document)
    case 'wat-bewoners-zeggen':
      return document.bijeenkomst === null ? [] : [alinea(tekst.antwoordOp(datum(document.bijeenkomst.datum)), 'klein')]
    case 'wat-professionals-zeggen':
      return document.geraadpleegd.length === 0 ? [] : [alinea(tekst.geraadpleegd(document.geraadpleegd))]
    case 'wat-we-willen-bereiken':
      return ambitietabel(document)
    case 'drie-prioriteiten':
      return prioriteitblokken(document, lees)
    case 'wat-erbij-komt':
      return [
        ...actietabel(document, (text) => lees(text).map(({ regel }) => regel)),
        ...budgettabel(document),
        ...stoptabel(document),
        ...urenregels(document),
      ]
    case 'hoe-we-het-meten':
      return meettabel(document, lees)
    case 'wat-we-niet-doen':
      return document.nietDoen.length === 0
        ? []
        : [
            alinea(tekst.nietDoen),
            { soort: 'lijst', regels: document.nietDoen.map(({ wat, waarom }) => [`${wat}: ${waarom}`]) },
          ]
    case 'wat-we-niet-weten':
    case 'wat-er-al-loopt':
      return []
  }
}

/** What is known of the error of each figure, once per subject and year: figures with an own margin say it one by one. */
function foutregels({ cijfers }: Wijkaanpakdocument): Tekstregel[] {
  const said = new Map<string, string>()
  for (const one of cijfers) {
    const { indicator, jaar, fout, eenheid, bron, gebiednaam } = one
    const number = bron === null ? 'bron niet meer bekend' : `bron ${bron + 1}`
    const name = `${naamVan(one)}, ${modelJaar(indicator, jaar)}`
    if (fout === null || eenheid === null) said.set(`${name} weg`, `${name}: de bron geeft dit cijfer niet meer.`)
    else if (fout.soort === 'interval') {
      said.set(`${name} ${gebiednaam}`, `${name}, ${gebiednaam}: ${foutTekst(fout, eenheid)} (${number}).`)
    } else said.set(`${name} ${fout.soort}`, `${name}: ${foutTekst(fout, eenheid)} (${number}).`)
  }
  return [...said.values()].map((line) => [line])
}

function bronblokken(document: Wijkaanpakdocument): Blok[] {
  const errors = foutregels(document)
  const stale = document.cijfers.some(({ stand }) => stand !== 'gelijk')
  return [
    { soort: 'kop', niveau: 2, tekst: tekst.overCijfers, id: 'over-de-cijfers' },
    ...(errors.length === 0 ? [alinea(tekst.geenCijfers)] : [{ soort: 'lijst' as const, regels: errors }]),
    ...(stale ? [alinea(tekst.veranderd, 'klein')] : []),
    { soort: 'kop', niveau: 2, tekst: tekst.bronnen, id: 'bronnen' },
    {
      soort: 'lijst',
      regels: document.bronnen.map(({ titel, bronhouder, licentie, vintage, voorbeelddata }, at) => [
        `${at + 1}. ${titel}, van ${bronhouder}. Stand: ${vintage}. Licentie: ${licentie}.${voorbeelddata ? ' Dit is voorbeelddata.' : ''}`,
      ]),
    },
  ]
}

/** Title of the document, for its first heading, its window and its properties. */
export function documenttitel({ wijk, cyclus }: Pick<Wijkaanpakdocument, 'wijk' | 'cyclus'>): string {
  return tekst.titel(wijk.naam, cyclus.naam)
}

function staatregel({ staat, versie, vastgesteldOp, cyclus }: Wijkaanpakdocument): string {
  const adopted = vastgesteldOp === null ? '' : ` op ${datum(vastgesteldOp)}`
  const name = aanpakstaatTekst[staat]
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}${adopted}, versie ${versie}. Cijfers tot ${datum(cyclus.peildatum)}.`
}

/** A whole wijkaanpak as blocks: its title, the ten chapters, what is known of the figures, and the sources. */
export function documentblokken(document: Wijkaanpakdocument): Blok[] {
  const lees = leesRegels(document)
  const isOpen = document.vastgesteldOp === null
  return [
    { soort: 'kop', niveau: 1, tekst: documenttitel(document), id: 'titel' },
    alinea(staatregel(document), 'klein'),
    ...(isOpen ? [alinea(tekst.concept, 'melding')] : []),
    ...(document.voorbeelddata ? [alinea(tekst.voorbeeld, 'voorbeeld')] : []),
    ...document.hoofdstukken.flatMap(({ hoofdstuk, tekst: text }, at): Blok[] => {
      const own = blokkenVan(lees(text))
      const more = bijHoofdstuk(document, hoofdstuk, lees)
      return [
        { soort: 'kop', niveau: 2, tekst: `${at + 1}. ${hoofdstukTekst[hoofdstuk]}`, id: hoofdstuk },
        ...own,
        ...(own.length + more.length === 0 ? [alinea(tekst.leeg, 'klein')] : more),
      ]
    }),
    ...bronblokken(document),
  ]
}

/** Words of the layer of a plan that goes out as a file. */
export const planlaagTekst = {
  naam: 'ambities',
  titel: (document: string) => `Ambities op de kaart: ${document}`,
  uitleg:
    'De ambities van een wijkaanpak met hun plek op de kaart. Een ambitie voor de hele wijk heeft geen vorm. Woningen staan er niet in.',
}

/** Words of the map and of the file around a document. */
export const kaartjeTekst = {
  meters: (length: number) => (length >= 1000 ? `${getal(length / 1000, 0)} km` : `${getal(length, 0)} m`),
  onderwerp: 'Plan voor de wijk',
  maker: 'Wijkcyclus',
  bladzijde: 'bladzijde',
  van: 'van',
}
