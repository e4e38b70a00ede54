import type { DoelId } from '../../geodata/schema/invoer.ts'
import type { Handeling, Inzagedoel, Rol } from '../contract/sessie.ts'

/**
 * What a role may do with an action.
 * `ja`: always. `alle wijken`: only somebody who works for all wijken, because it touches all of them. `eigen wijken`: only what is
 * about the wijken of this person. `eigen`: only what one's own role entered, or what is of this person. `eigen programma`: only what is
 * about the programmes of this person. `voorgelegd`: as `eigen
 * wijken`, and only of a cyclus that has been put before residents. `nee`: never.
 */
export type Recht = 'ja' | 'alle wijken' | 'eigen wijken' | 'eigen' | 'eigen programma' | 'voorgelegd' | 'nee'

/** Who stands in the table: everybody who is not signed in, and the roles. */
export type Kolom = 'anoniem' | Rol

/** The columns of the table, in their order. */
export const KOLOMMEN: readonly Kolom[] = [
  'anoniem',
  'beheerder',
  'programmabureau',
  'programmamanager',
  'stuurgroep',
  'centrada',
  'partner',
  'wijkteam',
  'bewonersvertegenwoordiger',
  'functionaris-gegevensbescherming',
]

/** A row: one right per column of `KOLOMMEN`, and why. */
// prettier-ignore
type Rij = readonly [Recht, Recht, Recht, Recht, Recht, Recht, Recht, Recht, Recht, Recht, waarom: string]

const ja = 'ja'
const alle = 'alle wijken'
const wijk = 'eigen wijken'
const eigen = 'eigen'
const prog = 'eigen programma'
const uit = 'voorgelegd'
const nee = 'nee'

/**
 * The rights table: the whole of who may do what, held against domain.md ("Rights, and what never enters"). An action without a row
 * does not compile. It is read by `may` and by nothing else; the reason is Dutch, for a functionaris gegevensbescherming reads it.
 */
// prettier-ignore
export const RECHTEN = {
  //                            anon. behe. bureau manag. stuurg centr. partn. wijkt. bewon. fg
  'sessie-lezen':              [ja,   ja,   ja,   ja,   ja,   ja,   ja,   ja,   ja,   ja,   'Iedereen mag weten of iemand is aangemeld, en als wie.'],
  'sessie-beginnen':           [ja,   ja,   ja,   ja,   ja,   ja,   ja,   ja,   ja,   ja,   'Zonder dit kan niemand zich aanmelden.'],
  'sessie-eindigen':           [ja,   ja,   ja,   ja,   ja,   ja,   ja,   ja,   ja,   ja,   'Afmelden mag altijd.'],
  'inzagedoel-kiezen':         [nee,  nee,  eigen,eigen,nee,  eigen,eigen,nee,  nee,  nee,  'Alleen wie losse woningen, meldingen of adressen voor bezoeken mag zien, zegt waarvoor.'],
  'eigen-account-lezen':       [nee,  eigen,eigen,eigen,eigen,eigen,eigen,eigen,eigen,eigen,'Iedereen mag zien wat er over het eigen account staat.'],
  'eigen-account-wijzigen':    [nee,  eigen,eigen,eigen,eigen,eigen,eigen,eigen,eigen,eigen,'Wachtwoord en tweede factor beheert ieder zelf.'],

  'gebieden-lezen':            [ja,   ja,   ja,   ja,   ja,   ja,   ja,   ja,   ja,   ja,   'Namen en grenzen van gebieden zijn openbaar.'],
  'voorzieningen-lezen':       [ja,   ja,   ja,   ja,   ja,   ja,   ja,   ja,   ja,   ja,   'Wijkcentra en openingstijden zijn openbaar.'],
  'cijfers-openbaar-lezen':    [ja,   ja,   ja,   ja,   ja,   ja,   ja,   ja,   ja,   ja,   'Cijfers van een wijk en groter uit een open bron zijn openbaar.'],
  'uitvoer-maken':             [ja,   ja,   ja,   ja,   ja,   ja,   ja,   ja,   ja,   ja,   'In een bestand staat nooit meer dan deze persoon op het scherm mag zien.'],
  'cijfers-buurt-lezen':       [nee,  wijk, wijk, wijk, wijk, wijk, wijk, wijk, wijk, nee,  'Een buurt is klein: alleen voor wie aan de analyse werkt of eraan meepraat.'],
  'cijfers-intern-lezen':      [nee,  ja,   ja,   ja,   nee,  nee,  nee,  nee,  nee,  nee,  'Leefstijl en gewicht: alleen voor wie de analyse maakt.'],
  'enquetes-lezen':            [nee,  wijk, wijk, wijk, wijk, wijk, wijk, wijk, wijk, nee,  'Uitslagen per gebied, nooit per mens en niet onder de 30 antwoorden.'],
  'datasets-lezen':            [nee,  ja,   ja,   ja,   ja,   ja,   ja,   ja,   ja,   nee,  'Welke gegevens er zijn en hoe oud, zonder de cijfers zelf.'],
  'bronnen-lezen':             [nee,  ja,   ja,   ja,   ja,   ja,   ja,   ja,   ja,   nee,  'Hoe het met de bronnen staat.'],
  'programma-lezen':           [nee,  ja,   ja,   ja,   ja,   ja,   ja,   ja,   ja,   nee,  'Het plan en zijn fondsen, zonder gegevens van mensen.'],

  'ambitiebeeld-lezen':        [nee,  wijk, wijk, wijk, wijk, wijk, wijk, wijk, wijk, nee,  'Wie meepraat over het plan, ziet wat een ambitie betekent; zonder recht op woningen alleen hele buurten, afgerond.'],
  // The programme as it is kept up to date.
  'programma-bijhouden':       [nee,  nee,  ja,   prog, nee,  nee,  nee,  nee,  nee,  nee,  'Een programmamanager houdt het eigen programma bij, het programmabureau alles.'],
  'plannenregister-bijhouden': [nee,  nee,  ja,   ja,   nee,  nee,  nee,  nee,  nee,  nee,  'Partners delen hun plannen; het bureau en de managers zetten ze in het register.'],

  'woningen-lezen':            [nee,  nee,  wijk, wijk, nee,  wijk, nee,  nee,  nee,  nee,  'Losse woningen: alleen wie de renovatie of de analyse maakt, met een doel.'],
  'meldingen-lezen':           [nee,  nee,  wijk, wijk, nee,  wijk, nee,  nee,  nee,  nee,  'Meldingen als punt zijn van gemeente en corporatie: alleen zij, met een doel.'],
  'woning-wijzigen':           [nee,  nee,  nee,  nee,  nee,  wijk, nee,  nee,  nee,  nee,  'De corporatie houdt haar eigen voortgang bij.'],
  // The register of the renovation: many dwellings at once, always with a reason.
  'register-bewerken':         [nee,  nee,  wijk, nee,  nee,  wijk, nee,  nee,  nee,  nee,  'Corporatie en programmabureau werken hun lijsten bij, met reden; ieder in de eigen wijken.'],
  'adres-zoeken':              [nee,  ja,   ja,   nee,  nee,  ja,   nee,  nee,  nee,  nee,  'Zoekt een plek in het openbare register, voor wie bestanden inleest.'],

  'signalen-lezen':            [nee,  nee,  wijk, wijk, nee,  nee,  nee,  nee,  nee,  nee,  'Alle signalen: alleen wie ze weegt.'],
  'eigen-signalen-lezen':      [nee,  nee,  nee,  nee,  nee,  nee,  nee,  eigen,nee,  nee,  'Een wijkteam ziet wat wijkteams in de eigen wijken invulden.'],
  'signaal-vastleggen':        [nee,  nee,  wijk, nee,  nee,  nee,  wijk, wijk, nee,  nee,  'Organisaties die in de wijk werken, geven door wat zij zien.'],
  'signaal-intrekken':         [nee,  nee,  wijk, nee,  nee,  nee,  nee,  nee,  nee,  nee,  'Het programmabureau haalt een vergissing weg; het signaal blijft staan.'],

  'cyclus-lezen':              [nee,  wijk, wijk, wijk, wijk, wijk, wijk, wijk, wijk, nee,  'De ronde, haar data en het besluit; van bijeenkomsten die over de eigen wijken.'],
  'cyclus-maken':              [nee,  nee,  alle, nee,  nee,  nee,  nee,  nee,  nee,  nee,  'Een ronde gaat over alle wijken.'],
  'cyclus-verzetten':          [nee,  nee,  alle, nee,  nee,  nee,  nee,  nee,  nee,  nee,  'Een ronde gaat over alle wijken.'],
  'cyclus-vaststellen':        [nee,  nee,  nee,  nee,  alle, nee,  nee,  nee,  nee,  nee,  'Alleen de stuurgroep stelt vast, voor alle wijken tegelijk.'],
  'kalender-wijzigen':         [nee,  nee,  alle, nee,  nee,  nee,  nee,  nee,  nee,  nee,  'De data gelden voor alle wijken.'],
  'bijeenkomst-vastleggen':    [nee,  nee,  wijk, nee,  nee,  nee,  nee,  nee,  nee,  nee,  'Het programmabureau legt vast wat bewoners en professionals vonden.'],
  'wijkanalyse-lezen':         [nee,  wijk, wijk, wijk, wijk, wijk, wijk, wijk, uit,  nee,  'Bewonersvertegenwoordigers lezen mee zodra een analyse is voorgelegd.'],
  'wijkanalyse-maken':         [nee,  nee,  alle, nee,  nee,  nee,  nee,  nee,  nee,  nee,  'De berekening gaat over alle wijken tegelijk.'],
  'wijkanalyse-herhalen':      [nee,  wijk, wijk, nee,  wijk, nee,  nee,  nee,  nee,  nee,  'Nagaan of een analyse klopt; er verandert niets.'],

  'wijkaanpak-lezen':          [nee,  wijk, wijk, wijk, wijk, wijk, wijk, wijk, uit,  nee,  'Wie aan de wijk werkt leest mee; bewonersvertegenwoordigers zodra een plan ter bespreking ligt.'],
  'wijkaanpak-schrijven':      [nee,  nee,  wijk, eigen,nee,  nee,  nee,  nee,  nee,  nee,  'Het programmabureau schrijft het plan, een programmamanager de ambities van het eigen programma.'],
  'planactie-schrijven':       [nee,  nee,  wijk, eigen,nee,  eigen,eigen,nee,  nee,  nee,  'Een organisatie houdt haar eigen acties bij.'],
  'wijkaanpak-meepraten':      [nee,  nee,  wijk, wijk, wijk, wijk, wijk, nee,  uit,  nee,  'Opmerkingen bij het plan; een wijkteam leest alleen.'],
  'wijkaanpak-verzetten':      [nee,  nee,  wijk, nee,  nee,  nee,  nee,  nee,  nee,  nee,  'Het programmabureau begint een plan, legt het voor en publiceert het.'],
  'wijkaanpak-vaststellen':    [nee,  nee,  nee,  nee,  wijk, nee,  nee,  nee,  nee,  nee,  'Alleen de stuurgroep stelt vast, en nooit wie eraan schreef.'],

  // Progress, answers, and the reports made of them.
  'voortgang-lezen':           [nee,  ja,   wijk, wijk, wijk, wijk, wijk, wijk, wijk, nee,  'Hoe acties en doelen ervoor staan; van een plan alleen wie dat plan mag lezen.'],
  'voortgang-bijhouden':       [nee,  nee,  wijk, prog, nee,  eigen,eigen,nee,  nee,  nee,  'Een partner houdt de eigen acties bij, een programmamanager het eigen programma.'],
  'terugkoppeling-lezen':      [nee,  wijk, wijk, wijk, wijk, wijk, wijk, wijk, wijk, nee,  'Wie een thema inbracht, hoort wat ermee gebeurt; zonder de tekst van signalen.'],
  'terugkoppeling-geven':      [nee,  nee,  wijk, wijk, nee,  nee,  nee,  nee,  nee,  nee,  'De gemeente antwoordt bewoners en professionals.'],
  'rapportage-lezen':          [nee,  alle, alle, alle, alle, alle, alle, nee,  nee,  nee,  'Een rapportage gaat over alle wijken, voor wie in een stuurgroep zit.'],
  'rapportage-vastleggen':     [nee,  nee,  alle, nee,  nee,  nee,  nee,  nee,  nee,  nee,  'Het programmabureau legt het kwartaal vast; daarna verandert het niet meer.'],

  // The public side: what everybody may see.
  'openbaar-lezen':            [nee,  ja,   ja,   nee,  ja,   nee,  nee,  nee,  nee,  nee,  'Wat er openbaar is en waarom iets niet; de redenen zijn niet voor iedereen.'],
  'openbaar-besluiten':        [nee,  nee,  alle, nee,  nee,  nee,  nee,  nee,  nee,  nee,  'Wat iedereen mag zien is een besluit, met een reden, van wie over alle wijken gaat.'],
  'uitgave-publiceren':        [nee,  nee,  alle, nee,  nee,  nee,  nee,  nee,  nee,  nee,  'Een uitgave gaat over alle wijken en verandert daarna niet meer.'],
  'uitgave-intrekken':         [nee,  alle, alle, nee,  nee,  nee,  nee,  nee,  nee,  nee,  'Een fout moet er meteen af kunnen, ook door de beheerder.'],
  // Campaigns of the renovation, their visits, and plans.
  'campagne-lezen':            [nee,  nee,  wijk, wijk, nee,  wijk, nee,  nee,  nee,  nee,  'Wie de renovatie maakt, ziet de campagnes, geteld per straat en complex.'],
  'campagne-schrijven':        [nee,  nee,  wijk, nee,  nee,  wijk, nee,  nee,  nee,  nee,  'Het programmabureau en de corporatie maken samen de campagnes.'],
  'bezoekers-kiezen':          [nee,  nee,  wijk, nee,  nee,  wijk, nee,  nee,  nee,  nee,  'Wie bezoekers noemt, ziet alleen de naam van accounts van gemeente en welzijn in die wijken.'],
  'adreslijst-lezen':          [nee,  nee,  eigen,eigen,nee,  wijk, eigen,nee,  nee,  nee,  'Adressen voor bezoeken: de corporatie, en wie bij een straat van een campagne is genoemd.'],
  'bezoek-vastleggen':         [nee,  nee,  eigen,eigen,nee,  wijk, eigen,nee,  nee,  nee,  'Wie op bezoek gaat, schrijft in vaste velden op hoe het ging.'],
  'renovatieplan-lezen':       [nee,  nee,  alle, alle, nee,  alle, nee,  nee,  nee,  nee,  'Een plan gaat over alle wijken, per blok.'],
  'renovatieplan-maken':       [nee,  nee,  alle, nee,  nee,  alle, nee,  nee,  nee,  nee,  'Het programmabureau en de corporatie maken samen het plan.'],

  'taak-lezen':                [nee,  ja,   ja,   ja,   ja,   ja,   ja,   ja,   ja,   nee,  'Hoe ver een berekening is.'],
  'taak-stoppen':              [nee,  alle, alle, nee,  nee,  alle, nee,  nee,  nee,  nee,  'Wie een taak mag beginnen, mag haar stoppen.'],

  'invoer-lezen':              [nee,  alle, alle, nee,  nee,  alle, nee,  nee,  nee,  nee,  'Een bestand kan over elke wijk gaan; wie welke soort mag, staat hieronder.'],
  'invoer-doen':               [nee,  alle, alle, nee,  nee,  alle, nee,  nee,  nee,  nee,  'Een bestand kan over elke wijk gaan; wie welke soort mag, staat hieronder.'],
  'koppeling-bewaren':         [nee,  alle, alle, nee,  nee,  alle, nee,  nee,  nee,  nee,  'Namen van kolommen, voor wie bestanden inleest.'],
  'bron-ophalen':              [nee,  alle, alle, nee,  nee,  nee,  nee,  nee,  nee,  nee,  'Nieuwe cijfers gelden voor alle wijken.'],
  'voorbeelddata-verwijderen': [nee,  alle, nee,  nee,  nee,  nee,  nee,  nee,  nee,  nee,  'Raakt alle wijken.'],

  'account-beheren':           [nee,  alle, nee,  nee,  nee,  nee,  nee,  nee,  nee,  nee,  'Niemand geeft een ander meer dan hij zelf heeft.'],
  'sleutel-beheren':           [nee,  alle, nee,  nee,  nee,  nee,  nee,  nee,  nee,  nee,  'Niemand geeft een ander meer dan hij zelf heeft.'],
  'logboek-lezen':             [nee,  alle, nee,  nee,  nee,  nee,  nee,  nee,  nee,  ja,   'De functionaris leest het logboek, en verder alleen wat openbaar is.'],
  'bewaartermijn-uitvoeren':   [nee,  alle, nee,  nee,  nee,  nee,  nee,  nee,  nee,  nee,  'Wissen na de bewaartermijn; de functionaris ziet het in het logboek.'],
  'reservekopie-lezen':        [nee,  alle, nee,  nee,  nee,  nee,  nee,  nee,  nee,  nee,  'Een reservekopie bevat alles.'],
  'reservekopie-maken':        [nee,  alle, nee,  nee,  nee,  nee,  nee,  nee,  nee,  nee,  'Een reservekopie bevat alles.'],
  'systeem-lezen':             [nee,  alle, nee,  nee,  nee,  nee,  nee,  nee,  nee,  nee,  'Hoe het met het systeem gaat, zonder gegevens van mensen.'],
} as const satisfies Record<Handeling, Rij>

/**
 * What kinds of rows a role may bring in, and so see in a report: rows about single dwellings only for the housing corporation and the
 * programmabureau, points of reports and signals only for the programmabureau. `gebieden` come from a configuration file.
 */
export const INVOERDOELEN: Partial<Record<Rol, readonly DoelId[]>> = {
  beheerder: ['cijfers', 'voorzieningen', 'woonzorgzones'],
  programmabureau: [
    'cijfers',
    'woningen',
    'woningstatus',
    'voorzieningen',
    'woonzorgzones',
    'meldingen',
    'signalen',
    'enquete',
  ],
  centrada: ['woningen', 'woningstatus'],
}

/** Purposes a role may choose for data about single dwellings and reports. */
export const INZAGEDOELEN: Partial<Record<Rol, readonly Inzagedoel[]>> = {
  programmabureau: ['wijkanalyse-maken', 'vraag-beantwoorden', 'gegevens-controleren', 'bewoners-bezoeken'],
  programmamanager: ['wijkanalyse-maken', 'vraag-beantwoorden', 'bewoners-bezoeken'],
  centrada: ['renovatie-plannen', 'vraag-beantwoorden', 'gegevens-controleren', 'bewoners-bezoeken'],
  // Only for the streets where they are named.
  partner: ['bewoners-bezoeken'],
}

/** Kinds of rows that are about single dwellings or reports: their reports ask for a purpose, as the rows themselves do. */
export const ADRESDOELEN: ReadonlySet<DoelId> = new Set<DoelId>(['woningen', 'woningstatus', 'meldingen'])

/** Place of each column in a row: asked some hundred times in an answer over many figures. */
const PLACE = Object.fromEntries(KOLOMMEN.map((kolom, at) => [kolom, at])) as Readonly<Record<Kolom, number>> // all of them

/** The right in one cell of the table. */
export function rechtVan(kolom: Kolom, handeling: Handeling): Recht {
  return RECHTEN[handeling][PLACE[kolom]] as Recht // every row has a right for each column; the reason comes after them
}
