import type { Breuksoort } from '../../logboek-controle.ts'
import { gebeurtenis, type Gebeurtenis } from '../../logboek.ts'
import { inzagedoel, type Inzagedoel } from '../../sessie.ts'
import { aantal } from '../getal.ts'

/** What happened, one sentence per kind of event: it follows after who did it. */
export const gebeurtenisTekst: Record<Gebeurtenis, string> = {
  'cijfers-openbaar-lezen': 'Las openbare cijfers.',
  'cijfers-buurt-lezen': 'Las cijfers van een buurt.',
  'cijfers-intern-lezen': 'Las cijfers die alleen voor medewerkers zijn.',
  'gebieden-lezen': 'Las de gebieden.',
  'voorzieningen-lezen': 'Las de voorzieningen.',
  'programma-lezen': 'Las het programma.',
  'ambitiebeeld-lezen': 'Las wat een ambitie betekent.',
  'programma-bijhouden': 'Wijzigde het programma.',
  'plannenregister-bijhouden': 'Wijzigde het plannenregister.',
  'woningen-lezen': 'Las gegevens van woningen.',
  'meldingen-lezen': 'Las meldingen.',
  'signalen-lezen': 'Las signalen.',
  'eigen-signalen-lezen': 'Las eigen signalen.',
  'signaal-vastleggen': 'Gaf een signaal door.',
  'signaal-intrekken': 'Trok een signaal in.',
  'enquetes-lezen': 'Las een enquête.',
  'datasets-lezen': 'Las de lijst van gegevens.',
  'voorbeelddata-verwijderen': 'Verwijderde de voorbeelddata.',
  'bronnen-lezen': 'Las de lijst van bronnen.',
  'bron-ophalen': 'Haalde gegevens op bij een bron.',
  'adres-zoeken': 'Zocht een adres op.',
  'invoer-lezen': 'Las de lijst van bestanden.',
  'invoer-doen': 'Las een bestand in, of draaide dat terug.',
  'koppeling-bewaren': 'Bewaarde of verwijderde een koppeling van kolommen.',
  'register-bewerken': 'Werkte het woningregister bij.',
  'woning-wijzigen': 'Wijzigde een gegeven van een woning.',
  'uitvoer-maken': 'Maakte een bestand om mee te nemen.',
  'cyclus-lezen': 'Las een cyclus.',
  'cyclus-maken': 'Begon een cyclus.',
  'cyclus-verzetten': 'Zette een cyclus een stap verder.',
  'cyclus-vaststellen': 'Stelde een cyclus vast.',
  'kalender-wijzigen': 'Wijzigde de kalender van een cyclus.',
  'bijeenkomst-vastleggen': 'Legde een bijeenkomst vast, of trok die in.',
  'wijkanalyse-lezen': 'Las een wijkanalyse.',
  'wijkanalyse-maken': 'Maakte een wijkanalyse.',
  'wijkanalyse-herhalen': 'Rekende een wijkanalyse opnieuw uit.',
  'wijkaanpak-lezen': 'Las een wijkaanpak.',
  'wijkaanpak-schrijven': 'Schreef aan een wijkaanpak.',
  'planactie-schrijven': 'Schreef aan een actie in een wijkaanpak.',
  'wijkaanpak-meepraten': 'Schreef een opmerking bij een wijkaanpak, of haalde eigen werk terug.',
  'wijkaanpak-verzetten': 'Begon een wijkaanpak, of zette haar een stap verder.',
  'wijkaanpak-vaststellen': 'Stelde een wijkaanpak vast.',
  'voortgang-lezen': 'Las hoe acties en doelen ervoor staan.',
  'voortgang-bijhouden': 'Schreef op hoe een actie of doel ervoor staat.',
  'terugkoppeling-lezen': 'Las de antwoorden op thema’s.',
  'terugkoppeling-geven': 'Gaf antwoord op een thema.',
  'rapportage-lezen': 'Las een blad of rapportage.',
  'rapportage-vastleggen': 'Legde een kwartaalrapportage vast.',
  'openbaar-lezen': 'Las wat er openbaar is.',
  'openbaar-besluiten': 'Besloot iets openbaar te maken, of juist niet.',
  'uitgave-publiceren': 'Publiceerde een uitgave van de openbare kaart.',
  'uitgave-intrekken': 'Trok een uitgave van de openbare kaart in.',
  'campagne-lezen': 'Las een campagne van de renovatie.',
  'campagne-schrijven': 'Maakte of veranderde een campagne van de renovatie.',
  'bezoekers-kiezen': 'Las welke accounts bij mensen langs kunnen gaan.',
  'adreslijst-lezen': 'Las adressen voor bezoeken.',
  'bezoek-vastleggen': 'Schreef op hoe een bezoek ging, of wie persoonlijk is geïnformeerd.',
  'renovatieplan-lezen': 'Las een plan van de renovatie.',
  'renovatieplan-maken': 'Liet een plan van de renovatie maken, of veranderde waar het op rust.',
  'taak-lezen': 'Las een taak.',
  'taak-stoppen': 'Stopte een taak.',
  'sessie-lezen': 'Keek wie is aangemeld.',
  'sessie-beginnen': 'Koos een rol in de demo.',
  'sessie-eindigen': 'Meldde zich af.',
  'inzagedoel-kiezen': 'Koos waarvoor gegevens van woningen nodig zijn.',
  'eigen-account-lezen': 'Las het eigen account.',
  'eigen-account-wijzigen': 'Wijzigde het eigen account.',
  'account-beheren': 'Maakte of wijzigde een account.',
  'sleutel-beheren': 'Maakte een sleutel voor een ander systeem, of trok die in.',
  'logboek-lezen': 'Las het logboek.',
  'bewaartermijn-uitvoeren': 'Voerde de bewaartermijnen uit.',
  'reservekopie-lezen': 'Las de lijst van reservekopieën.',
  'reservekopie-maken': 'Maakte een reservekopie.',
  'systeem-lezen': 'Las hoe het systeem ervoor staat.',
  'dataset-laden': 'Laadde gegevens.',
  'database-maken': 'Legde iets vast over deze installatie.',
  aanmelden: 'Meldde zich aan.',
  'aanmelden-mislukt': 'Probeerde zich aan te melden. Dat lukte niet.',
  afmelden: 'Meldde zich af.',
  inzage: 'Bekeek gegevens van een woning of melding.',
  uitvoer: 'Nam gegevens mee.',
  weigering: 'Probeerde iets waarvoor het recht ontbreekt. De app weigerde dat.',
  'logboek-controleren': 'Controleerde het logboek.',
  'reservekopie-terugzetten': 'Zette een reservekopie terug.',
}

/** What is wrong with the log. */
export const breukTekst: Record<Breuksoort, string> = {
  'rij-veranderd': 'Deze rij is veranderd, of hoort hier niet.',
  'rijen-weg': 'Vanaf hier ontbreken rijen.',
  volgorde: 'Deze rij staat op de verkeerde plaats.',
  'inhoud-veranderd': 'De inhoud van deze rij is veranderd.',
  'inhoud-ontbreekt': 'De inhoud van deze rij is weg.',
  'inhoud-zonder-rij': 'Bij deze inhoud hoort geen rij.',
  'wissing-onbewezen': 'De inhoud van deze rij is gewist, en niet door het uitvoeren van bewaartermijnen.',
  'einde-weg': 'Vanaf hier is het einde van het logboek weg.',
  'slot-veranderd': 'Het slot van het logboek is veranderd.',
  'anker-vals': 'Een regel in het bestand met ankers is veranderd.',
  'anker-wijkt-af': 'Deze rij is anders dan het anker dat ervan is bewaard.',
  'ouder-dan-anker': 'Er is een anker van een rij die er niet meer is: een oudere kopie is teruggezet.',
}

const rijen = (count: number) => (count === 1 ? '1 rij' : `${aantal(count)} rijen`)

/** Ways in, as people know them. */
export const viaTekst: Record<string, string> = {
  niemand: 'niet aangemeld',
  app: 'de app zelf',
  demo: 'een rol van de demo',
  wachtwoord: 'wachtwoord',
  oidc: 'het aanmelden van de eigen organisatie',
  sleutel: 'een sleutel van een ander systeem',
  opdrachtregel: 'de opdrachtregel',
}

/** Roles that are no role of a person. */
export const andereRolTekst: Record<'anoniem' | 'app', string> = {
  anoniem: 'Niet aangemeld',
  app: 'De app zelf',
}

export const logboekTekst = {
  titel: 'Logboek',
  uitleg:
    'Wie deed wat, wanneer en waarom. Niets hierin kan worden veranderd zonder dat een controle dat vindt.',
  filters: 'Kies rijen',
  van: 'Van',
  tot: 'Tot en met',
  gebeurtenis: 'Gebeurtenis',
  rol: 'Rol',
  account: 'Account',
  object: 'Gaat over',
  objectUitleg: 'Bijvoorbeeld cyclus/2025 of woning.',
  zoek: 'Zoek',
  alle: 'Alles',
  alleen: 'Toon',
  alleenInzage: 'Alleen wie woningen of meldingen bekeek',
  alleenWeigering: 'Alleen wat is geweigerd',
  wis: 'Wis de keuze',
  csv: 'Download als CSV',
  csvUitleg: 'Ten hoogste de nieuwste 10.000 rijen. Dit downloaden komt zelf ook in het logboek.',
  geen: 'Geen rij past bij deze keuze.',
  verder: 'Hier is nog niets gevonden. In oudere rijen is nog niet gezocht.',
  lijst: 'Rijen van het logboek, de nieuwste eerst',
  kolommen: { tijd: 'Wanneer', wie: 'Wie', wat: 'Wat', object: 'Gaat over', details: 'Details' },
  ouder: 'Toon oudere rijen',
  zoekVerder: 'Zoek in oudere rijen',
  nieuwste: 'Terug naar de nieuwste',
  toonDetails: 'Details',
  detailsVan: (nummer: number) => `Details van rij ${aantal(nummer)}`,
  nummer: 'Rij',
  via: 'Aangemeld met',
  doel: 'Werkt aan',
  inzagedoel: 'Bekeek dit voor',
  voor: 'Was',
  na: 'Werd',
  reden: 'Reden',
  opgeheven: 'opgeheven account',
  onbekend: 'onbekend',
  geweigerd: 'geweigerd',
  gewist: (dag: string, soort: string) =>
    `De inhoud is gewist op ${dag}, na de bewaartermijn: ${soort}. Wie, wanneer en wat voor handeling blijft staan.`,
  gewistKort: 'inhoud gewist na de bewaartermijn',
  controle: {
    titel: 'Klopt het logboek?',
    nooit: 'Het logboek is nog niet gecontroleerd.',
    goed: (dagTekst: string, tijd: string, aantalRijen: number) =>
      `Ja. Gecontroleerd op ${dagTekst} om ${tijd}: ${rijen(aantalRijen)}, niets veranderd.`,
    fout: (dagTekst: string, tijd: string, breuken: number) =>
      `Nee. De controle van ${dagTekst} om ${tijd} vond ${breuken === 1 ? '1 breuk' : `${aantal(breuken)} breuken`}. Bewaar deze installatie zoals zij is en waarschuw de beheerder en de functionaris gegevensbescherming.`,
    gewist: (count: number) =>
      count === 0
        ? 'Van geen enkele rij is de inhoud gewist.'
        : `Van ${rijen(count)} is de inhoud gewist na de bewaartermijn.`,
    ankers: (count: number) =>
      count === 0
        ? 'Er zijn geen ankers: een oudere kopie die is teruggezet, is zo niet te vinden.'
        : `Vergeleken met ${count === 1 ? '1 anker' : `${aantal(count)} ankers`} buiten de database.`,
    knop: 'Controleer nu',
    bezig: (gedaan: number, totaal: number) => `Bezig: ${aantal(gedaan)} van ${rijen(totaal)}.`,
    rij: (nummer: number | null) => (nummer === null ? 'Logboek' : `Rij ${aantal(nummer)}`),
    meer: (count: number) => `En nog ${aantal(count)}.`,
  },
  bestand: {
    kolommen: [
      'nummer',
      'tijd (UTC)',
      'rol',
      'account',
      'naam',
      'aangemeld met',
      'doel',
      'doel van inzage',
      'gebeurtenis',
      'gaat over',
      'was',
      'werd',
      'reden',
      'inhoud gewist op',
    ],
    naam: (iso: string) => `wijkcyclus-logboek-${iso}.csv`,
  },
} as const

/** Words of `npm run logboek`. */
export const logboekOpdracht = {
  gebruik: 'Gebruik: npm run logboek -- controleren',
  geenDatabase: (map: string) => `In ${map} staat geen database van Wijkcyclus. Zet DATA_DIR goed.`,
  geenGeheim: 'Het geheim van deze installatie is er niet. Zet GEHEIM of het bestand geheim terug.',
  goed: (count: number) => `Het logboek klopt: ${rijen(count)}.`,
  fout: (count: number) => `Het logboek klopt niet: ${count === 1 ? '1 breuk' : `${aantal(count)} breuken`}.`,
  regel: (plaats: string, tekst: string) => `  ${plaats}: ${tekst}`,
  anker: (nummer: number, keten: string) =>
    `Laatste anker: rij ${nummer}, ${keten}. Bewaar dit op een andere plek dan deze computer.`,
} as const

/** What happened, in words; an event of before that has no words any more stands as it was written. */
export function gebeurtenisZin(event: string): string {
  const known = gebeurtenis.safeParse(event)
  return known.success ? gebeurtenisTekst[known.data] : event
}

const DOELEN: Record<string, string> = {
  wijkanalyse: 'de wijkanalyse',
  renovatie: 'de renovatie',
  toezicht: 'toezicht op privacy',
  openbaar: 'openbare gegevens',
  beheer: 'het beheer',
}

/** What an actor works on. */
export function doelTekst(purpose: string): string {
  return DOELEN[purpose] ?? purpose
}

const INZAGEDOELEN: Record<Inzagedoel, string> = {
  'wijkanalyse-maken': 'een wijkanalyse maken',
  'renovatie-plannen': 'de renovatie plannen',
  'vraag-beantwoorden': 'een vraag beantwoorden',
  'gegevens-controleren': 'gegevens controleren',
  'bewoners-bezoeken': 'bewoners bezoeken',
}

/** What somebody looked at single dwellings for. */
export function inzagedoelTekst(purpose: string): string {
  const known = inzagedoel.safeParse(purpose)
  return known.success ? INZAGEDOELEN[known.data] : purpose
}
