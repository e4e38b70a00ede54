import {
  type BuurtMetVlak,
  coverageOf,
  type Dekking,
  type WoningenInBuurt,
} from '../../../../analyses/eigen-gebied/dekking.ts'
import { type EigenCijfer, figureOfOwnArea } from '../../../../analyses/eigen-gebied/eigen-gebied.ts'
import { type KleinAantal, smallNumbers } from '../../../../analyses/eigen-gebied/kleine-aantallen.ts'
import { countPerBuurt, type Puntenvlak } from '../../../../analyses/eigen-gebied/punten.ts'
import { INHABITANTS_PER_BUURT, weightsFor } from '../../../../analyses/gebiedscijfer/gewichten.ts'
import { rdVlak } from '../../../../analyses/grenswijziging/overlap.ts'
import type { Verschil } from '../../../../analyses/vergelijking/verschil.ts'
import type { GebiedMetGrens, Positie } from '../../../../geodata/schema/gebied.ts'
import type { Indicator } from '../../../../geodata/schema/indicator.ts'
import { type Melding, puntSoort, type PuntSoort } from '../../../../geodata/schema/melding.ts'
import type { WoningenKolommen } from '../../../../server/contract/woningen-binair.ts'
import type { Kaartbron } from '../../../map/kaartbron.ts'
import { bekendCijfer, type Cijferkeuze, verschilTussen } from '../../../map/kaartmodel.ts'
import type { EigenGebied } from '../adres/keuze.ts'

/** Buurten in RD New, made once for an answer with borders. */
const planes = new WeakMap<readonly GebiedMetGrens[], readonly BuurtMetVlak[]>()

function buurtvlakken(gebieden: readonly GebiedMetGrens[]): readonly BuurtMetVlak[] {
  const before = planes.get(gebieden)
  if (before !== undefined) return before
  const made = gebieden
    .filter(({ soort }) => soort === 'buurt')
    .map(({ code, grens }) => ({ code, vlak: rdVlak(grens) }))
  planes.set(gebieden, made)
  return made
}

/** A ring of the address as a border: closed. */
export function grensVan(ring: readonly Positie[]): { type: 'Polygon'; coordinates: Positie[][] } {
  const [first] = ring
  return { type: 'Polygon', coordinates: [first === undefined ? [] : [...ring, first]] }
}

function puntenvlak(eigen: EigenGebied): Puntenvlak {
  return { buurten: new Set(eigen.buurten), vlakken: eigen.vlakken }
}

/** Dwellings per buurt: all of them and those inside; only from the layer that this person may see and has switched on. */
export function telWoningen(columns: WoningenKolommen, eigen: EigenGebied): Map<string, WoningenInBuurt> {
  const { kop, posities, buurt } = columns
  return countPerBuurt(
    { aantal: kop.aantal, posities, buurtVan: (at) => kop.buurten[buurt[at] ?? -1] ?? '' },
    puntenvlak(eigen),
  )
}

/** Reports inside, kind by kind: two kinds are never added up. */
export function telMeldingen(rows: readonly Melding[], eigen: EigenGebied): Record<PuntSoort, number> {
  const counts: Record<PuntSoort, number> = { 'melding-openbare-ruimte': 0, overlastmelding: 0 }
  for (const soort of puntSoort.options) {
    const ofKind = rows.filter((row) => row.soort === soort)
    const perBuurt = countPerBuurt(
      {
        aantal: ofKind.length,
        posities: ofKind.flatMap(({ punt }) => [...punt]),
        buurtVan: (at) => ofKind[at]?.buurt ?? '',
      },
      puntenvlak(eigen),
    )
    for (const { binnen } of perBuurt.values()) counts[soort] += binnen
  }
  return counts
}

export function som(perBuurt: ReadonlyMap<string, WoningenInBuurt>): number {
  let total = 0
  for (const { binnen } of perBuurt.values()) total += binnen
  return total
}

/** Which buurten an own area touches, and how large it is. Example dwellings decide over no share. */
export function dekkingVan(
  gebieden: readonly GebiedMetGrens[],
  eigen: EigenGebied,
  woningen: ReadonlyMap<string, WoningenInBuurt> | null,
): Dekking {
  const drawn = eigen.vlakken.map((ring) => rdVlak(grensVan(ring)))
  return coverageOf(buurtvlakken(gebieden), new Set(eigen.buurten), drawn, woningen)
}

/** Inhabitants of the area: counts of whole buurten together, of parts their share; null where no count is loaded for each. */
function inwonersVan(bron: Kaartbron, { delen }: Dekking, jaar: number): number | null {
  for (const id of INHABITANTS_PER_BUURT) {
    const counted = bron.indicatoren.get(id)
    if (counted === undefined) continue
    const year = counted.jaren.toSorted((a, b) => Math.abs(a - jaar) - Math.abs(b - jaar))[0]
    if (year === undefined) continue
    const found = delen.flatMap(({ buurt, deel }) => {
      const figure = bekendCijfer(bron.opzoeken(buurt, id, year, 'alle'))
      return figure === null ? [] : [figure.waarde * deel]
    })
    if (found.length < delen.length || found.length === 0) continue
    return found.reduce((total, part) => total + part, 0)
  }
  return null
}

/** One buurt of the area as the profile lists it. */
export interface Buurtrij {
  code: string
  naam: string
  deel: number
  heel: boolean
  naar: 'oppervlakte' | 'woningen'
  waarde: number | null
  /** Null where there is a figure, or where the buurt is not one of this map. */
  opKaart: boolean
  verschil: Verschil | null
}

/** Everything the profile of an own area says about one figure. */
export interface EigenProfielgegevens {
  indicator: Indicator
  dekking: Dekking
  cijfer: EigenCijfer
  rijen: Buurtrij[]
  /** Difference of the area as a whole with the gemeente; null where it may not be given. */
  verschil: Verschil | null
  /** How many buurten stand under, above and level with the gemeente; null without a figure of the gemeente. */
  stand: { onder: number; boven: number; gelijk: number } | null
  klein: KleinAantal[]
  inwoners: number | null
}

/**
 * The profile of an own area for the figure on the map; null when the figure does not exist.
 *
 * @param woningen counts per buurt that may decide over shares: real ones only
 */
export function eigenProfiel(
  bron: Kaartbron,
  keuze: Cijferkeuze,
  dekking: Dekking,
  woningen: number | null,
): EigenProfielgegevens | null {
  const indicator = bron.indicatoren.get(keuze.cijfer)
  if (indicator === undefined) return null
  const { jaar, leeftijd } = keuze
  const gemeente = bekendCijfer(bron.opzoeken(bron.gemeente.code, indicator.id, jaar, leeftijd))
  const inwoners = inwonersVan(bron, dekking, jaar)
  const klein = smallNumbers({ woningen, inwoners })
  const cijfer = figureOfOwnArea({
    delen: dekking.delen,
    indicator,
    jaar,
    leeftijd,
    zoekCijfer: bron.opzoeken,
    gewichten: weightsFor(indicator, jaar, {
      indicatoren: [...bron.indicatoren.values()],
      zoekCijfer: bron.opzoeken,
      totJaar: null,
      noemerVan: () => null,
    }),
    klein,
  })
  const rijen = dekking.delen.map((deel): Buurtrij => {
    const figure = bekendCijfer(bron.opzoeken(deel.buurt, indicator.id, jaar, leeftijd))
    return {
      ...deel,
      code: deel.buurt,
      naam: bron.gebied.get(deel.buurt)?.naam ?? deel.buurt,
      waarde: figure?.waarde ?? null,
      opKaart: bron.wijkVan.has(deel.buurt),
      verschil: verschilTussen(indicator, figure, gemeente),
    }
  })
  const compared = rijen.flatMap((row) => row.verschil ?? [])
  const isEqual = (row: Verschil) => row.oordeel === 'geen-verschil'
  return {
    indicator,
    dekking,
    cijfer,
    rijen,
    verschil: verschilVan(indicator, cijfer, gemeente),
    stand:
      compared.length === 0
        ? null
        : {
            onder: compared.filter((row) => !isEqual(row) && row.punten < 0).length,
            boven: compared.filter((row) => !isEqual(row) && row.punten > 0).length,
            gelijk: compared.filter(isEqual).length,
          },
    klein,
    inwoners,
  }
}

/** A whole buurt and a weighted mean are compared with the gemeente; a plain mean and an estimate are not. */
function verschilVan(
  indicator: Indicator,
  figure: EigenCijfer,
  gemeente: ReturnType<typeof bekendCijfer>,
): Verschil | null {
  if (figure.soort === 'waarde') return verschilTussen(indicator, figure.cijfer, gemeente)
  if (figure.soort !== 'gemiddelde' || figure.weging.soort !== 'gewogen') return null
  return verschilTussen(indicator, { ...figure.laagste, waarde: figure.waarde, fout: figure.fout }, gemeente)
}
