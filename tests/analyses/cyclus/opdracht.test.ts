import { describe, expect, it } from 'vitest'
import { cyclusstaat } from '../../../analyses/cyclus/cyclusgang-schema.ts'
import { nextState } from '../../../analyses/cyclus/kalender.ts'
import { type Cyclusinhoud, nextStep } from '../../../analyses/cyclus/opdracht.ts'

const wijken = [
  { id: 'noord', naam: 'Noord', stadsdeel: 'noordoost' },
  { id: 'zuid', naam: 'Zuid', stadsdeel: 'zuidoost' },
]
const gebieden = [...wijken.map(({ id, naam }) => ({ id, naam })), { id: 'stad', naam: 'De stad' }]
const ids = new Set(gebieden.map(({ id }) => id))
const nothing: Cyclusinhoud = {
  wijken,
  gebieden,
  wijkanalyses: new Set(),
  verdiepingen: new Set(),
  bijeenkomsten: [],
}
const session = (soort: 'bewoners' | 'professionals', wijk: string | null, stadsdeel: string) => ({
  soort,
  wijk,
  stadsdeel,
})

describe('the to-do of a cyclus', () => {
  it('names a next state for every state but the last', () => {
    expect(cyclusstaat.options.map(nextState)).toEqual([...cyclusstaat.options.slice(1), null])
    expect(nextStep('vastgesteld', nothing)).toEqual({ naar: null, magVerder: false, punten: [] })
  })

  it('lets a new cyclus begin, since it has its decision', () => {
    expect(nextStep('voorbereiding', nothing).magVerder).toBe(true)
  })

  it('asks for all wijkanalyses and verdiepingen before the conclusions, and names the areas without', () => {
    const step = nextStep('terugkoppeling', {
      ...nothing,
      wijkanalyses: ids,
      verdiepingen: new Set(['noord', 'stad']),
    })
    expect(step.magVerder).toBe(false)
    expect(step.punten).toEqual([
      { code: 'wijkanalyses', verplicht: true, klaar: true, ontbreekt: [] },
      { code: 'verdiepingen', verplicht: true, klaar: false, ontbreekt: ['Zuid'] },
    ])
  })

  it('asks for a session of residents in every wijk; one about a whole stadsdeel or of professionals does not count', () => {
    const content = { ...nothing, wijkanalyses: ids, verdiepingen: ids }
    const sessions = [
      session('bewoners', 'noord', 'noordoost'),
      session('bewoners', null, 'zuidoost'),
      session('professionals', 'zuid', 'zuidoost'),
    ]
    const step = nextStep('wijkaanpak', { ...content, bijeenkomsten: sessions })
    expect(step.magVerder).toBe(false)
    expect(step.punten.find(({ code }) => code === 'bewoners-per-wijk')?.ontbreekt).toEqual(['Zuid'])
    const all = [...sessions, session('bewoners', 'zuid', 'zuidoost')]
    expect(nextStep('wijkaanpak', { ...content, bijeenkomsten: all }).magVerder).toBe(true)
  })

  it('advises two network sessions per stadsdeel and lets nobody wait for them', () => {
    const bijeenkomsten = [
      session('bewoners', 'noord', 'noordoost'),
      session('bewoners', 'zuid', 'zuidoost'),
      session('professionals', null, 'noordoost'),
      session('professionals', null, 'noordoost'),
      session('professionals', null, 'zuidoost'),
    ]
    const step = nextStep('wijkaanpak', { ...nothing, wijkanalyses: ids, verdiepingen: ids, bijeenkomsten })
    expect(step.punten.at(-1)).toEqual({
      code: 'netwerk-per-stadsdeel',
      verplicht: false,
      klaar: false,
      ontbreekt: ['zuidoost'],
    })
    expect(step.magVerder).toBe(true)
  })
})
