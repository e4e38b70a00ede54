import type { Indicator } from '../../geodata/schema/indicator.ts'
import type { EnqueteCijfer } from '../enquete/cijfers.ts'
import { varianceOf } from '../gebiedscijfer/variantie.ts'
import { isMeasured } from '../measured.ts'
import type { Cijfer, KanNietReden, Ontbrekend } from '../result.ts'
import type { VerdiepingInvoer } from '../verdieping/invoer-schema.ts'
import { mainAge, yearFor } from '../wijkanalyse/spreiding.ts'
import { type Klein, type Schatting, shrinkShares } from './aandelen.ts'
import { shrinkFigures } from './fay-herriot.ts'
import type { BuurtKlein, KleinCijfer, KleineGebieden } from './kleine-gebieden-schema.ts'

/** A measured figure of one buurt; `antwoorden` null where no survey that is loaded gave it. */
interface Meting {
  cijfer: Cijfer
  antwoorden: EnqueteCijfer | null
}

/** Shrunken figures of the whole gemeente for one indicator. */
interface Berekend {
  indicator: Indicator
  jaar: number
  metingen: ReadonlyMap<string, Meting>
  /** Why a buurt of the gemeente has no measured figure with an error of sampling. */
  ontbreekt: ReadonlyMap<string, KanNietReden>
  verband: KleinCijfer['verband']
  krimp: ReadonlyMap<string, Klein>
}

/**
 * For every area asked for: each figure per buurt that was measured with an error of sampling, as measured and shrunk. The buurten
 * of the whole gemeente lend strength; each area shows its own. Figures of staff only, counts and figures that only carry a
 * rounding are left out: without an error of sampling there is nothing to borrow for.
 *
 * @returns in the order of `gebieden`
 */
export function smallAreas(input: VerdiepingInvoer): KleineGebieden[] {
  const shown = input.indicatoren.filter(
    ({ rol, niveaus }) => (rol === 'telt-mee' || rol === 'alleen-tonen') && niveaus.includes('buurt'),
  )
  const computed = shown
    .filter(({ meetwijze, eenheid: unit }) => isMeasured(meetwijze) && isShareOrRate(unit))
    .flatMap((indicator) => compute(input, indicator) ?? [])
  const modelcijfers = shown
    .filter(({ meetwijze }) => !isMeasured(meetwijze))
    .map(({ id }) => id)
    .toSorted()
  return input.gebieden.map(({ wijk }) => ({
    cijfers: computed.map((one) => asFigure(one, wijk.buurten, input.enquetes ?? [])),
    modelcijfers,
  }))
}

/** A count is larger where more people live: only shares and rates of buurten are alike. */
function isShareOrRate(unit: Indicator['eenheid']): boolean {
  return unit === 'procent' || unit === 'per-1000-inwoners'
}

function compute(input: VerdiepingInvoer, indicator: Indicator): Berekend | null {
  const jaar = yearFor(indicator, input.cyclus.peildatum)
  if (jaar === null) return null
  const metingen = new Map<string, Meting>()
  const ontbreekt = new Map<string, KanNietReden>()
  for (const { code } of input.buurten) {
    const cijfer = input.zoekCijfer(code, indicator.id, jaar, mainAge(indicator))
    if ('ontbreekt' in cijfer) {
      ontbreekt.set(code, indicator.meetwijze === 'enquete' ? 'te-weinig-antwoorden' : cijfer.ontbreekt)
      continue
    }
    const antwoorden = answersBehind(cijfer, input.enquetes ?? [])
    if (antwoorden !== null || cijfer.fout.soort === 'interval') metingen.set(code, { cijfer, antwoorden })
    else ontbreekt.set(code, 'marge-onbekend')
  }
  if (metingen.size === 0) return null
  return { indicator, jaar, metingen, ontbreekt, ...shrink(indicator, [...metingen.values()]) }
}

function answersBehind(
  { herkomst, indicator, gebied, jaar }: Cijfer,
  surveys: NonNullable<VerdiepingInvoer['enquetes']>,
): EnqueteCijfer | null {
  const survey = surveys.find((row) => row.dataset === herkomst.dataset && row.jaar === jaar)
  return survey?.cijfers.find((row) => row.vraag === indicator && row.gebied === gebied) ?? null
}

function shrink(indicator: Indicator, measured: readonly Meting[]): Pick<Berekend, 'verband' | 'krimp'> {
  const none = ({ reden }: Ontbrekend) => ({ verband: { bekend: false as const, reden }, krimp: new Map() })
  const answers = measured.flatMap(({ antwoorden }) => antwoorden ?? [])
  // Answers only where all figures have them; a mixture goes by figures with their variance.
  if (answers.length === measured.length) {
    const found = shrinkShares(
      answers.map(({ gebied, aandeel, effectief }) => ({
        gebied,
        aantal: aandeel * effectief,
        totaal: effectief,
      })),
      indicator.meetwijze,
    )
    if (!found.bekend) return none(found)
    const { gemiddelde, sterkte, zekerheid } = found
    return {
      verband: {
        bekend: true,
        methode: 'aandelen',
        gemiddelde: gemiddelde * 100,
        sterkte,
        tussenVariantie: null,
        zekerheid,
      },
      krimp: new Map(found.gebieden.map((row) => [row.gebied, scaled(row, 100)])),
    }
  }
  const found = shrinkFigures(
    measured.map(({ cijfer }) => ({
      gebied: cijfer.gebied,
      waarde: cijfer.waarde,
      variantie: varianceOf(cijfer),
      kenmerken: [],
    })),
    indicator.meetwijze,
  )
  if (!found.bekend) return none(found)
  return {
    verband: {
      bekend: true,
      methode: 'fay-herriot',
      gemiddelde: found.coefficienten[0] ?? 0,
      sterkte: null,
      tussenVariantie: found.tussenVariantie,
      zekerheid: found.zekerheid,
    },
    krimp: new Map(found.gebieden.map((row) => [row.gebied, scaled(row, 1)])),
  }
}

function scaled(row: Klein, factor: number): Klein {
  if (!row.bekend) return row
  const times = ({ waarde, laag, hoog }: Schatting): Schatting => ({
    waarde: waarde * factor,
    laag: laag * factor,
    hoog: hoog * factor,
  })
  return { ...row, direct: times(row.direct), gekrompen: times(row.gekrompen) }
}

function asFigure(
  { indicator, jaar, metingen, ontbreekt, verband, krimp }: Berekend,
  buurten: readonly string[],
  surveys: NonNullable<VerdiepingInvoer['enquetes']>,
): KleinCijfer {
  const versions = new Map(
    [...metingen.values()].map(({ cijfer }) => [cijfer.herkomst.dataset, cijfer.herkomst.versie]),
  )
  return {
    indicator: indicator.id,
    jaar,
    leeftijd: mainAge(indicator),
    eenheid: indicator.eenheid,
    bronnen: [...versions]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([dataset, versie]) => ({
        dataset,
        versie,
        enquete: surveys.find((row) => row.dataset === dataset)?.verantwoording ?? null,
      })),
    aantalBuurten: metingen.size,
    verband,
    buurten: buurten.toSorted().map((gebied): BuurtKlein => {
      const measured = metingen.get(gebied)
      return measured === undefined
        ? { ...NOTHING, gebied, reden: ontbreekt.get(gebied) ?? 'niet-op-dit-niveau' }
        : asBuurt(measured, krimp.get(gebied), verband.bekend ? null : verband.reden)
    }),
  }
}

const NOTHING = { antwoorden: null, effectief: null, direct: null, gekrompen: null, eigenAandeel: null }

function asBuurt(measured: Meting, shrunken: Klein | undefined, reason: KanNietReden | null): BuurtKlein {
  const { antwoorden, cijfer } = measured
  const known = shrunken?.bekend === true ? shrunken : null
  return {
    gebied: cijfer.gebied,
    antwoorden: antwoorden?.antwoorden ?? null,
    effectief: antwoorden?.effectief ?? null,
    direct: within(directOf(measured), cijfer.eenheid),
    gekrompen: known === null ? null : within(known.gekrompen, cijfer.eenheid),
    eigenAandeel: known?.eigenAandeel ?? null,
    reden: shrunken?.bekend === false ? shrunken.reden : reason,
  }
}

/** The figure as it is published, with the interval that goes with it. */
function directOf({ cijfer, antwoorden }: Meting): Schatting {
  if (antwoorden !== null) {
    const { aandeel, laag, hoog } = antwoorden
    return { waarde: aandeel * 100, laag: laag * 100, hoog: hoog * 100 }
  }
  const { waarde, fout } = cijfer
  return fout.soort === 'interval'
    ? { waarde, laag: fout.laag, hoog: fout.hoog }
    : { waarde, laag: waarde, hoog: waarde }
}

/** Limits of a normal distribution may pass the ends of a percentage or go below zero; a figure cannot. */
function within({ waarde, laag, hoog }: Schatting, unit: Cijfer['eenheid']): Schatting {
  const most = unit === 'procent' ? 100 : Infinity
  const held = (value: number) => Math.max(0, Math.min(most, value))
  return { waarde: held(waarde), laag: held(laag), hoog: held(hoog) }
}
