import { describe, expect, it } from 'vitest'
import { leesAdres, metBladzijde, metKeuze } from '../../../client/panels/beheer-logboek/log-url.ts'
import { roleName } from '../../../client/panels/beheer-logboek/role-name.ts'
import { gebeurtenis } from '../../../server/contract/logboek.ts'
import { gebeurtenisZin } from '../../../server/contract/text/nl/logboek.ts'
import { termijnTekst } from '../../../server/contract/text/nl/bewaartermijnen.ts'

describe('the address of the log', () => {
  it('says which rows and which page, and leaves out what means nothing', () => {
    const address =
      'handeling=uitvoer&rol=burgemeester&van=2026-13-01&tot=2026-11-26&object=cyclus&na=12&meer=1'
    expect(leesAdres(new URLSearchParams(address))).toEqual({
      filters: { handeling: 'uitvoer', tot: '2026-11-26', object: 'cyclus' },
      na: 12,
    })
    expect(leesAdres(new URLSearchParams('na=0&alleen=alles'))).toEqual({ filters: {}, na: null })
  })

  it('begins at the newest row with another choice, and keeps the choice on another page', () => {
    const params = new URLSearchParams('rol=app&na=12')
    expect(metKeuze(params, 'rol', 'partner').toString()).toBe('rol=partner')
    expect(metKeuze(params, 'rol', '').toString()).toBe('')
    expect(metBladzijde(params, 5).toString()).toBe('rol=app&na=5')
    expect(metBladzijde(params, null).toString()).toBe('rol=app')
  })
})

describe('words of the log', () => {
  it('has a sentence of its own for every event, and shows what it does not know as it is', () => {
    for (const event of gebeurtenis.options) expect(gebeurtenisZin(event)).toMatch(/^[A-Z].+\.$/)
    expect(gebeurtenisZin('iets-van-vroeger')).toBe('iets-van-vroeger')
  })

  it('names roles of people, nobody and the app', () => {
    expect(['centrada', 'app', 'anoniem', 'x'].map((name) => roleName(name, 'Centrada'))).toEqual([
      'Centrada',
      'De app zelf',
      'Niet aangemeld',
      'x',
    ])
  })

  it('says a term as people do', () => {
    expect([0, 1, 30, 365, 366, 730, 731, 3653].map(termijnTekst)).toEqual([
      'meteen',
      '1 dag',
      '30 dagen',
      '1 jaar',
      '366 dagen',
      '730 dagen',
      '2 jaar',
      '10 jaar',
    ])
  })
})
