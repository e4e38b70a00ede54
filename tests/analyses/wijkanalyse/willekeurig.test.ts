import {
  array,
  assert,
  boolean,
  constant,
  constantFrom,
  double,
  integer,
  oneof,
  property,
  record,
} from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../analyses/canonical-json.ts'
import { analyseWijk, wijkanalyse } from '../../../analyses/wijkanalyse/wijkanalyse.ts'
import type { Indicator } from '../../../geodata/schema/indicator.ts'
import type { Waarneming } from '../../../geodata/schema/waarneming.ts'
import {
  eenzaam,
  GEMEENTE,
  maakIndicator,
  maakInvoer,
  maakVoorziening,
  maakWoning,
  NOORD,
  noorderwijk,
  rondkomen,
  WIJK_NOORD,
  ZUID,
  zuiderwijk,
} from '../../helpers/analyse-invoer.ts'
import { runs } from '../../helpers/property-runs.ts'
import { walkResult } from '../../helpers/walk-result.ts'

const AREAS = [...NOORD, ...ZUID, WIJK_NOORD, GEMEENTE, 'NL00']
const people = maakIndicator('cbs-kwb-inwoners', {
  eenheid: 'aantal',
  rol: 'noemer',
  meetwijze: 'register',
  leeftijden: ['alle'],
  afronding: [{ vanaf: 2000, stap: 5 }],
})
const work = maakIndicator('cbs-kwb-arbeidsparticipatie', {
  richting: 'hoger-is-gunstiger',
  pijler: 'ontwikkelingsmogelijkheden',
  meetwijze: 'register',
  bronfamilie: 'cbs-register',
  leeftijden: ['alle'],
  afronding: [{ vanaf: 2000, stap: 1 }],
})
const asked = maakIndicator('enquete-contact', {
  pijler: 'buurtcontacten',
  meetwijze: 'panel',
  bronfamilie: 'enquete',
})
const indicators = [rondkomen, eenzaam, work, asked, people]

/** One figure as a source may give it: missing, at an end, equal to all others, with limits or without. */
const figure = record({
  waarde: oneof(
    constant(null),
    constantFrom(0, 50, 100),
    double({ min: 0, max: 100, noNaN: true }).map((value) => Math.round(value * 10) / 10),
  ),
  down: constantFrom(0, 0.3, 4, 60),
  up: constantFrom(0, 0.3, 4, 60),
  heeftMarge: boolean(),
})
type Figure = { waarde: number | null; down: number; up: number; heeftMarge: boolean }

function rowsFor(indicator: Indicator, figures: readonly Figure[]): Waarneming[] {
  return AREAS.flatMap((gebied, index) => {
    const found = figures[index]
    if (found === undefined) return []
    const scaled = found.waarde === null ? null : found.waarde * (indicator.eenheid === 'aantal' ? 20 : 1)
    return [
      {
        gebied,
        indicator: indicator.id,
        jaar: 2020,
        leeftijd: indicator.leeftijden[0] ?? 'alle',
        waarde: scaled,
        ontbreekt: scaled === null ? ('niet-gepubliceerd' as const) : null,
        rij: index + 1,
        ...(found.heeftMarge && scaled !== null
          ? { ondergrens: scaled - found.down, bovengrens: scaled + found.up }
          : {}),
      },
    ]
  })
}

const input = record({
  figures: array(array(figure, { maxLength: AREAS.length }), {
    minLength: indicators.length,
    maxLength: indicators.length,
  }),
  /** A wijk that is its CBS wijk, a part of it, or one buurt. */
  buurten: constantFrom(NOORD, NOORD.slice(0, 3), NOORD.slice(0, 1)),
  woningen: oneof(constant(null), array(integer({ min: 0, max: 3 }), { maxLength: 6 })),
  heeftCentrum: boolean(),
  noemer: constantFrom(null, 'cbs-kwb-inwoners', 'bestaat-niet'),
})

describe('the wijkanalyse of random figures', () => {
  it('holds no NaN and no endless number, keeps to its form, and comes out the same twice', () => {
    assert(
      property(input, ({ figures, buurten, woningen, heeftCentrum, noemer }) => {
        const wijk = { ...noorderwijk, buurten: [...buurten] }
        const make = () =>
          analyseWijk(
            maakInvoer({
              wijk,
              indelingWijken: [wijk, zuiderwijk],
              samenstelling: { buurten, cbsWijk: { code: WIJK_NOORD, buurten: NOORD, naamgenoot: true } },
              indicatoren: indicators,
              waarnemingen: indicators.flatMap((indicator, index) =>
                rowsFor(indicator, figures[index] ?? []),
              ),
              noemerVan: () => noemer,
              woningen: woningen?.map((index) => maakWoning({ buurt: NOORD[index] ?? NOORD[0] })) ?? null,
              voorzieningen: heeftCentrum ? [maakVoorziening('een')] : [],
            }),
          )
        const first = make()
        const odd = walkResult(first).filter(
          ({ value }) => typeof value === 'number' && !Number.isFinite(value),
        )
        expect(odd).toEqual([])
        const json = canonicalJson(first)
        expect(canonicalJson(make())).toBe(json)
        const stored = wijkanalyse.parse(JSON.parse(json))
        expect(canonicalJson(stored)).toBe(json)
      }),
      runs(150),
    )
  })
})

describe('a wijk of which little is known', () => {
  const every = (waarde: number | null): Figure[] =>
    AREAS.map(() => ({ waarde, down: 0, up: 0, heeftMarge: false }))
  const spreadOf = (rows: readonly Waarneming[], over: Parameters<typeof maakInvoer>[0] = {}) => {
    const [found] = analyseWijk(
      maakInvoer({ indicatoren: [rondkomen, people], waarnemingen: rows, ...over }),
    ).spreidingen
    if (found === undefined) throw new Error('a spread')
    return found
  }

  it('with all values equal has no difference and a mean that is that value', () => {
    const samenstelling = { buurten: NOORD, cbsWijk: null }
    const found = spreadOf(rowsFor(rondkomen, every(30)), { samenstelling })
    expect(found.buurten.map((row) => row.tegenGemeente?.oordeel)).toEqual(Array(4).fill('geen-verschil'))
    expect(found.wijk).toMatchObject({ soort: 'bereik', gemiddelde: 30 })
  })

  it('with zero inhabitants everywhere is not weighed, and says why', () => {
    const samenstelling = { buurten: NOORD, cbsWijk: null }
    const rows = [...rowsFor(rondkomen, every(30)), ...rowsFor(people, every(0))]
    expect(spreadOf(rows, { samenstelling }).wijk).toMatchObject({
      weging: { soort: 'gewoon', reden: 'aantal-ontbreekt' },
    })
  })

  it('with one buurt has a mean that is its figure, and a range without width', () => {
    const samenstelling = { buurten: NOORD.slice(0, 1), cbsWijk: null }
    expect(spreadOf(rowsFor(rondkomen, every(12.5)), { samenstelling }).wijk).toMatchObject({
      laagste: { waarde: 12.5 },
      hoogste: { waarde: 12.5 },
      gemiddelde: 12.5,
      aantalMet: 1,
    })
  })

  it('without a figure of the gemeente or the country is compared with nothing', () => {
    const rows = rowsFor(rondkomen, every(40)).filter(
      ({ gebied }) => gebied !== GEMEENTE && gebied !== 'NL00',
    )
    const found = spreadOf(rows)
    expect([found.gemeente, found.land, found.wijkTegenLand, found.gemeenteTegenLand]).toEqual([
      null,
      null,
      null,
      null,
    ])
    expect(found.buurten.every((row) => row.tegenGemeente === null && row.tegenLand === null)).toBe(true)
  })
})
