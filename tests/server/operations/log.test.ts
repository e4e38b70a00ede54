import { describe, expect, it } from 'vitest'
import { describeError } from '../../../server/operations/describe-error.ts'
import { makeHealth, storageCheck } from '../../../server/operations/health.ts'
import { makeLog } from '../../../server/operations/log.ts'
import { runtimeWarning } from '../../../server/operations/runtime.ts'
import { describeSettings, settingsTable } from '../../../server/operations/settings.ts'

const clock = () => new Date('2026-11-26T03:04:05Z')
const request = {
  verzoek: 'id',
  methode: 'GET',
  route: '/x',
  status: 200,
  ms: 1.5,
  bytes: 2,
  rol: 'anoniem',
  wie: null,
}

function collected(
  form: 'json' | 'tekst',
  level: 'stil' | 'fout' | 'waarschuwing' | 'info',
  addresses = false,
) {
  const lines: string[] = []
  return { lines, log: makeLog({ form, level, addresses }, clock, (line) => lines.push(line)) }
}

describe('the log', () => {
  it('writes one JSON line per request, and marks what says something about safety', () => {
    const { lines, log } = collected('json', 'info')
    log.request(request, null, '198.51.100.7')
    log.request({ ...request, status: 429 }, 'limiet', '198.51.100.7')
    log.request({ ...request, status: 500 }, null, null)
    const entries = lines.map((line) => JSON.parse(line) as object)
    expect(entries[0]).toEqual({ niveau: 'info', moment: '2026-11-26T03:04:05.000Z', ...request })
    expect(entries[1]).toMatchObject({ niveau: 'waarschuwing', beveiliging: 'limiet' })
    expect(entries[2]).toMatchObject({ niveau: 'fout', status: 500 })
    expect(lines.join('')).not.toContain('198.51.100.7')
  })

  it('names addresses of safety lines only, and only when it is told to', () => {
    const { lines, log } = collected('json', 'info', true)
    log.request(request, null, '198.51.100.7')
    log.request({ ...request, status: 403 }, 'rechten', '198.51.100.7')
    expect(lines.map((line) => line.includes('198.51.100.7'))).toEqual([false, true])
  })

  it('writes sentences for people, and nothing below its level', () => {
    const { lines, log } = collected('tekst', 'waarschuwing')
    log.request(request, null, null)
    log.info('weg')
    log.warn('Node 20 is oud.')
    log.fault('Een verzoek is mislukt.', new TypeError('x is not a function'), 'kenmerk')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toBe('03:04:05 waarschuwing Node 20 is oud.\n')
    expect(lines[1]).toMatch(
      /^03:04:05 fout Een verzoek is mislukt\. TypeError x is not a function verzoek kenmerk\n {2}at /,
    )
    expect(log.faultCount()).toBe(1)
    const silent = collected('json', 'stil')
    silent.log.fault('x', new Error('x'))
    expect(silent.lines).toEqual([])
  })
})

describe('an error as it is written down', () => {
  const TYPED = 'Jan de Vries, Schoener 12'

  it('keeps no text that could hold what somebody typed', () => {
    let syntax: unknown = null
    try {
      JSON.parse(`{"naam": ${TYPED}}`)
    } catch (error) {
      syntax = error
    }
    const strange = Object.assign(new Error(TYPED), { name: TYPED, code: TYPED })
    for (const error of [
      syntax,
      new Error(TYPED),
      strange,
      new Error('x', { cause: new Error(TYPED) }),
      TYPED,
      { TYPED },
    ]) {
      expect(JSON.stringify(describeError(error))).not.toContain('Schoener')
    }
  })

  it('keeps what names the program, the database and the system, with the place', () => {
    const type = describeError(new TypeError('x is undefined'))
    expect(type).toMatchObject({ naam: 'TypeError', tekst: 'x is undefined' })
    expect(type.plek[0]).toMatch(/log\.test\.ts:\d+:\d+/)
    const full = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })
    expect(describeError(full)).toMatchObject({ code: 'SQLITE_FULL', tekst: 'database or disk is full' })
    const long = Array.from({ length: 10 }).reduce<Error>(
      (cause) => new Error('x', { cause }),
      new Error('x'),
    )
    expect(JSON.stringify(describeError(long)).match(/oorzaak/g)).toHaveLength(4)
  })
})

describe('settings as they are shown', () => {
  it('hold no secret, and say what was given', () => {
    const shown = describeSettings(
      { PORT: 8320, ADRES: undefined, LIJST: ['a', 'b'] },
      new Set(['PORT']),
      ['GEHEIM', 'SLEUTEL'],
      new Set(['GEHEIM']),
    )
    expect(shown).toEqual([
      { naam: 'ADRES', waarde: '(leeg)', gegeven: false },
      { naam: 'GEHEIM', waarde: '(gezet)', gegeven: true },
      { naam: 'LIJST', waarde: 'a b', gegeven: false },
      { naam: 'PORT', waarde: '8320', gegeven: true },
      { naam: 'SLEUTEL', waarde: '(leeg)', gegeven: false },
    ])
    expect(settingsTable(shown)).toContain('  * PORT     8320')
  })
})

describe('health', () => {
  it('says what is wrong, also when a check throws, and remembers for some seconds', async () => {
    let now = 0
    let asked = 0
    const health = makeHealth(
      [
        { naam: 'goed', run: async () => null },
        {
          naam: 'stuk',
          run: async () => {
            asked += 1
            throw new Error('geheim')
          },
        },
        storageCheck(() => 'schijf-vol'),
        storageCheck(() => 'schrijfbaar'),
      ],
      () => now,
    )
    expect(await health.outcome()).toEqual([
      { naam: 'goed', probleem: null },
      { naam: 'stuk', probleem: 'De controle is niet gelukt.' },
      { naam: 'bewaren', probleem: 'De schijf is vol. Lezen kan nog wel.' },
      { naam: 'bewaren', probleem: null },
    ])
    now = 4_000
    await health.outcome()
    expect(asked).toBe(1)
    now = 6_000
    await health.outcome()
    expect(asked).toBe(2)
  })

  it('warns on a Node that gets no security fixes any more', () => {
    expect(runtimeWarning('20.20.2')).toContain('Node 22 of 24')
    expect(runtimeWarning('22.12.0')).toBeNull()
    expect(runtimeWarning('24.1.0')).toBeNull()
  })
})
