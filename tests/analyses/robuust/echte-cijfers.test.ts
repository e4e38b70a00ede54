import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../analyses/canonical-json.ts'
import { robustPijlers } from '../../../analyses/robuust/pijlers.ts'
import type { Robuust } from '../../../analyses/robuust/pijlers-schema.ts'
import { echteVerdiepingInvoer } from '../../helpers/verdieping-invoer.ts'

describe('the embedded figures', () => {
  const input = echteVerdiepingInvoer()
  let made: Robuust[] = []
  beforeAll(() => {
    made = robustPijlers(input)
  })

  it('decide nothing: every pijler with figures rests on one model', () => {
    expect(made).toHaveLength(7)
    for (const { pijlers } of made) {
      for (const { uitkomst } of pijlers.slice(0, 3)) {
        if (!uitkomst.bekend) throw new Error(uitkomst.reden)
        expect(uitkomst.oordeel).toBe('onbeslist')
        expect(uitkomst.redenen[0]).toBe('een-bron')
        expect(uitkomst.laag).toBeLessThanOrEqual(uitkomst.mediaan)
        expect(uitkomst.mediaan).toBeLessThanOrEqual(uitkomst.hoog)
      }
      for (const { uitkomst } of pijlers.slice(3)) {
        expect(uitkomst).toEqual({ bekend: false, reden: 'geen-cijfer-dat-mag-meetellen' })
      }
    }
  })

  it('of three pijlers tell nearly the same over all buurten of the gemeente', () => {
    expect(made[0]?.zelfdeVerhalen.map(({ pijlers }) => pijlers)).toEqual([
      ['bestaanszekerheid', 'ontwikkelingsmogelijkheden'],
      ['bestaanszekerheid', 'buurtcontacten'],
      ['ontwikkelingsmogelijkheden', 'buurtcontacten'],
    ])
  })

  it('of the CBS wijk Waterwijk-Landerijen appear nowhere', () => {
    expect(canonicalJson(made)).not.toContain('WK099504')
  })

  it('give the same bytes on every machine and Node', () => {
    expect(createHash('sha256').update(canonicalJson(made)).digest('hex')).toBe(
      'f00b83329635661a35ff7812eca21f530296067c44b8ea58d0db3c1a17d6d464',
    )
  })
})
