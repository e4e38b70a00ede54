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
  geenDemo: 'Aanmelden is hier nog niet ingesteld',
  geenDemoUitleg:
    'Deze installatie is geen demo. Aanmelden met een eigen account komt later. Vraag het programmabureau wanneer u kunt aanmelden.',
  bezig: 'Bezig met aanmelden',
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
  beheerder: 'Zorgt voor de gegevens en kan de voorbeelddata verwijderen.',
  programmabureau: 'Maakt de cyclus en de wijkanalyses.',
  programmamanager: 'Leidt een van de programma’s.',
  stuurgroep: 'Leest de cijfers per buurt en de wijkanalyses.',
  centrada: 'Werkt aan de woningen en de renovatie.',
  partner: 'Leest de cijfers per buurt en de wijkanalyses.',
  wijkteam: 'Ziet cijfers per buurt en voorzieningen, geen woningen.',
  bewonersvertegenwoordiger: 'Leest de cijfers per buurt en de wijkanalyses. Ziet geen woningen op de kaart.',
  'functionaris-gegevensbescherming':
    'Heeft nog geen eigen scherm. Het logboek, met wie wat heeft gedaan, komt later.',
}
