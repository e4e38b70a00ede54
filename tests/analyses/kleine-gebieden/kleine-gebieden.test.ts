import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../analyses/canonical-json.ts'
import type { Enqueteplaats } from '../../../analyses/enquete/cijfers.ts'
import { kleineGebieden } from '../../../analyses/kleine-gebieden/kleine-gebieden-schema.ts'
import { smallAreas } from '../../../analyses/kleine-gebieden/kleine-gebieden.ts'
import { seededRandom } from '../../../analyses/statistics/seeded-random.ts'
import type { EnqueteAntwoord } from '../../../geodata/schema/enquete.ts'
import { GEMEENTE, maakIndicator, maakWaarnemingen, NOORD } from '../../helpers/analyse-invoer.ts'
import { mensen, proefplaats } from '../../helpers/enquete-antwoorden.ts'
import { scaled, testSeed } from '../../helpers/test-scale.ts'
import { enqueteVan, invoerMetEnquetes, verantwoording } from '../../helpers/verdieping-enquete.ts'

/** A gemeente of so many buurten, six per wijk. */
function placeOf(count: number): Enqueteplaats {
  const buurten = Array.from({ length: count }, (_buurt, index) => {
    const wijk = String(Math.floor(index / 6) + 1).padStart(2, '0')
    return { code: `BU0001${wijk}${String((index % 6) + 1).padStart(2, '0')}`, wijk: `WK0001${wijk}` }
  })
  const wijken = [...new Set(buurten.map(({ wijk }) => wijk))]
  return {
    gemeente: GEMEENTE,
    gebieden: [
      ...wijken.map((code) => ({ code, soort: 'wijk' as const, wijk: null, gemeente: GEMEENTE })),
      ...buurten.map(({ code, wijk }) => ({ code, soort: 'buurt' as const, wijk, gemeente: GEMEENTE })),
    ],
  }
}

function answersIn(
  place: Enqueteplaats,
  favourable: (index: number) => number,
  people: number,
): EnqueteAntwoord[] {
  return place.gebieden
    .filter(({ soort }) => soort === 'buurt')
    .flatMap(({ code }, index) => [
      ...mensen(code, 'mee eens', favourable(index)),
      ...mensen(code, 'mee oneens', people - favourable(index)),
    ])
}

function partOf(place: Enqueteplaats, answers: readonly EnqueteAntwoord[]) {
  const [part] = smallAreas(invoerMetEnquetes(place, [enqueteVan(answers, place)]))
  return kleineGebieden.parse(part)
}

describe('small areas of a survey', () => {
  const place = placeOf(18)
  /** The eighteen batters of Efron and Morris as people of eighteen buurten, 45 asked in each. */
  const HITS = [18, 17, 16, 15, 14, 14, 13, 12, 11, 11, 10, 10, 10, 10, 10, 9, 8, 7]
  const part = partOf(
    place,
    answersIn(place, (index) => HITS[index] ?? 0, 45),
  )
  const [schoon] = part.cijfers

  it('show each buurt as measured and shrunk, with how the survey was held', () => {
    expect(part.cijfers.map(({ indicator }) => indicator)).toEqual(['enquete-schoon'])
    expect(schoon).toMatchObject({ jaar: 2024, aantalBuurten: 18, eenheid: 'procent' })
    expect(schoon?.bronnen).toEqual([{ dataset: 'buurtenquete', versie: 'v1', enquete: verantwoording }])
    const first = schoon?.buurten[0]
    expect(first).toMatchObject({ antwoorden: 45, effectief: 45, reden: null })
    expect(first?.direct?.waarde).toBeCloseTo(40, 10)
  })

  /**
   * The classic: the averages of these batters over the rest of the season, B. Efron and C. Morris 1975, table 1
   * (https://doi.org/10.1080/01621459.1975.10479864), and the published shrinking 0.212 * own + 0.788 * 0.265 of their article of
   * 1977 (https://doi.org/10.1038/scientificamerican0577-119). Squared errors: direct 0.0755, published 0.0217; ours, which shrinks less: 0.0238.
   */
  it('foretell the rest of the season as well as the published example', () => {
    const rest = [
      0.346, 0.298, 0.276, 0.222, 0.273, 0.27, 0.263, 0.21, 0.269, 0.23, 0.264, 0.256, 0.303, 0.264, 0.226,
      0.286, 0.316, 0.2,
    ]
    const squares = (values: readonly number[]) =>
      values.reduce((sum, value, index) => sum + (value - (rest[index] ?? Number.NaN)) ** 2, 0)
    const published = squares(HITS.map((hits) => 0.212 * (hits / 45) + 0.788 * 0.265))
    const ours = squares(schoon?.buurten.map(({ gekrompen }) => (gekrompen?.waarde ?? 0) / 100) ?? [])
    expect(squares(HITS.map((hits) => hits / 45))).toBeCloseTo(0.0755, 4)
    expect(Math.abs(ours - published)).toBeLessThan(0.003)
  })

  it('refuse nothing that was measured and everything that a model made', () => {
    const model = maakIndicator('rivm-sociaal-eenzaam')
    const rows = maakWaarnemingen(model, Object.fromEntries(NOORD.map((code) => [code, 20])))
    const input = invoerMetEnquetes(proefplaats, [], { indicatoren: [model], rows })
    expect(smallAreas(input)).toEqual([{ cijfers: [], modelcijfers: ['rivm-sociaal-eenzaam'] }])
  })

  it('say nothing of staff figures and counts, and of figures without an error of sampling', () => {
    const indicatoren = [
      maakIndicator('proef-intern', { meetwijze: 'enquete', rol: 'alleen-intern' }),
      maakIndicator('proef-aantal', { meetwijze: 'aangiften', eenheid: 'aantal' }),
      maakIndicator('proef-register', { meetwijze: 'register', afronding: [{ vanaf: 2020, stap: 1 }] }),
    ]
    const rows = indicatoren.flatMap((one) =>
      maakWaarnemingen(one, Object.fromEntries(NOORD.map((code, index) => [code, index + 1]))),
    )
    expect(smallAreas(invoerMetEnquetes(proefplaats, [], { indicatoren, rows }))[0]?.cijfers).toEqual([])
  })
})

describe('what cannot be shrunk', () => {
  const reasonOf = (place: Enqueteplaats, answers: readonly EnqueteAntwoord[]) =>
    partOf(place, answers).cijfers[0]?.verband

  it('is one buurt, a few buurten, or buurten with equal answers: the measured figure stands', () => {
    const one = partOf(proefplaats, mensen(NOORD[0], 'mee eens', 40)).cijfers[0]
    expect(one?.verband).toEqual({ bekend: false, reden: 'te-weinig-gebieden' })
    expect(one?.buurten[0]).toMatchObject({
      reden: 'te-weinig-gebieden',
      gekrompen: null,
      eigenAandeel: null,
    })
    expect(one?.buurten[0]?.direct?.waarde).toBe(100)
    expect(one?.buurten[1]).toMatchObject({ reden: 'te-weinig-antwoorden', direct: null })
    const place = placeOf(12)
    expect(
      reasonOf(
        place,
        answersIn(place, () => 40, 40),
      ),
    ).toEqual({ bekend: false, reden: 'alle-waarden-gelijk' })
  })

  it('is a poll among visitors, and a survey in which nobody was asked a standard question', () => {
    const place = placeOf(12)
    const answers = answersIn(place, (index) => 10 + index, 40)
    const visitors = enqueteVan(answers, place, {
      verantwoording: { ...verantwoording, bijActiviteit: true },
    })
    expect(smallAreas(invoerMetEnquetes(place, [visitors]))[0]?.cijfers).toEqual([])
    const others = answers.map((row) => ({ ...row, vraag: 'eigen-vraag' }))
    expect(smallAreas(invoerMetEnquetes(place, [enqueteVan(others, place)]))[0]?.cijfers).toEqual([])
  })

  it('is a survey of after the peildatum; of two surveys the newest before it is read', () => {
    const place = placeOf(12)
    const held = (jaar: number, people: number) =>
      enqueteVan(
        answersIn(place, (index) => 10 + index, people),
        place,
        { dataset: `enquete-van-${jaar}`, jaar },
      )
    const [part] = smallAreas(invoerMetEnquetes(place, [held(2022, 40), held(2024, 50), held(2026, 60)]))
    expect(part?.cijfers[0]).toMatchObject({ jaar: 2024, bronnen: [{ dataset: 'enquete-van-2024' }] })
    expect(part?.cijfers[0]?.buurten[0]?.antwoorden).toBe(50)
  })
})

describe('seeded answers of which the truth is known, through the whole chain', () => {
  /**
   * Sixty buurten with 30 to 60 answers and weights from 0.4 to 2.5, so 20 to 50 effective answers; the true shares are
   * logit-normal around 60 %, which is not the model that is fitted. Seed: testSeed, "answers to figures".
   * Measured with this seed: 95.8 % of 2,400 inside, and 0.51 of the squared error of the direct figures.
   */
  it('lie in their interval in 93-97 %, and err at least 20 % less than the direct figures', () => {
    const random = seededRandom(testSeed, 'answers to figures')
    const place = placeOf(60)
    const buurten = place.gebieden.filter(({ soort }) => soort === 'buurt')
    let [inside, all, squaredShrunken, squaredDirect] = [0, 0, 0, 0]
    for (let round = 0; round < scaled(40); round += 1) {
      const truth = new Map(
        buurten.map(({ code }) => [code, 1 / (1 + Math.exp(-0.4 - 0.35 * random.normal()))]),
      )
      const answers = buurten.flatMap(({ code }) =>
        Array.from({ length: 30 + random.below(31) }, (_person, index): EnqueteAntwoord => ({
          rij: index + 2,
          gebied: code,
          vraag: 'enquete-schoon',
          antwoord: random.next() < (truth.get(code) ?? 0) ? 'mee eens' : 'mee oneens',
          gewicht: 0.4 * 6.25 ** random.next(),
        })),
      )
      for (const { gebied, direct, gekrompen } of partOf(place, answers).cijfers[0]?.buurten ?? []) {
        const share = 100 * (truth.get(gebied) ?? Number.NaN)
        if (direct === null || gekrompen === null) throw new Error(`no figure for ${gebied}`)
        all += 1
        if (gekrompen.laag <= share && share <= gekrompen.hoog) inside += 1
        squaredShrunken += (gekrompen.waarde - share) ** 2
        squaredDirect += (direct.waarde - share) ** 2
      }
    }
    const measured = { all, covered: inside / all, ratio: squaredShrunken / squaredDirect }
    expect(all).toBeGreaterThanOrEqual(60)
    expect(measured.covered, JSON.stringify(measured)).toBeGreaterThan(0.93)
    expect(measured.covered, JSON.stringify(measured)).toBeLessThan(0.97)
    expect(measured.ratio, JSON.stringify(measured)).toBeLessThan(0.8)
  })

  it('gives the same bytes again', () => {
    const place = placeOf(12)
    const answers = answersIn(place, (index) => 10 + index, 40)
    expect(canonicalJson(partOf(place, answers))).toBe(canonicalJson(partOf(place, answers.toReversed())))
  })
})

describe('a measured figure whose publisher gives an interval', () => {
  const place = placeOf(12)
  const codes = place.gebieden.filter(({ soort }) => soort === 'buurt').map(({ code }) => code)
  const measured = maakIndicator('proef-panel', { meetwijze: 'panel', leeftijden: ['alle'] })
  const rows = maakWaarnemingen(
    measured,
    Object.fromEntries(codes.map((code, index) => [code, 2 + index])),
  ).map((row) => ({ ...row, ondergrens: (row.waarde ?? 0) - 8, bovengrens: (row.waarde ?? 0) + 8 }))

  it('is shrunk by Fay and Herriot, and stays a percentage', () => {
    const [part] = smallAreas(invoerMetEnquetes(place, [], { indicatoren: [measured], rows }))
    expect(part?.cijfers[0]).toMatchObject({
      verband: { bekend: true, methode: 'fay-herriot', sterkte: null },
    })
    const lowest = part?.cijfers[0]?.buurten[0]
    expect(lowest).toMatchObject({ antwoorden: null, direct: { waarde: 2, laag: 0, hoog: 10 }, reden: null })
    expect(lowest?.gekrompen?.waarde).toBeGreaterThan(2)
    expect(lowest?.gekrompen?.laag).toBeGreaterThanOrEqual(0)
  })

  it('is left out for buurten without limits, with the reason', () => {
    const some = rows.map((row, index) => (index === 3 ? { ...row, ondergrens: null } : row))
    const [part] = smallAreas(invoerMetEnquetes(place, [], { indicatoren: [measured], rows: some }))
    expect(part?.cijfers[0]?.aantalBuurten).toBe(11)
    expect(part?.cijfers[0]?.buurten[3]).toMatchObject({ direct: null, reden: 'marge-onbekend' })
  })
})
