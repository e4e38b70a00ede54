import type { KloofBuurt, KloofPaar, KloofVanPaar } from '../../../../analyses/ruimte/kloof-schema.ts'
import type { Samenhang } from '../../../../analyses/ruimte/samenhang.ts'
import { datum, getal, percentage } from '../getal.ts'
import { kansTekst } from './verandering.ts'

type Ligging = Extract<Samenhang, { bekend: true }>['gebieden'][number]['ligging']
type Waarschuwing = Extract<Samenhang, { bekend: true }>['waarschuwingen'][number]

/** Words of the part that shows what residents say beside what is counted, and whether figures lie together. */
export const ruimteTekst = {
  deel: 'Op de kaart',
  inleiding:
    'Waar zeggen mensen iets anders dan de tellingen? En liggen hoge en lage cijfers bij elkaar? Hier staan alleen gemeten cijfers.',
  kloof: 'Wat mensen zeggen naast wat er geteld is',
  kloofUitleg:
    'Per buurt vergelijken we twee plekken tussen alle buurten: volgens wat mensen zeggen, en volgens wat er geteld is. Het verschil is de kloof. Nul betekent: beide zeggen hetzelfde.',
  kloofNogNiet:
    'Dit kan nog niet. Nodig is een bewonersonderzoek met minstens 30 antwoorden per buurt, en een telling per buurt.',
  nodig: 'Wat er nodig is',
  paar: 'Wat naast elkaar',
  weergave: 'Kaart of tabel',
  kaart: 'Kaart',
  tabel: 'Tabel',
  samenvatting: (paar: string, gebied: string, aantal: number, totaal: number) =>
    `Kaart van ${gebied}: ${paar}. ${aantal} van de ${totaal} buurten hebben beide. Ga met de pijltjes langs de buurten; Enter toont de berekening. De tabel geeft dezelfde waarden.`,
  opvallend: (count: number) =>
    count === 0
      ? 'In geen enkele buurt is de kloof zeker groter dan toeval.'
      : `In ${count} ${count === 1 ? 'buurt' : 'buurten'} is de kloof groter dan toeval, na correctie voor alle vergelijkingen.`,
  voorbeelddata: 'Een van beide is voorbeelddata. Daarom noemen we hier niets een uitkomst.',
  periode: (van: string, tot: string) => `Meldingen van ${datum(van)} tot en met ${datum(tot)}.`,
  meldbereidheid: 'Weinig meldingen kan ook betekenen dat mensen niet melden.',
  vergeleken: (aantal: number) => `Plekken tussen ${aantal} buurten van de gemeente met beide cijfers.`,
  geenCijfer: 'geen cijfer',
  geenCijferAantal: (count: number) => `geen cijfer: ${count} ${count === 1 ? 'buurt' : 'buurten'}`,
  legenda: 'Legenda',
  kolommen: {
    buurt: 'Buurt',
    gezegd: 'Wat mensen zeggen',
    geteld: 'Wat er geteld is',
    kloof: 'Kloof',
    grenzen: 'Waarschijnlijk tussen',
    uitkomst: 'Uitkomst',
    waarde: 'Waarde',
    ligging: 'Ligging',
  },
  patroon: 'Ligt het bij elkaar?',
  patroonUitleg: 'We kijken of buurten met een hoog of laag cijfer naast elkaar liggen, meer dan toeval.',
  patroonNogNiet:
    'Er is nog geen gemeten cijfer per buurt. Een bewonersonderzoek per buurt, of cijfers van het CBS en de politie per buurt, maken dit mogelijk.',
  patroonTeKlein: (buurten: number, met: number) =>
    `Dit gebied heeft ${buurten} buurten, te weinig met een cijfer om dit te zien. Vanaf ${met} buurten kan het. Bij zo weinig buurten missen we een patroon dat er echt is. Kijk daarom bij de hele gemeente.`,
  patroonSamenvatting: (naam: string, gebied: string, totaal: number) =>
    `Kaart van ${gebied} met ${naam} in ${totaal} buurten. Ga met de pijltjes langs de buurten; Enter toont de bron of de berekening. De tabel geeft dezelfde waarden.`,
  cijfer: 'Cijfer op de kaart',
  geweigerd: 'Cijfers die hier niet meedoen',
  duidelijk: (moran: number) =>
    `Hoge en lage cijfers liggen meer bij elkaar dan toeval (samenhang tussen buren ${getal(moran, 2)}; ongeveer 0 is geen patroon).`,
  tegengesteld: (moran: number) =>
    `Hoge en lage cijfers wisselen elkaar meer af dan toeval (samenhang tussen buren ${getal(moran, 2)}; ongeveer 0 is geen patroon).`,
  onduidelijk: (moran: number) =>
    `We zien geen patroon dat zeker meer is dan toeval (samenhang tussen buren ${getal(moran, 2)}).`,
  hoe: 'Hoe we dit uitrekenen',
  valtNietOp: 'valt niet op',
} as const

/** The pairs, in a few words. */
export const paarTekst: Record<KloofPaar, string> = {
  'schoon-meldingen': 'Schoon, naast meldingen over de openbare ruimte',
  'openbare-ruimte-meldingen': 'Openbare ruimte, naast meldingen erover',
  'veilig-misdrijven': 'Veilig voelen, naast geregistreerde misdrijven',
  'veilig-overlast': 'Veilig voelen, naast geregistreerde overlast',
  'woning-energielabel': 'De woning, naast energielabel D of slechter',
}

/** What would make a pair possible. */
export const paarNodig: Record<KloofPaar, string> = {
  'schoon-meldingen': 'een bewonersonderzoek (hoe schoon is het) en meldingen over de openbare ruimte',
  'openbare-ruimte-meldingen': 'een bewonersonderzoek (openbare ruimte) en meldingen over de openbare ruimte',
  'veilig-misdrijven': 'een bewonersonderzoek (veilig voelen) en misdrijven per buurt van de politie',
  'veilig-overlast': 'een bewonersonderzoek (veilig voelen) en overlast per buurt van de politie',
  'woning-energielabel': 'een bewonersonderzoek (de woning) en een register van woningen met energielabels',
}

/** Which way a gap goes and how sure it is: the place in the palette, and its words. */
export const KLOOF_KLASSEN = [1, 2, 4, 6, 7] as const
export type KloofKlasse = (typeof KLOOF_KLASSEN)[number]

export const kloofKlasseTekst: Record<KloofKlasse, string> = {
  1: 'minder tevreden dan geteld, groter dan toeval',
  2: 'minder tevreden dan geteld, kan toeval zijn',
  4: 'geen duidelijke kloof',
  6: 'meer tevreden dan geteld, kan toeval zijn',
  7: 'meer tevreden dan geteld, groter dan toeval',
}

/** Class of a gap: only beyond its limits it goes one way, and only after correction it is called larger than chance. */
export function klasseVan({ kloof, laag, hoog, opvallend }: KloofBuurt): KloofKlasse {
  if (laag <= 0 && hoog >= 0) return 4
  if (kloof > 0) return opvallend ? 1 : 2
  return opvallend ? 7 : 6
}

/** A gap with its sign: "+1,2". */
export function kloofGetal(value: number): string {
  // Nothing that is written as 0 has a sign.
  return `${value >= 0.05 ? '+' : ''}${getal(value, 1)}`
}

/** Limits of a gap: "−0,3 en +1,2". */
export function kloofGrenzen({ laag, hoog }: Pick<KloofBuurt, 'laag' | 'hoog'>): string {
  return `${kloofGetal(laag)} en ${kloofGetal(hoog)}`
}

/** What is counted, in its unit: a share of dwellings, or events per 1,000 inhabitants. */
export function geteldTekst(waarde: number, paar: KloofPaar): string {
  return paar === 'woning-energielabel' ? percentage(waarde) : `${getal(waarde, 1)} per 1.000 inwoners`
}

/** How a count beside an answer was made. */
export function geteldFormule({ geteld: { laag, hoog } }: KloofBuurt, paar: KloofPaar): string {
  const what =
    paar === 'woning-energielabel'
      ? 'Woningen met label D of slechter, als deel van de woningen met een label.'
      : 'Aantal in een jaar, gedeeld door de inwoners, keer 1.000.'
  return laag === hoog ? what : `${what} Waarschijnlijk tussen ${getal(laag, 1)} en ${getal(hoog, 1)}.`
}

/** One buurt of the map of gaps, read aloud. */
export function kloofRegel(naam: string, row: KloofBuurt | undefined): string {
  if (row === undefined) return `${naam}: ${ruimteTekst.geenCijfer}`
  return `${naam}: ${kloofGetal(row.kloof)} (${kloofGetal(row.laag)} tot ${kloofGetal(row.hoog)}), ${kloofKlasseTekst[klasseVan(row)]}`
}

/** How a gap was computed. */
export function kloofFormule(row: KloofBuurt, pair: Extract<KloofVanPaar, { bekend: true }>): string {
  const chance = pair.voorbeelddata
    ? ruimteTekst.voorbeelddata
    : `Toeval alleen geeft zo’n kloof ${kansTekst(row.kans)}; gecorrigeerd voor alle vergelijkingen ${kansTekst(row.kansGecorrigeerd)}.`
  return `Plek volgens wat mensen zeggen min plek volgens wat er geteld is, tussen ${pair.aantal} buurten: ${kloofGetal(row.kloof)}, waarschijnlijk tussen ${kloofGetal(row.laag)} en ${kloofGetal(row.hoog)}. ${chance}`
}

/** Where an area and its neighbours lie. */
export const liggingTekst: Record<Ligging, string> = {
  'hoog-bij-hoog': 'hoog bij hoog',
  'laag-bij-laag': 'laag bij laag',
  'hoog-bij-laag': 'hoog bij laag',
  'laag-bij-hoog': 'laag bij hoog',
}

/** Warnings of a pattern, in a sentence. */
export const waarschuwingTekst: Record<Waarschuwing, string> = {
  'weinig-gebieden':
    'Er zijn minder dan 30 buurten met een cijfer. Een patroon dat er echt is, missen we dan gemakkelijk.',
  'te-weinig-permutaties':
    'Er is te weinig geloot om één buurt te kunnen aanwijzen. Dat er geen buurt opvalt, zegt dus niets.',
}
