import { aantal, datum } from '../getal.ts'
import { woningen } from './aantallen.ts'

/** The screen of the register of the renovation. */
export const registerTekst = {
  titel: 'Renovatie',
  woningen: 'Woningen',
  laden: 'De woningen komen eraan',
  kleur: 'Kleur op de kaart',
  inKeuze: (wijze: string, n: number) => `${wijze}, ${woningen(n)}`,
  filters: 'Welke woningen',
  uitleg: 'Vink aan wat u wilt zien. Niets aangevinkt is alles.',
  eigenaar: 'Eigenaar',
  label: 'Energielabel',
  labelGroepen: { zuinig: 'A en B', midden: 'C en D', onzuinig: 'E tot en met G', onbekend: 'Geen label' },
  waar: 'Waar',
  straat: 'Straat',
  blok: 'Blok of complex',
  wijk: 'Wijk',
  alles: 'Alle',
  mist: 'Wat ontbreekt',
  mistKeuzes: {
    iets: 'Iets ontbreekt',
    status: 'Status ontbreekt',
    label: 'Label ontbreekt',
    eigenaar: 'Eigenaar ontbreekt',
    bouwjaar: 'Bouwjaar ontbreekt',
    blok: 'Blok ontbreekt',
  },
  maatregel: 'Maatregel',
  spoor: 'Apart spoor',
  spoorKeuzes: { inponden: 'Inponden', sloop: 'Sloop', nieuwbouw: 'Nieuwbouw' },
  verschil: 'Alleen waar bronnen verschillen',
  wis: 'Wis alle filters',
  teken: 'Teken een gebied',
  tekenWeg: 'Haal het gebied weg',
  tekenKlaar: (n: number) => `Uw gebied telt mee: ${woningen(n)}.`,
  tekenRust: 'Teken een gebied om alleen die woningen te zien.',
  kaart: 'Kaart van de woningen',
  kaartUitleg:
    'De lijst naast de kaart toont dezelfde woningen. Met plus en min zoomt u. Klik op een woning voor haar gegevens.',
  zonderKaart: 'De lijst werkt ook zonder kaart.',
  over: (n: number, totaal: number) => `${aantal(n)} van ${woningen(totaal)}`,
  zonderPlaats: (n: number) =>
    `${woningen(n)} uit een lijst ${n === 1 ? 'heeft' : 'hebben'} nog geen plaats en staan hier niet.`,
} as const

/** The list beside the map. */
export const registerlijstTekst = {
  bijschrift: (van: number, tot: number, n: number) =>
    `Woningen ${aantal(van)} tot en met ${aantal(tot)} van ${aantal(n)}`,
  geen: 'Geen woning past bij uw keuze.',
  adres: 'Adres',
  status: 'Status',
  label: 'Label',
  eigenaar: 'Eigenaar',
  blok: (blok: string) => (blok.startsWith('blok') ? blok : `blok ${blok}`),
  open: (adres: string) => `Open ${adres}`,
  kies: (adres: string) => `Kies ${adres}`,
  kiesKolom: 'Kies',
  kiesAlle: (n: number) => `Kies alle ${woningen(n)}`,
  kiesNiets: 'Kies geen enkele',
  gekozen: (n: number) => (n === 0 ? 'Nog geen woning gekozen.' : `${woningen(n)} gekozen.`),
  wijzig: 'Wijzig de gekozen woningen',
  vorige: 'Vorige woningen',
  volgende: 'Volgende woningen',
  onbekend: 'niet bekend',
  geenLabel: 'geen',
  zonderStraat: 'straat niet bekend',
} as const

/** A change of many dwellings. */
export const bulkTekst = {
  titel: (n: number) => `${woningen(n)} wijzigen`,
  teVeel: (most: number) => `Kies hoogstens ${woningen(most)} tegelijk. Maak uw keuze kleiner.`,
  veld: 'Wat wijzigt u',
  kies: 'Kies',
  waarde: 'Wordt',
  datum: 'Vanaf welke dag',
  datumUitleg: 'De dag waarop dit zo was of werd. Niet in de toekomst.',
  reden: 'Waarom',
  redenUitleg: 'Altijd nodig. Zet hier geen namen of gegevens van bewoners.',
  leeg: 'Vul dit in.',
  bekijk: 'Bekijk wat er verandert',
  bezig: 'Wordt bekeken',
  proef: 'Dit verandert er',
  wijzigt: (n: number) =>
    n === 0 ? 'Er verandert niets.' : `${woningen(n)} ${n === 1 ? 'verandert' : 'veranderen'}.`,
  van: (was: string, wordt: string, n: number) => `${woningen(n)}: van ${was} naar ${wordt}`,
  gelijk: (n: number) =>
    `${woningen(n)} ${n === 1 ? 'heeft' : 'hebben'} dit al en ${n === 1 ? 'blijft' : 'blijven'} zo.`,
  geweigerd: (n: number) => `${woningen(n)} ${n === 1 ? 'wijzigt' : 'wijzigen'} niet:`,
  onbekend: (n: number) => `${woningen(n)} ${n === 1 ? 'staat' : 'staan'} niet in het register.`,
  nietBekend: 'niet bekend',
  doe: (n: number) => `Wijzig ${woningen(n)}`,
  doet: 'Wordt gewijzigd',
  terug: 'Pas aan',
  stop: 'Niet wijzigen',
  klaar: (n: number) => `${woningen(n)} gewijzigd.`,
  ongedaan: 'Maak dit ongedaan',
  ongedaanReden: 'Waarom maakt u dit ongedaan',
  ongedaanBezig: 'Wordt ongedaan gemaakt',
  isOngedaan: (n: number) => `Ongedaan gemaakt bij ${woningen(n)}. Beide staan in de geschiedenis.`,
  verder: 'Terug naar de lijst',
} as const

/** The list of changes of many dwellings. */
export const wijzigingenTekst = {
  titel: 'Wijzigingen van veel woningen tegelijk',
  uitleg: 'De laatste honderd. Ongedaan maken haalt niets weg: het staat er als nieuwe wijziging bij.',
  geen: 'Er is nog niets in het groot gewijzigd.',
  regel: (veld: string, waarde: string, n: number) => `${veld} wordt ${waarde}, ${woningen(n)}`,
  wie: (rol: string, moment: string, dag: string) => `${rol}, ${moment}, geldt vanaf ${datum(dag)}`,
  reden: (reden: string) => `Omdat: ${reden}`,
  ongedaan: (rol: string, moment: string, reden: string) =>
    `Ongedaan gemaakt door ${rol}, ${moment}, omdat: ${reden}`,
} as const

/** The sheet of one dwelling. */
export const woningbladTekst = {
  werk: 'Maatregelen',
  sporen: 'Aparte sporen',
  basis: 'Gegevens',
  geenWerk: 'Van geen enkele maatregel is iets bekend.',
  geenSpoor: 'Deze woning staat op geen apart spoor.',
  meer: 'Toon ook wat niet bekend is',
  geschiedenis: 'Geschiedenis per veld',
  geschiedenisUitleg: 'Alles wat lijsten en mensen zeiden, het nieuwste eerst.',
  ongedaan: (wie: string, reden: string) => `ongedaan gemaakt door ${wie}, omdat: ${reden}`,
  bulk: 'met veel woningen tegelijk',
  besluit: 'Besluit welke bron geldt',
  besluitVoor: (veld: string) => `Besluit over ${veld.toLowerCase()}`,
  geldt: 'Wat geldt',
  besluitBewaar: 'Leg het besluit vast',
  kiesBlok: (blok: string) => `Kies heel ${blok.startsWith('blok') ? blok : `blok ${blok}`}`,
  kiesStraat: 'Kies de hele straat',
} as const

/** The list to take along, and what its second sheet says. */
export const lijstTekst = {
  titel: 'Woningen van de renovatie',
  wat: 'Wat is dit',
  peildatum: 'Peildatum',
  letOp: 'Let op',
  voorbeeld: 'Deze woningen zijn verzonnen. Zij staan niet op een echt adres.',
  weerInlezen: 'Weer inlezen',
  weerInlezenUitleg:
    'Kies bij Gegevens voor Woningen. De kolommen worden herkend. Wat mensen na de peildatum wijzigden, blijft staan.',
  blad: 'Woningen',
  toelichting: 'Toelichting',
  neemMee: 'Neem de lijst mee',
  neemMeeUitleg: 'Met uw keuze van wijk, straat en blok.',
  vormen: {
    'csv-centrada': 'CSV',
    'xlsx-centrada': 'Excel',
    'csv-vera': 'CSV met de woorden van VERA',
    'xlsx-vera': 'Excel met de woorden van VERA',
  },
} as const
