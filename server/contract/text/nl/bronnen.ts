import type { BronFoutCode, BronId, BronRitme } from '../../../../geodata/schema/bron.ts'
import type { BronPoging, BronStand } from '../../bronnen.ts'
import type { Taak } from '../../taken.ts'
import { aantal, maandnaam } from '../getal.ts'

/** Words about the sources that the app fetches by itself or when asked. */
export const bronnenTekst = {
  titel: 'Bronnen',
  uitleg:
    'Deze bronnen haalt de app zelf op. Lukt dat niet, dan blijven de laatste goede cijfers staan en ziet u hier hoe oud ze zijn.',
  naarLijst: 'Alle bronnen en gegevens',
  geeft: 'Wat de bron geeft',
  verwacht: 'Wat we verwachten',
  gekomen: 'Wat er kwam',
  leeftijd: 'Hoe oud',
  laatsteFout: 'Laatste keer dat het niet lukte',
  laatsteGoede: 'Laatste goede bezoek',
  nooit: 'Nog nooit',
  nietsGekomen: 'Er is nog niets opgehaald.',
  sleutel: 'Sleutel',
  sleutelNiet: 'niet nodig',
  sleutelAanwezig: (naam: string) => `aanwezig (instelling ${naam})`,
  sleutelOntbreekt: (naam: string) => `ontbreekt. Vraag de beheerder om de instelling ${naam} te vullen.`,
  sleutelKort: 'sleutel ontbreekt',
  licentie: 'Licentie',
  adres: 'Adres van de bron',
  hosts: 'Alleen gevraagd aan',
  gegevens: 'Gegevens uit deze bron',
  meer: 'Meer over deze bron',
  houderEnTabel: (houder: string, tabel: string) => `${houder}, ${tabel}`,
  haal: 'Haal nu op',
  haalLabel: (naam: string) => `Haal nu op: ${naam}`,
  stop: 'Stop',
  stopLabel: (naam: string) => `Stop met ophalen: ${naam}`,
  perAdres: 'De app vraagt deze bron per adres, als iemand een adres zoekt.',
  geenRecht: 'Uw rol mag niet zelf ophalen.',
  mislukten: (count: number) =>
    count === 1
      ? 'Bij 1 bron lukte het laatste bezoek niet.'
      : `Bij ${count} bronnen lukte het laatste bezoek niet.`,
  ontbreekt: 'Ontbrekende cijfers per buurt',
  ontbreektKolommen: { buurt: 'Buurt', ontbreekt: 'Ontbreekt', verwacht: 'Van' },
  ontbreektZin: (missing: number, expected: number) =>
    `${aantal(missing)} van ${aantal(expected)} cijfers ontbreken in de buurten`,
  dataset: (rows: number, refused: number) =>
    `${aantal(rows)} rijen${refused === 0 ? '' : `, ${aantal(refused)} afgekeurd`}`,
  versie: (versie: string) => `versie ${versie}`,
  naarGegevens: 'Bekijk deze gegevens',
} as const

/** How old something is, in whole days. */
export function dagenOud(days: number): string {
  if (days === 0) return 'van vandaag'
  return days === 1 ? '1 dag oud' : `${aantal(days)} dagen oud`
}

/** Names of the sources as people call them; the tables they come from stand beside it. */
export const bronNaam: Record<BronId, string> = {
  'pdok-gebiedsindelingen': 'Grenzen van wijken en buurten',
  'pdok-wijken-en-buurten': 'Wijken en buurten met cijfers',
  'cbs-kerncijfers': 'Kerncijfers wijken en buurten',
  'politie-misdrijven': 'Misdrijven',
  'politie-overlast': 'Overlast',
  'rivm-gezondheid': 'Gezondheid per wijk en buurt',
  'leefbaarometer-3': 'Leefbaarometer 3',
  bag: 'BAG: woningen en panden',
  'ep-online': 'EP-Online: energielabels',
  locatieserver: 'Locatieserver: adressen zoeken',
  'nplv-kpi': 'Cijfers van het NPLV',
}

/** What a source gives, in one sentence. */
export const bronGeeft: Record<BronId, string> = {
  'pdok-gebiedsindelingen': 'De grenzen en namen van gemeenten, wijken en buurten per jaar.',
  'pdok-wijken-en-buurten': 'De grenzen van wijken en buurten, met de belangrijkste cijfers van het CBS.',
  'cbs-kerncijfers': 'Kerncijfers per wijk en buurt: bewoners, huishoudens, woningen, inkomen.',
  'politie-misdrijven': 'Misdrijven die bij de politie bekend zijn, per wijk en buurt.',
  'politie-overlast': 'Overlast die bij de politie bekend is, per wijk en buurt.',
  'rivm-gezondheid': 'Hoe gezond bewoners zich voelen en hoe ze leven: cijfers uit een rekenmodel.',
  'leefbaarometer-3': 'De score van de Leefbaarometer 3 en haar vijf onderdelen.',
  bag: 'Woningen en panden met hun BAG-nummer, oppervlakte en bouwjaar.',
  'ep-online': 'Energielabels van woningen.',
  locatieserver: 'De plek en het BAG-nummer van een adres dat iemand zoekt.',
  'nplv-kpi': 'Cijfers van het Nationaal Programma Leefbaarheid en Veiligheid.',
}

/** When a source brings something new. */
export function ritmeTekst({ ritme, maand }: BronRitme): string {
  const when = maand === null ? '' : `, meestal in ${maandnaam(maand)}`
  switch (ritme) {
    case 'dagelijks':
      return 'Elke dag'
    case 'maandelijks':
      return 'Elke maand'
    case 'jaarlijks':
      return `Elk jaar${when}`
    case 'per-vier-jaar':
      return `Om de vier jaar${when}`
    case 'op-verzoek':
      return 'Alleen als iemand erom vraagt'
  }
}

/** The years a source gave beside the years it should have given by now. */
export function jarenStand({
  jaarAanwezig,
  jaarVerwacht,
}: Pick<BronStand, 'jaarAanwezig' | 'jaarVerwacht'>): string {
  if (jaarVerwacht === null) return jaarAanwezig === null ? '' : `Nieuwste jaar: ${jaarAanwezig}.`
  if (jaarAanwezig === null) return `${jaarVerwacht} zou er moeten zijn.`
  return jaarAanwezig < jaarVerwacht
    ? `${jaarVerwacht} zou er moeten zijn; we hebben ${jaarAanwezig}.`
    : `Nieuwste jaar: ${jaarAanwezig}, zoals verwacht.`
}

/** Why a source did not give what was asked; completes "... ; <this>.". */
export const bronFoutTekst: Record<BronFoutCode, { wat: string; doe: string }> = {
  'niet-bereikbaar': {
    wat: 'de bron gaf geen antwoord',
    doe: 'Controleer de verbinding, of probeer het later opnieuw.',
  },
  'te-traag': { wat: 'de bron deed er te lang over', doe: 'Probeer het later opnieuw.' },
  'te-groot': {
    wat: 'het antwoord was groter dan we aannemen',
    doe: 'Meld dit aan de beheerder: de bron is veranderd.',
  },
  geweigerd: { wat: 'de bron weigerde de vraag', doe: 'Meld dit aan de beheerder.' },
  'niet-gevonden': {
    wat: 'de bron heeft dit niet, of niet meer op dit adres',
    doe: 'Meld dit aan de beheerder: misschien is het adres veranderd.',
  },
  'te-druk': { wat: 'de bron heeft het te druk', doe: 'Probeer het over een uur opnieuw.' },
  'bron-stuk': { wat: 'de bron meldt een storing', doe: 'Probeer het later opnieuw.' },
  'buiten-lijst': {
    wat: 'de bron stuurde ons naar een adres dat niet op onze lijst staat',
    doe: 'Meld dit aan de beheerder.',
  },
  onleesbaar: { wat: 'het antwoord was niet te lezen', doe: 'Probeer het later opnieuw.' },
  'andere-vorm': {
    wat: 'het antwoord heeft een andere vorm dan vroeger',
    doe: 'Meld dit aan de beheerder: de bron is veranderd.',
  },
  'sleutel-ontbreekt': {
    wat: 'er is geen sleutel voor deze bron',
    doe: 'Vraag de beheerder om de sleutel in te stellen.',
  },
  'sleutel-ongeldig': {
    wat: 'de bron neemt onze sleutel niet aan',
    doe: 'Vraag de beheerder om een nieuwe sleutel.',
  },
  gestopt: { wat: 'het ophalen is gestopt', doe: 'U kunt opnieuw ophalen.' },
}

/** A source at a glance. */
export const bronStaat = {
  actueel: 'zoals verwacht',
  'te-oud': 'ouder dan verwacht',
  mislukt: 'laatste bezoek mislukt',
  leeg: 'nog niet opgehaald',
  'per-adres': 'per adres',
} as const

/** How a visit ended. */
export const bezoekTekst: Record<BronPoging['uitkomst'], string> = {
  bezig: 'Bezig met ophalen.',
  nieuw: 'Nieuwe versie.',
  zelfde: 'Er is niets veranderd: de bron gaf dezelfde cijfers.',
  ongewijzigd: 'Er is niets veranderd.',
  mislukt: 'Niet gelukt',
  onderbroken: 'Gestopt voordat het klaar was. Er is niets half bewaard.',
}

/** A visit that failed: what was asked and when, why it failed, and what stands. */
export function bezoekMislukt(input: {
  dag: string
  tijd: string
  url: string | null
  fout: BronFoutCode | null
  uitleg: string | null
  /** Day of the last good copy; null when there is none. */
  staan: string | null
}): string {
  const asked = input.url === null ? 'de bron' : input.url
  const why = input.fout === null ? (input.uitleg ?? 'er ging iets mis') : bronFoutTekst[input.fout].wat
  const left =
    input.staan === null
      ? 'Van deze bron is nog nooit iets opgehaald. Wat de app al had, blijft staan.'
      : `De cijfers van ${input.staan} blijven staan.`
  return `Niet gelukt: wij vroegen ${asked} op ${input.dag} om ${input.tijd}; ${why}. ${left}`
}

/** How far fetching is: bytes, pages or rows, whatever the source counts. */
export function ophalenTekst(taak: Pick<Taak, 'staat' | 'gedaan' | 'totaal'>): string {
  if (taak.staat === 'wacht') return 'Wacht tot er plaats is.'
  if (taak.gedaan === 0) return 'Bezig met ophalen.'
  return taak.totaal === 0
    ? `Bezig met ophalen: ${aantal(taak.gedaan)} gelezen.`
    : `Bezig met ophalen: ${aantal(taak.gedaan)} van ${aantal(taak.totaal)}.`
}
