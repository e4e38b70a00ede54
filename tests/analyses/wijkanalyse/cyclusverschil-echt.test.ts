import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../analyses/canonical-json.ts'
import { compareCycles, cyclusverschil } from '../../../analyses/wijkanalyse/cyclusverschil.ts'
import { analyseWijk, wijkanalyse } from '../../../analyses/wijkanalyse/wijkanalyse.ts'
import { echteBronnen, echteInvoer, echteWijk, wijkIds } from '../../helpers/analyse-invoer-echt.ts'

describe('what changed on the embedded figures', () => {
  const pairs = wijkIds.flatMap((id) => [
    [id, '2013-06-01', '2018-01-01'] as const,
    [id, '2018-01-01', '2025-05-01'] as const,
    [id, '2013-06-01', '2025-05-01'] as const,
  ])

  it.each(wijkIds)('in %s without any change is nothing, also when one comes from the store', (id) => {
    const analysis = analyseWijk(echteInvoer(id))
    expect(compareCycles(analysis, analysis).wijzigingen).toEqual([])
    const stored = wijkanalyse.parse(JSON.parse(canonicalJson(analysis)))
    expect(compareCycles(stored, analysis).wijzigingen).toEqual([])
  })

  it.each(pairs)('in %s from %s to %s has a cause every time, the years first of all', (id, from, to) => {
    const found = compareCycles(analyseWijk(echteInvoer(id, from)), analyseWijk(echteInvoer(id, to)))
    expect(cyclusverschil.safeParse(found).error).toBeUndefined()
    expect(found.wijzigingen.length).toBeGreaterThan(5)
    expect(found.wijzigingen.filter(({ oorzaken }) => oorzaken.length === 0)).toEqual([])
    const silent = found.wijzigingen.filter(
      ({ eerder, nu, buurtenErbij, buurtenWeg }) =>
        eerder === nu && buurtenErbij.length + buurtenWeg.length === 0,
    )
    expect(silent).toEqual([])
    const figures = found.wijzigingen.filter(({ onderdeel }) => onderdeel === 'wijkcijfer')
    const known = ['ander-jaar', 'peildatum']
    expect(figures.filter(({ oorzaken }) => !known.includes(oorzaken.join()))).toEqual([])
  })

  it.each(wijkIds)('in %s with a renewed RIVM dataset and the same figures is nothing', (id) => {
    const bronnen = echteBronnen.map((bron) => ({ ...bron, sha256: 'f'.repeat(64) }))
    const now = analyseWijk(echteInvoer(id, '2025-05-01', { bronnen }))
    expect(compareCycles(analyseWijk(echteInvoer(id)), now).wijzigingen).toEqual([])
  })

  it('in Boswijk with one buurt less starts with that buurt, and every figure follows from the decision', () => {
    const boswijk = echteWijk('boswijk')
    const less = { ...boswijk, buurten: boswijk.buurten.slice(1) }
    const now = analyseWijk(echteInvoer('boswijk', '2025-05-01', { wijk: less }))
    const { wijzigingen } = compareCycles(analyseWijk(echteInvoer('boswijk')), now)
    expect(wijzigingen[0]).toMatchObject({ onderdeel: 'buurten', onderwerp: boswijk.buurten[0], nu: null })
    const figures = wijzigingen.filter(({ onderdeel }) => onderdeel === 'wijkcijfer')
    expect(figures.length).toBeGreaterThan(5)
    expect(figures.filter(({ oorzaken }) => !oorzaken.includes('indeling'))).toEqual([])
  })
})
