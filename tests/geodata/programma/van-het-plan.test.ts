import { describe, expect, it } from 'vitest'
import { programmaVanPlan } from '../../../geodata/programma/van-het-plan.ts'
import { programmaNu } from '../../../geodata/schema/programmastand.ts'
import { embeddedPlan, embeddedProgramme } from '../../helpers/embedded-programme.ts'

describe('the programme of the plan of 2025', () => {
  const stand = embeddedProgramme()

  it('has three programmes, nine lines, and every action in one of them', () => {
    expect(stand.programmas.map(({ id }) => id)).toEqual([
      'veilige-wijken',
      'jongeren-met-perspectief',
      'wonen-en-werk',
    ])
    expect(stand.lijnen).toHaveLength(9)
    expect(stand.acties).toHaveLength(32)
    const lines = new Set(stand.lijnen.map(({ id }) => id))
    for (const row of stand.acties) expect(lines.has(row.lijn), row.id).toBe(true)
  })

  it('names only goals, funds and partners that are in its lists, and goals of the own line', () => {
    const [goals, funds, partners] = [stand.doelen, stand.fondsen, stand.partners].map(
      (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id)),
    )
    for (const row of stand.acties) {
      expect(
        row.fondsen.filter((id) => funds?.has(id) !== true),
        row.id,
      ).toEqual([])
      expect(
        row.partners.filter((id) => partners?.has(id) !== true),
        row.id,
      ).toEqual([])
      const ofLine = row.doelen.map((id) => stand.doelen.find((one) => one.id === id)?.lijn)
      expect(new Set(ofLine), row.id).toEqual(new Set(row.doelen.length === 0 ? [] : [row.lijn]))
    }
    for (const { id, onder } of stand.doelen) expect(onder === null || goals?.has(onder), id).toBe(true)
  })

  it('keeps the numbers of the plan: 750, 220 and 2,000 dwellings, 25 down and 100 new, 16 fte', () => {
    const target = (actie: string) =>
      stand.streven.filter((row) => row.actie === actie).map((row) => row.aantal)
    expect(target('renoveren')).toEqual([750, 220, 2000])
    expect(target('sloop-nieuwbouw')).toEqual([25, 100, 25, 75])
    expect(target('jp-2')).toEqual([16, 10])
    expect(target('inbreiding')).toEqual([null])
    expect(stand.streven.find((row) => row.actie === 'inponden')).toMatchObject({ aantal: 40, circa: true })
    expect(new Set(stand.streven.map(({ id }) => id)).size).toBe(stand.streven.length)
  })

  it('keeps the windows of the funds, and knows the size of none', () => {
    const window = (id: string) => stand.fondsen.find((row) => row.id === id)
    expect(window('vhf-1')).toMatchObject({ van: 2021, tot: 2031 })
    expect(window('vhf-3')).toMatchObject({ van: 2024, tot: 2034 })
    expect(window('nip')).toMatchObject({ van: 2024, tot: 2025 })
    expect(window('spuk-integraal')).toMatchObject({ van: 2024, tot: 2026 })
    expect(window('jpf')).toMatchObject({ van: 2024, tot: 2027 })
    expect(stand.fondsen.every(({ omvangEuro }) => omvangEuro === null)).toBe(true)
  })

  it('says of sensitive lines and actions nothing but the name', () => {
    const sensitive = stand.acties.filter((row) => row.alleenNaam)
    expect(sensitive.map(({ id }) => id)).toEqual(['preventie-met-gezag', 'concentratie', 'lerend-netwerk'])
    for (const row of sensitive) {
      expect(row).toMatchObject({ partners: [], interventies: [], doelen: [], monitoring: [], van: null })
      expect(stand.streven.some(({ actie }) => actie === row.id)).toBe(false)
    }
    const line = stand.lijnen.find(({ alleenNaam }) => alleenNaam)
    expect(line).toEqual({
      id: 'vw-2',
      programma: 'veilige-wijken',
      naam: 'Preventie met gezag',
      voorWie: null,
      nplv: null,
      van: null,
      tot: null,
      alleenNaam: true,
    })
    expect(stand.doelen.some(({ lijn }) => lijn === 'vw-2')).toBe(false)
  })

  it('takes one organisation that has two names in the plan as one', () => {
    const renovate = stand.acties.find(({ id }) => id === 'renoveren')
    expect(renovate?.partners).toContain('gemeente-lelystad')
    expect(stand.partners.filter(({ naam }) => naam.startsWith('Gemeente'))).toHaveLength(1)
  })

  it('reads a plan of before, that lists no lines and no partners', () => {
    const { naam, planJaar, fondsen, acties } = embeddedPlan()
    const old = programmaVanPlan({
      naam,
      planJaar,
      fondsen,
      acties,
    })
    expect(programmaNu.parse(old)).toEqual(old)
    expect(old.lijnen.map((row) => row.naam)).toEqual(stand.lijnen.map((row) => row.naam))
    expect(old.acties.find(({ id }) => id === 'jp-2')?.partners).toContain('go-kinderopvang')
  })
})
