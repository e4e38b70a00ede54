import type { Handeling } from '../../sessie.ts'

/** What is wrong with a new key beyond the form of its fields. */
export const sleutelfoutTekst = {
  handeling: 'Dit mag een sleutel met deze rol en dit doel niet.',
  doel: 'Deze rol kan dit doel niet kiezen.',
  voorbij: 'Deze dag is voorbij.',
  teLang: 'Een sleutel werkt hoogstens een jaar.',
} as const

/** Words of Beheer > Sleutels. */
export const sleutels = {
  tab: 'Sleutels',
  titel: 'Sleutels voor andere systemen',
  uitleg:
    'Met een sleutel leest een ander systeem gegevens, of voert het iets in, zonder dat iemand zich aanmeldt. Geef elk systeem een eigen sleutel.',
  geen: 'Er zijn nog geen sleutels. Maak er een als een ander systeem gegevens nodig heeft.',
  lijst: 'Sleutels',
  maken: 'Nieuwe sleutel maken',
  naam: 'Welk systeem gebruikt de sleutel?',
  naamHint: 'Bijvoorbeeld: Kaartportaal van de gemeente. Geen naam van een persoon.',
  rol: 'Rol',
  wijken: 'Wijken',
  alleWijken: 'Alle wijken',
  gekozenWijken: 'Alleen deze wijken',
  geldigTot: 'Laatste dag',
  geldigTotHint: 'Hoogstens een jaar vanaf vandaag.',
  doel: 'Doel voor losse woningen en meldingen',
  geenDoel: 'Geen: de sleutel ziet ze niet',
  wat: 'Wat mag de sleutel?',
  alles: 'Alles wat een sleutel met deze rol mag',
  alleenDit: 'Alleen dit',
  reden: 'Waarom is deze sleutel nodig?',
  redenIntrekken: 'Waarom trekt u de sleutel in?',
  redenHint: 'Dit staat in het logboek. Zet hier geen namen van mensen.',
  bewaar: 'Maak de sleutel',
  bezig: 'Bezig ...',
  leeg: 'Vul dit in.',
  nieuw: (naam: string) => `De sleutel voor ${naam}`,
  eenKeer:
    'U ziet deze sleutel nu, en daarna nooit meer. Zet hem meteen in het andere systeem, of in een kluis. Stuur hem niet per e-mail.',
  deSleutel: 'Sleutel',
  kop: 'Authorization: Bearer wc_...',
  gebruik: 'Zo gebruikt het systeem hem: stuur bij elke vraag de kop Authorization mee.',
  kopieer: 'Kopieer de sleutel',
  gekopieerd: 'De sleutel is gekopieerd.',
  nietGekopieerd: 'Kopiëren lukte niet. Selecteer de sleutel en kopieer hem zelf.',
  klaar: 'Klaar, ik heb de sleutel',
  kolommen: {
    naam: 'Systeem',
    rol: 'Rol en wijken',
    mag: 'Mag',
    tot: 'Laatste dag',
    gebruikt: 'Laatst gebruikt',
    doe: 'Intrekken',
  },
  begin: (id: string) => `wc_${id}_…`,
  staat: { geldig: 'Werkt', verlopen: 'Verlopen', ingetrokken: 'Ingetrokken' },
  nooit: 'Nog nooit',
  aantal: (aantal: number) => (aantal === 1 ? '1 soort handeling' : `${aantal} soorten handelingen`),
  voorDoel: (doel: string) => `Doel: ${doel}`,
  intrekken: 'Intrekken',
  intrekkenVan: (naam: string) => `Trek de sleutel van ${naam} in`,
  zeker: (naam: string) => `De sleutel van ${naam} intrekken?`,
  zekerUitleg:
    'Het systeem kan er meteen niets meer mee. U kunt dit niet terugdraaien. Voor een nieuwe sleutel maakt u een andere.',
  jaIntrekken: 'Ja, trek in',
} as const

/** Actions a key may be given, in words; others never reach this screen. */
const magNaam: Partial<Record<Handeling, string>> = {
  'sessie-lezen': 'zien wat de sleutel mag',
  'gebieden-lezen': 'gebieden en grenzen lezen',
  'voorzieningen-lezen': 'voorzieningen lezen',
  'cijfers-openbaar-lezen': 'openbare cijfers lezen',
  'cijfers-buurt-lezen': 'cijfers per buurt lezen',
  'cijfers-intern-lezen': 'interne cijfers lezen',
  'datasets-lezen': 'gegevens en hun herkomst lezen',
  'bronnen-lezen': 'de stand van de bronnen lezen',
  'enquetes-lezen': 'uitslagen van enquêtes lezen',
  'programma-lezen': 'het programma lezen',
  'cyclus-lezen': 'cycli lezen',
  'wijkanalyse-lezen': 'wijkanalyses lezen',
  'taak-lezen': 'de voortgang van taken lezen',
  'woningen-lezen': 'losse woningen lezen',
  'meldingen-lezen': 'losse meldingen lezen',
  'woning-wijzigen': 'gegevens van een woning wijzigen',
  'signalen-lezen': 'signalen lezen',
  'eigen-signalen-lezen': 'eigen signalen lezen',
  'signaal-vastleggen': 'signalen invoeren',
  'invoer-lezen': 'verslagen van invoer lezen',
  'invoer-doen': 'bestanden invoeren',
  'koppeling-bewaren': 'koppelingen van kolommen bewaren',
  'adres-zoeken': 'een adres opzoeken',
  'uitvoer-maken': 'bestanden ophalen',
  'systeem-lezen': 'de toestand van het systeem lezen',
}

/** An action in words; the code itself where it has none. */
export function magTekst(handeling: Handeling): string {
  return magNaam[handeling] ?? handeling
}
