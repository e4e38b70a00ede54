import { createHash } from 'node:crypto'
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { describe, expect, it } from 'vitest'
import { generateExampleDataset, loadBuiltInPlace, loadEmbeddedDataset } from '../../../geodata/pipeline.ts'
import type { DatasetInhoud } from '../../../geodata/schema/dataset-inhoud.ts'
import { renovatieStatus, type Woning } from '../../../geodata/schema/woning.ts'

const PINNED = 'c5a55f4adf960a7ccdccef3d99bbbece12f9a90972ac428fce2870e1af2c99a6'
const hash = (inhoud: DatasetInhoud): string =>
  createHash('sha256').update(JSON.stringify(inhoud)).digest('hex')

const { inhoud } = generateExampleDataset()
const { woningen, straten, meldingen, misdrijven, aannamen, buurtAannamen } = inhoud
const areas = new Map(loadEmbeddedDataset('cbs-gebieden-2022').inhoud.gebieden.map((one) => [one.code, one]))
const wijken = loadBuiltInPlace().inhoud.focusgebied?.standaardIndeling.wijken ?? []

function outside(items: readonly { buurt: string; punt: [number, number] }[]): unknown[] {
  return items.filter(({ buurt, punt }) => {
    const area = areas.get(buurt)
    return area === undefined || !booleanPointInPolygon(punt, area.grens)
  })
}

function groupByBlok(): Map<string, Woning[]> {
  const groups = new Map<string, Woning[]>()
  for (const one of woningen) {
    const blok = one.blok ?? ''
    groups.set(blok, [...(groups.get(blok) ?? []), one])
  }
  return groups
}

describe('the example data', () => {
  it('is the same every time, and other with another seed', () => {
    expect(hash(generateExampleDataset().inhoud)).toBe(hash(inhoud))
    expect(hash(inhoud)).toBe(PINNED)
    expect(hash(generateExampleDataset({ seed: 7 }).inhoud)).not.toBe(hash(inhoud))
  })

  it('says that it is example data, with every assumption', () => {
    expect(inhoud.provenance).toMatchObject({ id: 'voorbeeld', voorbeelddata: true, bestanden: [] })
    expect(new Set(aannamen.map(({ id }) => id)).size).toBe(aannamen.length)
    expect(aannamen.length).toBeGreaterThan(10)
    expect(meldingen).toHaveLength(aannamen.find(({ id }) => id === 'meldingen')?.waarde ?? 0)
    expect(inhoud.waarnemingen).toEqual([])
  })

  it('has exactly as many dwellings per wijk as CBS counts, and the stated share for Waterwijk', () => {
    const count = (buurten: readonly string[]): number =>
      woningen.filter(({ buurt }) => buurten.includes(buurt)).length
    expect(wijken.map(({ id, buurten }) => [id, count(buurten)])).toEqual([
      ['zuiderzeewijk', 2700],
      ['atolwijk', 4558],
      ['boswijk', 4727],
      ['waterwijk', 2928],
    ])
    expect(generateExampleDataset({ totaalWoningen: 15_000 }).inhoud.woningen).toHaveLength(15_000)
  })

  it('lists the size of every buurt as it was made', () => {
    expect(buurtAannamen).toHaveLength(38)
    for (const size of buurtAannamen) {
      expect(woningen.filter(({ buurt }) => buurt === size.buurt)).toHaveLength(size.woningen)
      expect(size.inwoners65plus).toBeLessThanOrEqual(size.inwoners)
    }
    expect(buurtAannamen.filter(({ woningen: count }) => count === 0)).toHaveLength(8)
  })

  it('keeps every dwelling, street and melding inside its buurt', () => {
    expect(outside(woningen)).toEqual([])
    expect(outside(meldingen)).toEqual([])
    expect(outside(straten.flatMap(({ buurt, lijn }) => lijn.map((punt) => ({ buurt, punt }))))).toEqual([])
  })

  it('uses ids, names and postcodes that cannot exist', () => {
    for (const list of [woningen, straten, meldingen]) {
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
    }
    expect(
      woningen.filter(
        ({ id, postcode }) => !/^VB\d{7}$/.test(id) || !/^0\d{3} [A-Z]{2}$/.test(postcode ?? ''),
      ),
    ).toEqual([])
    expect(straten.filter(({ naam }) => !naam.startsWith('Voorbeeld'))).toEqual([])
    const known = new Map(straten.map(({ id, buurt }) => [id, buurt]))
    expect(woningen.filter(({ straat, buurt }) => known.get(straat ?? '') !== buurt)).toEqual([])
    const addresses = new Set(woningen.map(({ straat, huisnummer }) => `${straat} ${huisnummer}`))
    expect(addresses.size).toBe(woningen.length)
  })

  it('keeps a blok in one street, with rent and private mixed in some', () => {
    const blokken = groupByBlok()
    const perBlok = [...blokken.values()]
    expect(perBlok.filter((own) => new Set(own.map(({ straat }) => straat)).size > 1)).toEqual([])
    const mixed = perBlok.filter((own) => new Set(own.map(({ eigenaar }) => eigenaar)).size > 1)
    expect(mixed.length).toBeGreaterThan(perBlok.length / 3)
  })

  it('has a dated history that goes forward and ends in the present status', () => {
    const order = renovatieStatus.options
    for (const { historie, status, id } of woningen) {
      const dates = historie.map(({ datum }) => datum)
      expect([id, dates]).toEqual([id, dates.toSorted()])
      expect(historie.at(-1)?.status).toBe(status)
      const steps = historie.map((step) => order.indexOf(step.status))
      expect([id, steps.every((step, index) => index === 0 || step > (steps[index - 1] ?? 0))]).toEqual([
        id,
        true,
      ])
    }
    const done = woningen.filter(({ status }) => status === 'opgeleverd' || status === 'nazorg')
    expect(done.length).toBeGreaterThan(200)
    expect(done.length).toBeLessThan(1000)
    expect(done.filter(({ energielabel }) => energielabel === null || energielabel > 'B')).toEqual([])
  })

  it('says of most private and VvE dwellings that are done whether there is asbestos, and of no other', () => {
    const done = woningen.filter(
      ({ eigenaar, status }) => eigenaar !== 'corporatie' && ['opgeleverd', 'nazorg'].includes(status ?? ''),
    )
    const facts = new Map(inhoud.woningfeiten.map((fact) => [fact.woning, fact]))
    expect(facts.size).toBe(inhoud.woningfeiten.length)
    expect([...facts.values()].every(({ veld }) => veld === 'asbest')).toBe(true)
    const said = done.filter(({ id }) => facts.has(id))
    expect(said.length).toBe(facts.size)
    expect(said.length).toBeGreaterThan(done.length * 0.8)
    expect(said.length).toBeLessThan(done.length)
    for (const { id, historie } of said) expect(facts.get(id)?.datum).toBe(historie.at(-1)?.datum)
  })

  it('counts crimes per programmawijk only, and dates meldingen in the three years', () => {
    expect(misdrijven.map(({ gebied }) => gebied)).toEqual(wijken.flatMap(({ id }) => [id, id, id]))
    expect(new Set(meldingen.map(({ datum }) => datum.slice(0, 4)))).toEqual(
      new Set(['2022', '2023', '2024']),
    )
    const dates = meldingen.map(({ datum }) => datum)
    expect(dates).toEqual(dates.toSorted())
  })
})
