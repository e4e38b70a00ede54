import { describe, expect, it } from 'vitest'
import { findRemark } from '../../../analyses/wijkaanpak/anker.ts'
import { frozenPlan } from '../../../analyses/wijkaanpak/bevroren.ts'
import {
  addUpFunds,
  faultsOfActionFunds,
  faultsOfBudgetLine,
  lacksAfterwards,
  type Planfonds,
} from '../../../analyses/wijkaanpak/geld.ts'
import { sizeOf } from '../../../analyses/wijkaanpak/omvang.ts'
import { planToDo, type Planinhoud } from '../../../analyses/wijkaanpak/opdracht.ts'
import type { Bijeenkomst } from '../../../geodata/schema/bijeenkomst.ts'
import { hoofdstukId, LEEG, type Planobject } from '../../../geodata/schema/wijkaanpak.ts'
import { echtDocument } from '../../helpers/wijkaanpak-echt.ts'
import { planobjectOf, uuidOf } from '../../helpers/planobject.ts'

/** Windows of the programme (facts/programma.json); the sizes are made up to be reached. */
const FUNDS: Planfonds[] = [
  { id: 'nip', naam: 'NIP', van: 2024, tot: 2025, omvangEuro: null },
  { id: 'vhf-1', naam: 'VHF 1', van: 2021, tot: 2031, omvangEuro: 1000 },
]

const session: Bijeenkomst = {
  id: uuidOf(800),
  cyclus: '2025',
  soort: 'bewoners',
  wijk: 'boswijk',
  stadsdeel: 'noordoost',
  datum: '2026-10-01',
  plaats: 'wijkcentrum',
  vorm: 'wijktafels',
  aantalMensen: 24,
  aantalOrganisaties: null,
  aantalBewoners: null,
  bereik: 'alle brievenbussen',
  volgorde: [
    { thema: 'contact', toelichting: 'te weinig plekken', houding: null },
    { thema: 'wonen', toelichting: 'koude huizen', houding: null },
  ],
  vastgelegdOp: '2026-10-02T10:00:00.000Z',
  rol: 'programmabureau',
}

const priority = planobjectOf('ambitie', {
  titel: 'Wonen',
  prioriteit: 1,
  eigenaar: 'Centrada',
  meting: 'Elk jaar tellen',
  doel: {
    indicator: 'rivm-eenzaam',
    gebied: 'boswijk',
    streefwaarde: 40,
    opDatum: '2029-12-31',
    eersteWaarde: { waarde: 48, jaar: 2020, bron: 'RIVM' },
  },
})
const plan = planobjectOf('aanpak', {
  bijeenkomst: session.id,
  geraadpleegd: ['Welzijn Lelystad'],
  afwijkingen: [{ thema: 'contact', reden: 'Loopt al via Welzijn' }],
})
const whole: Planinhoud = {
  staat: 'ter-bespreking',
  objecten: [plan, priority],
  bijeenkomst: session,
  fondsen: FUNDS,
  verouderdeCijfers: 0,
}
const open = (content: Planinhoud) => planToDo(content).punten.filter(({ klaar }) => !klaar)
const codes = (content: Planinhoud) => open(content).map(({ code }) => code)
const without = <O extends Planobject>(one: O, velden: Partial<O['velden']>) => ({
  ...whole,
  objecten: whole.objecten.map((row) =>
    row.id === one.id ? ({ ...row, velden: { ...row.velden, ...velden } } as Planobject) : row,
  ),
})

describe('the to-do of a plan', () => {
  it('is empty for a plan that may be adopted', () => {
    expect(open(whole)).toEqual([])
    expect(planToDo(whole)).toMatchObject({ naar: 'vastgesteld', magVerder: true })
  })

  it('names each thing that adoption needs, alone', () => {
    const one = { ...priority }
    const cases: [string, Planinhoud][] = [
      ['geraadpleegde-partners', without(plan, { geraadpleegd: [' '] })],
      ['redenen-afwijking', without(plan, { afwijkingen: [] })],
      ['redenen-afwijking', without(plan, { afwijkingen: [{ thema: 'contact', reden: ' ' }] })],
      ['maat', without(one, { meting: '' })],
      ['eerste-waarde', without(one, { doel: { ...priorityGoal(), eersteWaarde: null } })],
      ['eigenaar', without(one, { eigenaar: ' ' })],
    ]
    for (const [code, content] of cases) {
      expect(codes(content)).toEqual([code])
      expect(planToDo(content).magVerder).toBe(false)
    }
    expect(open(without(one, { eigenaar: '' }))[0]).toMatchObject({
      ontbreekt: ['Wonen'],
      objecten: [priority.id],
    })
    expect(codes({ ...whole, bijeenkomst: null })).toEqual(['bewonersbijeenkomst', 'volgorde-bewoners'])
    expect(codes(without(one, { doel: null }))).toEqual(['maat', 'eerste-waarde'])
    expect(codes({ ...whole, objecten: [plan] })).toEqual(['redenen-afwijking', 'prioriteiten'])
  })

  it('sends a fourth priority to later, with its reason', () => {
    const many = [1, 2, 3, 3].map((prioriteit, at) => ({
      ...priority,
      id: uuidOf(810 + at),
      velden: { ...priority.velden, prioriteit: prioriteit as 1 | 2 | 3 },
    }))
    expect(codes({ ...whole, objecten: [plan, ...many] })).toEqual(['niet-meer-dan-drie'])
    const later = planobjectOf('ambitie', { titel: 'Later', prioriteit: 'later' })
    expect(codes({ ...whole, objecten: [plan, priority, later] })).toEqual(['reden-later'])
    const reasoned = planobjectOf('ambitie', {
      titel: 'Later',
      prioriteit: 'later',
      redenLater: 'Eerst de huizen',
    })
    expect(codes({ ...whole, objecten: [plan, priority, reasoned] })).toEqual([])
  })

  it('advises to look at old figures and open tasks, and stops nobody for them', () => {
    const task = planobjectOf('opmerking', { tekst: 'Wie trekt dit?', isTaak: true })
    const content = { ...whole, objecten: [plan, priority, task], verouderdeCijfers: 2 }
    expect(codes(content)).toEqual(['cijfers-nagekeken', 'open-taken'])
    expect(planToDo(content).magVerder).toBe(true)
  })

  it('asks nothing to discuss or publish, and nothing at the end', () => {
    expect(planToDo({ ...whole, staat: 'concept', objecten: [] })).toMatchObject({
      naar: 'ter-bespreking',
      magVerder: true,
    })
    expect(planToDo({ ...whole, staat: 'vastgesteld' })).toEqual({
      naar: 'gepubliceerd',
      magVerder: true,
      punten: [],
    })
    expect(planToDo({ ...whole, staat: 'gepubliceerd' })).toEqual({
      naar: null,
      magVerder: false,
      punten: [],
    })
  })
})

function priorityGoal() {
  const { doel } = priority.velden
  if (doel === null) throw new Error('the example has a goal')
  return doel
}

describe('money', () => {
  const action = (velden: Partial<(typeof LEEG)['actie']>) => ({ ...LEEG.actie, ...velden })
  const funded = (fonds: string) => [{ fonds, bedragEuro: null }]

  it('takes no new action on a fund that has ended, and leaves one that stood there', () => {
    const ended = faultsOfActionFunds(action({ fondsen: funded('nip') }), new Set(), FUNDS, '2026-11-26')
    expect(ended).toEqual([{ code: 'fonds-afgelopen', fonds: 'nip', tot: 2025 }])
    expect(
      faultsOfActionFunds(action({ fondsen: funded('nip') }), new Set(['nip']), FUNDS, '2026-11-26'),
    ).toEqual([])
    expect(faultsOfActionFunds(action({ fondsen: funded('nip') }), new Set(), FUNDS, '2025-12-31')).toEqual(
      [],
    )
    const late = action({ fondsen: funded('vhf-1'), van: '2032-01-01' })
    expect(faultsOfActionFunds(late, new Set(), FUNDS, '2026-11-26')).toMatchObject([
      { code: 'fonds-afgelopen' },
    ])
    expect(faultsOfActionFunds(action({ fondsen: funded('x') }), new Set(), FUNDS, '2026-11-26')).toEqual([
      { code: 'onbekend-fonds', fonds: 'x' },
    ])
  })

  it('that ends before its action asks what comes then', () => {
    expect(lacksAfterwards(action({ fondsen: funded('vhf-1'), tot: '2033-06-30' }), FUNDS)).toBe(true)
    expect(lacksAfterwards(action({ fondsen: funded('vhf-1'), tot: null }), FUNDS)).toBe(true)
    expect(lacksAfterwards(action({ fondsen: funded('vhf-1'), tot: '2031-12-31' }), FUNDS)).toBe(false)
    expect(lacksAfterwards(action({ fondsen: funded('vhf-1'), tot: null, daarna: 'Centrada' }), FUNDS)).toBe(
      false,
    )
    expect(lacksAfterwards(action({ tot: null }), FUNDS)).toBe(false)
  })

  it('adds up per fund; a size that is not known is not judged', () => {
    const line = (fonds: string, jaar: number, bedragEuro: number | null) => ({
      ...LEEG.budgetregel,
      fonds,
      jaar,
      bedragEuro,
    })
    const lines = [line('vhf-1', 2026, 600), line('vhf-1', 2027, null), line('nip', 2025, 5_000_000)]
    expect(addUpFunds(lines, FUNDS)).toEqual([
      { fonds: 'nip', gevraagdEuro: 5_000_000, zonderBedrag: 0, omvangEuro: null, past: null },
      { fonds: 'vhf-1', gevraagdEuro: 600, zonderBedrag: 1, omvangEuro: 1000, past: true },
    ])
    expect(faultsOfBudgetLine(line('vhf-1', 2028, 400), lines, FUNDS)).toEqual([])
    expect(faultsOfBudgetLine(line('vhf-1', 2032, 401), lines, FUNDS).map(({ code }) => code)).toEqual([
      'fonds-afgelopen',
      'meer-dan-fonds',
    ])
    expect(faultsOfBudgetLine(line('vhf-1', 2020, null), lines, FUNDS)).toMatchObject([
      { code: 'fonds-nog-niet' },
    ])
    expect(faultsOfBudgetLine(line('nip', 2025, 1e9), lines, FUNDS)).toEqual([])
    expect(faultsOfBudgetLine(line('x', 2025, 1), lines, FUNDS)).toEqual([
      { code: 'onbekend-fonds', fonds: 'x' },
    ])
    expect(faultsOfBudgetLine(LEEG.budgetregel, lines, FUNDS)).toEqual([])
  })
})

describe('the length of a plan', () => {
  it('is its words, headings and map over 500 a page', () => {
    const chapters = hoofdstukId.options.map((hoofdstuk) =>
      planobjectOf('hoofdstuk', { hoofdstuk, tekst: 'woord '.repeat(300) }),
    )
    // 3,000 words + 10 x 15 + 200 = 3,350: the example of omvang.md.
    expect(sizeOf(chapters)).toEqual({ woorden: 3000, bladzijden: 6.7, pastOpZes: false })
    expect(sizeOf(chapters.slice(2))).toEqual({ woorden: 2400, bladzijden: 5.4, pastOpZes: true })
    const remark = planobjectOf('opmerking', { tekst: 'woord '.repeat(150) })
    expect(sizeOf([...chapters, remark, planobjectOf('ambitie', { tekst: 'x' })]).woorden).toBe(3001)
  })
})

describe('a remark', () => {
  const first = planobjectOf('hoofdstuk', { tekst: 'Meer banken. Het plein is mooi. Einde.' })
  const other = planobjectOf('hoofdstuk', { tekst: 'Begin.' })
  const bij = {
    object: first.id,
    veld: 'tekst',
    citaat: 'Het plein is mooi.',
    voor: 'banken. ',
    na: ' Einde.',
  }

  it('stays with its sentence in the field, wherever that goes in the text', () => {
    expect(findRemark(bij, [first, other])).toEqual({
      object: first.id,
      veld: 'tekst',
      begin: 13,
      eind: 31,
      isVerhuisd: false,
    })
    const moved = { ...first, velden: { ...first.velden, tekst: 'Het plein\n is mooi. En nog meer.' } }
    expect(findRemark(bij, [moved, other])).toMatchObject({ begin: 0, isVerhuisd: false })
  })

  it('goes along to another chapter, and is loose when the sentence is gone', () => {
    const empty = { ...first, velden: { ...first.velden, tekst: '' } }
    const taken = { ...other, velden: { ...other.velden, tekst: 'Begin. Het plein is mooi.' } }
    expect(findRemark(bij, [empty, taken])).toMatchObject({ object: other.id, begin: 7, isVerhuisd: true })
    expect(findRemark(bij, [empty, other])).toBeNull()
    expect(findRemark(bij, [{ ...first, verwijderd: true }, taken])).toMatchObject({ object: other.id })
  })

  it('takes of two the same sentences the one with the same words around it', () => {
    const twice = {
      ...first,
      velden: { ...first.velden, tekst: 'Het plein is mooi. Nee. Meer banken. Het plein is mooi. Einde.' },
    }
    expect(findRemark(bij, [twice])).toMatchObject({ begin: 37 })
  })

  it('without a sentence stays with its object', () => {
    const shape = { ...bij, veld: 'vorm', citaat: '' }
    expect(findRemark(shape, [first])).toMatchObject({ object: first.id, veld: 'vorm', begin: null })
    expect(findRemark(shape, [{ ...first, verwijderd: true }])).toBeNull()
  })

  it('reads signs in a sentence as signs', () => {
    const text = { ...first, velden: { ...first.velden, tekst: 'Kost het (ongeveer) 3+4? [zie kaart]' } }
    expect(findRemark({ ...bij, citaat: '(ongeveer) 3+4? [zie kaart]' }, [text])).toMatchObject({ begin: 9 })
  })
})

describe('an adopted plan', () => {
  const merk = {
    indicator: 'rivm-eenzaam',
    gebied: 'boswijk',
    jaar: 2020,
    leeftijd: '18plus' as const,
    waarde: 48.1,
  }
  const bron = { dataset: 'rivm', versie: 'a1b2', titel: 'Gezondheid', vintage: '2020' }
  const about = {
    cyclus: '2025',
    wijk: 'boswijk',
    aanpak: 'boswijk',
    versie: 3,
    bijeenkomst: session,
    document: echtDocument('boswijk', [plan]),
  }
  const cijfers = [{ merk, stand: 'veranderd' as const, nu: { waarde: 47.9, bron } }]

  it('is the same bytes whatever order its objects and fields were made in', () => {
    const bytes = frozenPlan({ ...about, objecten: [plan, priority], cijfers })
    const turned = {
      ...priority,
      velden: Object.fromEntries(Object.entries(priority.velden).toReversed()),
    } as typeof priority
    expect(frozenPlan({ ...about, objecten: [turned, plan], cijfers: [...cijfers, ...cijfers] })).toBe(bytes)
    expect(bytes).toContain('"waarde":48.1')
    expect(bytes).toContain('"versie":"a1b2"')
  })

  it('holds what stands: no remarks, nothing removed, and no role or person', () => {
    const remark = planobjectOf('opmerking', { tekst: 'terzijde' })
    const gone = { ...planobjectOf('ambitie', { titel: 'Weggehaald' }), verwijderd: true }
    const bytes = frozenPlan({
      ...about,
      bijeenkomst: null,
      objecten: [plan, priority, remark, gone],
      cijfers: [],
    })
    expect(bytes).not.toMatch(/terzijde|Weggehaald|programmabureau|vanUzelf/)
    expect(bytes).not.toBe(frozenPlan({ ...about, bijeenkomst: null, objecten: [plan], cijfers: [] }))
  })
})
