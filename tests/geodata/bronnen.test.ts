import { describe, expect, test } from 'vitest'
import { bronnen } from '../../geodata/bronnen.ts'
import { indicatoren } from '../../geodata/catalog/indicatoren.ts'
import { metJarenUitGegevens } from '../../geodata/catalog/jaren-uit-gegevens.ts'
import { datasetId } from '../../geodata/schema/herkomst.ts'
import { indicatorTekstIds } from '../../server/contract/text/nl/indicatoren.ts'

describe('the list of sources', () => {
  const all = [...bronnen.values()]

  test('areas come first, every source is there once under its own id', () => {
    expect([...bronnen.keys()][0]).toBe('pdok-gebiedsindelingen')
    expect(all.map(({ connector }) => connector.id)).toEqual([...bronnen.keys()])
  })

  test.each(all)(
    '$connector.id says who keeps it, under which licence and which hosts it may ask',
    ({ connector, datasets }) => {
      expect(connector.hosts.length).toBeGreaterThan(0)
      expect(connector.hosts.every((host) => /^[a-z0-9.-]+\.nl$/.test(host))).toBe(true)
      expect(new URL(connector.url).protocol).toBe('https:')
      expect(connector.licentie).not.toBe('')
      const ids = [...datasets(null), ...datasets(2025)]
      expect(ids.every((id) => datasetId.safeParse(id).success)).toBe(true)
      expect(ids.length === 0).toBe(connector.id === 'locatieserver')
    },
  )

  test('a division per year, other datasets one id', () => {
    expect(bronnen.get('pdok-gebiedsindelingen')?.datasets(2024)).toEqual(['cbs-gebieden-2024'])
    expect(bronnen.get('pdok-wijken-en-buurten')?.datasets(2024)).toEqual(['pdok-wijken-en-buurten'])
  })

  test('a source that is only asked per address makes no dataset', () => {
    expect(bronnen.get('locatieserver')?.datasets(null)).toEqual([])
  })
})

describe('indicators of a source that is fetched', () => {
  const open = indicatoren().filter(({ jaren }) => jaren.length === 0)

  test('have words', () => {
    expect(open.length).toBeGreaterThan(10)
    expect(open.map(({ id }) => id).filter((id) => !indicatorTekstIds.includes(id))).toEqual([])
  })

  test('get the years that hold a value; written years stand', () => {
    const row = { gebied: 'GM0995', leeftijd: 'alle' as const, rij: 1 }
    const known = { ...row, waarde: 5, ontbreekt: null }
    const rows = [
      { ...known, indicator: 'pdok-inwoners', jaar: 2025 },
      { ...known, indicator: 'pdok-inwoners', jaar: 2024 },
      {
        ...row,
        indicator: 'pdok-inwoners',
        jaar: 2023,
        waarde: null,
        ontbreekt: 'niet-gepubliceerd' as const,
      },
      { ...known, indicator: 'cbs-inwoners', jaar: 1999 },
    ]
    const years = new Map(metJarenUitGegevens(indicatoren(), rows).map(({ id, jaren }) => [id, jaren]))
    expect(years.get('pdok-inwoners')).toEqual([2024, 2025])
    expect(years.get('pdok-woz')).toEqual([])
    expect(years.get('cbs-inwoners')).toEqual([2022, 2024, 2025])
  })
})
