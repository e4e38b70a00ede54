import { array, assert, constantFrom, option, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyseWijk } from '../../../analyses/wijkanalyse/wijkanalyse.ts'
import { eigenaar, renovatieStatus } from '../../../geodata/schema/woning.ts'
import {
  echteBronnen,
  echteInvoer,
  echteWijken,
  voorbeeldwoningen,
  wijkIds,
} from '../../helpers/analyse-invoer-echt.ts'
import { runs } from '../../helpers/property-runs.ts'

const exampleSource = { dataset: 'voorbeeld', versie: '1', sha256: 'e'.repeat(64), voorbeelddata: true }

/** All conclusions of an analysis: everything but the parts that say themselves that they count dwellings. */
function conclusions(analysis: ReturnType<typeof analyseWijk>): Partial<ReturnType<typeof analyseWijk>> {
  return { ...analysis, renovatie: undefined, bereik: undefined }
}

describe('example data', () => {
  const dwelling = record({
    buurt: constantFrom(...echteWijken.flatMap(({ buurten }) => buurten)),
    eigenaar: constantFrom(...eigenaar.options),
    status: constantFrom(...renovatieStatus.options),
    punt: constantFrom(...voorbeeldwoningen().slice(0, 50)).map(({ punt }) => punt),
  })

  it('never changes a point, a pijler, a proposal or any other conclusion', () => {
    const plain = new Map(wijkIds.map((id) => [id, conclusions(analyseWijk(echteInvoer(id)))]))
    assert(
      property(constantFrom(...wijkIds), option(array(dwelling, { maxLength: 50 })), (id, woningen) => {
        const over = { woningen, woningenZijnVoorbeelddata: true }
        const found = analyseWijk(echteInvoer(id, '2025-05-01', over))
        expect(conclusions(found)).toEqual(plain.get(id))
      }),
      runs(40),
    )
  })

  it('is named as such by every part that rests on it', () => {
    const over = { woningen: voorbeeldwoningen(), woningenZijnVoorbeelddata: true }
    const found = analyseWijk(
      echteInvoer('waterwijk', '2025-05-01', { ...over, bronnen: [...echteBronnen, exampleSource] }),
    )
    expect(found.voorbeelddata).toBe(true)
    expect(found.invoer.filter(({ voorbeelddata }) => voorbeelddata)).toEqual([exampleSource])
    expect(found.renovatie).toMatchObject({ bekend: true, voorbeelddata: true })
    expect(found.bereik).toMatchObject({ bekend: true, voorbeelddata: true })
  })

  it('is not named when there is none', () => {
    const found = analyseWijk(echteInvoer('waterwijk'))
    expect(found.voorbeelddata).toBe(false)
    expect([found.renovatie, found.bereik]).toEqual([
      { bekend: false, reden: 'geen-woningen-bekend' },
      { bekend: false, reden: 'geen-woningen-bekend' },
    ])
  })

  it('changes the progress of the renovation, which is where it belongs', () => {
    const one = { buurt: 'BU09950420', eigenaar: 'vve', punt: [5.5, 52.5] } as const
    const progress = (status: 'nazorg' | 'aanbod') =>
      analyseWijk(echteInvoer('waterwijk', '2025-05-01', { woningen: [{ ...one, status }] })).renovatie
    expect(progress('nazorg')).not.toEqual(progress('aanbod'))
  })
})
