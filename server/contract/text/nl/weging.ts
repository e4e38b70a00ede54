import type { Gebiedscijfer, Weging } from '../../../../analyses/gebiedscijfer/gebiedscijfer.ts'
import type { Wijkanalyse } from '../../../../analyses/wijkanalyse/wijkanalyse.ts'
import { opsomming, waardeMetEenheid } from '../getal.ts'
import { indicatorTekst } from './indicatoren.ts'

/** What a mean is weighed by, in one word where there is one: "inwoners". */
export function gewogenNaar({ naar }: Pick<Extract<Weging, { soort: 'gewogen' }>, 'naar'>): string {
  return naar.endsWith('inwoners') ? 'inwoners' : indicatorTekst(naar).naam.toLowerCase()
}

/** The mean of the buurten as it stands in a sentence: "gewoon gemiddelde van de buurten 24,2 %", or by what it is weighed. */
export function gemiddeldeZin(wijk: Extract<Gebiedscijfer, { soort: 'bereik' }>): string {
  const mean = waardeMetEenheid(wijk.gemiddelde, wijk.laagste.eenheid)
  return wijk.weging?.soort === 'gewogen'
    ? `gemiddelde van de buurten ${mean}, gewogen naar ${gewogenNaar(wijk.weging)}`
    : `gewoon gemiddelde van de buurten ${mean}`
}

/** By what the means of an analysis are weighed; null when one of them is a plain mean. */
export function gewogenIn({ spreidingen }: Pick<Wijkanalyse, 'spreidingen'>): string | null {
  const ranges = spreidingen.flatMap(({ wijk }) => (wijk.soort === 'bereik' ? [wijk.weging] : []))
  const weighed = ranges.flatMap((weging) => (weging?.soort === 'gewogen' ? [gewogenNaar(weging)] : []))
  return weighed.length === 0 || weighed.length < ranges.length ? null : opsomming([...new Set(weighed)])
}
