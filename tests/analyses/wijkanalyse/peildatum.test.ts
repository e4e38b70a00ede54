import { describe, expect, it } from 'vitest'
import { analyseWijk } from '../../../analyses/wijkanalyse/wijkanalyse.ts'
import { maakInvoer, maakVoorziening, maakWoning } from '../../helpers/analyse-invoer.ts'

/** Noorderwijk with one wijkcentrum whose hours are of this year, and one dwelling beside it. */
function withHoursOf(openingstijdenJaar: number | null, peildatum: string) {
  const voorzieningen = [maakVoorziening('plein', { openingstijdenJaar })]
  const cyclus = { id: 'proef', naam: 'Proef', peildatum }
  const found = analyseWijk(maakInvoer({ cyclus, voorzieningen, woningen: [maakWoning()] }))
  return {
    sterk: found.sterkEnZwak.sterk.map((point) => (point.soort === 'voorziening' ? point.voorziening : null)),
    missed: found.onbekend.some(({ code }) => code === 'geen-wijkcentrum-bekend'),
    bereik: found.bereik,
  }
}

describe('opening hours', () => {
  const known = { sterk: ['plein'], missed: false, bereik: { bekend: true, binnenBereik: 1 } }
  const unknown = { sterk: [], missed: true, bereik: { bekend: false, reden: 'geen-voorziening-bekend' } }

  it.each([
    [2024, '2025-05-01', known],
    [2025, '2025-01-01', known],
    [2026, '2025-12-31', unknown],
    [2026, '2026-01-01', known],
  ])('of %d are at %s the same for points, reach and what is missing', (year, peildatum, expected) => {
    expect(withHoursOf(year, peildatum)).toMatchObject(expected)
  })

  it('of after the peildatum of a neighbour bring no dwelling in reach', () => {
    const far: [number, number] = [6, 53]
    const ligging = { nauwkeurigheid: 'adres' as const, adres: null, gebied: null, punt: far }
    const own = maakVoorziening('plein', { ligging })
    const reachWith = (openingstijdenJaar: number) => {
      const neighbour = maakVoorziening('buren', { wijkNaam: 'Zuiderwijk', openingstijdenJaar })
      return analyseWijk(maakInvoer({ voorzieningen: [own, neighbour], woningen: [maakWoning()] })).bereik
    }
    expect(reachWith(2025)).toMatchObject({
      binnenBereik: 1,
      voorzieningen: [{ id: 'buren' }, { id: 'plein' }],
    })
    expect(reachWith(2026)).toMatchObject({ binnenBereik: 0, voorzieningen: [{ id: 'plein' }] })
  })

  it('of after the peildatum stay in the places that were given', () => {
    const place = maakVoorziening('plein', { openingstijdenJaar: 2026 })
    analyseWijk(maakInvoer({ voorzieningen: [place] }))
    expect(place).toEqual(maakVoorziening('plein', { openingstijdenJaar: 2026 }))
  })
})
