import { expect, it } from 'vitest'
import { indeling } from '../../../geodata/schema/focusgebied.ts'

const wijk = (id: string, buurten: string[]) => ({
  id,
  naam: id,
  stadsdeel: 'noord',
  buurten,
  cbsWijk: null,
  cbsWijkIsNaamgenoot: false,
})

it('a decision names each buurt and each wijk once, and no wijk like the analyses of the city and stadsdelen', () => {
  const [one, two] = ['BU00010101', 'BU00010102'] as const
  const messages = (wijken: ReturnType<typeof wijk>[]) =>
    indeling.safeParse({ wijken }).error?.issues.map(({ message }) => message) ?? []
  expect(messages([wijk('noord', [one]), wijk('stadspoort', [two])])).toEqual([])
  expect(messages([wijk('noord', [one]), wijk('zuid', [one])])[0]).toMatch(/hoogstens één wijk/)
  expect(messages([wijk('noord', [one]), wijk('noord', [two])])[0]).toMatch(/eigen id/)
  expect(messages([wijk('stad', [one])])[0]).toMatch(/kies een ander id/)
  expect(messages([wijk('stadsdeel-noord', [one])])[0]).toMatch(/kies een ander id/)
})
