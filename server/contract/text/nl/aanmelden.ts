import type { Rol } from '../../sessie.ts'

/** Words of the sign-in screen. */
export const aanmelden = {
  titel: 'Aanmelden',
  demoTitel: 'Kies een rol',
  demo: 'Dit is een demo. De cijfers over buurten en wijken zijn echt. De woningen, de straten en de meldingen zijn voorbeelddata: ze zijn verzonnen en bestaan niet.',
  demoKies:
    'In de demo hebt u geen wachtwoord nodig. Kies met welke rol u rondkijkt. Elke rol ziet wat die rol mag zien.',
  geenDemo: 'Aanmelden is hier nog niet ingesteld',
  geenDemoUitleg:
    'Deze installatie is geen demo. Aanmelden met een eigen account komt later. Vraag het programmabureau wanneer u kunt aanmelden.',
  bezig: 'Bezig met aanmelden',
} as const

/** What each role sees, in one sentence. */
export const rolUitleg: Record<Rol, string> = {
  beheerder: 'Zorgt voor de gegevens en kan de voorbeelddata verwijderen.',
  programmabureau: 'Maakt de cyclus en de wijkanalyses.',
  programmamanager: 'Leidt een van de programma’s.',
  stuurgroep: 'Leest, reageert en besluit.',
  centrada: 'Werkt aan de woningen en de renovatie.',
  partner: 'Leest, reageert en houdt eigen acties bij.',
  wijkteam: 'Ziet cijfers per buurt en voorzieningen, geen woningen.',
  bewonersvertegenwoordiger: 'Leest mee met wat in overleg is, zonder woningen.',
  'functionaris-gegevensbescherming': 'Ziet alleen wie wat heeft gedaan.',
}
