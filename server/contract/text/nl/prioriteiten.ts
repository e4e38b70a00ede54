import type { Aanpak, AanpakSoort } from '../../../../analyses/prioriteiten/aanpak.ts'
import type { FondsStaat } from '../../../../analyses/prioriteiten/acties.ts'
import type {
  Criterium,
  Gemis,
  Telling,
  ThemaRij,
} from '../../../../analyses/prioriteiten/criteria-schema.ts'
import type { RedenOnbeslist } from '../../../../analyses/prioriteiten/prioriteiten.ts'
import type { PijlerId } from '../../../../geodata/schema/indicator.ts'
import { aantal, getal, opsomming } from '../getal.ts'
import { pijlerBronNodig } from './indicatoren.ts'

/** A share of the runs: whole percents, "91 %". */
export function aandeelRuns(share: number): string {
  return `${getal(share * 100, 0)}\u00a0%`
}

/** An answer or a score, 0 to 1. */
export function score(value: number): string {
  return getal(value, 2)
}

/** The four questions, as people ask them. */
export const criteriumTekst: Record<Criterium, { kort: string; vraag: string; betekenis: string }> = {
  'hoe-ver': {
    kort: 'Hoe ver',
    vraag: 'Hoe ver onder de gemeente?',
    betekenis: '1 is het thema dat hier het verst onder de gemeente ligt. 0 is: geen buurt verschilt.',
  },
  'hoeveel-mensen': {
    kort: 'Hoeveel mensen',
    vraag: 'Voor hoeveel mensen?',
    betekenis: '1 is het thema dat hier de meeste mensen raakt. 0 is: geen buurt verschilt.',
  },
  'loopt-al': {
    kort: 'Loopt al',
    vraag: 'Loopt er nog weinig?',
    betekenis: '1 is: er loopt nog geen actie. Hoe meer acties er lopen, hoe lager.',
  },
  mogelijk: {
    kort: 'Wat kan',
    vraag: 'Wat kan er?',
    betekenis: '1 is: elke lopende actie heeft geld dat nog open is. 0 is: geen enkele.',
  },
}

export const prioriteitenTekst = {
  naam: 'Prioriteiten',
  inleiding:
    'Dit is een voorstel om over te praten. De mensen aan tafel kiezen. Hier ziet u waarop het rust, hoe vast het staat, en wat er verandert als u anders weegt.',
  tweeWijken: 'Deze getallen gelden alleen binnen dit gebied. U kunt er geen wijken mee vergelijken.',
  stemmen:
    'Wat bewoners en professionals zeggen, is geen schuif. Hun eigen lijsten staan even groot naast dit voorstel in het overzicht.',
  naarLijsten: 'Bekijk de drie lijsten naast elkaar',

  gewichten: 'Hoe zwaar telt elke vraag?',
  gewichtenUitleg:
    'Schuif, en de lijst verandert meteen. Uw keuze staat in het adres: u kunt de pagina zo delen.',
  teltVoor: (share: number) => `telt voor ${getal(share * 100, 0)}\u00a0%`,
  naarGelijk: 'Terug naar gelijk',
  allesNul: 'Alle gewichten staan op 0. Dan is er niets gevraagd. De lijst volgt nu de themalijst.',

  voorstel: 'Voorstel om over te praten',
  voorstelBasis: 'Gelijke gewichten, zoals vastgelegd.',
  voorstelAnders: 'Met uw keuze. Dit wordt niet bewaard.',
  volgordeNu: (themas: readonly string[]) => `Bij de eerste drie: ${opsomming(themas)}.`,
  scoreLabel: 'score',

  vast: 'van de berekeningen bij de eerste drie',
  onbeslist: 'onbeslist',
  reden: {
    'geen-cijfer': 'er is nog geen cijfer',
    'een-bron': 'er is maar één bron',
    wisselt: 'de plaats wisselt te veel',
    'weinig-themas': 'er zijn niet meer thema’s dan plaatsen',
    'geen-gewicht': 'alle gewichten staan op 0',
  } satisfies Record<RedenOnbeslist, string>,
  balk: (share: number, firmFrom: number) =>
    `${getal(share * 100, 0)} procent van de berekeningen; het streepje staat bij ${getal(firmFrom * 100, 0)} procent`,

  ontbreekt: 'Wat we niet weten',
  gemis: (code: Gemis, pijler: PijlerId, zonder: number): string => {
    switch (code) {
      case 'geen-cijfer':
        return `Hierover zijn nog geen cijfers per buurt. ${pijlerBronNodig[pijler]}`
      case 'geen-gemeentecijfer':
        return 'Er is geen cijfer van de gemeente in hetzelfde jaar. Daarom kunnen we niet vergelijken.'
      case 'geen-spreiding':
        return 'In de gemeente antwoordt iedereen hetzelfde. Daarom kunnen we niet zeggen hoe ver dit is.'
      case 'marge-niet-in-bron':
        return 'Hoe onzeker het cijfer is: marge niet in de bron.'
      case 'een-bron':
        return 'Of een tweede, losse bron hetzelfde zegt.'
      case 'buurten-zonder-cijfer':
        return `Hoe het is in ${zonder} ${zonder === 1 ? 'buurt' : 'buurten'} zonder cijfer.`
      case 'inwoners-onbekend':
        return 'Om hoeveel mensen het gaat. Daarom tellen we buurten.'
      case 'geen-programma':
        return 'Wat er al loopt: er is geen programma geladen.'
      case 'geen-acties':
        return 'Wat er al loopt: het programma noemt hierbij geen actie.'
    }
  },

  perBuurt: 'Wat dit per buurt betekent',
  perBuurtGeen: 'Per buurt is hierover niets bekend. Vraag het bewoners per buurt.',
  perBuurtKlein: 'In geen buurt met een cijfer is het verschil groot genoeg.',
  andereBuurten: (small: number, missing: number) => {
    const parts = [
      ...(small === 0
        ? []
        : [`In ${small} ${small === 1 ? 'andere buurt' : 'andere buurten'} is het verschil te klein.`]),
      ...(missing === 0
        ? []
        : [`${missing} ${missing === 1 ? 'buurt heeft' : 'buurten hebben'} geen cijfer.`]),
    ]
    return parts.join(' ')
  },
  buurt: 'Buurt',
  mensen: 'Mensen',
  mensenOngeveer: (value: number) => `ongeveer ${aantal(Math.round(value / 5) * 5)}`,
  mensenOnbekend: 'niet bekend',

  acties: (planJaar: number | null) =>
    planJaar === null ? 'Wat loopt er al, en wie' : `Wat loopt er al, en wie (plan van ${planJaar})`,
  geenActies: 'Het programma noemt hierbij geen actie.',
  geenProgramma: 'Er is geen programma geladen.',
  actieLoopt: 'loopt',
  actieLooptNiet: 'loopt niet op de peildatum',
  fonds: (naam: string, staat: FondsStaat, tot: number | null) => {
    const staten: Record<FondsStaat, string> = {
      open: tot === null ? 'open, einde niet bekend' : `open tot en met ${tot}`,
      afgelopen: tot === null ? 'afgelopen' : `afgelopen in ${tot}`,
      'nog-niet': 'nog niet begonnen',
      'periode-onbekend': 'periode niet bekend',
    }
    return `${naam} (${staten[staat]})`
  },
  met: (partners: readonly string[]) =>
    partners.length === 0 ? 'wie is niet bekend' : `met ${opsomming(partners)}`,

  merken: 'Samen oppakken, of gewoon werk',
  merkenUitleg:
    'Elk thema krijgt eerst een merk, met de reden. Alleen wat we samen oppakken kan een prioriteit worden. U kunt proberen wat een ander merk doet.',
  soort: { 'samen-oppakken': 'samen oppakken', 'gewoon-werk': 'gewoon werk' } satisfies Record<
    AanpakSoort,
    string
  >,
  gewoonWerkVan: (partners: readonly string[]) =>
    partners.length === 0 ? 'gewoon werk' : `gewoon werk van ${opsomming(partners)}`,
  anders: 'Anders besluiten',
  andersLegenda: (thema: string) => `Merk voor ${thema}`,
  waarom: 'Waarom? In één zin, zonder namen van mensen.',
  waaromLeeg: 'Schrijf eerst waarom.',
  toepassen: 'Laat zien wat dit doet',
  terugzetten: 'Terug naar het voorstel',
  uwReden: (reden: string) => `Uw proef: ${reden}`,
  redenNietMee: 'Uw proef. De reden stond niet in het gedeelde adres.',

  zonderCijfer: 'Thema’s zonder cijfer',
  zonderCijferUitleg:
    'Deze thema’s staan altijd na de thema’s waar een buurt verschilt, en voor de thema’s waar geen buurt verschilt. Hun plaats volgt de themalijst.',
  geenZonderCijfer: 'Over elk thema is er een cijfer.',

  tabel: 'De antwoorden per thema, van 0 tot 1',
  tabelUitleg: 'Elk getal kunt u openen. Dan ziet u hoe het is uitgerekend.',
  thema: 'Thema',
  geenAntwoord: 'geen antwoord',

  formule: {
    'hoe-ver': (value: number) =>
      value === 0
        ? 'In geen buurt komt het verschil boven de drempel uit.'
        : 'Per buurt: het verschil min de drempel, gedeeld door de spreiding in de gemeente. Daarvan het gemiddelde over de buurten met een cijfer. Het hoogste thema van dit gebied is op 1 gezet.',
    'hoeveel-mensen': (telling: Telling) =>
      telling.basis === 'inwoners'
        ? 'Inwoners maal aandeel, opgeteld over de buurten die verschillen. Het hoogste thema van dit gebied is op 1 gezet.'
        : 'Het aantal buurten dat verschilt. Het hoogste thema van dit gebied is op 1 gezet.',
    'loopt-al': (running: number) =>
      `1 gedeeld door (1 + ${running} ${running === 1 ? 'actie die loopt' : 'acties die lopen'})`,
    mogelijk: (open: number, running: number) =>
      running === 0
        ? 'Er loopt geen actie, dus er is geen geld voor een actie.'
        : `${open} van de ${running} lopende acties heeft een fonds dat op de peildatum open is.`,
    score: 'Het gewogen gemiddelde van de vier antwoorden.',
    runs: (runs: number, firmFrom: number) =>
      `Het voorstel is ${aantal(runs)} keer uitgerekend, met gelote gewichten en gelote cijfers. Vanaf ${getal(firmFrom * 100, 0)}\u00a0% en met twee losse bronnen noemen we een plaats vast.`,
    mensen:
      'Inwoners maal het grootste aandeel van de onderwerpen die hier verschillen, afgerond op 5. Het aandeel gaat vaak over volwassenen, dus dit is een ruw getal.',
  },
  cijferVanGemeente: (naam: string, jaar: number) => `${naam}, hele gemeente, ${jaar}`,
  cijferVanBuurt: (naam: string, jaar: string) => `${naam}, ${jaar}`,
  aandeelVan: (naam: string, hogerIsGunstiger: boolean) =>
    hogerIsGunstiger ? `Aandeel: wie dit niet heeft, dus 100 % min ${naam}` : `Aandeel: ${naam}`,
  inwonersIn: (jaar: number | null) => (jaar === null ? 'Inwoners' : `Inwoners, ${jaar}`),
  geenCijfer: 'geen cijfer',
  wordt: (soort: string) => `Dit thema wordt in uw proef: ${soort}.`,
  verschiltIn: (differing: number, known: number) =>
    `verschilt in ${differing} van de ${known} buurten met een cijfer`,

  invoer: {
    gewicht: (vraag: string) => `${vraag} Gewicht`,
    antwoord: (vraag: string) => `${vraag} Antwoord`,
    buurtenMet: 'Buurten met een cijfer',
    buurtenVerschil: 'Buurten die verschillen',
    mensen: 'Mensen in die buurten, ruw',
    runs: 'Aantal berekeningen',
    seed: 'Startgetal',
  },

  telling: {
    'inwoners-onbekend':
      'Van niet alle buurten weten we hoeveel mensen er wonen. Daarom telt de vraag “voor hoeveel mensen” buurten.',
    'geen-inwoners': 'In deze buurten woont niemand. Daarom telt de vraag “voor hoeveel mensen” buurten.',
    'geen-buurt-met-cijfer':
      'Er is geen buurt met een cijfer. Daarom krijgt de vraag “voor hoeveel mensen” geen antwoord.',
  },
} as const

/** Why a theme has its mark, in one sentence, from what the programme names. */
export function aanpakZin({ reden, partners, aantalActies }: Aanpak): string {
  const acties =
    aantalActies === 0 ? 'geen actie' : aantalActies === 1 ? 'één actie' : `${aantalActies} acties`
  const wie = opsomming(partners)
  switch (reden) {
    case 'meer-partners':
      return `Dit vraagt meer dan één partner. Het programma noemt ${wie}, en ${acties}.`
    case 'een-partner':
      return `Het programma noemt alleen ${wie}, en ${acties}. De themalijst ziet hier werk voor meer partners.`
    case 'geen-partner':
      return 'Het programma noemt nog geen partner. De themalijst ziet hier werk voor meer partners.'
    case 'eigen-taak':
      return `Het programma noemt ${wie}, en geen gezamenlijke actie. Dit hoort bij hun gewone werk.`
    case 'eigen-taak-met-acties':
      return `Het programma noemt ${wie}, en ${acties}. De themalijst ziet dit als hun gewone werk.`
    case 'taak-van-onbekend':
      return 'Het programma noemt nog geen partner. Van wie dit gewoon werk is, moet nog blijken.'
  }
}

/** On what a theme stands, in one sentence. */
export function grondZin({ grond, buurten }: Pick<ThemaRij, 'grond' | 'buurten'>): string {
  const differing = buurten.filter(({ verschilt }) => verschilt).length
  switch (grond) {
    case 'verschil':
      return `In ${differing} van de ${buurten.length} buurten met een cijfer is het verschil met de gemeente groot genoeg.`
    case 'geen-cijfer':
      return 'Nog geen cijfers per buurt. Geen cijfer is iets anders dan geen opgave.'
    case 'klein-verschil':
      return 'Er zijn cijfers, maar in geen buurt is het verschil met de gemeente groot genoeg.'
  }
}

/** Name of the table of a theme per buurt. */
export function themaEnPerBuurt(thema: string): string {
  return `${thema}: wat dit per buurt betekent`
}
