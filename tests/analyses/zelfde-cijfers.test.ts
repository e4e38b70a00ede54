import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../analyses/canonical-json.ts'
import { shrinkShares } from '../../analyses/kleine-gebieden/aandelen.ts'
import { shrinkFigures } from '../../analyses/kleine-gebieden/fay-herriot.ts'
import { spatialPattern } from '../../analyses/ruimte/samenhang.ts'
import { seededRandom } from '../../analyses/statistics/seeded-random.ts'

const random = seededRandom(4, 'same bytes')
const areas = Array.from({ length: 40 }, (_area, index) => {
  const totaal = 5 + random.below(60)
  return {
    gebied: `BU0995${String(index).padStart(4, '0')}`,
    totaal,
    aantal: random.below(totaal + 1),
    waarde: 50 + 5 * random.normal(),
    variantie: 1 + 9 * random.next(),
    kenmerken: [random.normal()],
  }
})
const row = new Map(
  areas.map(({ gebied }, index) => [
    gebied,
    [areas[index - 1], areas[index + 1]].flatMap((area) => area?.gebied ?? []),
  ]),
)

function digest(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, 16)
}

describe('the same data', () => {
  /** Noted on Node 20.20, 22.23 and 24.21: a change of these says that an archived cyclus would come out differently. */
  it('give the same bytes on every supported Node', () => {
    expect({
      aandelen: digest(shrinkShares(areas, 'register')),
      cijfers: digest(shrinkFigures(areas, 'register')),
      samenhang: digest(spatialPattern(areas, row, 'register', { seed: 1, permutaties: 199 })),
    }).toEqual({ aandelen: 'b41d2d7950acfa17', cijfers: '753fc30850523882', samenhang: '9751e320b6b5912f' })
  })
})
