import { expect, it } from 'vitest'
import { answerColumns, shareOf } from '../../../client/panels/enquetes/antwoordkolommen.ts'
import { ownQuestion } from '../../../client/panels/invoer/series.ts'

const verdeling = Array.from({ length: 9 }, (_answer, index) => ({
  antwoord: `antwoord ${index}`,
  aantal: 10 - index,
  aandeel: (10 - index) / 54,
}))

it('gives the answers given most a column, and puts the others together so that nobody is left out', () => {
  const { antwoorden, rest } = answerColumns([
    { vraag: 'wat-moet-beter', gebied: null, aantal: 54, verdeling, ontbreekt: null },
  ])
  expect(antwoorden).toHaveLength(7)
  expect(rest).toBe(true)
  const all = [...antwoorden, null].map((antwoord) => shareOf(verdeling, antwoord, antwoorden))
  expect(all.at(-1)).toEqual({ mensen: 5, aandeel: 5 / 54 })
  expect(all.reduce((sum, row) => sum + row.mensen, 0)).toBe(54)
  expect(shareOf(verdeling, 'niemand', antwoorden)).toEqual({ mensen: 0, aandeel: 0 })
})

it('has no columns when too few people answered', () => {
  const few = {
    vraag: 'v',
    gebied: null,
    aantal: 3,
    verdeling: null,
    ontbreekt: 'te-weinig-antwoorden' as const,
  }
  expect(answerColumns([few])).toEqual({ antwoorden: [], rest: false })
})

it('names a question of its own after its column, never as a standard question', () => {
  expect(ownQuestion('Is het schoon?')).toBe('is-het-schoon')
  expect(ownQuestion('enquete-schoon')).toBe('vraag-enquete-schoon')
})
