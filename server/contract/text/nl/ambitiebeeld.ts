import type {
  Ambitiebeeld,
  BeeldReden,
  CijferVanVorm,
  Fondskosten,
  Samenloop,
  VoorzieningInVorm,
} from '../../../../analyses/ambitie/beeld-schema.ts'
import type { IncidentSoort } from '../../../../geodata/schema/melding.ts'
import { aantal, datum, euro, waardeMetEenheid } from '../getal.ts'
import { bereikVanBuurten, gemiddeldeNaam, uitkomst } from './eigen-gebied.ts'
import { incidentenTekst } from './incidenten.ts'
import { tijdenTekst } from './openingstijden.ts'
import { foutTekst, redenTekst } from './redenen.ts'
import { afstandTekst, oppervlakteTekst } from './tekenen.ts'

/** Words of what a drawn ambition means: the panel beside the map, spoken and as a table. */
export const beeldTekst = {
  titel: 'Wat betekent dit?',
  teltMee: 'Telt mee terwijl u tekent.',
  leeg: 'Teken een punt, een lijn of een vlak, of kies hele buurten. Dan ziet u hier wat de ambitie betekent.',
  laden: 'De gegevens worden geladen',
  wis: 'Wis de vorm',
  woningen: 'woningen',
  woning: 'woning',
  binnen: (meter: number) => `binnen ${aantal(meter)} meter`,
  perEigenaar: 'Woningen per eigenaar',
  label: 'Energielabel nu',
  labelOnbekend: 'geen label',
  afstand: 'Tel woningen binnen',
  afstandKeuze: (meter: number) => `${aantal(meter)} meter`,
  mensen: 'Mensen',
  inwoners: 'Inwoners',
  ouderen: '65 jaar en ouder',
  geenInwoners: 'Er is geen aantal inwoners per buurt geladen.',
  cijfers: (jaren: string) => `Cijfers van de buurten, ${jaren}`,
  bereik: (jaren: string) => `Bereik van de buurten, ${jaren}`,
  bereikUitleg:
    'De vorm dekt geen hele buurten. Dit zijn de laagste en de hoogste van de buurten die zij raakt. Hoe het in het getekende stuk is, weten we niet.',
  heleUitleg: 'De vorm dekt hele buurten.',
  gemeente: (naam: string, waarde: string) => `${naam} ${waarde}`,
  buurten: 'Buurten',
  buurtenTabel: 'Hoeveel van elke buurt erin ligt',
  kop: { buurt: 'Buurt', deel: 'Ligt erin', wat: 'Wat', aantal: 'Aantal' },
  geraakt: 'geraakt',
  plekken: 'Wijkcentra en andere plekken',
  geenPlekken: 'Er ligt geen plek in die wij kennen.',
  misschien: 'Ligt misschien hier: alleen de buurt of de wijk is bekend.',
  geenTijden: 'geen openingstijden bekend',
  meldingen: 'Meldingen en misdrijven',
  soorten: 'Vier soorten, die we nooit optellen.',
  overlap: 'Overlap',
  geld: 'Geld',
  geenActies: 'Aan deze vorm zijn nog geen acties gekoppeld. Dan is er nog geen bedrag.',
  geenFonds: 'nog geen fonds gekozen',
  zonderCijfer: (aantalCijfers: number) =>
    aantalCijfers === 1
      ? 'Van 1 cijfer is hier niets bekend.'
      : `Van ${aantalCijfers} cijfers is hier niets bekend.`,
  rij: {
    grootte: 'Grootte',
    woningen: 'Woningen',
    eigenaar: (naam: string) => `Woningen, ${naam}`,
    label: (label: string) => `Woningen, label ${label}`,
    overlap: (naam: string) => `Overlap met ${naam}`,
  },
  alsTabel: 'Hetzelfde als tabel',
  tabel: 'Wat de vorm betekent',
  gelijk: (tijd: string) => `Gelijk aan de telling van de server, ${tijd}.`,
  anders: 'De server telt iets anders. Dit zijn de aantallen van de server.',
  teltNa: 'De server telt na ...',
  nietNageteld: 'De server kon niet natellen. De aantallen hierboven zijn op uw computer geteld.',
  alleenServer: 'Geteld door de server.',
  kiesBuurten:
    'U kiest hele buurten. De aantallen zijn afgerond op vijf, zoals het CBS dat doet. Zo is er niets over één huis af te lezen.',
  gereedschap: 'Ambitie tekenen',
  watTekent: 'Wat wilt u tekenen?',
  vormen: { vlak: 'Vlak', lijn: 'Lijn', punt: 'Punt', buurten: 'Buurten' },
  begin: 'Teken op de kaart',
  opnieuw: 'Teken opnieuw',
  pasAan: 'Pas de vorm aan',
  pasVlakAan: (nummer: number) => `Pas vlak ${nummer} aan`,
  metBuurten: 'Klik buurten aan op de kaart, of vink ze aan in de lijst.',
  inAdres: 'De vorm staat in het adres van deze bladzijde. Wie het adres opent, ziet dezelfde vorm.',
  veelHoeken: (hoeken: number) =>
    `De vorm heeft ${aantal(hoeken)} hoeken. Zoveel hoeken tonen we niet als lijst; op de kaart kunt u ze verzetten.`,
} as const

/** Why something is not said of a shape. */
export const beeldRedenTekst: Record<BeeldReden, string> = {
  ...redenTekst,
  'geen-recht': 'Uw rol ziet dit niet.',
  'doel-nodig': 'Zeg eerst waarvoor u losse woningen en meldingen bekijkt.',
  'deel-van-een-buurt': 'Alleen bekend van hele buurten.',
  'minder-dan-20-woningen':
    'Een van de buurten heeft minder dan 20 woningen. Dan zeggen we niet van wie ze zijn en welk label ze hebben.',
}

/** Size of a shape: "25,0 hectare", "480 meter", "binnen 50 meter van een punt". */
export function maatTekst(beeld: Ambitiebeeld): string {
  const near = beeld.afstandMeter === null ? [] : [beeldTekst.binnen(beeld.afstandMeter)]
  if (beeld.vierkanteMeter !== null) return oppervlakteTekst(beeld.vierkanteMeter)
  if (beeld.lengteMeter !== null) return [afstandTekst(beeld.lengteMeter), ...near].join(', ')
  return near.join('')
}

/** How many dwellings, in words; or why that is not said. */
export function woningenTekst({ woningen }: Pick<Ambitiebeeld, 'woningen'>): string {
  if (!woningen.bekend) return beeldRedenTekst[woningen.reden]
  return `${aantal(woningen.totaal)} ${woningen.totaal === 1 ? beeldTekst.woning : beeldTekst.woningen}`
}

/** "512 woningen", of a point or a line with the distance: "160 woningen binnen 50 meter". */
export function teltTekst(totaal: number, soort: Ambitiebeeld['soort'], meter: number): string {
  const near = soort === 'punt' || soort === 'lijn' ? ` ${beeldTekst.binnen(meter)}` : ''
  return `${aantal(totaal)} ${totaal === 1 ? beeldTekst.woning : beeldTekst.woningen}${near}`
}

/** The whole in one spoken sentence. */
export function gesprokenBeeld(beeld: Ambitiebeeld): string {
  return `${woningenTekst(beeld)}. ${maatTekst(beeld)}.`
}

/** A figure of a shape: value, mean, sum or range, with what is known of its error. */
export function vormcijferTekst({ cijfer, eenheid }: CijferVanVorm): { waarde: string; erbij: string } {
  switch (cijfer.soort) {
    case 'waarde':
      return {
        waarde: waardeMetEenheid(cijfer.cijfer.waarde, eenheid),
        erbij: foutTekst(cijfer.cijfer.fout, eenheid),
      }
    case 'som':
      return { waarde: waardeMetEenheid(cijfer.waarde, eenheid), erbij: foutTekst(cijfer.fout, eenheid) }
    case 'gemiddelde':
      return {
        waarde: uitkomst(cijfer.waarde, eenheid),
        erbij: `${gemiddeldeNaam(cijfer)}, ${foutTekst(cijfer.fout, eenheid)}`,
      }
    case 'bereik': {
      const missing =
        cijfer.aantalZonder === 0 ? [] : [`van ${aantal(cijfer.aantalZonder)} buurten geen cijfer`]
      return {
        waarde: bereikVanBuurten(cijfer.laagste.waarde, cijfer.hoogste.waarde, eenheid),
        erbij: [foutTekst(cijfer.laagste.fout, eenheid), ...missing].join(', '),
      }
    }
    case 'ontbreekt':
      return { waarde: 'geen cijfer', erbij: beeldRedenTekst[cijfer.reden] }
  }
}

/** When a place is open, with the year of the source. */
export function plekTijden({ openingstijden, openingstijdenJaar }: VoorzieningInVorm): string {
  if (openingstijden === null) return beeldTekst.geenTijden
  const year = openingstijdenJaar === null ? '' : ` (tijden van ${openingstijdenJaar})`
  return `${tijdenTekst(openingstijden)}${year}`
}

/** Name of a kind of incident, and what a rise may mean. */
export function incidentWoorden(soort: IncidentSoort): { naam: string; voorbehoud: string } {
  return { naam: incidentenTekst.soort[soort], voorbehoud: incidentenTekst.voorbehoud[soort] }
}

/** A period of days: a whole year as a year. */
export function periodeTekst({ van, tot }: { van: string; tot: string }): string {
  const year = van.slice(0, 4)
  return van === `${year}-01-01` && tot === `${year}-12-31` ? year : `${datum(van)} tot en met ${datum(tot)}`
}

/** "61 woningen en 1,2 hectare zitten ook in ..." */
export function overlapTekst(deel: Samenloop, naam: string): string {
  const parts = [
    ...(deel.woningen === null
      ? []
      : [`${aantal(deel.woningen)} ${deel.woningen === 1 ? 'woning' : 'woningen'}`]),
    ...(deel.vierkanteMeter === null ? [] : [oppervlakteTekst(deel.vierkanteMeter)]),
  ]
  return `${parts.join(' en ')} ${parts.length === 1 && deel.woningen === 1 ? 'zit' : 'zitten'} ook in ${naam}.`
}

/** What a fund pays: "€ 3.100.000, van 1 actie is het bedrag niet bekend". */
export function kostenTekst({ bedragEuro, acties, onbekend }: Fondskosten): string {
  if (onbekend === acties) return 'bedrag niet bekend'
  const unknown =
    onbekend === 0
      ? ''
      : `, van ${onbekend === 1 ? '1 actie' : `${onbekend} acties`} is het bedrag niet bekend`
  return `${euro(Math.round(bedragEuro))}${unknown}`
}

/** How the dwellings of a shape were counted. */
export const beeldUitleg = {
  hoe: 'Hoe geteld?',
  geteld: 'Alle woningen van het register die in de vorm liggen. Elke woning telt één keer.',
  afgerond: 'De woningen van elke buurt, per buurt afgerond op vijf, en daarna opgeteld.',
} as const
