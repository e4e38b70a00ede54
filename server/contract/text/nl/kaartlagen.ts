import type { Campagnestaat } from '../../../../geodata/schema/campagne.ts'
import type { Eigenaar } from '../../../../geodata/schema/woning.ts'
import type { PuntSoort } from '../../../../geodata/schema/melding.ts'
import type { VoorzieningSoort } from '../../../../geodata/schema/voorziening.ts'
import { aantal, getal, maandnaam } from '../getal.ts'
import { eigenaarNaam } from './woningen.ts'

/** What stands under the name of each layer: what it holds now, or why it cannot be switched on. */
export const laagUitleg = {
  geenRecht: 'Uw rol ziet deze laag niet.',
  laden: 'wordt geladen ...',
  mislukt: 'Deze laag kon niet worden geladen. De rest werkt.',
  buurten: (buurten: number, wijken: number) => `${buurten} buurten, ${wijken} wijken`,
  zones: (n: number) => (n === 1 ? '1 zone, ligging bij benadering' : `${n} zones, ligging bij benadering`),
  geenZone: 'geen woonzorgzone bekend',
  wijkcentra: (open: number, jaar: number | null) =>
    `${open} nu open${jaar === null ? '' : `, tijden van ${jaar}`}`,
  voorzieningen: (n: number, metTijden: number) =>
    metTijden === 0
      ? `${n} plekken, tijden niet bekend`
      : `${n} plekken, van ${metTijden} zijn de tijden bekend`,
  woningen: {
    status: 'status van renovatie',
    label: 'energielabel',
    eigenaar: 'eigenaar',
    campagne: 'campagne',
    mist: 'wat er ontbreekt',
  },
  meldingen: { punten: 'punten, per soort', zeshoeken: 'geteld in zeshoeken', warmte: 'dichtheid' },
  bereik: 'zo ver als u kunt lopen',
  bereikPlaatsen: (n: number) => (n === 1 ? 'lopend vanaf 1 plek' : `lopend vanaf ${n} plekken`),
  bereikNogNiet: (cyclus: string | null) =>
    cyclus === null ? 'nog niet uitgerekend' : `nog niet uitgerekend voor ${metKleineLetter(cyclus)}`,
  signalen: 'aantal per buurt, nooit een punt',
  signalenEigen: 'van uw eigen rol, per buurt',
  signalenAantal: (n: number, eigen: boolean) =>
    `${n === 1 ? '1 signaal' : `${aantal(n)} signalen`}${eigen ? ' van uw eigen rol' : ''}, per buurt`,
  ambities: (cyclus: string | null) =>
    cyclus === null ? 'nog geen' : `uit de wijkaanpakken van ${metKleineLetter(cyclus)}`,
  ambitiesZonderCyclus: 'nog geen: er is nog geen cyclus',
  ambitiesAantal: (n: number, getekend: number) =>
    n === 0 ? 'nog geen ambities' : `${n === 1 ? '1 ambitie' : `${n} ambities`}, ${getekend} op de kaart`,
  vervaagd: 'De kleuren van de buurten zijn lichter zolang Woningen of Meldingen aan staat.',
} as const

/** The list beside the layer of ambitions. */
export const ambitielaagTekst = {
  uitleg: 'Kies een ambitie om haar in het plan te openen.',
  regel: (nummer: number | null, titel: string, zonderPlek: boolean) => {
    const naam = titel.trim() === '' ? 'Ambitie zonder titel' : titel
    return `${nummer === null ? '' : `${nummer}. `}${naam}${zonderPlek ? ' (nog niet op de kaart)' : ''}`
  },
} as const

/** "Cyclus 2025" in the middle of a sentence. */
function metKleineLetter(naam: string): string {
  return naam.charAt(0).toLowerCase() + naam.slice(1)
}

/** Order and opacity of the layers. */
export const volgordeTekst = {
  knop: 'Volgorde',
  klaar: 'Klaar',
  uitleg: 'De bovenste laag ligt op de kaart ook bovenop. Tekens liggen altijd boven de andere lagen.',
  hoger: 'Hoger',
  lager: 'Lager',
  hogerLabel: (laag: string) => `${laag} hoger`,
  lagerLabel: (laag: string) => `${laag} lager`,
  dekking: 'Dekking',
  dekkingLabel: (laag: string) => `Dekking van ${laag}`,
  dekkingWaarde: (procent: number) => `${procent}\u00a0%`,
  sleep: (laag: string) => `Sleep ${laag} naar een andere plaats`,
  verplaatst: (laag: string, plaats: number, totaal: number) =>
    `${laag} ligt nu op plaats ${plaats} van ${totaal}, geteld van boven.`,
  aan: (laag: string) => `${laag} staat aan.`,
  uit: (laag: string) => `${laag} staat uit.`,
} as const

/** Dwellings: what the colours say. */
export const woninglaagTekst = {
  kleur: 'Kleur de woningen naar',
  wijze: {
    status: 'Status',
    label: 'Energielabel',
    eigenaar: 'Eigenaar',
    mist: 'Wat er ontbreekt',
    campagne: 'Campagne',
  },
  mist: {
    niets: 'Alles is bekend',
    status: 'Alleen de status ontbreekt',
    label: 'Alleen het label ontbreekt',
    eigenaar: 'Alleen de eigenaar ontbreekt',
    bouwjaar: 'Alleen het bouwjaar ontbreekt',
    meer: 'Twee of meer ontbreken',
  },
  mistUitleg: 'Er wordt gekeken naar status, energielabel, eigenaar en bouwjaar.',
  campagnesLaden: 'De campagnes komen eraan.',
  campagnesMislukt: 'De campagnes konden niet worden geladen. De andere kleuren werken wel.',
  geenCampagne: 'Er is geen campagne in voorbereiding of bezig. Elke woning is grijs.',
  inGeenCampagne: 'In geen campagne',
  buitenKeuze: 'In geen van deze campagnes',
  campagneElders: 'Campagne ook buiten uw wijken',
  campagneStaat: {
    voorbereiding: 'Campagne in voorbereiding',
    loopt: 'Campagne die loopt',
    afgerond: 'Campagne die klaar is',
    gestopt: 'Campagne die is gestopt',
  } satisfies Record<Campagnestaat, string>,
  campagneOpStaat: (n: number) =>
    `Er zijn ${n} campagnes, en vijf kleuren. Daarom is de kleur naar hoe een campagne ervoor staat. Kies met Filters hoogstens vijf campagnes om ze apart te zien.`,
  campagneUitleg: 'Een campagne die klaar is of is gestopt, laat haar woningen los en staat er niet bij.',
  campagneStand: (dag: string) => `Stand van de campagnes: ${dag}.`,
  titel: (wijze: string, totaal: string) => `${wijze}, ${totaal} woningen`,
  deel: (over: string, totaal: string) => `${over} van ${totaal} woningen passen bij uw filters.`,
  label: {
    A: 'A of zuiniger',
    B: 'B',
    C: 'C',
    D: 'D',
    E: 'E',
    F: 'F',
    G: 'G',
  },
  geenLabel: 'Geen label geregistreerd',
  labelUitleg: 'Donkerder is zuiniger.',
  geenEigenaar: 'Eigenaar niet bekend',
  kaartuitleg:
    'Kies een woning op de kaart. Zonder muis: open een buurt en kies daar een woning uit de lijst.',
} as const

/** An owner in the legend. */
export function eigenaarInLegenda(owner: string, corporatie: string | null): string {
  return eigenaarNaam(owner as Eigenaar, corporatie) // a class of the legend is an owner of the schema
}

/** The dwellings of one area as a list. */
export const woninglijstTekst = {
  titel: 'Woningen',
  uit: 'Zet de laag Woningen aan om de woningen hier in een lijst te zien.',
  zetAan: 'Zet Woningen aan',
  geen: 'Hier staan geen woningen in het register.',
  geenNaFilter: 'Geen woning hier past bij uw filters.',
  bijschrift: (gebied: string, van: number, tot: number, totaal: string) =>
    `Woningen in ${gebied}: ${van} tot en met ${tot} van ${totaal}`,
  woning: 'Woning',
  status: 'Status',
  label: 'Label',
  eigenaar: 'Eigenaar',
  campagne: 'Campagne',
  geenCampagne: 'geen',
  campagneElders: 'ook buiten uw wijken',
  mist: 'Ontbreekt',
  mistVelden: { status: 'status', label: 'label', eigenaar: 'eigenaar', bouwjaar: 'bouwjaar' },
  mistNiets: 'niets',
  open: (sleutel: string) => `Open woning ${sleutel}`,
  blok: (blok: string) => `blok ${blok}`,
  vorige: 'Vorige woningen',
  volgende: 'Volgende woningen',
  onbekend: 'niet bekend',
  geenLabel: 'geen',
} as const

const periodeDeel = (maand: string) => `${maandnaam(Number(maand.slice(5)))} ${maand.slice(0, 4)}`

/** Reports as points, hexagons and a heat surface. */
export const meldinglaagTekst = {
  titel: 'Meldingen, per soort geteld',
  titelSoort: (soort: string, n: string) => `${soort}: ${n}`,
  vorm: 'Toon de meldingen als',
  vormen: { punten: 'Punten', zeshoeken: 'Zeshoeken', warmte: 'Dichtheid' },
  soort: 'Soort melding',
  beide: 'Beide soorten, elk apart',
  periode: 'Periode',
  jaar: (jaar: number) => `heel ${jaar}`,
  tussen: (van: string, tot: string) => `${periodeDeel(van)} tot en met ${periodeDeel(tot)}`,
  alles: 'alle jaren',
  letOp: 'Meer meldingen kan betekenen dat mensen vaker melden.',
  neutraal: 'Meer is hier niet slechter en minder is niet beter.',
  nooitSamen: 'We tellen soorten nooit bij elkaar op. Misdrijven en signalen hebben geen punt op de kaart.',
  klasse: (van: number, tot: number | null) =>
    tot === null ? `${van} of meer` : van === tot ? `${van}` : `${van} tot en met ${tot}`,
  klasseAantal: (n: number) => (n === 1 ? '1 zeshoek' : `${n} zeshoeken`),
  rasterUitleg: (meter: number) =>
    `Een vast raster: elke zeshoek is ${meter} meter breed en blijft op zijn plaats als u de kaart verschuift.`,
  tabel: 'Toon de aantallen in een tabel',
  tabelBijschrift: (soort: string, periode: string) =>
    `${soort}, ${periode}, per zeshoek van het vaste raster`,
  zeshoek: 'Zeshoek, midden in RD',
  aantal: 'Aantal',
  plek: (buurt: string, x: number, y: number) => `${buurt}, x ${getal(x, 1)} en y ${getal(y, 1)} km`,
  toonPlek: (plek: string) => `Toon op de kaart: ${plek}`,
  meer: (n: number) => `Toon alle ${n}`,
  warmteUitleg:
    'Dit is geen telling. De kleur zegt waar meldingen dicht bij elkaar liggen. De vlekken worden anders als u in- of uitzoomt.',
  weinig: 'weinig bij elkaar',
  veel: 'veel bij elkaar',
  geen: 'In deze periode is van deze soort niets gemeld.',
} as const

/** What a kind of report is called when there are more. */
export const meldingSoortMeer: Record<PuntSoort, string> = {
  'melding-openbare-ruimte': 'Meldingen openbare ruimte',
  overlastmelding: 'Overlastmeldingen',
}

/** Signals by professionals on the map: only per buurt. */
export const signaallaagTekst = {
  titel: 'Signalen per buurt',
  uitleg:
    'Het getal op de kaart is het aantal signalen over die buurt. Een signaal heeft geen plek en telt in geen enkele score mee.',
  breder: (n: number) =>
    n === 1 ? '1 signaal gaat over meer dan een buurt.' : `${n} signalen gaan over meer dan een buurt.`,
  geen: 'Er is over deze buurten nog geen signaal.',
  buurt: (naam: string, n: number) => `${naam}: ${n === 1 ? '1 signaal' : `${n} signalen`}`,
  profiel: 'Signalen van professionals',
  profielGeen: 'Hierover is geen signaal.',
} as const

export const voorzieningSoortTekst: Record<VoorzieningSoort, string> = {
  wijkcentrum: 'wijkcentrum',
  mfa: 'wijkcentrum (MFA)',
  'mfa-light': 'wijkcentrum (MFA light)',
  kluswinkel: 'kluswinkel',
  woonzorgcentrum: 'woonzorgcentrum',
}

/** The places of the map as a list. */
export const plekkenTekst = {
  lijst: { wijkcentra: 'Toon de lijst van wijkcentra', voorzieningen: 'Toon de lijst van voorzieningen' },
  titel: { wijkcentra: 'Wijkcentra', voorzieningen: 'Andere voorzieningen' },
  inWijk: (wijk: string) => `in ${wijk}`,
  open: 'nu open',
  dicht: 'nu niet open, of tijden niet bekend',
  misschien: 'soms open, vraag het na',
  zonderTeken: 'Alleen de wijk bekend: dan staat de plek bij de naam van de wijk.',
  vandaag: 'Let op de dag: op vakanties en feestdagen kunnen de tijden anders zijn.',
} as const

/** Circles of what can be reached on foot. */
export const bereiklaagTekst = {
  titel: 'Bereik van wijkcentra',
  lopen: (meter: number) => `lopend, hoogstens ${aantal(meter)} meter`,
  rollator: (meter: number) => `met een rollator, hoogstens ${aantal(meter)} meter`,
  uitleg: (omweg: number) =>
    `De cirkels zijn kleiner dan de loopafstand: we rekenen met straten die ${getal(omweg, 1)} keer zo lang zijn als een rechte lijn.`,
  niet: (namen: string) => `Zonder cirkel, want alleen de wijk is bekend: ${namen}.`,
  geen: 'Van geen enkel wijkcentrum weten we de plek goed genoeg.',
  tabel: 'Toon per buurt hoeveel woningen dichtbij liggen',
  bijschrift: 'Deel van de woningen met een wijkcentrum dichtbij',
  buurt: 'Buurt',
  lopend: 'Lopend',
  metRollator: 'Met rollator',
  nietGemeten: 'niet gemeten',
} as const
