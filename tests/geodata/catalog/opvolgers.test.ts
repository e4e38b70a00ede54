import { describe, expect, it } from 'vitest'
import { indicatoren } from '../../../geodata/catalog/indicatoren.ts'
import { elkeVraagEenmaal } from '../../../geodata/catalog/opvolgers.ts'
import { indicatorTekst } from '../../../server/contract/text/nl/indicatoren.ts'

const all = indicatoren()
const role = (list: readonly { id: string; rol: string }[], id: string) =>
  list.find((one) => one.id === id)?.rol

describe('series that ask the same question', () => {
  it('the older counts until the newer is loaded', () => {
    const older = all.filter(({ dataset }) => dataset === 'rivm-gezondheid-50090ned')
    expect(elkeVraagEenmaal(older)).toEqual(older)
    const both = elkeVraagEenmaal(all.filter(({ dataset }) => dataset.startsWith('rivm-')))
    expect(role(both, 'rivm-moeite-met-rondkomen')).toBe('alleen-tonen')
    expect(role(both, 'rivm-monitor-moeite-met-rondkomen')).toBe('telt-mee')
  })

  it('never lets two figures with one name or column count', () => {
    const counting = elkeVraagEenmaal(all).filter(({ rol }) => rol === 'telt-mee')
    const stems = counting.map(({ kolom }) => kolom.replace(/_\d+$/, ''))
    expect(new Set(stems).size).toBe(stems.length)
    const names = counting.map(({ id }) => indicatorTekst(id).naam.replace(/ \(.*\)$/, ''))
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('the new sources', () => {
  const from = (dataset: string) => all.filter((one) => one.dataset === dataset)

  it('let no income, tenure, house price, age, crime, nuisance or Leefbaarometer count', () => {
    const counting = [
      'cbs-kerncijfers',
      'politie-misdrijven',
      'politie-overlast',
      'leefbaarometer-3',
      'nplv-kpi',
    ]
      .flatMap(from)
      .filter(({ rol }) => rol === 'telt-mee')
    expect(counting.map(({ id }) => id)).toEqual(['cbs-kwb-arbeidsparticipatie'])
  })

  it('give health figures the role that the older table gave them', () => {
    const older = new Map(
      from('rivm-gezondheid-50090ned').map((one) => [one.kolom.replace(/_\d+$/, ''), one]),
    )
    for (const one of from('rivm-gezondheid-50120ned')) {
      const { rol, pijler, richting } = older.get(one.kolom) ?? {}
      expect([one.kolom, one.rol, one.pijler, one.richting]).toEqual([one.kolom, rol, pijler, richting])
    }
    expect(from('rivm-gezondheid-50120ned')).toHaveLength(older.size)
  })
})
