import { describe, expect, it } from 'vitest'
import { ConfigError, isLoopback, readConfig } from '../../server/config.ts'
import { momentInTheNetherlands } from '../../server/routes/lokaal-moment.ts'

describe('settings', () => {
  it('have safe defaults: this machine only', () => {
    expect(readConfig({})).toMatchObject({ host: '127.0.0.1', mode: 'auto' })
  })

  it('names every wrong setting at once', () => {
    expect(() => readConfig({ PORT: 'tachtig', MODE: 'demo' })).toThrow(ConfigError)
    expect(() => readConfig({ PORT: 'tachtig', MODE: 'demo' })).toThrow(/PORT=tachtig.*MODE=demo/)
  })

  it.each([
    ['127.0.0.1', true],
    ['127.1.2.3', true],
    ['::1', true],
    ['localhost', true],
    ['0.0.0.0', false],
    ['::', false],
    ['127.0.0.1.example', false],
    ['10.0.0.1', false],
  ])('%s reaches this machine only: %s', (host, only) => {
    expect(isLoopback(host)).toBe(only)
  })
})

describe('the clock in the Netherlands', () => {
  it.each([
    ['2026-10-24T22:30:00Z', { weekdag: 'zo', minuten: 30, dagVanDeMaand: 25, dagenInDeMaand: 31 }],
    ['2026-10-25T01:30:00Z', { weekdag: 'zo', minuten: 150 }],
    ['2026-02-28T23:30:00Z', { weekdag: 'zo', minuten: 30, dagVanDeMaand: 1 }],
    ['2028-02-29T11:00:00Z', { weekdag: 'di', minuten: 720, dagenInDeMaand: 29 }],
  ])('at %s', (instant, expected) => {
    expect(momentInTheNetherlands(new Date(instant))).toMatchObject(expected)
  })
})
