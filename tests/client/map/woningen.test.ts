import { describe, expect, test } from 'vitest'
import { statuskleuren, tellingPerStatus } from '../../../client/map/layers/woningen.ts'
import { KAARTKLEUREN, PALETTEN, type Thema } from '../../../client/map/palettes.ts'
import { renovatieStatus, statusGroep, statusGroepVan } from '../../../geodata/schema/woning.ts'
import { decodeDwellings, encodeDwellings } from '../../../server/contract/woningen-binair.ts'
import { ciede2000, seenBy, toLab } from './colour.ts'

const statuses = [...renovatieStatus.options, null]
const columns = decodeDwellings(
  encodeDwellings(
    statuses.map((status, place) => ({
      id: `VB000000${place % 10}`,
      punt: [5.5, 52.5],
      buurt: 'BU09950111',
      blok: null,
      eigenaar: 'onbekend',
      energielabel: null,
      bouwjaar: null,
      status,
    })),
    { bronnen: [], voorbeelddata: true, zonderPlaats: 0 },
  ),
)
const hex = (bytes: Uint8Array) => `#${Buffer.from(bytes.subarray(0, 3)).toString('hex')}`

describe.each<Thema>(['licht', 'donker'])('the colours of dwellings, %s', (thema) => {
  test('are those of the status group, and the grey of what is missing where none is known', () => {
    const colours = statuskleuren(columns, thema)
    for (const [place, status] of statuses.entries()) {
      const group = status === null ? -1 : statusGroep.options.indexOf(statusGroepVan(status))
      const wanted = PALETTEN[thema].status[group] ?? KAARTKLEUREN[thema].ontbreektLijn
      expect(hex(colours.subarray(place * 4))).toBe(wanted)
    }
  })

  test('leave the grey apart from every status', () => {
    const grey = toLab(seenBy(KAARTKLEUREN[thema].ontbreektLijn, 'normal'))
    for (const colour of PALETTEN[thema].status) {
      expect(ciede2000(grey, toLab(seenBy(colour, 'normal')))).toBeGreaterThanOrEqual(9)
    }
  })
})

test('dwellings of unknown status are counted apart from every group', () => {
  const counts = tellingPerStatus(columns)
  expect(counts.onbekend).toBe(1)
  expect(counts['nog-niet']).toBe(3)
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(statuses.length)
})
