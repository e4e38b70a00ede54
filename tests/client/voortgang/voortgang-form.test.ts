import { describe, expect, it } from 'vitest'
import {
  getalUit,
  type Voortgangontwerp,
  voortgangUit,
} from '../../../client/panels/voortgang/voortgang-form.ts'
import { legVoortgangVast } from '../../../server/contract/voortgang.ts'

const draft = (over: Partial<Voortgangontwerp> = {}): Voortgangontwerp => ({
  datum: '2026-11-01',
  stand: 'op-schema',
  waarde: '',
  verwachting: 'op-tijd',
  bron: ' een   telling ',
  reden: '',
  ...over,
})
const from = (over: Partial<Voortgangontwerp> = {}) =>
  voortgangUit({ soort: 'streven', ding: 'renoveren-1' }, draft(over))

describe('a number as people type it', () => {
  it.each([
    ['62', 62],
    ['1.250', 1250],
    ['1.250.000', 1_250_000],
    ['12,5', 12.5],
    ['-3', -3],
    [' 7 ', 7],
    ['12.5', null],
    ['1,250,000', null],
    ['veel', null],
    ['', null],
  ])('%s is %s', (text, number) => {
    expect(getalUit(text)).toBe(number)
  })
})

describe('progress as it is filled in', () => {
  it('is what the server takes, with spaces as one', () => {
    const { body } = from({ waarde: '1.250' })
    expect(body).toMatchObject({
      soort: 'streven',
      ding: 'renoveren-1',
      waarde: 1250,
      bron: 'een telling',
      reden: '',
    })
    expect(legVoortgangVast.body.safeParse(body).success).toBe(true)
    expect(from().body?.waarde).toBeNull()
  })

  it.each<[Partial<Voortgangontwerp>, string[]]>([
    [{ datum: '' }, ['datum']],
    [{ waarde: 'veel' }, ['waarde']],
    [{ bron: '  ' }, ['bron']],
    [{ stand: 'loopt-vast' }, ['reden']],
    [{ verwachting: 'niet' }, ['reden']],
    [{ stand: 'gestopt', reden: 'het geld is op' }, []],
    [{ verwachting: 'weten-we-niet' }, []],
  ])('%o misses %o', (over, missing) => {
    expect(Object.keys(from(over).faults ?? {})).toEqual(missing)
  })
})
