import { LEAST_PASSWORD, MOST_PASSWORD, type Wachtwoordfout } from '../../aanmelding.ts'
import type { Rol } from '../../sessie.ts'

/** Words of the sign-in screen. */
export const aanmelden = {
  titel: 'Aanmelden',
  demoTitel: 'Kies een rol',
  demoZonderVoorbeelddata: 'Dit is een demo. Er is geen voorbeelddata: alle cijfers komen uit een bron.',
  demo: 'Dit is een demo. De woningen, de straten, de meldingen en de misdrijven per wijk zijn voorbeelddata: ze zijn verzonnen en bestaan niet. Wat daarmee is berekend, is ook niet echt (renovatie, loopafstand). Alle andere cijfers zijn echt.',
  demoKies:
    'In de demo hebt u geen wachtwoord nodig. Kies met welke rol u rondkijkt. Elke rol ziet wat die rol mag zien.',
  metAccount: 'Aanmelden met een account',
  uitleg: 'U meldt zich aan in twee stappen: met uw wachtwoord, en met een code op uw telefoon.',
  inlognaam: 'Inlognaam',
  wachtwoord: 'Wachtwoord',
  toonWachtwoord: 'Laat het wachtwoord zien',
  verder: 'Verder',
  bezig: 'Even wachten ...',
  kwijt: 'Wachtwoord of telefoon kwijt?',
  kwijtUitleg:
    'Vraag de beheerder om een nieuwe link. Daarmee kiest u zelf een nieuw wachtwoord. De app stuurt geen mail.',
  stap2: 'Stap 2: uw code',
  stap2Uitleg: 'Vul de code van 6 cijfers in die nu in de app op uw telefoon staat.',
  code: 'Code van 6 cijfers',
  herstelcode: 'Herstelcode',
  stap2Herstel: 'Vul een van uw herstelcodes in. Elke code werkt één keer.',
  naarHerstelcode: 'Ik heb mijn telefoon niet: gebruik een herstelcode',
  naarCode: 'Gebruik de code op mijn telefoon',
  meldAan: 'Meld aan',
  opnieuw: 'Begin opnieuw',
} as const

/** Words of setting up the second factor, and of the recovery codes. */
export const tweedeFactor = {
  titel: 'Stel de tweede stap in',
  uitleg:
    'Bij het aanmelden vraagt de app voortaan ook een code van uw telefoon. Zo kan niemand erin met alleen uw wachtwoord.',
  app: 'Open op uw telefoon een app die codes maakt, zoals Microsoft Authenticator, Google Authenticator of Aegis.',
  scan: 'Scan met die app dit vierkant, of typ de tekst eronder over.',
  qr: 'QR-code met het geheim van de tweede stap; dezelfde tekst staat hieronder',
  geheim: 'Geheim',
  bevestig: 'Vul de code in die de app nu laat zien.',
  klaar: 'Stel in',
} as const

export const herstelcodesTekst = {
  titel: 'Bewaar uw herstelcodes',
  uitleg:
    'Bent u uw telefoon kwijt, dan meldt u aan met een van deze codes. Elke code werkt één keer. U ziet ze alleen nu.',
  bewaar: 'Druk ze af, of zet ze in uw wachtwoordkluis. Bewaar ze niet op uw telefoon.',
  kopieer: 'Kopieer de codes',
  gekopieerd: 'Gekopieerd',
  bewaard: 'Ik heb de codes bewaard',
} as const

/** Words of the screen behind a link of the beheerder. */
export const uitnodiging = {
  titel: 'Open uw account',
  welkom: (naam: string) =>
    `Dit is het account van ${naam}. Kies een wachtwoord. Daarna stelt u de tweede stap in.`,
  kies: 'Kies een wachtwoord',
  regels: `Ten minste ${LEAST_PASSWORD} tekens. Alle tekens mogen, plakken ook. Een paar losse woorden achter elkaar is sterk en goed te onthouden.`,
  eenmalig: 'Deze link werkt één keer. Wie nog met dit account is aangemeld, wordt afgemeld.',
  geenLink: 'Deze link is niet compleet',
  geenLinkUitleg: 'Kopieer de hele link die u van de beheerder kreeg, ook het deel na het hekje (#).',
  naarAanmelden: 'Naar aanmelden',
} as const

/** Why a new password is refused, and what to do. */
export const wachtwoordfoutTekst: Record<Wachtwoordfout, string> = {
  'te-kort': `Kies ten minste ${LEAST_PASSWORD} tekens. Een paar losse woorden achter elkaar is goed.`,
  'te-lang': `Kies hoogstens ${MOST_PASSWORD} tekens.`,
  'bevat-naam': 'Kies een wachtwoord zonder uw inlognaam en zonder de naam van deze app.',
  'te-makkelijk':
    'Dit wachtwoord is te makkelijk te raden. Kies een paar losse woorden die niet bij elkaar horen.',
}

/** What each role sees, in one or two sentences. */
export const rolUitleg: Record<Rol, string> = {
  beheerder: 'Zorgt voor de gegevens en de accounts, en kan de voorbeelddata verwijderen.',
  programmabureau: 'Maakt de cyclus en de wijkanalyses.',
  programmamanager: 'Leidt een van de programma’s.',
  stuurgroep: 'Leest de cijfers per buurt en de wijkanalyses.',
  centrada: 'Werkt aan de woningen en de renovatie.',
  partner: 'Leest de cijfers per buurt en de wijkanalyses.',
  wijkteam: 'Ziet cijfers per buurt en voorzieningen, geen woningen.',
  bewonersvertegenwoordiger: 'Leest de cijfers per buurt en de wijkanalyses. Ziet geen woningen op de kaart.',
  'functionaris-gegevensbescherming':
    'Leest het logboek: wie deed wat, wanneer en waarom. Ziet verder niets.',
}
