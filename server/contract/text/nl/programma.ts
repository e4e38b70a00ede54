import type { Budgetwaarschuwing } from '../../../../analyses/programma/budget.ts'
import type { Stopstand } from '../../../../analyses/programma/wat-stopt-wanneer.ts'
import type { Beheersoort, StrevenNu } from '../../../../geodata/schema/programmastand.ts'
import { aantal, datum, euro, getal } from '../getal.ts'

/** What each kind of thing is called, alone and in a sentence. */
export const dingTekst: Record<Beheersoort, { een: string; nieuw: string; titel: string }> = {
  actie: { een: 'deze actie', nieuw: 'Zet een actie erbij', titel: 'Een actie erbij' },
  fonds: { een: 'dit fonds', nieuw: 'Zet een fonds erbij', titel: 'Een fonds erbij' },
  partner: { een: 'deze partner', nieuw: 'Zet een partner erbij', titel: 'Een partner erbij' },
  streven: { een: 'dit streefgetal', nieuw: 'Zet een streefgetal erbij', titel: 'Een streefgetal erbij' },
  budgetregel: { een: 'dit bedrag', nieuw: 'Zet geld erbij', titel: 'Geld bij een actie' },
  inzet: { een: 'deze uren', nieuw: 'Zet uren van een partner erbij', titel: 'Uren van een partner' },
  partnerplan: { een: 'dit plan', nieuw: 'Zet een plan erbij', titel: 'Een plan erbij' },
}

/** Names of fields, by kind; what two kinds share reads the same. */
export const veldTekst = {
  naam: 'Naam',
  lijn: 'Lijn',
  doelen: 'Doelen',
  interventies: 'Wat er gebeurt',
  fondsen: 'Geld uit',
  partners: 'Partners',
  van: 'Eerste jaar',
  tot: 'Laatste jaar',
  toelichting: 'Toelichting',
  daarna: 'Hoe gaat het daarna verder?',
  watStopt: 'Wat stopt er met het geld?',
  wieBesluit: 'Wie besluit?',
  besluitVoor: 'Besluit uiterlijk op',
  beeindigdOp: 'Beëindigd vanaf',
  voor: 'Voor welke woningen',
  letOp: 'Let op',
  omvangEuro: 'Grootte in euro',
  wat: 'Waarvan',
  aantal: 'Getal',
  eenheid: 'Soort getal',
  circa: 'Ongeveer',
  totEnMet: 'Te halen tot en met',
  actie: 'Actie',
  fonds: 'Fonds',
  partner: 'Partner',
  jaar: 'Jaar',
  bedragEuro: 'Bedrag in euro',
  urenPerJaar: 'Uren per jaar',
  eigenaar: 'Van wie',
  wijken: 'Wijken',
  link: 'Adres van het plan',
  status: 'Hoe staat het ermee',
  alleenNaam: 'Alleen de naam tonen',
} as const
export type Veldnaam = keyof typeof veldTekst

/** One sentence about what belongs in a field. */
export const velduitleg: Partial<Record<Veldnaam, string>> = {
  interventies: 'Zet elk op een eigen regel.',
  daarna: 'Wie betaalt het als dit geld stopt? Leeg: daar is nog niets over besloten.',
  wieBesluit: 'Noem een functie of een groep, geen mens. Leeg: de stuurgroep van het programma.',
  besluitVoor: 'Leeg: een half jaar voor het geld stopt.',
  beeindigdOp: 'Vanaf deze dag loopt het niet meer. Het blijft hier staan.',
  omvangEuro: 'Leeg: niet bekend.',
  aantal: 'Leeg: een streven zonder getal.',
  totEnMet: 'Leeg: het plan noemt geen jaar.',
  wijken: 'Niets aangevinkt: heel het gebied.',
  link: 'Een adres dat begint met https://. Leeg: er is geen openbare bladzijde.',
  alleenNaam: 'Voor een gevoelig onderwerp: geen jaren, partners, getallen of toelichting.',
}

export const keuzeTekst = {
  eenheid: { aantal: 'aantal', procent: 'procent' },
  voor: { corporatie: 'corporatie', particulier: 'particulier', vve: 'VvE' },
  status: {
    'in-voorbereiding': 'in voorbereiding',
    loopt: 'loopt',
    afgerond: 'afgerond',
    gestopt: 'gestopt',
  },
} as const

/** A target as a number: "750", "ongeveer 40", "90 %". */
export function strevengetal({ aantal: count, eenheid, circa }: StrevenNu): string {
  if (count === null) return 'geen getal'
  const number = eenheid === 'procent' ? `${getal(count, 0)}\u00a0%` : aantal(count)
  return circa ? `ongeveer ${number}` : number
}

/** A period of years: "2024 tot en met 2034", "vanaf 2023", "jaren niet bekend". */
export function periodeTekst(van: number | null, tot: number | null): string {
  if (van === null) return tot === null ? 'jaren niet bekend' : `tot en met ${tot}`
  if (tot === null) return `vanaf ${van}, einde niet bekend`
  return van === tot ? String(van) : `${van} tot en met ${tot}`
}

export const programmaTekst = {
  titel: 'Programma',
  tabs: 'Delen van het programma',
  tab: {
    doelen: 'Doelen en acties',
    'wat-stopt-wanneer': 'Wat stopt wanneer',
    geld: 'Geld',
    plannen: 'Plannen van partners',
  },
  kernwaarden: 'Zo werken we',
  rollen: 'Wie doet mee in het programma',
  hoofddoelen: 'Wat we willen bereiken',
  bron: (plan: number) => `Volgens het uitvoeringsplan van ${plan}. Wat daarna is veranderd, is gemerkt.`,
  voorzitter: (wie: string) => `Voorzitter van de stuurgroep: ${wie}`,
  kies: 'Kies een programma',
  lijnVoor: (wie: string) => `Voor: ${wie}`,
  nplv: (lijn: string) => `Landelijk programma (NPLV): ${lijn}`,
  doelenKop: 'Doelen',
  actiesKop: (lijn: string) => `Acties van ${lijn}`,
  geenActies: 'Hier staat nog geen actie.',
  alleenNaam: 'Dit staat hier alleen met de naam.',
  alleenNaamTag: 'alleen de naam',
  streefgetallen: (actie: string) => `Streefgetallen van ${actie}`,
  strevenBron: (plan: number) => `streven, plan ${plan}`,
  strevenVanMensen: (jaar: string) => `streven, gezet in ${jaar}`,
  strevenTot: (jaar: number) => `te halen tot en met ${jaar}`,
  strevenVoorbij: (jaar: number) => `het jaar ${jaar} is voorbij`,
  meer: (naam: string) => `Bekijk of verander: ${naam}`,
  meerLezen: (naam: string) => `Bekijk: ${naam}`,
  monitoring: 'Wat het plan telt',
  nieuwTag: 'erbij gezet',
  gewijzigdTag: 'veranderd',
  beeindigdTag: (iso: string) => `beëindigd per ${datum(iso)}`,
  toegevoegd: (wie: string, dag: string, reden: string) =>
    `Erbij gezet op ${dag} door ${wie}. Reden: ${reden}`,
  volgensPlan: (plan: number, waarde: string) => `Volgens het plan van ${plan}: ${waarde}`,
  veranderd: (wie: string, dag: string, reden: string) => `Veranderd op ${dag} door ${wie}. Reden: ${reden}`,
  verander: 'Verander',
  veranderLabel: (veld: string, ding: string) => `Verander ${veld.toLowerCase()} van ${ding}`,
  geschiedenis: 'Geschiedenis',
  geschiedenisLabel: (veld: string, ding: string) => `Geschiedenis van ${veld.toLowerCase()} van ${ding}`,
  geschiedenisRegel: (dag: string, wie: string, waarde: string, reden: string) =>
    `${dag}, ${wie}: ${waarde}. Reden: ${reden}`,
  leeg: 'niets ingevuld',
  onbekend: 'niet bekend',
  ja: 'ja',
  nee: 'nee',
  reden: 'Waarom?',
  redenUitleg: 'Noem geen namen, adressen of telefoonnummers.',
  redenLeeg: 'Schrijf op waarom.',
  verplicht: 'Vul dit veld in.',
  geenGetal: 'Vul een getal in.',
  kies1: 'Kies',
  bewaar: 'Bewaar',
  voegToe: 'Zet erbij',
  bezig: 'Even wachten ...',
  bewaard: 'Opgeslagen.',
  intussen: 'Iemand anders was u voor',
  intussenUitleg: (nu: string, uw: string) =>
    `Er staat nu: ${nu}. U wilde: ${uw}. Er is niets van u bewaard. Klopt uw waarde nog? Bewaar dan opnieuw.`,
  fouten: (count: number) => (count === 1 ? 'Eén veld klopt nog niet' : `${count} velden kloppen nog niet`),
  inzet: (naam: string, uren: number, van: number, tot: number) =>
    `${naam}: ${aantal(uren)} uur per jaar, ${periodeTekst(van, tot)}`,
  inzetKop: 'Uren van partners',
  geldKop: 'Geld per jaar',
  geldRegel: (fonds: string, jaar: number, bedrag: number) => `${fonds}, ${jaar}: ${euro(bedrag)}`,
} as const

export const stopstandTekst: Record<Stopstand, string> = {
  gestopt: 'gestopt',
  geregeld: 'geregeld',
  'te-laat': 'besluit te laat',
  nu: 'nu besluiten',
  later: 'later',
}

export const watStoptTekst = {
  uitleg:
    'Per actie: welk geld stopt, wat er dan stopt, wie besluit en wanneer. Wat het eerst stopt, staat bovenaan.',
  vandaag: (iso: string) => `Gerekend vanaf ${datum(iso)}.`,
  samenvatting: (late: number, now: number) =>
    late === 0 && now === 0
      ? 'Er hoeft nu niets besloten te worden.'
      : [
          late === 0 ? null : `Bij ${late === 1 ? '1 regel' : `${late} regels`} is het besluit te laat.`,
          now === 0 ? null : `Bij ${now === 1 ? '1 regel' : `${now} regels`} moet nu een besluit komen.`,
        ]
          .filter((part) => part !== null)
          .join(' '),
  druk: 'Druk dit blad af',
  filter: 'Programma',
  alle: 'Alle programma’s',
  kop: (iso: string) => `Stopt op ${datum(iso)}`,
  tabel: (iso: string) => `Wat stopt op ${datum(iso)}`,
  actie: 'Actie',
  geld: 'Geld of uren',
  stopt: 'Wat dan stopt',
  wie: 'Wie besluit',
  wanneer: 'Besluit uiterlijk',
  stand: 'Stand',
  uren: (naam: string, uren: number) => `${naam}: ${aantal(uren)} uur per jaar`,
  stuurgroep: (programma: string) => `stuurgroep ${programma}`,
  blijft: (fondsen: string) => `Daarna betaalt nog: ${fondsen}.`,
  blijftNiets: 'Daarna betaalt geen ander fonds.',
  nietOpgeschreven: 'Nog niet opgeschreven.',
  streven: (regels: string) => `Streven: ${regels}.`,
  daarna: (tekst: string) => `Daarna: ${tekst}`,
  gezet: 'zelf gezet',
  zonderEinde: 'Einde niet bekend',
  zonderEindeUitleg: 'Van deze acties weten we niet wanneer het geld stopt.',
  'geen-fonds': 'het plan noemt geen fonds',
  'einde-onbekend': (fondsen: string) => `van ${fondsen} is geen einde bekend`,
  vul: (naam: string) => `Vul aan: ${naam}`,
} as const

export const budgetTekst: Record<Budgetwaarschuwing, string> = {
  'boven-omvang': 'Er is meer verdeeld dan het fonds groot is.',
  'buiten-venster': 'Er staat geld in een jaar waarin dit fonds niet betaalt.',
  'omvang-onbekend': 'De grootte is niet bekend.',
  'venster-onbekend': 'Het plan noemt geen jaren.',
}

export const geldTekst = {
  uitleg: 'Welk fonds betaalt in welke jaren, en hoeveel is verdeeld.',
  tijdlijn: 'Fondsen op een tijdlijn',
  tijdlijnLabel: (open: number, over: number, zonder: number) =>
    `Tijdlijn van de fondsen: ${open} betalen nu, ${over} zijn afgelopen, van ${zonder} is geen einde bekend. Hetzelfde staat in de tabel eronder.`,
  vandaag: (iso: string) => `nu, ${datum(iso)}`,
  legenda: { open: 'betaalt', over: 'afgelopen', onbekend: 'einde of begin niet bekend' },
  tabel: 'De fondsen met hun jaren en hun geld',
  fonds: 'Fonds',
  jaren: 'Jaren',
  grootte: 'Grootte',
  verdeeld: 'Verdeeld',
  over: 'Over',
  letOp: 'Let op',
  afgelopen: 'afgelopen',
  partners: 'Partners',
  partnersUitleg: 'Organisaties en groepen die meedoen.',
  perJaar: (fonds: string) => `${fonds} per jaar`,
  jaar: 'Jaar',
  bedrag: 'Bedrag',
} as const

export const plannenTekst = {
  uitleg:
    'Plannen die partners al hebben. Zij komen in elk plan voor de wijk onder ‘Wat er al loopt’. Gevoelige plannen staan er alleen met hun naam.',
  geen: 'Er staat nog geen plan in het register. Zet het eerste plan erbij.',
  geenLezen: 'Er staat nog geen plan in het register.',
  tabel: 'Het plannenregister',
  plan: 'Plan',
  eigenaar: 'Van wie',
  gebied: 'Gebied',
  periode: 'Jaren',
  status: 'Stand',
  heelGebied: 'heel het gebied',
  open: (naam: string) => `Open ${naam}`,
  filter: 'Wijk',
  alle: 'Alle wijken',
} as const
