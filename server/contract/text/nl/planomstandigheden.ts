import type {
  Omstandigheid,
  PLEKSOORTEN,
  RUSTSOORTEN,
} from '../../../../analyses/renovatie/omstandigheden.ts'
import { datum, getal, maandnaam, opsomming } from '../getal.ts'

type Soort = Omstandigheid['soort']
type Rust = (typeof RUSTSOORTEN)[number]
type Pleksoort = (typeof PLEKSOORTEN)[number]

const SOORT: Record<Soort, string> = {
  stem: 'Wat bewoners vragen',
  natuur: 'Nesten of vleermuizen',
  'vve-vergadering': 'Vergadering van een VvE',
  huurdersadvies: 'Vraag om advies aan de huurdersorganisatie',
  samen: 'Blokken die bij elkaar horen',
  rustig: 'Rustige weken',
}

const RUST: Record<Rust, string> = {
  bouwvak: 'bouwvak',
  ramadan: 'ramadan',
  kerst: 'kerst',
  examens: 'examens',
  anders: 'andere rust',
}

/** A circumstance in one sentence. @param nameOf name of a wijk, buurt or block */
export function omstandigheidZin(
  one: Omstandigheid,
  nameOf: (soort: Pleksoort, id: string) => string,
): string {
  if (one.soort === 'rustig') {
    const naam = RUST[one.rust]
    return `${naam.charAt(0).toUpperCase()}${naam.slice(1)}: geen werk van ${datum(one.van)} tot en met ${datum(one.tot)}`
  }
  if (one.soort === 'samen') {
    const namen = opsomming(one.blokken.map((blok) => nameOf('blok', blok)))
    return `${namen.charAt(0).toUpperCase()}${namen.slice(1)} beginnen samen`
  }
  const plek = nameOf(one.waar.soort, one.waar.id)
  switch (one.soort) {
    case 'stem':
      return `${plek}: bewoners vragen om werk, gewicht ${one.gewicht} van 100`
    case 'natuur':
      return `${plek}: nesten of vleermuizen in ${opsomming(one.maanden.map(maandnaam))}`
    case 'vve-vergadering':
      return `${plek}: de VvE vergadert op ${datum(one.datum)}`
    case 'huurdersadvies':
      return `${plek}: vraag om advies aan de huurdersorganisatie op ${datum(one.datum)}`
  }
}

export const omstandighedenTekst = {
  kop: 'Wat mensen weten en waar dit plan mee rekent',
  uitleg:
    'Wat bewoners vragen, nesten, vergaderingen, rustige weken en wat bij elkaar hoort staan in geen register. Iemand vulde het in. Bij elke regel staat de bron, of dat het een aanname is.',
  geen: 'Er was niets ingevuld. De stem van bewoners telt dan niet mee, en termijnen beginnen bij het begin van het plan.',
  ramadan:
    'De dagen van de ramadan komen uit de kalender van Umm al-Qura. De maan beslist: het kan een dag schelen. Vult u zelf dagen in, dan gaan die voor.',
  wekenIn: (weken: number, kwartaal: string) => `${getal(weken, 1)} in ${kwartaal}`,
  ramadanWeken: (weken: readonly string[]) => `Weken rust in de ramadan: ${opsomming(weken)}.`,
  omstandigheid: 'Wat',
  bron: 'Bron',
  aanname: 'aanname',
  wijzig: 'Vul in wat u weet, voor een volgend plan',
  wijzigUitleg: 'Zet regels in de lijst en bewaar de lijst. Een plan dat er al is, houdt wat het had.',
  lijst: 'De lijst',
  lijstLeeg: 'De lijst is leeg.',
  soort: 'Wat wilt u invullen?',
  soorten: SOORT,
  waar: 'Waar geldt het?',
  heleWijk: (naam: string) => `heel ${naam}`,
  blok: 'Alleen voor dit blok',
  blokUitleg: 'De naam van een blok in het register. Leeg: het geldt voor de hele wijk of buurt.',
  samenBlokken: 'Welke blokken beginnen samen?',
  samenUitleg: 'De namen van twee of meer blokken in het register, met een komma ertussen.',
  blokNaam: (id: string) => (id.toLowerCase().startsWith('blok') ? id : `blok ${id}`),
  gewicht: 'Hoe graag willen bewoners dit? 0 tot en met 100',
  maanden: 'In welke maanden mag er niet aan gevel en dak worden gewerkt?',
  datum: 'Op welke dag?',
  rust: 'Welke rust?',
  rusten: RUST,
  van: 'Eerste dag',
  tot: 'Laatste dag',
  bronVan: 'Van wie of waaruit weet u dit?',
  bronUitleg: 'Leeg: het is een aanname.',
  voegToe: 'Zet in de lijst',
  haalWeg: 'Haal weg',
  haalWegVan: (zin: string) => `Haal weg: ${zin}`,
  samengevoegd:
    'Iemand anders heeft de lijst intussen veranderd. Hieronder staat die lijst, met wat u erbij zette en zonder wat u weghaalde. Kijk of het klopt en bewaar opnieuw.',
  reden: 'Waarom verandert u de lijst?',
  bewaar: 'Bewaar de lijst',
  bewaard: 'De lijst is bewaard. Het volgende plan rekent ermee.',
  vulGewicht: 'Vul een heel getal van 0 tot en met 100 in.',
  kiesMaand: 'Kies ten minste een maand.',
  vulDatum: 'Vul een dag in.',
  vulBlokken: 'Vul ten minste twee blokken in, met een komma ertussen.',
} as const
