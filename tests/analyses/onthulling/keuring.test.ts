import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { auditEditions } from '../../../analyses/onthulling/keuring.ts'
import type { LinearSolver } from '../../../analyses/onthulling/oplosser-schema.ts'
import { openHighsSolver } from '../../../server/jobs/highs-disclosure.ts'
import { narrowByProgramming } from '../../helpers/onthulling/aanval-stelsel.ts'
import { tryEverything } from '../../helpers/onthulling/aanval-vergelijken.ts'
import { smallQuestion } from '../../helpers/onthulling/kleine-vraag.ts'
import { carelessEdition } from '../../helpers/onthulling/zwakke-uitgave.ts'
import { runs } from '../../helpers/property-runs.ts'

let solver: LinearSolver
beforeAll(async () => {
  solver = await openHighsSolver()
})

/**
 * The table of sdcTable in which every row and column has two or more cells withheld and one of them can still be computed:
 * https://github.com/sdcTools/sdcTable/blob/a99990182b6c5a7b4098b48c29967cf188ac672e/tests/testthat/test-simpleheuristic.R
 */
const sdcTable = smallQuestion({
  categorieen: ['a', 'b', 'c', 'd'],
  rijen: { w: [30, 47, 64, 89], x: [90, 124, 5, 31], y: [92, 100, 59, 85], z: [800, 991, 651, 685] },
})
const withheldThere = ['w a', 'w b', 'w c', 'x a', 'x c', 'y b', 'y d', 'z b', 'z d']
const editionOf = (withheld: readonly string[]) =>
  carelessEdition(sdcTable, ({ gebied, categorie, waarde }) =>
    withheld.includes(`${gebied} ${categorie}`) ? { soort: 'niet-bekend' } : { soort: 'waarde', waarde },
  )

describe('the published example of sdcTable', () => {
  test('w|b is computed to be 47 although no row or column has only one cell withheld', () => {
    const { geslaagd, gaten } = auditEditions([editionOf(withheldThere)], solver)
    expect(geslaagd).toBe(false)
    expect(gaten).toEqual([
      {
        cel: { grootheid: 'tabel', categorie: 'b', atomen: ['w'], perioden: ['2025'] },
        wat: 'waarde',
        laag: 47,
        hoog: 47,
        breedte: 5,
      },
    ])
  })

  test('with x|b withheld too the table is safe, and w|b lies between 0 and 141', async () => {
    const edition = editionOf([...withheldThere, 'x b'])
    expect(auditEditions([edition], solver)).toMatchObject({ geslaagd: true, gaten: [] })
    const { interval } = await narrowByProgramming([edition])
    expect(interval('tabel | b | w | 2025')).toEqual([0, 141])
  })
})

describe('audit of small tables', () => {
  const count = fc.integer({ min: 0, max: 7 })
  const table = fc.record({
    p: fc.tuple(count, count),
    q: fc.tuple(count, count),
    r: fc.tuple(count, count),
    withheld: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
  })

  test('it rejects exactly what can be found by trying every table', () => {
    let rejected = 0
    fc.assert(
      fc.property(table, ({ p, q, r, withheld }) => {
        const question = smallQuestion({ rijen: { p, q, r } })
        let place = 0
        const edition = carelessEdition(question, ({ waarde }) =>
          withheld[place++] === true ? { soort: 'niet-bekend' } : { soort: 'waarde', waarde },
        )
        const found = tryEverything([edition])
        if (found === null) return
        const { gaten } = auditEditions([edition], solver)
        const cells = gaten.filter(({ wat }) => wat === 'waarde').map(({ laag, hoog }) => [laag, hoog])
        expect(cells.toSorted()).toEqual(found.map(({ laag, hoog }) => [laag, hoog]).toSorted())
        if (found.length > 0) rejected += 1
      }),
      runs(80),
    )
    expect(rejected).toBeGreaterThan(15)
  })

  test('what is narrow without us does not count: three dwellings are three dwellings', () => {
    const question = smallQuestion({ rijen: { p: [2, 1], q: [40, 30] } })
    const bekend = [{ grootheid: 'woningen', categorie: null, atomen: ['p'], perioden: ['2025'], waarde: 3 }]
    const nothing = carelessEdition({ ...question, bekend }, () => ({ soort: 'niet-bekend' }))
    expect(auditEditions([nothing], solver).geslaagd).toBe(true)
    const told = carelessEdition({ ...question, bekend }, ({ gebied, waarde, categorie }) =>
      gebied === 'p' && categorie === 'c1' ? { soort: 'waarde', waarde } : { soort: 'niet-bekend' },
    )
    // Now the other category of p is known to be 1.
    expect(auditEditions([told], solver).gaten).toMatchObject([{ laag: 1, hoog: 1 }])
  })

  test('the rest of a group is a cell too, where the group itself is withheld', () => {
    // p is withheld with c1 in it; the wijk tells that everybody else of p is 2.
    const question = smallQuestion({ rijen: { p: [30, 1, 1], q: [20, 9, 0] } })
    const edition = carelessEdition(question, ({ gebied, categorie, waarde }) => {
      const isHidden = gebied !== 'alles' && (categorie === null || categorie === 'c1')
      const isSmall = gebied === 'p' && categorie !== null
      return isHidden || isSmall ? { soort: 'niet-bekend' } : { soort: 'waarde', waarde }
    })
    const { gaten } = auditEditions([edition], solver)
    expect(gaten).toContainEqual(expect.objectContaining({ wat: 'rest', laag: 2, hoog: 2 }))
  })

  test('a change of 1 to 4 between two published years is a leak where changes are guarded', () => {
    const waarden = ['2024', '2025'].flatMap((periode, place) =>
      ['p', 'q'].map((atoom) => ({ atoom, periode, totaal: 100 + 3 * place, delen: [] })),
    )
    const guarded = { perioden: ['2024', '2025'], categorieen: [], veranderingBeschermd: true, waarden }
    const question = smallQuestion({ rijen: { p: [], q: [] }, vorm: guarded })
    const edition = carelessEdition(question, ({ waarde }) => ({ soort: 'waarde', waarde }))
    const { gaten } = auditEditions([edition], solver)
    expect(gaten.map(({ wat, laag }) => [wat, laag])).toEqual([
      ['verandering', 3],
      ['verandering', 3],
    ])
  })
})
