import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ConfigError, isLoopback, readConfig } from '../../server/config.ts'
import { momentInTheNetherlands } from '../../server/routes/lokaal-moment.ts'
import { makeTempDir } from '../helpers/temp-dir.ts'

describe('settings', () => {
  it('have safe defaults: this machine only', () => {
    expect(readConfig({})).toMatchObject({ host: '127.0.0.1', mode: 'auto' })
  })

  it('names every wrong setting at once', () => {
    expect(() => readConfig({ PORT: 'tachtig', MODE: 'demo' })).toThrow(ConfigError)
    expect(() => readConfig({ PORT: 'tachtig', MODE: 'demo' })).toThrow(/PORT=tachtig.*MODE=demo/)
  })

  it('know where the background of the map comes from, and can switch it off', () => {
    const { backgroundTiles, settings } = readConfig({})
    expect(backgroundTiles).toMatch(/^https:\/\/service\.pdok\.nl\/.*\/grijs\/EPSG:3857$/)
    expect(settings).toContainEqual({ naam: 'BRT_ACHTERGROND', waarde: backgroundTiles, gegeven: false })
    expect(readConfig({ BRT_ACHTERGROND: 'uit' }).backgroundTiles).toBeNull()
    expect(readConfig({ BRT_ACHTERGROND: 'http://127.0.0.1:9/tegels/' }).backgroundTiles).toBe(
      'http://127.0.0.1:9/tegels',
    )
    for (const wrong of ['javascript:alert(1)', 'file:///tegels', 'geen adres']) {
      expect(() => readConfig({ BRT_ACHTERGROND: wrong })).toThrow(/BRT_ACHTERGROND/)
    }
  })

  it('reads issuers from a file, with secrets beside it, and never says a secret', () => {
    const folder = makeTempDir('oidc-instellingen')
    try {
      const file = join(folder.path, 'oidc.json')
      const issuer = {
        id: 'gemeente',
        naam: 'Gemeente Proefstad',
        uitgever: 'https://aanmelden.example',
        clientId: 'app',
        geheimBestand: 'geheim.txt',
        gekoppeld: 'rollen',
        rollen: [{ waarde: 'bureau', rol: 'programmabureau' }],
      }
      writeFileSync(file, JSON.stringify([issuer]))
      expect(() => readConfig({ OIDC_BESTAND: file })).toThrow(/OIDC_BESTAND.*geheim is niet te lezen/)
      writeFileSync(join(folder.path, 'geheim.txt'), 'een-geheim\n')
      expect(readConfig({ OIDC_BESTAND: file }).oidc).toMatchObject([
        { id: 'gemeente', geheim: 'een-geheim' },
      ])
      expect(() => readConfig({ OIDC_BESTAND: join(folder.path, 'weg.json') })).toThrow(ConfigError)
    } finally {
      folder.remove()
    }
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
