import type { Gebiedscijfer } from '../../../../analyses/gebiedscijfer/gebiedscijfer.ts'
import { isLargerThanWijk } from '../../../../analyses/verdieping/analysegebied.ts'
import type { Spreiding } from '../../../../analyses/wijkanalyse/spreiding.ts'
import type { CijferPunt, Punt, VoorzieningPunt } from '../../../../analyses/wijkanalyse/sterk-en-zwak.ts'
import type { Wijkanalyse } from '../../../../analyses/wijkanalyse/wijkanalyse.ts'
import { getal } from '../getal.ts'
import { modelJaar } from './coronatijd.ts'
import { indicatorTekst } from './indicatoren.ts'
import { wijkanalyseTekst } from './wijkanalyse.ts'
import { gemiddeldeZin } from './weging.ts'
import { bereikZin, metEenheid, type Zin, zonderEenheid } from './zin.ts'

/** What is said of a buurt that differs from the gemeente: "In 2 van de 8 buurten met een cijfer ...". */
const GEZEGD: Record<string, { gunstig: string; ongunstig: string }> = {
  'rivm-moeite-met-rondkomen': {
    gunstig: 'is rondkomen minder vaak moeilijk',
    ongunstig: 'is rondkomen vaker moeilijk',
  },
  'rivm-ervaren-gezondheid': {
    gunstig: 'voelen meer mensen zich gezond',
    ongunstig: 'voelen minder mensen zich gezond',
  },
  'rivm-hoog-risico-angst-depressie': {
    gunstig: 'hebben minder mensen een hoog risico op angst of depressie',
    ongunstig: 'hebben meer mensen een hoog risico op angst of depressie',
  },
  'rivm-regie-over-eigen-leven': {
    gunstig: 'hebben meer mensen regie over hun leven',
    ongunstig: 'hebben minder mensen regie over hun leven',
  },
  'rivm-vrijwilligerswerk': {
    gunstig: 'doen meer mensen vrijwilligerswerk',
    ongunstig: 'doen minder mensen vrijwilligerswerk',
  },
  'rivm-sociaal-eenzaam': {
    gunstig: 'missen minder mensen contact',
    ongunstig: 'missen meer mensen contact',
  },
  'rivm-ernstige-geluidhinder-buren': {
    gunstig: 'hebben minder mensen ernstige last van geluid van buren',
    ongunstig: 'hebben meer mensen ernstige last van geluid van buren',
  },
}

export type Kant = 'gunstig' | 'ongunstig'

function gezegd(indicator: string, kant: Kant): string {
  return GEZEGD[indicator]?.[kant] ?? `is "${indicatorTekst(indicator).naam}" ${kant}er`
}

const TELWOORDEN = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven'] as const

/** Days as a word, as people say them: "zes dagen per week". */
export function dagenPerWeek(days: number): string {
  return `${TELWOORDEN[days] ?? String(days)} ${days === 1 ? 'dag' : 'dagen'} per week`
}

/** Headline of a strong or weak point. */
export function puntTitel(punt: Punt, kant: Kant): string {
  if (punt.soort === 'voorziening') {
    return `Wijkcentrum ${punt.naam} is ${dagenPerWeek(punt.dagenOpen)} open`
  }
  return `In ${punt.buurten.length} van de ${punt.aantalMet} buurten met een cijfer ${gezegd(punt.indicator, kant)}`
}

/** "7,1 tot 11,0 procentpunt boven", with the name of the gemeente, from the differences of the buurten that carry the point. */
export function verschilMetGemeente(punt: CijferPunt, gemeente: string): string {
  const least = getal(punt.kleinsteVerschil, 1)
  const most = getal(punt.grootsteVerschil, 1)
  const above = (punt.buurten[0]?.tegenGemeente.punten ?? 0) > 0
  return `${least === most ? most : `${least} tot ${most}`} procentpunt ${above ? 'boven' : 'onder'} ${gemeente}`
}

/** How the wijk stands: its own figure, or the range of its buurten and their plain mean, never another area's figure. */
export function wijkZin(wijk: Gebiedscijfer): Zin {
  switch (wijk.soort) {
    case 'waarde':
      return ['de wijk ', metEenheid(wijk.cijfer)]
    case 'bereik':
      return ['bereik van de buurten ', ...bereikZin(wijk.laagste, wijk.hoogste), `, ${gemiddeldeZin(wijk)}`]
    case 'ontbreekt':
      return ['geen cijfer voor de wijk']
  }
}

/** Whether the area is the gemeente itself: its own figure is then the one it would be held against. */
function isGemeente({ wijk, gemeente }: { wijk: Gebiedscijfer; gemeente: Spreiding['gemeente'] }): boolean {
  return wijk.soort === 'waarde' && wijk.cijfer.gebied === gemeente?.gebied
}

/** Second line of a point that rests on figures; the block of points says once which of them are of coronatijd. */
export function puntToelichting(punt: CijferPunt, gemeente: string): Zin {
  return [
    `${verschilMetGemeente(punt, gemeente)}, ${punt.jaar}; `,
    ...(isGemeente(punt) ? [] : [...wijkZin(punt.wijk), ', ']),
    `${gemeente} `,
    metEenheid(punt.gemeente),
  ]
}

/** One sentence about one indicator: the spread of the buurten first, then the wijk and the gemeente. */
export function spreidingZin(row: Spreiding, gemeente: string): Zin {
  const { naam } = indicatorTekst(row.indicator)
  const zin: Zin = [naam]
  if (row.laagste !== null && row.hoogste !== null && row.wijk.soort !== 'bereik') {
    zin.push(' loopt in de buurten van ', zonderEenheid(row.laagste), ' tot ', metEenheid(row.hoogste), '; ')
  } else {
    zin.push(': ')
  }
  if (row.gemeente !== null && isGemeente(row)) return [...zin, `${gemeente} `, metEenheid(row.gemeente), '.']
  zin.push(...wijkZin(row.wijk))
  if (row.gemeente === null) return [...zin, '.']
  zin.push(`${row.wijk.soort === 'bereik' ? ';' : ','} ${gemeente} `, metEenheid(row.gemeente))
  if (row.wijkTegenGemeente?.oordeel === 'geen-verschil') zin.push(': geen verschil')
  return [...zin, '.']
}

/** "14 buurten en van 8": how many buurten there are, and of how many there is a figure. */
export function buurtenMetCijfer({ wijk, spreidingen }: Pick<Wijkanalyse, 'wijk' | 'spreidingen'>): string {
  const widest = Math.max(0, ...spreidingen.map((row) => row.aantalMet))
  return `${wijk.buurten.length} buurten en van ${widest === 0 ? 'geen enkele' : widest}`
}

/** The wijkcentrum that speaks for a wijk; a stadsdeel and the city have several, of which none speaks for all. */
export function wijkcentrumVan({ wijk, sterkEnZwak }: Wijkanalyse): VoorzieningPunt | null {
  if (isLargerThanWijk(wijk.id)) return null
  return sterkEnZwak.sterk.find((punt) => punt.soort === 'voorziening') ?? null
}

/** What we know for sure, in one sentence: counts and opening hours. */
export function zekerZin(analyse: Wijkanalyse): Zin {
  const zin: Zin = []
  const { inwoners, wijk } = analyse
  if (inwoners?.soort === 'waarde') {
    const afgerond = inwoners.cijfer.fout.soort === 'afronding' ? ', afgerond op 5' : ''
    zin.push(
      `In ${wijk.naam} wonen `,
      metEenheid(inwoners.cijfer),
      ` mensen (CBS ${inwoners.cijfer.jaar}${afgerond})`,
    )
  } else if (inwoners?.soort === 'bereik') {
    zin.push(
      `In de buurten van ${wijk.naam} wonen `,
      ...bereikZin(inwoners.laagste, inwoners.hoogste),
      ` mensen (CBS ${inwoners.hoogste.jaar})`,
    )
  } else {
    zin.push(`${wijk.naam} heeft ${buurtenMetCijfer(analyse)} daarvan zijn er cijfers`)
  }
  const centre = wijkcentrumVan(analyse)
  const unknown = analyse.onbekend.some(({ code }) => code === 'geen-wijkcentrum-bekend')
  if (centre !== null) {
    const open = `${dagenPerWeek(centre.dagenOpen)} open (tijden van ${centre.jaar})`
    zin.push(`, en het wijkcentrum ${centre.naam} is ${open}.`)
  } else {
    zin.push(unknown ? ', en we kennen er geen wijkcentrum met openingstijden.' : '.')
  }
  return zin
}

/** "berekende cijfers, 2020, gemeten in coronatijd", from the year of the point. */
function berekend(punt: CijferPunt, soort: 'berekend cijfer' | 'berekende cijfers'): string {
  return ` (${soort}, ${modelJaar(punt.indicator, punt.jaar)})`
}

/** Why no difference can be named at all; null when figures can be compared. */
function nietTeVergelijken({ spreidingen, focusgebied }: Wijkanalyse): string | null {
  const speaking = spreidingen.filter((row) => row.aantalMet > 0)
  if (speaking.length === 0) return wijkanalyseTekst.geenCijferDatMeetelt
  const canCompare = speaking.some((row) => row.gemeente !== null)
  return canCompare ? null : wijkanalyseTekst.geenGemeentecijfer(focusgebied.gemeenteNaam)
}

/** The rules by which differences of this analysis were judged, as sentences for under the points. */
export function verschilregels({ spreidingen, parameters, focusgebied }: Wijkanalyse): string {
  const rules = new Set(
    spreidingen.flatMap((row) =>
      row.buurten.flatMap(({ tegenGemeente }) => (tegenGemeente === null ? [] : [tegenGemeente.regel])),
    ),
  )
  const { minderDan, afgerond, metMarge } = wijkanalyseTekst.verschilregels
  return [
    rules.has('interval') ? metMarge(focusgebied.gemeenteNaam) : null,
    rules.has('afronding') ? afgerond(parameters.kleinsteVerschilAfgerondPunten ?? 1) : null,
    rules.has(undefined) || rules.size === 0
      ? minderDan(parameters.kleinsteVerschilPunten, focusgebied.gemeenteNaam, rules.size > 1)
      : null,
  ]
    .filter((part) => part !== null)
    .join(' ')
}

/** Why a list of points is empty: nothing to compare, or no buurt that differs enough. */
export function geenPuntZin(analyse: Wijkanalyse, kant: Kant): string {
  const { gemeenteNaam } = analyse.focusgebied
  const none = kant === 'gunstig' ? wijkanalyseTekst.geenSterk : wijkanalyseTekst.geenZwak
  return nietTeVergelijken(analyse) ?? none(gemeenteNaam)
}

/** The heaviest point that rests on figures; points stand in the order of their weight. */
export function zwaarstePunt(points: readonly Punt[]): CijferPunt | undefined {
  return points.find((punt) => punt.soort === 'cijfer')
}

/** What we think, in one sentence from calculated figures: the heaviest strong point first, then the heaviest weak one. */
export function denkenZin(analyse: Wijkanalyse): string {
  const gemeente = analyse.focusgebied.gemeenteNaam
  const strong = zwaarstePunt(analyse.sterkEnZwak.sterk)
  const weak = zwaarstePunt(analyse.sterkEnZwak.zwak)
  const first = strong ?? weak
  if (first === undefined) {
    return (
      nietTeVergelijken(analyse) ??
      `In geen enkele buurt met een cijfer zien we een ongunstig verschil met ${gemeente}.`
    )
  }
  const start = `In ${first.buurten.length} van de ${first.aantalMet} buurten met een cijfer ${gezegd(first.indicator, strong === undefined ? 'ongunstig' : 'gunstig')} dan in ${gemeente}`
  if (strong === undefined || weak === undefined) return `${start}${berekend(first, 'berekende cijfers')}.`
  const oneYear = strong.jaar === weak.jaar
  const total = strong.aantalMet === weak.aantalMet ? '' : ` van de ${weak.aantalMet}`
  const next = `, en in ${weak.buurten.length}${total} ${gezegd(weak.indicator, 'ongunstig')}`
  return oneYear
    ? `${start}${next}${berekend(weak, 'berekende cijfers')}.`
    : `${start}${berekend(strong, 'berekend cijfer')}${next}${berekend(weak, 'berekend cijfer')}.`
}
