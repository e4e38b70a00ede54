import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { findProjectRoot } from '../../helpers/project-root.ts'

/**
 * Points of level 1 and 2 per section of OWASP ASVS 5.0.0 (CC BY-SA 4.0,
 * https://github.com/OWASP/ASVS/tree/v5.0.0/5.0): the section, then the numbers in it.
 */
const SECTIONS = `1.1 1-2|1.2 1-9|1.3 1-11|1.4 1-3|1.5 1-2|2.1 1-3|2.2 1-3|2.3 1-4|2.4 1|3.2 1-2|3.3 1-4|3.4 1-6|3.5 1-5|3.7 1-2|
4.1 1-3|4.2 1|4.3 1-2|4.4 1-4|5.1 1|5.2 1-3|5.3 1-2|5.4 1-3|6.1 1-3|6.2 1-12|6.3 1-4|6.4 1-4|6.5 1-5|6.6 1-3|6.8 1-4|
7.1 1-3|7.2 1-4|7.3 1-2|7.4 1-5|7.5 1-2|7.6 1-2|8.1 1-2|8.2 1-3|8.3 1|8.4 1|9.1 1-3|9.2 1-4|10.1 1-2|10.2 1-2|10.3 1-4|10.4 1-11|
10.5 1-5|10.6 1-2|10.7 1-3|11.1 1-2|11.2 1-3|11.3 1-3|11.4 1-4|11.5 1|11.6 1|12.1 1-3|12.2 1-2|12.3 1-4|13.1 1|13.2 1-5|13.3 1-2|
13.4 1-5|14.1 1-2|14.2 1-4|14.3 1-3|15.1 1-3|15.2 1-3|15.3 1-7|16.1 1|16.2 1-5|16.3 1-4|16.4 1-3|16.5 1-3|17.1 1|17.2 1-4|17.3 1-2`

const POINTS = SECTIONS.split('|').flatMap((part) => {
  const [section = '', range = ''] = part.trim().split(' ')
  const [first = 1, last = first] = range.split('-').map(Number)
  return Array.from({ length: last - first + 1 }, (_, index) => `${section}.${first + index}`)
})

interface Row {
  point: string
  stand: string
  how: string
  places: string[]
}

const root = findProjectRoot()
const rows: Row[] = readFileSync(new URL('server/operations/asvs.md', root), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, point = '', stand = '', how = '', where = ''] = line.split('|').map((cell) => cell.trim())
    return /^\d+\.\d+\.\d+$/.test(point)
      ? [{ point, stand, how, places: [...where.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path) }]
      : []
  })

describe('the ASVS list', () => {
  it('names every point of level 1 and 2 once, and no other', () => {
    expect(POINTS.length).toBe(253)
    expect(rows.map(({ point }) => point)).toEqual(POINTS)
  })

  it('says of each how it stands, and shows where in files that exist', () => {
    for (const { point, stand, how, places } of rows) {
      expect(['ja', 'deels', 'niet van toepassing', 'bij de beheerder'], point).toContain(stand)
      expect(how.length, point).toBeGreaterThan(5)
      expect(places.length > 0 || stand === 'niet van toepassing', point).toBe(true)
      const missing = places.filter((path) => !existsSync(fileURLToPath(new URL(path, root))))
      expect(missing, point).toEqual([])
    }
  })
})
