import type {
  Jaartelling,
  Patroon,
  Reeks,
  Schatting,
  Verandering,
} from '../../../../analyses/incidenten/incidenten-schema.ts'
import type { IncidentSoort } from '../../../../geodata/schema/melding.ts'
import { aantal, getal, maandnaam, opsomming } from '../getal.ts'

const WEEKDAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const

const MAAND_KORT = [
  'jan',
  'feb',
  'mrt',
  'apr',
  'mei',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt',
  'nov',
  'dec',
] as const

/** What one event of a kind is called: one and more. */
const WOORD: Record<IncidentSoort, { een: string; meer: string }> = {
  'melding-openbare-ruimte': { een: 'melding', meer: 'meldingen' },
  overlastmelding: { een: 'melding', meer: 'meldingen' },
  'geregistreerd-misdrijf': { een: 'misdrijf', meer: 'misdrijven' },
  signaal: { een: 'signaal', meer: 'signalen' },
}

/** Words of the screen with reports and registered crimes: each kind apart, more is neither better nor worse. */
export const incidentenTekst = {
  naam: 'Meldingen en misdrijven',
  inleiding:
    'Vier soorten, elk apart. We tellen ze nooit bij elkaar op: een melding over een losse tegel is iets anders dan een misdrijf.',
  soort: {
    'melding-openbare-ruimte': 'Meldingen over de openbare ruimte',
    overlastmelding: 'Meldingen van overlast',
    'geregistreerd-misdrijf': 'Misdrijven die bij de politie bekend zijn',
    signaal: 'Signalen van professionals',
  } satisfies Record<IncidentSoort, string>,
  voorbehoud: {
    'melding-openbare-ruimte': 'Meer meldingen kan betekenen dat mensen vaker melden.',
    overlastmelding: 'Meer meldingen kan betekenen dat mensen vaker melden.',
    'geregistreerd-misdrijf':
      'Meer misdrijven kan betekenen dat mensen vaker aangifte doen, of dat de politie meer opspoort.',
    signaal: 'Meer signalen kan betekenen dat professionals vaker iets doorgeven.',
  } satisfies Record<IncidentSoort, string>,
  neutraal: 'Meer is hier niet slechter en minder is niet beter.',
  tellingVan: (dataset: string) => `Geteld uit dataset ${dataset}`,
  meerCijfers: 'Andere cijfers van deze soort',
  perJaar: 'Per jaar',
  inJaar: (jaar: number) => `In ${jaar}:`,
  jaar: 'Jaar',
  aantal: 'Aantal',
  perDuizend: 'Per 1.000 inwoners',
  nietVolledig: 'nog niet volledig',
  perBuurt: (jaar: number) => `Per buurt in ${jaar}`,
  nietGenoemd: (count: number) =>
    `${count === 1 ? 'Eén buurt noemt' : `${count} buurten noemt`} de bron nergens. Dat is geen nul: we weten het niet.`,
  buurt: 'Buurt',
  tegenVorigJaar: (jaar: number) => `Tegen ${jaar}`,
  geenGetal: 'geen getal',
  maanden: 'Per maand',
  weekdagen: 'Per dag van de week',
  maand: 'Maand',
  dag: 'Dag',
  per30: 'Per 30 dagen',
  perDag: 'Per dag',
  alsTabel: 'Dezelfde getallen als tabel',
  tabelTitel: (wat: string, jaren: readonly number[]) => `${wat}, ${jarenTekst(jaren)} samen`,
  gelijk: (waarde: string) => `gelijk verdeeld: ${waarde}`,
  heleGemeente: (gemeente: string) =>
    `Van dit gebied zelf geeft de bron geen getal. Voor heel ${gemeente} wel:`,
  signalenGeenRecht: 'Signalen ziet u niet in uw rol. Ze zijn voor wie ermee werkt.',
  signalenAantal: (hier: number, wijder: number) => {
    const breder =
      wijder === 0 ? '' : ` Nog ${aantal(wijder)} ${woord('signaal', wijder)} gaan over een groter gebied.`
    return `Over de buurten hier: ${aantal(hier)} ${woord('signaal', hier)}.${breder}`
  },
  signalenGeen: 'Er zijn geen signalen geladen.',
} as const

/** The word for so many events of a kind. Example: woord('overlastmelding', 1) is "melding". */
export function woord(soort: IncidentSoort, count: number): string {
  return count === 1 ? WOORD[soort].een : WOORD[soort].meer
}

/** A number with at most one decimal, as the tables write it. */
export function perDuizendTekst(value: number): string {
  return getal(value, 1)
}

/** The limits of chance: "tussen 21,3 en 45,0". */
export function tussen({ laag, hoog }: Pick<Schatting, 'laag' | 'hoog'>, decimals: number): string {
  return `tussen ${getal(laag, decimals)} en ${getal(hoog, decimals)}`
}

/** Name of a month or a day of the week. */
export function vakNaam(soort: 'maanden' | 'weekdagen', number: number): string {
  return soort === 'maanden' ? maandnaam(number) : (WEEKDAGEN[number - 1] ?? String(number))
}

/** Short name under a bar: "jan", "ma". */
export function vakKort(soort: 'maanden' | 'weekdagen', number: number): string {
  return soort === 'maanden' ? (MAAND_KORT[number - 1] ?? '') : vakNaam(soort, number).slice(0, 2)
}

function jarenTekst(years: readonly number[]): string {
  return years.length === 0 ? '' : opsomming(years.map(String))
}

/** Words after the number of the newest year: what is counted, and in how many buurten where that is not all. */
export function tellingStaart(
  soort: IncidentSoort,
  reeks: Pick<Reeks, 'buurtenInBron' | 'buurten' | 'maanden'>,
  count: number,
): string {
  // A source of published figures speaks of the area as a whole; only a source of reports names buurten one by one.
  const opDatum = !(reeks.maanden.bekend === false && reeks.maanden.reden === 'geen-datum-per-melding')
  const waar =
    opDatum && reeks.buurtenInBron < reeks.buurten
      ? ` in de ${reeks.buurtenInBron} van de ${reeks.buurten} buurten die de bron noemt`
      : ''
  return `${woord(soort, count)}${waar}`
}

/** What may be said of the change, in words: before and after the number of the year before, which the screen makes a link. */
export function veranderingZin(
  soort: IncidentSoort,
  found: Extract<Verandering, { bekend: true }>,
): { voor: string; na: string } {
  const vorig = `${woord(soort, found.vorigAantal)} in ${found.jaar - 1}`
  if (found.oordeel === 'geen-verschil')
    return { voor: 'Tegenover', na: `${vorig} noemen we dit geen verschil: het kan toeval zijn.` }
  const keer = found.verhouding === null ? '' : `, ${getal(found.verhouding, 2)} keer zoveel`
  return {
    voor: `Dat is ${found.oordeel} dan de`,
    na: `${vorig}${keer}. Zo'n verschil geeft toeval bijna nooit.`,
  }
}

/** The change of a buurt in one or two words. */
export function veranderingKort(found: Extract<Verandering, { bekend: true }>): string {
  if (found.oordeel === 'geen-verschil') return `geen verschil (was ${aantal(found.vorigAantal)})`
  return `${found.oordeel} (was ${aantal(found.vorigAantal)})`
}

/** What may be said of months or days. */
export function patroonTekst(
  soort: 'maanden' | 'weekdagen',
  found: Extract<Patroon, { bekend: true }>,
): string {
  if (found.oordeel === 'geen-patroon')
    return soort === 'maanden'
      ? 'We zien geen drukke maanden: de verschillen kunnen toeval zijn.'
      : 'We zien geen drukke dagen: de verschillen kunnen toeval zijn.'
  const above = found.vakken.filter(({ gemiddeld }) => gemiddeld.laag > found.gelijk)
  const below = found.vakken.filter(({ gemiddeld }) => gemiddeld.hoog < found.gelijk)
  const names = (rows: typeof above) => opsomming(rows.map(({ nummer }) => vakNaam(soort, nummer)))
  const parts = [
    ...(above.length === 0 ? [] : [`meer in ${names(above)}`]),
    ...(below.length === 0 ? [] : [`minder in ${names(below)}`]),
  ]
  const which =
    parts.length === 0
      ? 'de verschillen zijn klein per deel, maar samen te groot voor toeval'
      : opsomming(parts)
  const what = soort === 'maanden' ? 'Niet elke maand is gelijk' : 'Niet elke dag is gelijk'
  return `${what}: ${which}.`
}

/** How numbers of this screen came to be. */
export const incidentenUitleg = {
  geteld: (soort: IncidentSoort, jaar: number, telling: Extract<Jaartelling, { bekend: true }>) =>
    `Zoveel ${woord(soort, 2)} hebben in de bron een datum in ${jaar}. Door toeval had het ook ${tussen(telling, 1)} kunnen zijn.`,
  opgeteld: (soort: IncidentSoort, jaar: number, telling: Extract<Jaartelling, { bekend: true }>) =>
    `De ${woord(soort, 2)} in ${jaar} van de delen van dit gebied, opgeteld. Door toeval had het ook ${tussen(telling, 1)} kunnen zijn.`,
  perDuizend: (jaar: number, grenzen: Pick<Schatting, 'laag' | 'hoog'>) =>
    `Aantal in ${jaar} gedeeld door het aantal inwoners, keer 1.000. Door toeval had het ook ${tussen(grenzen, 1)} kunnen zijn.`,
  aantalIn: (jaar: number) => `Aantal in ${jaar}`,
  inwoners: (jaar: number | null) => (jaar === null ? 'Inwoners' : `Inwoners in ${jaar}`),
  verandering: (found: Extract<Verandering, { bekend: true }>) => {
    const keer =
      found.verhouding === null
        ? 'Het jaar ervoor was er niets, dus er is geen verhouding.'
        : `${getal(found.verhouding, 2)} keer zoveel per dag.`
    const grens =
      found.hoog === null
        ? `minstens ${getal(found.laag, 2)}`
        : `tussen ${getal(found.laag, 2)} en ${getal(found.hoog, 2)}`
    return `${keer} Het echte getal ligt waarschijnlijk ${grens}. Alle vergelijkingen met het jaar ervoor zijn samen gecorrigeerd voor toeval.`
  },
  vak: (soort: 'maanden' | 'weekdagen', grenzen: Pick<Schatting, 'laag' | 'hoog'>) =>
    `Aantal gedeeld door het aantal dagen${soort === 'maanden' ? ', keer 30' : ''}. Door toeval had het ook ${tussen(grenzen, 2)} kunnen zijn.`,
  dagen: 'Aantal dagen',
  signalen: 'Zoveel signalen staan in de geladen lijst bij een van deze buurten.',
} as const
