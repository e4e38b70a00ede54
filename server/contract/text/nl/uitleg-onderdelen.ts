import type { Bereik } from '../../../../analyses/voorzieningen/bereik.ts'
import type { ZelfdeVerhaal } from '../../../../analyses/wijkanalyse/pijlerbeeld.ts'
import type { Punt } from '../../../../analyses/wijkanalyse/sterk-en-zwak.ts'
import type { Wijkanalyse } from '../../../../analyses/wijkanalyse/wijkanalyse.ts'
import { aantal, getal, klasse, percentage } from '../getal.ts'
import type { Uitleg } from '../uitleg.ts'
import { indicatorTekst } from './indicatoren.ts'
import { bronnenVan } from './uitleg-verschil.ts'
import { nauwkeurigheidTekst, wijkanalyseTekst } from './wijkanalyse.ts'
import { dagenPerWeek } from './wijkanalyse-zinnen.ts'

/** Dataset of the classes of the Leefbaarometer before version 3. */
export const LEEFBAAROMETER_2 = 'leefbaarometer-2'

/**
 * The versions of these datasets out of the inputs of an analysis. An analysis of before method 2.0 does not say which of its
 * inputs hold dwellings or the programme: then all its inputs are named.
 */
function versiesVan(
  { invoer }: Wijkanalyse,
  datasets: readonly (string | null | undefined)[],
): Uitleg['bronnen'] {
  const found = invoer.filter((row) => datasets.includes(row.dataset))
  return (found.length === 0 ? invoer : found).map(({ dataset, versie }) => ({ dataset, versie }))
}

function metWoningen(analyse: Wijkanalyse, ...others: (string | null)[]): Uitleg['bronnen'] {
  return versiesVan(analyse, [...(analyse.onderdeelbronnen?.woningen ?? []), ...others])
}

/** Days a wijkcentrum is open: "zes dagen per week". */
export function uitlegDagen(punt: Extract<Punt, { soort: 'voorziening' }>, analyse: Wijkanalyse): Uitleg {
  return {
    waarde: dagenPerWeek(punt.dagenOpen),
    methode: 'wijkanalyse/sterk-en-zwak',
    formule: `Geteld: de dagen waarop ${punt.naam} elke week op vaste tijden open is. "Op aanvraag" telt niet mee.`,
    invoer: [{ naam: punt.naam, waarde: wijkanalyseTekst.tijdenVan(punt.jaar) }],
    bronnen: versiesVan(analyse, [punt.dataset]),
  }
}

/** How alike two pijlers run over the buurten: "0,97". */
export function uitlegSamenhang(row: ZelfdeVerhaal, analyse: Wijkanalyse): Uitleg {
  const ids =
    row.indicatoren ??
    analyse.pijlers.flatMap((one) => (row.pijlers.includes(one.pijler) ? one.indicatoren : []))
  const spreads = analyse.spreidingen.filter((spread) => ids.includes(spread.indicator))
  const figures = spreads.flatMap((spread) => spread.buurten.flatMap(({ cijfer }) => cijfer ?? []))
  const limit = getal(analyse.parameters.zelfdeVerhaalCorrelatie, 1)
  return {
    waarde: `${getal(row.correlatie, 2)} over ${row.aantalBuurten} buurten`,
    methode: 'wijkanalyse/pijlerbeeld',
    formule: `De grootste correlatie (Pearson) tussen een cijfer van het ene en een cijfer van het andere onderwerp, over de ${row.aantalBuurten} buurten van ${analyse.focusgebied.naam} met beide cijfers. 0 is geen samenhang, 1 is precies hetzelfde. Boven ${limit} tellen ze als één bron.`,
    invoer: spreads.map((spread) => ({
      naam: indicatorTekst(spread.indicator).naam,
      waarde: String(spread.jaar),
    })),
    bronnen: figures.length === 0 ? versiesVan(analyse, []) : bronnenVan(figures),
  }
}

/** A class of the Leefbaarometer in one year, as its word. */
export function uitlegKlasse(
  { jaar, klasse: number }: { jaar: number; klasse: number },
  analyse: Wijkanalyse,
): Uitleg {
  const naam = analyse.kpi.bekend ? analyse.kpi.naam : analyse.wijk.naam
  return {
    waarde: klasse(number),
    methode: 'leefbaarometer/kpi',
    formule: `Klasse ${number} van 9 in ${jaar}, zoals de Leefbaarometer 2.0 haar geeft. Wij rekenen er niets bij.`,
    invoer: [{ naam: wijkanalyseTekst.kpiGebied, waarde: naam }],
    bronnen: versiesVan(analyse, [LEEFBAAROMETER_2]),
  }
}

/** Which number of the renovation table. */
export type Renovatiekolom =
  'woningenWijk' | 'klaarWijk' | 'inUitvoeringWijk' | 'klaarFocusgebied' | 'teltFocusgebied' | 'streven'

/** Numbers over the whole focus area; the others are of the wijk. */
const OF_WHOLE: ReadonlySet<string> = new Set([
  'klaarFocusgebied',
  'teltFocusgebied',
  'streven',
] satisfies Renovatiekolom[])

/** One number of the renovation table, or of the dwellings that stand in no row. */
export function uitlegRenovatie(
  kolom: Renovatiekolom | 'eigenaarOnbekend' | 'statusOnbekend',
  value: number,
  eigenaar: string,
  analyse: Wijkanalyse,
): Uitleg {
  const { formules, eigenaarInvoer } = wijkanalyseTekst.renovatieUitleg
  const place = OF_WHOLE.has(kolom) ? analyse.focusgebied.naam : analyse.wijk.naam
  const programma = analyse.onderdeelbronnen?.programma ?? null
  return {
    waarde: aantal(value),
    methode: 'renovatie/voortgang',
    formule: formules[kolom](place),
    invoer: eigenaar === '' ? [] : [{ naam: eigenaarInvoer, waarde: eigenaar }],
    bronnen: kolom === 'streven' ? versiesVan(analyse, [programma]) : metWoningen(analyse),
  }
}

/** How many dwellings lie within walking distance of a wijkcentrum, and their share. */
export function uitlegBereik(
  bereik: Extract<Bereik, { bekend: true }>,
  analyse: Wijkanalyse,
): [Uitleg, Uitleg] {
  const { binnenBereik, woningen, loopafstandMeters, omwegfactor } = bereik
  const straight = aantal(loopafstandMeters / omwegfactor)
  const shared = {
    methode: 'voorzieningen/bereik',
    invoer: [
      ...bereik.voorzieningen.map((place) => ({ naam: place.naam, waarde: precisie(place.nauwkeurigheid) })),
      { naam: wijkanalyseTekst.woningenInWijk, waarde: aantal(woningen) },
    ],
    bronnen: metWoningen(analyse, ...datasetsVanCentra(analyse)),
  } as const
  const counted = `Een woning telt mee als een wijkcentrum hemelsbreed hoogstens ${straight} meter ver is: ${aantal(loopafstandMeters)} meter lopen, gedeeld door ${getal(omwegfactor, 1)} voor de omweg.`
  return [
    { ...shared, waarde: `${aantal(binnenBereik)} van de ${aantal(woningen)}`, formule: counted },
    {
      ...shared,
      waarde: percentage((binnenBereik / woningen) * 100),
      formule: `${aantal(binnenBereik)} gedeeld door ${aantal(woningen)} woningen. ${counted}`,
    },
  ]
}

function datasetsVanCentra({ sterkEnZwak }: Wijkanalyse): string[] {
  return sterkEnZwak.sterk.flatMap((punt) => (punt.soort === 'voorziening' ? [punt.dataset] : []))
}

/** The stored result keeps the word as text; an older word is shown as it is. */
export function precisie(word: string): string {
  const words: Readonly<Record<string, string>> = nauwkeurigheidTekst
  return words[word] ?? word
}
