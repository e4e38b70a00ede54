import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bladzijdevraag } from '../../../server/contract/bladzijde.ts'
import { pageOf } from '../../../server/requests/pages.ts'
import { runs } from '../../helpers/property-runs.ts'

const pages = { veld: 'rijen', grootte: 50 }
const query = z.strictObject(bladzijdevraag(pages.grootte))

/** Follows rel="next" from the first page to the last, as a program would. */
function walk(rows: number[], aantal: number | undefined): { read: number[]; sizes: number[] } {
  const read: number[] = []
  const sizes: number[] = []
  let address = new URL(`http://een/api/v1/lijst?jaar=2024${aantal === undefined ? '' : `&aantal=${aantal}`}`)
  for (;;) {
    const asked = Object.fromEntries([...address.searchParams].filter(([name]) => name !== 'jaar'))
    const { answer, link } = pageOf({ rijen: rows, naam: 'x' }, query.parse(asked), pages, address)
    read.push(...answer.rijen)
    sizes.push(answer.rijen.length)
    const next = /<([^>]*)>; rel="next"/.exec(link ?? '')?.[1]
    if (next === undefined) return { read, sizes }
    address = new URL(next, address)
    expect(address.searchParams.get('jaar')).toBe('2024')
  }
}

describe('pages', () => {
  it('hold every row once, in order, and never more than was asked or allowed', () => {
    fc.assert(
      fc.property(
        fc.nat(300),
        fc.option(fc.integer({ min: 1, max: 50 }), { nil: undefined }),
        (n, aantal) => {
          const rows = Array.from({ length: n }, (_, index) => index)
          const { read, sizes } = walk(rows, aantal)
          expect(read).toEqual(rows)
          expect(Math.max(...sizes)).toBeLessThanOrEqual(aantal ?? pages.grootte)
          expect(sizes.length).toBe(Math.max(1, Math.ceil(n / (aantal ?? pages.grootte))))
        },
      ),
      runs(60),
    )
  })

  it.each(['0', '-1', '1.5', 'een', '51', '99999999', ''])('do not come %s rows at a time', (aantal) => {
    expect(query.safeParse({ aantal }).success).toBe(false)
  })

  it('beyond the last are empty and name the one before', () => {
    const made = pageOf({ rijen: [1] }, { pagina: 3 }, pages, new URL('http://een/lijst?pagina=3'))
    expect(made).toEqual({ answer: { rijen: [] }, link: '<?pagina=2>; rel="prev"' })
  })
})
