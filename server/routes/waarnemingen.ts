import { reliabilityOfFigure } from '../../analyses/betrouwbaarheid/klasse.ts'
import {
  compositionOf,
  figureOfArea,
  type Gebiedscijfer,
  sameBuurten,
  type Samenstelling,
} from '../../analyses/gebiedscijfer/gebiedscijfer.ts'
import { weightsFor } from '../../analyses/gebiedscijfer/gewichten.ts'
import type { Cijfer } from '../../analyses/result.ts'
import { differenceBetween } from '../../analyses/vergelijking/verschil.ts'
import { noemerVan } from '../../geodata/catalog/noemers.ts'
import type { Programmawijk } from '../../geodata/schema/focusgebied.ts'
import { LAND, type GebiedSoort } from '../../geodata/schema/gebied.ts'
import type { Indicator, Leeftijd } from '../../geodata/schema/indicator.ts'
import type { Actor } from '../auth/actor.ts'
import { wijkenOf } from '../auth/eigen-gebied.ts'
import { may } from '../auth/may.ts'
import type { WaarnemingMetBron, zoekWaarnemingen } from '../contract/cijfers.ts'
import type { AnswerOf, QueryOf } from '../contract/endpoint.ts'
import type { CurrentData } from '../store/current.ts'
import { sourcesOf } from './bronnen.ts'
import { datasetsOf } from './kaartantwoorden.ts'
import { readableAt } from './leesbaar.ts'

/** An area that figures may be asked for, with the kind of figure it would give. */
export interface Vraaggebied {
  code: string
  naam: string
  soort: GebiedSoort
  /** Level of the figures that would be shown: a range of buurten shows figures of buurten. */
  niveau: 'land' | 'gemeente' | 'wijk' | 'buurt'
  samenstelling: Samenstelling | null
  /** Programmawijken its figures are about; null: also about what lies in none. Asked of a figure of buurten only. */
  wijken: readonly string[] | null
  /** Larger areas around it, small to large: where a figure can be read that is too uncertain here. */
  rondom: readonly string[]
}

/** All areas: the country, the gemeente, CBS wijken, buurten, the programmawijken and the focus area as a whole. */
export function askableAreas(
  current: CurrentData,
  wijken: readonly Programmawijk[],
): Map<string, Vraaggebied> {
  const areas = new Map<string, Vraaggebied>()
  const { gemeente } = current.focus
  const split = buurtenOfSplitWijken(current, wijken)
  for (const { code, naam, soort, wijk } of current.gebied.values()) {
    if (soort === 'programmawijk' || soort === 'focusgebied') continue
    const around = wijk === null || split.has(code) ? [] : [wijk]
    const rondom = { buurt: [...around, gemeente, LAND], wijk: [gemeente, LAND], gemeente: [LAND], land: [] }[
      soort
    ]
    const own = soort === 'buurt' ? wijkenOf(wijken, [code]) : null
    areas.set(code, { code, naam, soort, niveau: soort, samenstelling: null, wijken: own, rondom })
  }
  const rondom = [gemeente, LAND]
  for (const wijk of wijken) {
    const samenstelling = compositionOf(wijk, current.buurtenPerCbsWijk)
    const niveau = sameBuurten(samenstelling) ? 'wijk' : 'buurt'
    areas.set(wijk.id, {
      code: wijk.id,
      naam: wijk.naam,
      soort: 'programmawijk',
      niveau,
      samenstelling,
      wijken: [wijk.id],
      rondom,
    })
  }
  const { id, naam } = current.focus
  const samenstelling = { buurten: wijken.flatMap((wijk) => wijk.buurten), cbsWijk: null }
  areas.set(id, {
    code: id,
    naam,
    soort: 'focusgebied',
    niveau: 'buurt',
    samenstelling,
    wijken: wijken.map((wijk) => wijk.id),
    rondom,
  })
  return areas
}

/** Buurten of programmawijken that are not their CBS wijk: the figure of that wider wijk is not offered in their place. */
function buurtenOfSplitWijken(current: CurrentData, wijken: readonly Programmawijk[]): Set<string> {
  return new Set(
    wijken
      .filter((wijk) => !sameBuurten(compositionOf(wijk, current.buurtenPerCbsWijk)))
      .flatMap((wijk) => wijk.buurten),
  )
}

/** Whether an actor may see figures of an indicator for an area. */
export function mayRead(actor: Actor, area: Vraaggebied, indicator: Indicator): boolean {
  return may(actor, 'cijfers-openbaar-lezen', { niveau: area.niveau, indicator, wijken: area.wijken })
}

function figureFor(
  current: CurrentData,
  area: Vraaggebied,
  indicator: Indicator,
  year: number,
  age: Leeftijd,
): Gebiedscijfer {
  if (area.samenstelling !== null) {
    const weights = weightsFor(indicator, year, { ...current, totJaar: null, noemerVan })
    return figureOfArea(area.samenstelling, indicator, year, age, current.zoekCijfer, weights)
  }
  const found = current.zoekCijfer(area.code, indicator.id, year, age)
  return 'ontbreekt' in found
    ? { soort: 'ontbreekt', reden: found.ontbreekt, ernaast: null }
    : { soort: 'waarde', cijfer: found, ernaast: null }
}

/** Lowest and highest buurt of a range; nothing of another kind of figure. */
function rangeOf(figure: Gebiedscijfer): Cijfer[] {
  return figure.soort === 'bereik' ? [figure.laagste, figure.hoogste] : []
}

/** Greatest share that was estimated of figures, or null when none was converted. */
function estimatedShare(figures: readonly Cijfer[]): number | null {
  const shares = figures.flatMap(({ geschat }) => (geschat === undefined ? [] : [geschat]))
  return shares.length === 0 ? null : Math.max(...shares)
}

/** One figure with error, source and comparison with gemeente and country in the same year and age group. */
export function observationOf(
  current: CurrentData,
  area: Vraaggebied,
  indicator: Indicator,
  year: number,
  age: Leeftijd,
): WaarnemingMetBron {
  const figure = figureFor(current, area, indicator, year, age)
  const own = current.zoekCijfer(area.code, indicator.id, year, age)
  const known = figure.soort === 'waarde' ? figure.cijfer : null
  const references = [current.focus.gemeente, LAND].filter((code) => code !== area.code)
  return {
    gebied: area.code,
    naam: area.naam,
    soort: area.soort,
    indicator: indicator.id,
    jaar: year,
    leeftijd: age,
    eenheid: indicator.eenheid,
    waarde: known?.waarde ?? null,
    fout: known?.fout ?? null,
    herkomst: known?.herkomst ?? own.herkomst,
    ontbreekt: figure.soort === 'ontbreekt' ? figure.reden : null,
    bereik: figure.soort === 'bereik' || figure.ernaast !== null ? figure : null,
    geschat: estimatedShare(known === null ? rangeOf(figure) : [known]),
    betrouwbaarheid: known === null ? null : reliabilityOfFigure(known),
    leesbaar: readableAt(current, area, known, { indicator: indicator.id, jaar: year, leeftijd: age }),
    vergelijking: references.flatMap((code) => {
      const reference = current.zoekCijfer(code, indicator.id, year, age)
      if ('ontbreekt' in reference) return []
      const difference =
        known === null || indicator.eenheid !== 'procent'
          ? null
          : differenceBetween(known, reference, indicator.richting)
      return [
        {
          gebied: code,
          naam: current.gebied.get(code)?.naam ?? code,
          waarde: reference.waarde,
          punten: difference?.punten ?? null,
          oordeel: difference?.oordeel ?? null,
          interval: difference?.interval ?? null,
        },
      ]
    }),
  }
}

export type Waarnemingvraag = QueryOf<typeof zoekWaarnemingen>

/** Why there is no answer. */
export type Waarnemingfout =
  'onbekende-indicator' | 'geen-recht' | 'onbekend-gebied' | 'onbekend-jaar' | 'onbekende-leeftijd'

/** What is asked, found in the data: the figures then follow without another refusal. */
export interface Gevonden {
  indicator: Indicator
  gebieden: readonly Vraaggebied[]
  jaren: readonly number[]
  leeftijden: readonly Leeftijd[]
}

/** Finds what is asked in these data, of now or of then, and judges whether this actor may see it. */
export function findAsked(
  current: CurrentData,
  wijken: readonly Programmawijk[],
  actor: Actor,
  query: Waarnemingvraag,
): Gevonden | { fout: Waarnemingfout } {
  const indicator = current.indicatoren.find((row) => row.id === query.indicator)
  if (indicator === undefined) return { fout: 'onbekende-indicator' }
  if (!may(actor, 'cijfers-openbaar-lezen', { indicator })) return { fout: 'geen-recht' }
  const areas = askableAreas(current, wijken)
  const area = query.gebied === undefined ? null : areas.get(query.gebied)
  if (area === undefined) return { fout: 'onbekend-gebied' }
  if (area !== null && !mayRead(actor, area, indicator)) return { fout: 'geen-recht' }
  const { jaar, leeftijd } = query
  if (jaar !== undefined && !indicator.jaren.includes(jaar)) return { fout: 'onbekend-jaar' }
  if (leeftijd !== undefined && !indicator.leeftijden.includes(leeftijd)) {
    return { fout: 'onbekende-leeftijd' }
  }
  return {
    indicator,
    gebieden: area === null ? [...areas.values()].filter((one) => mayRead(actor, one, indicator)) : [area],
    jaren: jaar === undefined ? indicator.jaren : [jaar],
    leeftijden: leeftijd === undefined ? indicator.leeftijden : [leeftijd],
  }
}

/** The figures that were found, with their sources. */
export function observationsAnswer(
  current: CurrentData,
  { indicator, gebieden, jaren, leeftijden }: Gevonden,
): AnswerOf<typeof zoekWaarnemingen> {
  const bronnen = sourcesOf(current, datasetsOf(current, [indicator]))
  return {
    waarnemingen: gebieden.flatMap((area) =>
      jaren.flatMap((year) => leeftijden.map((age) => observationOf(current, area, indicator, year, age))),
    ),
    bronnen,
    voorbeelddata: bronnen.some((source) => source.voorbeelddata),
  }
}
