import { aantal, getal } from '../getal.ts'

const GIGABYTE = 1_000_000_000

/** Bytes as people read them: "12,5 GB" or "180 MB". */
function grootte(bytes: number): string {
  return bytes >= GIGABYTE ? `${getal(bytes / GIGABYTE, 1)} GB` : `${getal(bytes / 1_000_000, 0)} MB`
}

const TAAKSTATEN: Readonly<Record<string, string>> = {
  wacht: 'Wacht',
  bezig: 'Bezig',
  klaar: 'Klaar',
  mislukt: 'Mislukt',
  gestopt: 'Gestopt',
  onderbroken: 'Onderbroken',
}

const CONTROLES: Readonly<Record<string, string>> = {
  bewaren: 'Bewaren op schijf',
}

/** Words of Beheer, Systeem. */
export const systeemTekst = {
  titel: 'Systeem',
  uitleg:
    'Hoe de app er nu voor staat. Geheimen staan hier niet: van een geheim ziet u alleen of het is gezet.',
  ververs: 'Ververs',
  app: 'De app',
  versie: 'Versie',
  node: 'Node',
  nodeOud: 'Deze versie van Node krijgt geen beveiligingsupdates meer. Gebruik Node 22 of 24.',
  gestart: 'Gestart',
  moment: (dag: string, tijd: string) => `${dag}, ${tijd}`,
  geheugen: 'Geheugen',
  sessies: 'Mensen aangemeld',
  sessiesZin: (count: number) => (count === 1 ? '1 sessie' : `${aantal(count)} sessies`),
  fouten: 'Onverwachte fouten',
  foutenZin: (count: number) =>
    count === 0
      ? 'Geen sinds de start'
      : `${aantal(count)} sinds de start. In het log van de server staat meer.`,
  logboek: 'Regels in het logboek',
  reservekopie: 'Laatste reservekopie',
  geenReservekopie: 'Nog geen',
  controles: 'Controles',
  controle: (naam: string) => CONTROLES[naam] ?? naam,
  inOrde: 'In orde',
  nietInOrde: 'Niet in orde',
  schijf: 'Schijf',
  vrij: 'Vrij',
  vrijZin: (free: number, total: number) => `${grootte(free)} van ${grootte(total)}`,
  reserve: 'Blijft vrij',
  reserveZin: (bytes: number) => `${grootte(bytes)}: een bestand dat dit opmaakt, wordt geweigerd.`,
  krap: 'Er is weinig ruimte. Nieuwe bestanden worden geweigerd. Maak ruimte vrij.',
  grootte,
  taken: 'Taken',
  taakstaat: (staat: string) => TAAKSTATEN[staat] ?? staat,
  geenTaken: 'Er zijn nog geen taken geweest.',
  limieten: 'Hoe vaak mag iemand iets vragen',
  limiet: {
    persoon: 'Iemand die is aangemeld',
    zwaar: 'Zwaar werk, zoals een bestand maken',
    adres: 'Per adres, zonder aanmelden',
  },
  limietZin: (count: number) => (count === 0 ? 'Geen grens' : `${aantal(count)} keer per minuut`),
  instellingen: 'Instellingen',
  kolommen: { naam: 'Naam', waarde: 'Waarde', herkomst: 'Herkomst' },
  gegeven: 'Opgegeven',
  standaard: 'Standaard',
} as const
