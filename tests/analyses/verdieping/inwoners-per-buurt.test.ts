import { describe, expect, it } from 'vitest'
import { makeLookUp } from '../../../analyses/gebiedscijfer/opzoeker.ts'
import { inhabitantsPerBuurt } from '../../../analyses/verdieping/inwoners-per-buurt.ts'
import { maakIndicator, maakWaarnemingen, NOORD } from '../../helpers/analyse-invoer.ts'

const count = (id: string, over = {}) =>
  maakIndicator(id, {
    eenheid: 'aantal',
    rol: 'noemer',
    meetwijze: 'register',
    leeftijden: ['alle'],
    jaren: [2024],
    afronding: [{ vanaf: 2022, stap: 5 }],
    ...over,
  })
const kwb = count('cbs-kwb-inwoners')
const kwb65 = count('cbs-kwb-65plus')
const pdok = count('pdok-inwoners')
const pdok65 = count('pdok-65plus', { eenheid: 'procent' })
const all = [kwb, kwb65, pdok, pdok65]
const [first, second, third] = NOORD
const assumed = {
  rijen: [{ buurt: first, woningen: 1, inwoners: 2, inwoners65plus: 1 }],
  dataset: 'voorbeeld',
}

function known(rows: ReturnType<typeof maakWaarnemingen>, peildatum = '2025-05-01', sizes = assumed) {
  const look = makeLookUp(all, rows, new Map())
  return inhabitantsPerBuurt(NOORD, all, look, peildatum, sizes)
}

describe('inhabitants per buurt', () => {
  it('come from CBS first, from PDOK where CBS is silent, and are nowhere filled in', () => {
    const found = known([
      ...maakWaarnemingen(kwb, { [first]: 380 }),
      ...maakWaarnemingen(kwb65, { [first]: 75 }),
      ...maakWaarnemingen(pdok, { [first]: 1000, [second]: 200, [third]: null }),
      ...maakWaarnemingen(pdok65, { [second]: 20 }),
    ])
    expect(found.get(first)).toMatchObject({
      inwoners: 380,
      inwoners65plus: 75,
      jaar: 2024,
      voorbeelddata: false,
    })
    expect(found.get(first)?.fout).toEqual({ soort: 'afronding', plusMin: 2.5 })
    expect(found.get(second)).toMatchObject({ inwoners: 200, inwoners65plus: 40 })
    expect([...found.keys()]).toEqual([first, second])
  })

  it('keep zero as zero and unknown as unknown', () => {
    const found = known(maakWaarnemingen(pdok, { [first]: 0 }))
    expect(found.get(first)).toMatchObject({ inwoners: 0, inwoners65plus: null })
  })

  it('are of the example only where no buurt has a real number, and say so', () => {
    expect(known([]).get(first)).toMatchObject({ inwoners: 2, voorbeelddata: true, dataset: 'voorbeeld' })
    expect(known(maakWaarnemingen(pdok, { [second]: 5 })).has(first)).toBe(false)
    expect(inhabitantsPerBuurt(NOORD, all, makeLookUp(all, [], new Map()), '2025-05-01', null).size).toBe(0)
  })

  it('are not of a year after the peildatum', () => {
    expect(known(maakWaarnemingen(pdok, { [first]: 5 }), '2023-05-01').get(first)?.voorbeelddata).toBe(true)
  })
})
