import type { Aankondigingen } from '../../../../analyses/renovatie/aankondiging.ts'
import type { Complexstand } from '../../../../analyses/renovatie/toestemming.ts'
import type { Uitnodigplek } from '../../../../analyses/renovatie/uitnodigen.ts'
import type {
  Bezoekafspraak,
  Bezoekduo,
  Bezoekuitkomst,
  Campagnestaat,
  Campagnewerk,
  Dagdeel,
  Gesprekstaal,
  Seizoen,
  Tijdwens,
  Woonwens,
  Zekerheid,
} from '../../../../geodata/schema/campagne.ts'
import type { Maatregel } from '../../../../geodata/schema/woningwerk.ts'
import { aantal, datum, euro } from '../getal.ts'
import { woningen } from './aantallen.ts'

export const maatregelTekst: Record<Maatregel, string> = {
  gevel: 'gevel',
  dak: 'dak',
  glas: 'glas',
  ventilatie: 'ventilatie',
  asbest: 'asbest weg',
  'vocht-schimmel': 'vocht en schimmel',
  'tuin-erf': 'tuin en erfafscheiding',
  oppluspakket: 'oppluspakket',
  gelijkvloers: 'gelijkvloers',
}

export const werkTekst: Record<Campagnewerk, string> = {
  opknappen: 'opknappen en isoleren',
  inponden: 'inponden (terugkopen en verhuren)',
  sloop: 'sloop',
  verhuizen: 'opknappen waarvoor mensen verhuizen',
}

export const campagnestaatTekst: Record<Campagnestaat, string> = {
  voorbereiding: 'in voorbereiding',
  loopt: 'loopt',
  afgerond: 'afgerond',
  gestopt: 'gestopt',
}

export const seizoenTekst: Record<Seizoen, string> = {
  winter: 'winter',
  lente: 'lente',
  zomer: 'zomer',
  herfst: 'herfst',
}

export const zekerheidTekst: Record<Zekerheid, string> = {
  zeker: 'zeker',
  waarschijnlijk: 'waarschijnlijk',
  'nog-niet-zeker': 'nog niet zeker',
}

export const dagdeelTekst: Record<Dagdeel, string> = { ochtend: 'ochtend', middag: 'middag', avond: 'avond' }

export const duoTekst: Record<Bezoekduo, string> = {
  'corporatie-welzijn': 'corporatie en welzijn',
  'gemeente-welzijn': 'gemeente en welzijn',
}

export const uitkomstTekst: Record<Bezoekuitkomst, string> = {
  bezocht: 'Er was een gesprek',
  'niet-getroffen': 'Er was niemand thuis',
  afgezien: 'De bewoner ziet ervan af',
}

export const taalTekst: Record<Gesprekstaal, string> = {
  nederlands: 'Nederlands',
  engels: 'Engels',
  turks: 'Turks',
  arabisch: 'Arabisch',
  pools: 'Pools',
  oekraiens: 'Oekraïens',
  papiaments: 'Papiaments',
  gebaren: 'gebarentaal',
  anders: 'een andere taal, met tolk',
}

export const tijdwensTekst: Record<Tijdwens, string> = {
  ochtend: 'in de ochtend',
  middag: 'in de middag',
  avond: 'in de avond',
  zaterdag: 'op zaterdag',
}

export const wensTekst: Record<Woonwens, string> = {
  'minder-tocht': 'minder tocht',
  warmer: 'warmer',
  'betere-ventilatie': 'betere ventilatie',
  'vocht-weg': 'vocht weg',
  'lagere-drempels': 'lagere drempels',
  'badkamer-aanpassen': 'badkamer aanpassen',
  keuken: 'keuken',
  'tuin-of-schutting': 'tuin of schutting',
  zonnepanelen: 'zonnepanelen',
  'minder-geluid': 'minder geluid',
  inbraakwerend: 'inbraakwerend',
}

export const complexTekst: Record<Complexstand['stand'], string> = {
  gehaald: 'genoeg toestemming',
  'kan-nog': 'nog niet genoeg',
  'kan-niet-meer': 'kan niet meer',
}

type Achtergehouden = Aankondigingen['achtergehouden'][number]

export const achtergehoudenTekst: Record<Achtergehouden['reden'], (nog: number) => string> = {
  'geen-datum': () => 'Er is nog geen datum.',
  'te-weinig-woningen': () => 'Er zijn hier te weinig woningen bij betrokken om iets te zeggen.',
  'nog-niet-iedereen-verteld': (nog) =>
    nog === 1
      ? 'Eén woning in het blok is nog niet persoonlijk geïnformeerd.'
      : `${aantal(nog)} woningen in het blok zijn nog niet persoonlijk geïnformeerd.`,
}

/** "2027-K2" as "K2 2027". */
export const kwartaalKort = (kwartaal: string) => `${kwartaal.slice(5)} ${kwartaal.slice(0, 4)}`

export const campagneTekst = {
  titel: 'Campagnes',
  uitleg:
    'Een campagne is het werk in een gebied: welke maatregelen, met wie, van welk geld, en wanneer we bij mensen langsgaan. Een woning kan maar in één campagne zijn.',
  laden: 'De campagnes komen eraan',
  naarBezoeken: 'Bezoeken en brieven',
  nieuw: 'Maak een campagne',
  geen: 'Er is nog geen campagne. Maak er een van blokken of straten.',
  tabel: 'Campagnes met hun woningen, toestemming en gesprekken',
  naam: 'Naam',
  periode: 'Periode',
  periodeVan: (van: string, tot: string) => `${kwartaalKort(van)} tot en met ${kwartaalKort(tot)}`,
  woningen: 'Woningen',
  eigenaren: { corporatie: 'corporatie', particulier: 'particulier', vve: 'VvE', onbekend: 'niet bekend' },
  telling: woningen,
  toestemming: 'Toestemming',
  toestemmingVan: (gehaald: number, totaal: number) =>
    totaal === 0 ? 'geen huurwoningen' : `${gehaald} van ${totaal} complexen`,
  gesprekken: 'Gesprekken bij mensen thuis',
  gesprekkenVan: (bezocht: number, gepland: number) =>
    gepland === 0 ? 'nog niet gepland' : `${aantal(bezocht)} van ${aantal(gepland)} gevoerd`,
  staat: 'Stand',
  kaart: 'Straten van de campagnes op de kaart',
  kaartUitleg: 'Elke lijn is een straat van een campagne. De tabel zegt hetzelfde.',
  kaartDoel: 'De straten komen uit het register van woningen.',
  terug: 'Alle campagnes',
  wijzig: 'Wijzig de campagne',
  eerder: (count: number) => (count === 1 ? 'Eén eerdere versie' : `${count} eerdere versies`),
  versie: (dag: string, wie: string, reden: string) => `${dag}, ${wie}: ${reden}`,
  werk: 'Werk',
  maatregelen: 'Maatregelen',
  ploegen: 'Ploegen',
  fonds: 'Geld',
  budget: 'Budget',
  budgetVan: (value: number | null) => (value === null ? 'niet bekend' : euro(value)),
  partner: 'Uitvoerder',
  contactplan: 'Contact met bewoners',
  geenKeuze: 'nog niet gekozen',
  straten: 'Straten',
  stratenTabel: 'Straten van de campagne, geteld',
  straat: 'Straat',
  straatOnbekend: 'straat niet bekend',
  nogTeVragen: 'Nog te vragen',
  nogTeVragenUitleg:
    'Eigenaren en VvE’s naast het werk van de corporatie kunnen meedoen. Hier staat hoeveel nog niet zijn gevraagd.',
  geinformeerd: 'Persoonlijk geïnformeerd',
  geinformeerdVan: (told: number, all: number) => `${aantal(told)} van ${aantal(all)}`,
  uitnodigen: 'Eigenaren uitnodigen',
  uitnodigenUitleg: (meter: number) =>
    `Werkt de corporatie ernaast, dan kunnen eigenaren en VvE’s meedoen. Hier staan de woningen die nog niet zijn gevraagd: in hetzelfde blok, in dezelfde straat, of hooguit ${meter} meter verderop. Zit een woning in een andere campagne, dan vraagt die haar.`,
  uitnodigenAantal: (blok: number, straat: number, vlakbij: number) =>
    `${aantal(blok)} in hetzelfde blok, ${aantal(straat)} in dezelfde straat, ${aantal(vlakbij)} vlakbij.`,
  uitnodigenGeen: 'Er is niemand om uit te nodigen.',
  uitnodigToon: 'Laat de adressen hier zien',
  uitnodigDicht: 'Verberg de adressen',
  uitnodigLogboek:
    'Zodra u de adressen ziet, staat in het logboek wie keek en waarvoor. Namen staan er nooit bij.',
  uitnodigLaden: 'De adressen komen eraan',
  uitnodigStraten: 'Adressen om uit te nodigen, per straat',
  uitnodigAlle: 'Alle straten',
  uitnodigAlleen: (straat: string, n: number) =>
    `Alleen ${straat}, ${n === 1 ? '1 adres' : `${aantal(n)} adressen`}`,
  uitnodigTabel: (straat: string | null, van: number, tot: number, totaal: number) =>
    `${straat ?? 'Alle straten'}: adres ${aantal(van)} tot en met ${aantal(tot)} van ${aantal(totaal)}`,
  uitnodigAan: 'Aan wie',
  uitnodigPostcode: 'Postcode',
  uitnodigPostcodeOnbekend: 'niet bekend',
  uitnodigAdressen: 'Adressen',
  uitnodigWaarom: 'Waarom',
  uitnodigPlek: {
    blok: 'in hetzelfde blok',
    straat: 'in dezelfde straat',
    vlakbij: 'vlakbij',
  } satisfies Record<Uitnodigplek, string>,
  uitnodigVorige: 'Vorige adressen',
  uitnodigVolgende: 'Volgende adressen',
  uitnodiglijst: 'Lijst voor brieven aan eigenaren, zonder namen',
  complexen: 'Toestemming per complex',
  complexenUitleg:
    'Bij tien huurwoningen of meer moet 70 % van de huurders akkoord zijn. Bij minder beslist elke huurder zelf.',
  complexenTabel: 'Toestemming van huurders per complex',
  complex: 'Complex',
  zonderComplex: 'minder dan tien huurwoningen',
  huur: 'Huurwoningen',
  akkoord: 'Akkoord',
  nee: 'Wil nu niet',
  nodig: 'Nodig',
  tekort: (count: number) => (count === 0 ? 'genoeg' : `nog ${aantal(count)}`),
  geenHuur: 'In deze campagne zijn geen huurwoningen.',
  rondes: 'Gesprekken bij mensen thuis',
  rondesUitleg:
    'Twee mensen gaan langs, hooguit twaalf adressen op een dag. De brief gaat twee weken eerder weg. Wat er is gezegd, schrijft niemand op.',
  geenRondes: 'Er is nog geen ronde gepland.',
  bezoekenGewist: (dag: string) =>
    `Wat per woning bekend was, is op ${datum(dag)} verwijderd: de bewaartermijn was voorbij. De aantallen blijven staan.`,
  ronde: (straat: string) => `Ronde ${straat}`,
  rondeKop: (duo: string, brief: string) => `${duo}, brief op ${datum(brief)}`,
  dag: (dag: string, deel: string, duo: number, count: number) =>
    `${datum(dag)}, ${deel}, duo ${duo}: ${woningen(count)}`,
  rondetelling: (t: { gepland: number; bezocht: number; nietGetroffen: number; afgezien: number }) =>
    `${aantal(t.gepland)} gepland, ${aantal(t.bezocht)} bezocht, ${aantal(t.nietGetroffen)} niemand thuis, ${aantal(t.afgezien)} zien ervan af`,
  hulptelling: (gewenst: number, overgedragen: number) =>
    `Hulp gewenst: ${aantal(gewenst)}. Met toestemming overgedragen: ${aantal(overgedragen)}.`,
  wensen: 'Wensen over de woning',
  wens: (naam: string, count: number) => `${naam}: ${aantal(count)}`,
  planRonde: 'Plan een ronde',
  rondeDuo: 'Wie gaan langs?',
  rondeDuos: 'Hoeveel duo’s?',
  rondeBrief: 'Brief op',
  rondeMomenten: 'Dagen',
  rondeMoment: (at: number) => `Dag ${at}`,
  rondeDagdeel: (at: number) => `Dagdeel van dag ${at}`,
  momentErbij: 'Nog een dag',
  rondeBewaar: 'Plan deze ronde',
  aankondiging: 'Wat bewoners lezen',
  aankondigingUitleg:
    'Bewoners lezen alleen een seizoen en hoe zeker het is, per straat. Over sloop, inponden en verhuizen staat er niets tot elke woning in het blok persoonlijk is geïnformeerd.',
  geenAankondiging: 'Er is nog niets om te lezen.',
  aankondigingVan: (plek: string, seizoen: string, jaar: number, zeker: string) =>
    `${plek}: ${seizoen} ${jaar}, ${zeker}`,
  verschoven: (seizoen: string, jaar: number, op: string, waarom: string) =>
    `Eerst ${seizoen} ${jaar}. Verschoven op ${datum(op)}: ${waarom}`,
  achtergehouden: (plek: string, reden: string) => `${plek}: ${reden}`,
  nietVoorBewoners: 'Dit lezen bewoners nog niet',
  kondigAan: 'Zet een datum',
  jaar: 'Jaar',
  seizoen: 'Seizoen',
  zekerheid: 'Hoe zeker',
  waarom: 'Waarom verschuift het?',
  waaromUitleg: 'Alleen als er al een andere datum stond. Eén zin; bewoners lezen dit.',
  bewaarDatum: 'Zet deze datum',
  bezoekers: 'Wie krijgt adressen?',
  bezoekersUitleg:
    'De corporatie mag de adressen zien. Noem per straat wie van gemeente en welzijn langsgaat. Elke blik staat in het logboek.',
  geenBezoekers: 'Er is nog niemand genoemd.',
  bezoekerRol: (rol: string, straat: string) => `${straat}: ${rol}`,
  bezoekerAccount: 'een account',
  bezoekerAccountWeg: 'een account dat hier niet meer kan langsgaan',
  rolBezoeker: {
    partner: 'partner (welzijn)',
    programmabureau: 'programmabureau (gemeente)',
    programmamanager: 'programmamanager (gemeente)',
  },
  bezoekerWie: 'Wie gaat langs?',
  bezoekerIedereen: 'Iedereen met een rol',
  bezoekerNamen: 'Een collega op naam',
  geenBezoekaccounts:
    'Er is geen account van gemeente of welzijn in deze wijk. Een beheerder maakt accounts.',
  bezoekerErbij: 'Voeg toe',
  bezoekersNieuw: 'De lijst is nog niet bewaard.',
  bezoekersReden: 'Waarom verandert u de lijst?',
  bezoekersRedenLeeg: 'Schrijf op waarom.',
  bezoekersBewaar: 'Bewaar de lijst',
  bezoekerWeg: (wat: string) => `Haal weg: ${wat}`,
  bewaar: 'Bewaar',
  bezig: 'Even wachten',
  bewaard: 'Bewaard.',
  annuleer: 'Annuleer',
  getal: 'Vul een getal in.',
  formNaam: 'Naam van de campagne',
  formWerk: 'Wat voor werk is het?',
  formPlekken: 'Blokken en straten',
  formZoek: 'Zoek een blok of straat',
  formZoekUitleg: 'Typ een deel van de naam en kies uit de lijst.',
  formKies: 'Voeg toe',
  formGekozen: (woning: number) => `Gekozen: ${woningen(woning)}`,
  formPlek: (soort: 'blok' | 'straat', naam: string, count: number) =>
    `${soort} ${naam} (${woningen(count)})`,
  formBezet: 'al in een campagne',
  formWeg: (naam: string) => `Haal ${naam} weg`,
  formVan: 'Eerste kwartaal',
  formTot: 'Laatste kwartaal',
  formPloegen: 'Aantal ploegen',
  formFonds: 'Welk fonds betaalt?',
  formFondsTot: (naam: string, tot: number | null) => (tot === null ? naam : `${naam}, tot en met ${tot}`),
  formFondsDicht: (naam: string) => `${naam} (gesloten)`,
  formBudget: 'Budget in euro',
  formBudgetUitleg: 'Laat leeg als het bedrag niet bekend is.',
  formPartner: 'Wie voert het uit?',
  formContact: 'Hoe vertellen en vragen we het bewoners?',
  formContactUitleg: 'Bijvoorbeeld: brief, inloop in het wijkcentrum, gesprek thuis. Noem geen mensen.',
  formStaat: 'Hoe staat de campagne ervoor?',
  formReden: 'Waarom maakt of verandert u dit?',
  formMaak: 'Maak deze campagne',
  geenPlekken: 'Geen blok of straat heet zo.',
} as const

export const bezoekTekst = {
  titel: 'Bezoeken en brieven',
  uitleg:
    'Kies een straat. U ziet de adressen in de volgorde van de huisnummers. De app schrijft op dat u kijkt, en waarvoor.',
  laden: 'De adressen komen eraan',
  geen: 'Er is geen straat waar u op bezoek gaat. De corporatie of het programmabureau noemt u bij een straat van een campagne.',
  straat: 'Straat',
  kiesStraat: 'Kies een straat',
  dag: 'Dag',
  alleDagen: 'alle adressen van de straat',
  adressen: (count: number) => (count === 1 ? '1 adres' : `${aantal(count)} adressen`),
  tabel: (straat: string) => `Adressen in ${straat}`,
  adres: 'Adres',
  eigenaar: 'Eigenaar',
  duo: 'Duo',
  geenDuo: '-',
  nietGetroffen: 'Niemand thuis',
  keer: (count: number) => (count === 0 ? '-' : `${count} keer`),
  uitkomst: 'Laatste bezoek',
  nogNiet: 'nog niet',
  geinformeerd: 'Persoonlijk geïnformeerd',
  geinformeerdOp: (dag: string | null) => (dag === null ? 'nog niet' : datum(dag)),
  schrijf: 'Schrijf op',
  schrijfVan: (adres: string) => `Schrijf op hoe het bezoek ging: ${adres}`,
  vertel: 'Is verteld',
  vertelVan: (adres: string) => `Vandaag persoonlijk geïnformeerd: ${adres}`,
  zonderRonde: 'Plan eerst een ronde in deze straat. Daarna kunt u bezoeken opschrijven.',
  bezoeklijst: 'Lijst voor bezoeken',
  brieflijst: 'Lijst voor brieven, zonder namen',
  csv: 'CSV',
  xlsx: 'Excel',
  haal: (lijst: string, vorm: string) => `${lijst} als ${vorm}`,
  afspraak: 'Afspraak',
  geenAfspraak: 'geen',
  afspraakSchrijf: 'Wijzig',
  afspraakVan: (adres: string) => `Afspraak over het gesprek: ${adres}`,
  afspraakUitleg:
    'Wat de bewoner zelf koos, op papier, aan de telefoon of aan de deur. Kiest iemand een ander dagdeel, dan staat dit adres op de lijst van de eerste dag die past. Alleen deze velden. De app verwijdert dit na de campagne.',
  afspraakTijd: 'Wanneer wil de bewoner het gesprek?',
  afspraakGeenTijd: 'maakt niet uit',
  afspraakTaal: 'In welke taal wil de bewoner het gesprek?',
  afspraakTolk: 'Er gaat een tolk mee',
  tolkMee: 'met tolk',
  bewaarAfspraak: 'Bewaar de afspraak',
  formTitel: (adres: string) => `Bezoek aan ${adres}`,
  formUitleg: 'Alleen deze velden. Schrijf nergens op wat iemand zei.',
  sluit: 'Sluit',
  formDatum: 'Dag van het bezoek',
  formUitkomst: 'Hoe ging het?',
  formTaal: 'Taal van het gesprek',
  geenTaal: 'niet gevraagd',
  formWoning: 'De woning is besproken',
  formBuurt: 'De buurt is besproken',
  formHulp: 'Hulp gewenst',
  formWensen: 'Wensen over de woning',
  formOverdracht: 'De bewoner wil dat een organisatie contact opneemt, en gaf toestemming',
  formOrganisatie: 'Welke organisatie?',
  formToestemming: 'Toestemming gegeven op',
  formOvergedragen: 'Het is overgedragen',
  bewaar: 'Schrijf dit bezoek op',
} as const

/** When and how people want to be visited, in one line, e.g. "in de avond, Turks, met tolk". */
export function afspraakInWoorden(afspraak: Bezoekafspraak | null): string {
  if (afspraak === null) return bezoekTekst.geenAfspraak
  const { tijd, taal, tolk } = afspraak
  const parts = [
    ...(tijd === null ? [] : [tijdwensTekst[tijd]]),
    ...(taal === null ? [] : [taalTekst[taal]]),
    ...(tolk ? [bezoekTekst.tolkMee] : []),
  ]
  return parts.length === 0 ? bezoekTekst.geenAfspraak : parts.join(', ')
}
