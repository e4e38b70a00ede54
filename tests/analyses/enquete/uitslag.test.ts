import { assert, constantFrom, integer, property, record, array } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { surveyResults } from '../../../analyses/enquete/uitslag.ts'
import type { EnqueteAntwoord } from '../../../geodata/schema/enquete.ts'
import { runs } from '../../helpers/property-runs.ts'

/** `count` people of an area who gave the same answer. */
function people(gebied: string, antwoord: string, count: number, gewicht = 1): EnqueteAntwoord[] {
  return Array.from({ length: count }, (_, index) => ({
    rij: index + 2,
    gebied,
    vraag: 'schoon',
    antwoord,
    gewicht,
  }))
}

const byArea = (answers: readonly EnqueteAntwoord[], visitors = false) =>
  new Map(surveyResults(answers, visitors).map((row) => [row.gebied, row]))

describe('results of a survey', () => {
  it('gives the share of the weights per answer', () => {
    const found = byArea([...people('BU09950112', 'ja', 30), ...people('BU09950112', 'nee', 10, 3)])
    expect(found.get('BU09950112')).toEqual({
      vraag: 'schoon',
      gebied: 'BU09950112',
      aantal: 40,
      verdeling: [
        { antwoord: 'ja', aantal: 30, aandeel: 0.5 },
        { antwoord: 'nee', aantal: 10, aandeel: 0.5 },
      ],
      ontbreekt: null,
    })
  })

  it('says nothing of an area below 30 answers, nor of all together when they are fewer', () => {
    const found = byArea(people('BU09950112', 'ja', 29))
    expect(found.get('BU09950112')).toMatchObject({ verdeling: null, ontbreekt: 'te-weinig-antwoorden' })
    expect(found.get(null)).toMatchObject({ aantal: 29, verdeling: null, ontbreekt: 'te-weinig-antwoorden' })
  })

  it('leaves out the smallest other area when the rest would say what a few people answered', () => {
    const found = byArea([
      ...people('BU09950112', 'nee', 5),
      ...people('BU09950113', 'ja', 40),
      ...people('BU09950310', 'ja', 60),
    ])
    expect(found.get('BU09950112')?.ontbreekt).toBe('te-weinig-antwoorden')
    expect(found.get('BU09950113')?.ontbreekt).toBe('te-herleiden')
    expect(found.get('BU09950310')?.verdeling).not.toBeNull()
  })

  it('says nothing per area of visitors of an activity, whatever their number', () => {
    const found = byArea(people('WK099501', 'ja', 500), true)
    expect(found.get('WK099501')).toMatchObject({ verdeling: null, ontbreekt: 'mening-van-bezoekers' })
    expect(found.get(null)?.verdeling).toEqual([{ antwoord: 'ja', aantal: 500, aandeel: 1 }])
  })

  it('never leaves fewer than 30 people between everybody and the areas that are shown', () => {
    const group = record({
      gebied: constantFrom('A1', 'A2', 'A3', 'A4', 'A5'),
      antwoord: constantFrom('ja', 'nee', 'weet niet'),
      count: integer({ min: 1, max: 60 }),
    })
    assert(
      property(array(group, { minLength: 1, maxLength: 8 }), (groups) => {
        const rows = surveyResults(
          groups.flatMap((one) => people(one.gebied, one.antwoord, one.count)),
          false,
        )
        const all = rows.find((row) => row.gebied === null)
        const hidden = rows
          .filter((row) => row.gebied !== null && row.verdeling === null)
          .reduce((sum, row) => sum + row.aantal, 0)
        const isSafe = hidden === 0 || hidden >= 30 || all?.verdeling === null
        const allHidden = rows.every((row) => row.gebied === null || row.verdeling === null)
        expect(isSafe || allHidden).toBe(true)
      }),
      runs(200),
    )
  })
})
