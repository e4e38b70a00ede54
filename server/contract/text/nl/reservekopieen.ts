import type { Aanleiding, Bewaarreden, Kopiegebrek, Reservekopieen } from '../../reservekopieen.ts'
import { aantal, bestandsgrootte, opsomming } from '../getal.ts'

/** Words of the screen Beheer > Reservekopieën, and of what is said about a backup that failed. */
export const reservekopieTekst = {
  titel: 'Reservekopieën',
  uitleg:
    'Een reservekopie is alles wat nodig is om de app terug te zetten zoals zij op een moment was. De app maakt haar terwijl iedereen doorwerkt, en leest haar daarna helemaal na.',
  geheimTitel: 'Het geheim zit er niet in',
  geheimUitleg:
    'Bewaar het geheim van deze installatie (het bestand geheim of de instelling GEHEIM) op een andere plek. Zonder dat geheim kan niemand een reservekopie terugzetten.',
  planning: (uur: number | null) =>
    uur === null
      ? 'Er staat geen vaste tijd ingesteld. Zet RESERVEKOPIE_UUR om elke dag een reservekopie te maken.'
      : `Elke dag om ${uur}.00 uur maakt de app er één. Stond de server dan stil, dan haalt zij dat in.`,
  volgende: 'De volgende',
  nieuwste: 'De nieuwste goede',
  geenGoede: 'nog geen',
  ruimte: 'Vrije ruimte',
  ruimteOnbekend: 'niet bekend',
  waar: 'Waar ze staan',
  eigenMap: 'in een eigen map (RESERVEKOPIE_MAP)',
  zelfdeMap:
    'in de map met gegevens. Zet RESERVEKOPIE_MAP op een andere schijf: dan overleven ze ook een kapotte schijf.',
  maakNu: 'Nu een reservekopie maken',
  stop: 'Stoppen',
  bezig: 'Reservekopie maken ...',
  bezigZin: (gedaan: number, totaal: number) =>
    totaal === 0
      ? 'Reservekopie maken ...'
      : gedaan >= totaal
        ? 'De kopie staat er. Nu leest de app haar na ...'
        : `Reservekopie maken: ${bestandsgrootte(gedaan)} van ${bestandsgrootte(totaal)} van de database.`,
  klaar: 'De reservekopie is gemaakt en nagelezen. Zij is goed.',
  laatsteMisluktTitel: 'De laatste reservekopie is niet gelukt',
  nogGeen: 'Er is nog geen reservekopie.',
  lijst: 'Reservekopieën, de nieuwste eerst',
  kolom: {
    moment: 'Moment',
    aanleiding: 'Waarom',
    grootte: 'Grootte',
    controle: 'Nagelezen',
    bewaard: 'Blijft omdat',
  },
  goed: 'Goed',
  nietGecontroleerd: 'Nog niet nagelezen',
  nietTerug: 'Gemaakt door een nieuwere versie: deze app kan haar niet terugzetten',
  lijstBeschadigd: 'Beschadigd: de inhoudslijst klopt niet',
  gaatWeg: 'gaat weg bij de volgende',
  bewaarTitel: 'Wat blijft hoe lang?',
  terugTitel: 'Terugzetten',
  terugUitleg: [
    'Stop de app.',
    'Zet het geheim klaar: het bestand geheim in de map met gegevens, of de instelling GEHEIM.',
    'Geef dit commando. Het leest eerst alles na. Wat er nu staat, blijft bewaard in een map ernaast.',
    'Start de app. Iedereen meldt zich opnieuw aan.',
  ],
  commando: (naam: string) => `npm run reservekopie -- terugzetten ${naam}`,
  naamVoorbeeld: '<naam>',
  schijfVol: 'De schijf is vol. Lezen kan nog; bewaren en een reservekopie maken niet.',
  alleenLezen: 'De schijf neemt niets meer aan. Lezen kan nog; bewaren en een reservekopie maken niet.',
  alBezig: 'Er wordt al een reservekopie gemaakt of nagelezen. Probeer het daarna opnieuw.',
  mislukt: 'De reservekopie is niet gelukt. Kijk in het logboek van de server waarom.',
  nietGoed: (naam: string) =>
    `De reservekopie ${naam} is gemaakt, maar bij het nalezen bleek zij niet goed. Controleer de schijf en maak een nieuwe.`,
} as const

/** What is kept how long, as a sentence. */
export function bewaarZin({ dagen, weken, maanden }: Reservekopieen['bewaar']): string {
  return `De nieuwste van elk van de laatste ${dagen} dagen, ${weken} weken en ${maanden} maanden waarop er een is. En de laatste twee van voor een nieuwe versie van de app. De rest ruimt de app op.`
}

/** Why a backup was made. */
export const aanleidingTekst: Record<Aanleiding, string> = {
  gepland: 'Vaste tijd',
  gevraagd: 'Gevraagd op dit scherm',
  opdracht: 'Gevraagd met het commando',
  bijwerken: 'Voor een nieuwe versie van de app',
}

const BEWAARD: Record<Bewaarreden, string> = {
  dag: 'dag',
  week: 'week',
  maand: 'maand',
  bijwerken: 'voor bijwerken',
}

/** Why a backup stays: "dag, week en maand". */
export function bewaardZin(reasons: readonly Bewaarreden[]): string {
  return reasons.length === 0
    ? reservekopieTekst.gaatWeg
    : opsomming(reasons.map((reason) => BEWAARD[reason]))
}

const GEBREK: Record<Kopiegebrek['gebrek'], string> = {
  ontbreekt: 'ontbreekt',
  veranderd: 'is veranderd sinds de kopie is gemaakt',
  database: 'is als database beschadigd',
  'was-weg': 'was al weg toen de kopie werd gemaakt',
  'was-beschadigd': 'was al beschadigd toen de kopie werd gemaakt',
}

/** One fault of a backup as a sentence. */
export function gebrekZin({ pad, gebrek }: Kopiegebrek): string {
  return `${pad} ${GEBREK[gebrek]}.`
}

/** Size and number of files: "12 MB, 23 bestanden". */
export function omvangZin(bytes: number, files: number): string {
  return `${bestandsgrootte(bytes)}, ${aantal(files)} ${files === 1 ? 'bestand' : 'bestanden'}`
}
