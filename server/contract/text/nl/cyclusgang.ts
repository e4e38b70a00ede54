import type {
  Cyclusstaat,
  Kalendermoment,
  Kalenderpunt,
  Opdrachtpunt,
} from '../../../../analyses/cyclus/cyclusgang-schema.ts'
import type { Kalenderfout } from '../../../../analyses/cyclus/kalender.ts'
import { rol as rolSchema } from '../../sessie.ts'
import { aantal, datum, opsomming } from '../getal.ts'
import { rolNaam } from './algemeen.ts'

/** States of a cyclus as people read them. */
export const staatTekst: Record<Cyclusstaat, string> = {
  voorbereiding: 'Voorbereiding',
  gegevens: 'Gegevens verzamelen',
  terugkoppeling: 'Terugkoppeling met bewoners',
  conclusies: 'Conclusies trekken',
  wijkaanpak: 'Wijkaanpak schrijven',
  vastgesteld: 'Vastgesteld',
}

/** What is being done in a state. */
export const staatUitleg: Record<Cyclusstaat, string> = {
  voorbereiding: 'De buurten zijn verdeeld over de wijken. Nu maken we afspraken: wie levert welke cijfers?',
  gegevens: 'De cijfers komen binnen en de wijkanalyses worden uitgerekend.',
  terugkoppeling:
    'Bewoners en professionals zeggen wat zij van de cijfers vinden, en wat zij belangrijk vinden.',
  conclusies: 'We schrijven op wat we zeker weten, wat we denken en wat we niet weten.',
  wijkaanpak: 'Het plan voor elke wijk wordt geschreven.',
  vastgesteld: 'De stuurgroep heeft de cyclus vastgesteld. Er verandert niets meer aan.',
}

export const momentTekst: Record<Kalendermoment, string> = {
  gegevens: 'Gegevens binnen',
  terugkoppeling: 'Terugkoppeling met bewoners',
  conclusies: 'Conclusies',
  wijkaanpak: 'Wijkaanpak',
}

const dagen = (count: number) => (count === 1 ? '1 dag' : `${aantal(count)} dagen`)

/** How a date of the calendar stands, in one sentence. */
export function kalenderstand(point: Kalenderpunt): string {
  if (point.klaarOp !== null) {
    const late = point.dagenTeLaat > 0 ? `, ${dagen(point.dagenTeLaat)} te laat` : ', op tijd'
    return `Klaar op ${datum(point.klaarOp)}${late}.`
  }
  if (point.stand === 'te-laat') return `Te laat: ${dagen(point.dagenTeLaat)} over de datum.`
  return point.stand === 'nu' ? 'Hier werken we nu aan.' : 'Dit komt later.'
}

export const kalenderstandKort: Record<Kalenderpunt['stand'], string> = {
  klaar: 'klaar',
  'te-laat': 'te laat',
  nu: 'nu bezig',
  later: 'later',
}

/** Why a date may not move. */
export const kalenderfoutTekst: Record<Kalenderfout, string> = {
  'al-klaar': 'Deze stap is al klaar. De datum verandert niet meer.',
  'voor-vorige': 'Deze datum ligt voor de vorige stap. Verschuif eerst die stap.',
  'na-volgende': 'Deze datum ligt na de volgende stap. Verschuif eerst die stap.',
}

/** A line of the to-do: what must be there. */
export const opdrachtTekst: Record<Opdrachtpunt['code'], string> = {
  indelingsbesluit: 'Het besluit welke buurten bij welke wijk horen',
  wijkanalyses: 'Een wijkanalyse van elke wijk, elk stadsdeel en de stad',
  verdiepingen: 'De verdieping van elke wijkanalyse',
  'bewoners-per-wijk': 'In elke wijk een bewonersbijeenkomst, met hun eigen volgorde',
  'netwerk-per-stadsdeel': 'Twee bijeenkomsten van het breed integraal netwerk per stadsdeel',
}

/** A role as people call it; `app` is the app itself. */
export function wieTekst(rol: string, corporatie: string | null): string {
  const known = rolSchema.safeParse(rol)
  return known.success ? rolNaam(known.data, corporatie) : rol === 'app' ? 'de app' : rol
}

export const cyclusSchermTekst = {
  titel: (naam: string) => `${naam}: waar staan we?`,
  scherm: 'Cyclus',
  peildatum: (iso: string) => `Cijfers van ${datum(iso)}`,
  nu: 'Nu',
  stappen: 'Stappen van de cyclus',
  stapKlaar: 'klaar',
  kalender: 'Kalender',
  kalenderUitleg:
    'De app stelt deze data voor uit de peildatum. Het programmabureau kan een datum verschuiven, met de reden erbij.',
  voor: (iso: string) => `Uiterlijk ${datum(iso)}`,
  verschoven: (van: string, wie: string, reden: string) =>
    `Voorstel was ${datum(van)}. Verschoven door ${wie}: ${reden}`,
  verschuif: 'Verschuif',
  verschuifLabel: (moment: string) => `Verschuif de datum van: ${moment}`,
  verschuifTitel: (moment: string) => `Andere datum: ${moment}`,
  nieuweDatum: 'Nieuwe datum',
  reden: 'Reden',
  redenUitleg: 'Eén zin zonder namen. Iedereen die de cyclus leest, ziet deze reden.',
  bewaar: 'Bewaar',
  bezig: 'Bezig met bewaren',
  opdracht: (stap: string) => `Nodig voor de volgende stap: ${stap}`,
  opdrachtUitleg: 'Wat nog ontbreekt, houdt de volgende stap tegen. Wat is aangeraden, houdt niets tegen.',
  geenOpdracht: 'Deze cyclus is klaar. Is er toch iets fout? Begin dan een nieuwe cyclus.',
  puntKlaar: 'klaar',
  puntOpen: 'ontbreekt',
  puntAangeraden: 'aangeraden',
  nogVoor: (namen: readonly string[]) => `Nog voor ${opsomming(namen)}.`,
  zetStap: (stap: string) => `Ga naar: ${stap}`,
  stelVast: 'Stel de cyclus vast',
  stapTitel: (stap: string) => `Volgende stap: ${stap}`,
  stapUitleg: 'Een cyclus gaat alleen vooruit. Deze stap kunt u niet terugdraaien.',
  vaststelUitleg:
    'Na vaststellen verandert er niets meer aan deze cyclus: geen nieuwe analyses, bijeenkomsten of data. Dit kunt u niet terugdraaien.',
  nogNiet: 'Deze stap kan nog niet. Hierboven staat wat er ontbreekt.',
  alleenProgrammabureau: 'Het programmabureau zet deze stap.',
  alleenStuurgroep: 'De stuurgroep stelt de cyclus vast.',
  geschiedenis: 'Wat er tot nu toe is gebeurd',
  begonnen: (iso: string, wie: string) => `${datum(iso)}: begonnen door ${wie}.`,
  overgang: (iso: string, stap: string, wie: string, reden: string) =>
    `${datum(iso)}: naar ‘${stap}’, door ${wie}. ${reden}`,
  wijkanalyses: 'Wijkanalyses',
  naarWijkanalyses: 'Bekijk de wijkanalyses van deze cyclus',
  vastgesteld: 'Deze cyclus is vastgesteld. U kunt alles lezen, maar er komt niets meer bij.',
  onbekend: 'Deze cyclus bestaat niet.',
  naarKeuze: 'Kies een cyclus',
} as const
