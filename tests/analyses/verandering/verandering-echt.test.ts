import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../analyses/canonical-json.ts'
import { changesOverTime } from '../../../analyses/verandering/verandering.ts'
import { verandering } from '../../../analyses/verandering/verandering-schema.ts'
import { echteVerdiepingInvoer } from '../../helpers/verdieping-invoer.ts'

const input = echteVerdiepingInvoer()
const parts = changesOverTime(input)
const partOf = (id: string) => {
  const found = parts[input.gebieden.findIndex((area) => area.id === id)]
  if (found === undefined) throw new Error(id)
  return found
}

describe('the embedded figures', () => {
  it('give a valid part for each area, the same every time', () => {
    expect(parts).toHaveLength(input.gebieden.length)
    for (const part of parts) verandering.parse(part)
    expect(canonicalJson(changesOverTime(input))).toBe(canonicalJson(parts))
  })

  /** Over the 90 buurten with both years: from 0.930 (lonely) to 0.974 (making ends meet). */
  it('of the model keep the order of the buurten: differences of 2016 and 2020 are alike for more than 0.9', () => {
    const { model } = partOf('stad')
    const likeness = model.flatMap(({ gelijkenis }) => (gelijkenis.bekend ? [gelijkenis.r] : []))
    expect(likeness.length).toBeGreaterThan(3)
    for (const r of likeness) expect(r).toBeGreaterThan(0.92)
    expect(model.every(({ vroeger, nu }) => vroeger === 2016 && nu === 2020)).toBe(true)
  })

  it('of no model are compared over the years, at any level', () => {
    for (const { vergelijkingen, reeksen } of parts) {
      const ids = [...vergelijkingen, ...reeksen].map(({ indicator }) => indicator)
      expect(ids.filter((id) => /^(rivm|leefbaarometer)/.test(id))).toEqual([])
    }
  })

  it('of the city are crimes per inhabitant, 2024 against 2022, as both have inhabitants', () => {
    const crimes = partOf('stad').vergelijkingen.filter(({ toets }) => toets === 'aantallen')
    expect(crimes.length).toBeGreaterThan(5)
    for (const { van, naar } of crimes) {
      expect([van.jaar, naar.jaar]).toEqual([2022, 2024])
      expect([van.inwoners, naar.inwoners]).toEqual([81_215, 84_080])
    }
  })

  it('do not compare the costs of mental health care over their break', () => {
    const rows = partOf('stad').vergelijkingen.filter(
      ({ indicator }) => indicator === 'cbs-gemeente-zorgkosten-ggz',
    )
    expect(rows.every(({ van }) => van.jaar >= 2022)).toBe(true)
  })

  it('use the CBS wijk only where it is the same set of buurten: never Waterwijk-Landerijen for Waterwijk', () => {
    const codes = (id: string) => new Set(partOf(id).vergelijkingen.map(({ gebied }) => gebied))
    expect(codes('waterwijk').has('WK099504')).toBe(false)
    expect(JSON.stringify(parts)).not.toContain('WK099504')
    expect(codes('zuiderzeewijk').has('WK099501')).toBe(true)
  })
})
