import { describe, expect, it } from 'vitest'
import { normaliseProgramma } from '../../../geodata/normalise/programma.ts'
import { normaliseVoorzieningen } from '../../../geodata/normalise/voorzieningen.ts'
import type { Actie } from '../../../geodata/schema/programma.ts'

describe('programma', () => {
  const actie: Actie = {
    id: 'renoveren',
    naam: 'Renoveren',
    programma: 'Wonen',
    lijn: 'Wonen',
    streven: [{ wat: 'woningen', aantal: 5, totEnMet: null, eenheid: 'aantal', circa: false }],
    fondsen: ['vhf-1'],
    partners: [],
    van: 2021,
    tot: 2031,
    alleenNaam: false,
  }
  const fondsen = [{ id: 'vhf-1', naam: 'VHF 1', van: 2021, tot: 2031, voor: ['particulier'], letOp: null }]
  const plan = (acties: Actie[]) => normaliseProgramma({ naam: 'P', planJaar: 2025, fondsen, acties })

  it('refuses an unknown fund, a double action and a number on a sensitive line', () => {
    const { deel, afgekeurd } = plan([
      actie,
      actie,
      { ...actie, id: 'b', fondsen: ['vhf-9'] },
      { ...actie, id: 'c', alleenNaam: true },
    ])
    expect(deel.programma?.acties.map(({ id }) => id)).toEqual(['renoveren'])
    expect(afgekeurd.map(({ rij }) => rij)).toEqual([2, 3, 4])
  })

  it('throws on a plan outside the schema', () => {
    expect(() => normaliseProgramma({ naam: 'P' })).toThrow('planJaar')
  })
})

describe('voorzieningen', () => {
  const points = new Map<string, [number, number]>([
    ['WK099501', [5.49, 52.52]],
    ['BU09950111', [5.48, 52.52]],
  ])
  const place = (id: string, nauwkeurigheid: string, gebied: string) => ({
    id,
    naam: id,
    soort: 'wijkcentrum',
    wijkNaam: 'Proef',
    inFocusgebied: true,
    ligging: { nauwkeurigheid, adres: null, gebied },
    openingstijden: null,
    openingstijdenJaar: null,
    bron: 'proef',
    letOp: null,
  })
  const zone = {
    id: 'zone',
    rond: 'X',
    status: 'bestaand',
    ligging: { nauwkeurigheid: 'wijk', adres: null, gebied: 'WK099501' },
    straalMeters: 500,
    bron: 'proef',
    letOp: 'ligging bij benadering',
  }

  it('gives a point to a place known by buurt and none to a place known by wijk, but draws the zone', () => {
    const { deel } = normaliseVoorzieningen(
      {
        voorzieningen: [place('plek-a', 'buurt', 'BU09950111'), place('plek-b', 'wijk', 'WK099501')],
        woonzorgzones: [zone],
      },
      points,
    )
    expect(deel.voorzieningen?.map(({ ligging }) => ligging.punt)).toEqual([[5.48, 52.52], null])
    expect(deel.woonzorgzones?.[0]?.ligging.punt).toEqual([5.49, 52.52])
  })

  it('refuses an unknown area, a double id and a row outside the schema', () => {
    const { afgekeurd, rijenOvergenomen } = normaliseVoorzieningen(
      {
        voorzieningen: [
          place('plek-a', 'buurt', 'BU09959999'),
          place('plek-b', 'buurt', 'BU09950111'),
          place('plek-b', 'buurt', 'BU09950111'),
          { id: 'plek-c' },
        ],
        woonzorgzones: [],
      },
      points,
    )
    expect([rijenOvergenomen, afgekeurd.map(({ rij }) => rij)]).toEqual([1, [1, 3, 4]])
  })
})
