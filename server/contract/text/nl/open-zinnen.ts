import type { Bereik } from '../../../../analyses/voorzieningen/bereik.ts'
import type { Onbekend } from '../../../../analyses/wijkanalyse/onbekend.ts'
import type { ZelfdeVerhaal } from '../../../../analyses/wijkanalyse/pijlerbeeld.ts'
import type { Spreiding } from '../../../../analyses/wijkanalyse/spreiding.ts'
import type { CijferPunt, Punt } from '../../../../analyses/wijkanalyse/sterk-en-zwak.ts'
import type { Wijkanalyse } from '../../../../analyses/wijkanalyse/wijkanalyse.ts'
import type { Uitleg } from '../uitleg.ts'
import { modelJaar } from './coronatijd.ts'
import { pijlerTekst } from './indicatoren.ts'
import { redenTekst } from './redenen.ts'
import { uitlegBereik, uitlegDagen, uitlegRenovatie, uitlegSamenhang } from './uitleg-onderdelen.ts'
import {
  type Naam,
  uitlegAantalBuurten,
  uitlegGemiddelde,
  uitlegKleinsteEnGrootste,
  uitlegTegenLand,
  uitlegZonderCijfer,
} from './uitleg-verschil.ts'
import { nietWetenZin, onbekendZin } from './wijkanalyse-onbekend.ts'
import {
  buurtenMetCijfer,
  denkenZin,
  type Kant,
  puntTitel,
  puntToelichting,
  spreidingZin,
  wijkcentrumVan,
  zekerZin,
  zwaarstePunt,
} from './wijkanalyse-zinnen.ts'
import { wijkanalyseTekst } from './wijkanalyse.ts'
import { metEenheid, metUitleg, type OpenZin } from './zin.ts'

/** The sentences of the overview with every computed number open to its formula, inputs, dataset and version. */

function spreidingBij({ spreidingen }: Wijkanalyse, indicator: string): Spreiding | undefined {
  return spreidingen.find((row) => row.indicator === indicator)
}

function gemiddelde(spread: Spreiding | undefined, naam: Naam): Uitleg | null {
  return spread?.wijk.soort === 'bereik' ? uitlegGemiddelde(spread.wijk, spread.buurten, naam) : null
}

/** Headline of a strong or weak point. */
export function openTitel(punt: Punt, kant: Kant, analyse: Wijkanalyse, naam: Naam): OpenZin {
  const number = punt.soort === 'cijfer' ? uitlegAantalBuurten(punt, naam) : uitlegDagen(punt, analyse)
  return metUitleg(puntTitel(punt, kant), [number])
}

/** Second line of a point that rests on figures. */
export function openToelichting(punt: CijferPunt, analyse: Wijkanalyse, naam: Naam): OpenZin {
  return metUitleg(puntToelichting(punt, analyse.focusgebied.gemeenteNaam), [
    uitlegKleinsteEnGrootste(punt, naam),
    gemiddelde(spreidingBij(analyse, punt.indicator), naam),
  ])
}

/** How many buurten differ from the country, beside its figure; empty where the country has none. */
export function openTegenLand(punt: CijferPunt, analyse: Wijkanalyse, naam: Naam): OpenZin {
  if (punt.land === null) return []
  const spread = spreidingBij(analyse, punt.indicator)
  const { voor, na } = wijkanalyseTekst.tegenLand(
    naam(punt.land.gebied),
    punt.aantalTegenLand,
    punt.aantalMet,
    modelJaar(punt.indicator, punt.jaar),
  )
  return metUitleg([voor, metEenheid(punt.land), na], [uitlegTegenLand(punt, spread, naam)])
}

/** One sentence about one indicator. */
export function openSpreiding(row: Spreiding, gemeente: string, naam: Naam): OpenZin {
  return metUitleg(spreidingZin(row, gemeente), [gemiddelde(row, naam)])
}

/** Two pijlers that tell nearly the same. */
export function openSamenhang(row: ZelfdeVerhaal, analyse: Wijkanalyse): OpenZin {
  const [one, other] = row.pijlers
  const zin = wijkanalyseTekst.samenhang(
    pijlerTekst[one],
    pijlerTekst[other],
    row.correlatie,
    row.aantalBuurten,
  )
  return metUitleg(zin, [uitlegSamenhang(row, analyse)])
}

/** What we know for sure. */
export function openZeker(analyse: Wijkanalyse, naam: Naam): OpenZin {
  const [first] = analyse.spreidingen.toSorted((a, b) => b.aantalMet - a.aantalMet)
  const counted = first === undefined ? null : zonderCijfer(first, buurtenMetCijfer(analyse), naam)
  const centre = wijkcentrumVan(analyse)
  return metUitleg(zekerZin(analyse), [counted, centre === null ? null : uitlegDagen(centre, analyse)])
}

/** What we think: the heaviest strong point, then the heaviest weak one. */
export function openDenken(analyse: Wijkanalyse, naam: Naam): OpenZin {
  const strong = zwaarstePunt(analyse.sterkEnZwak.sterk)
  const weak = zwaarstePunt(analyse.sterkEnZwak.zwak)
  const first = strong ?? weak
  if (first === undefined) return [denkenZin(analyse)]
  const second = strong === undefined || weak === undefined ? null : uitlegAantalBuurten(weak, naam)
  const isShort = weak !== undefined && weak.aantalMet === first.aantalMet
  return metUitleg(denkenZin(analyse), [
    uitlegAantalBuurten(first, naam),
    second === null || weak === undefined
      ? null
      : { uitleg: second, tekst: isShort ? `in ${weak.buurten.length}` : second.waarde },
  ])
}

function zonderCijfer(spread: Spreiding, waarde: string, naam: Naam): Uitleg {
  return uitlegZonderCijfer(spread, waarde, naam, (code) => redenTekst[code])
}

/** The computation behind a count of buurten without a figure. */
function uitlegBij(row: Onbekend, analyse: Wijkanalyse, naam: Naam): Uitleg | null {
  if (row.code !== 'buurten-zonder-cijfer') return null
  const spread = analyse.spreidingen.find(
    (one) => one.jaar === row.jaar && one.aantalZonder === row.aantal && one.buurten.length === row.totaal,
  )
  return spread === undefined ? null : zonderCijfer(spread, `${row.aantal} van de ${row.totaal}`, naam)
}

/** What we do not know, in one sentence. */
export function openNietWeten(analyse: Wijkanalyse, naam: Naam): OpenZin {
  return metUitleg(
    nietWetenZin(analyse.onbekend),
    analyse.onbekend.map((row) => uitlegBij(row, analyse, naam)),
  )
}

/** One thing we do not know. */
export function openOnbekend(row: Onbekend, analyse: Wijkanalyse, naam: Naam): OpenZin {
  return metUitleg(onbekendZin(row, analyse.wijk.naam, naam), [uitlegBij(row, analyse, naam)])
}

/** Dwellings of which no source gives the owner. */
export function openZonderEigenaar(count: number, analyse: Wijkanalyse): OpenZin {
  return metUitleg(wijkanalyseTekst.renovatieZonderEigenaar(count), [
    uitlegRenovatie('eigenaarOnbekend', count, '', analyse),
  ])
}

/** Dwellings of which no source gives the status. */
export function openZonderStatus(count: number, analyse: Wijkanalyse): OpenZin {
  return metUitleg(wijkanalyseTekst.renovatieZonderStatus(count), [
    uitlegRenovatie('statusOnbekend', count, '', analyse),
  ])
}

/** How many dwellings lie within walking distance of a wijkcentrum. */
export function openBereik(bereik: Extract<Bereik, { bekend: true }>, analyse: Wijkanalyse): OpenZin {
  const zin = wijkanalyseTekst.bereikZin(bereik.binnenBereik, bereik.woningen, bereik.loopafstandMeters)
  return metUitleg(zin, uitlegBereik(bereik, analyse))
}
