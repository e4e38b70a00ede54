import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { admit } from '../../../server/accounts/admit.ts'
import { makeSignInState } from '../../../server/accounts/state.ts'
import { Attempts, type BudgetKind, BUDGETS } from '../../../server/auth/attempts.ts'
import { ProblemError } from '../../../server/errors.ts'
import { knownDevice, rememberDevice } from '../../../server/auth/device-cookie.ts'
import { PendingSteps } from '../../../server/auth/pending-steps.ts'

const START = new Date('2026-11-26T08:00:00Z').getTime()
const at = (seconds: number) => new Date(START + seconds * 1000)

/** Attempts that are let through when somebody tries the moment it is allowed again, for so long. */
function guessesIn(kind: BudgetKind, seconds: number): number {
  const attempts = new Attempts()
  let made = 0
  for (let second = 0; second < seconds;) {
    const wait = attempts.waitSeconds(kind, 'x', at(second))
    if (wait === 0) {
      attempts.begin(kind, 'x', at(second))
      made += 1
    } else second += wait
  }
  return made
}

describe('budgets', () => {
  it('let the free attempts through at once, then make each next one wait longer', () => {
    const attempts = new Attempts()
    for (let nr = 0; nr < BUDGETS.naam.free; nr += 1) {
      expect(attempts.waitSeconds('naam', 'x', at(0))).toBe(0)
      attempts.begin('naam', 'x', at(0))
    }
    const waits: number[] = []
    let second = 0
    for (let nr = 0; nr < 10; nr += 1) {
      const wait = attempts.waitSeconds('naam', 'x', at(second))
      waits.push(wait)
      second += wait
      attempts.begin('naam', 'x', at(second))
    }
    expect(waits).toEqual([30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600])
    expect(attempts.waitSeconds('naam', 'ander', at(second))).toBe(0)
    expect(attempts.waitSeconds('naam', 'x', at(second + 24 * 3600 + 1))).toBe(0)
  })

  it('bound guessing of a code of six digits: under one chance in a thousand per week', () => {
    const guesses = guessesIn('code', 7 * 24 * 3600)
    expect(guesses).toBeGreaterThan(5)
    // Three codes of a million are good at any moment (the present step, one before, one after).
    expect((guesses * 3) / 1_000_000).toBeLessThan(0.001)
  })

  it('bound the guesses of passwords for one name, and of a stolen device', () => {
    expect(guessesIn('naam', 24 * 3600)).toBeLessThan(40)
    expect(guessesIn('apparaat', 24 * 3600)).toBeLessThan(120)
  })

  it('a thousand attempts at the same moment get no more than one after the other', () => {
    const attempts = new Attempts()
    let made = 0
    for (let nr = 0; nr < 1000; nr += 1) {
      if (attempts.waitSeconds('code', 'x', at(0)) > 0) continue
      attempts.begin('code', 'x', at(0))
      made += 1
    }
    expect(made).toBe(BUDGETS.code.free)
  })

  it('a right attempt leaves everything as it was before', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.nat(100), (wrong, later) => {
        const attempts = new Attempts()
        for (let nr = 0; nr < wrong; nr += 1) attempts.begin('naam', 'x', at(0))
        const before = attempts.waitSeconds('naam', 'x', at(later))
        attempts.begin('naam', 'x', at(later)).refund()
        expect(attempts.waitSeconds('naam', 'x', at(later))).toBe(before)
      }),
      { numRuns: 60 },
    )
  })

  it('keep a bounded number of counters', () => {
    const attempts = new Attempts()
    for (let nr = 0; nr < 6; nr += 1) attempts.begin('naam', 'eerste', at(0))
    for (let nr = 0; nr < 50_000; nr += 1) attempts.begin('naam', `n${nr}`, at(1))
    expect(attempts.waitSeconds('naam', 'eerste', at(1))).toBe(0)
    for (let nr = 0; nr < 5; nr += 1) attempts.begin('naam', 'n49999', at(1))
    expect(attempts.waitSeconds('naam', 'n49999', at(1))).toBeGreaterThan(0)
  })
})

/** Whether an attempt is refused for there being too many. */
function isRefused(attempt: () => unknown): boolean {
  try {
    attempt()
    return false
  } catch (error) {
    return error instanceof ProblemError && error.code === 'te-veel-vragen'
  }
}

describe('who is let in', () => {
  const owner = { address: '192.0.2.1', device: 'van de eigenaar' }
  const stranger = { address: '198.51.100.7', device: null }
  const name = { soort: 'naam', naam: 'eigenaar@gemeente.nl' } as const

  it('an attacker who fails 10,000 times for a name, patiently or not, never keeps its owner out on a known device', () => {
    for (const patient of [true, false]) {
      let second = 0
      let refused = 0
      const app = { signIn: makeSignInState(10), clock: () => at(second) }
      let failed = 0
      while (failed < 10_000) {
        const wait = app.signIn.attempts.waitSeconds('naam', name.naam, at(second))
        if (patient) second += wait
        if (patient || wait === 0) admit(app, name, 'a', stranger)
        else refused += isRefused(() => admit(app, name, 'a', stranger)) ? 1 : 0
        failed += 1
        if (failed % 1000 > 0) continue
        const admitted = admit(app, name, 'a', owner)
        admit(app, { soort: 'code' }, 'a', owner).clear()
        admitted.refund()
      }
      expect(app.signIn.attempts.waitSeconds('naam', name.naam, at(second))).toBeGreaterThan(0)
      expect(refused).toBe(patient ? 0 : 10_000 - BUDGETS.naam.free)
    }
  })

  it('an attacker who goes on failing, from many addresses too, never keeps its owner out on a new device elsewhere', () => {
    const onNewDevice = { address: '192.0.2.44', device: null }
    for (const addresses of [1, 300]) {
      let second = 0
      const app = { signIn: makeSignInState(10), clock: () => at(second) }
      for (let nr = 0; nr < 3000; nr += 1) {
        // Whoever guesses goes on the moment it is allowed again: the name itself is never free for long.
        isRefused(() => admit(app, name, 'a', { address: `198.51.100.${nr % addresses}`, device: null }))
        second += 5
        if (nr % 100 > 0) continue
        const admitted = admit(app, name, 'a', onNewDevice)
        admit(app, { soort: 'code' }, 'a', onNewDevice).refund()
        admitted.refund()
      }
      expect(app.signIn.attempts.waitSeconds('naam', name.naam, at(second))).toBeGreaterThan(0)
      // A typing error or two keeps nobody out either.
      admit(app, name, 'a', onNewDevice)
      admit(app, name, 'a', onNewDevice)
      expect(() => admit(app, name, 'a', onNewDevice)).not.toThrow()
      expect(() => admit(app, name, 'a', onNewDevice)).toThrow('te-veel-vragen')
    }
  })

  it('gives an address that guesses for a name three tries that others do not use up, and no more of the name than before', () => {
    const app = { signIn: makeSignInState(10), clock: () => at(0) }
    const triesFrom = (address: string) => {
      let made = 0
      while (made < 100 && !isRefused(() => admit(app, name, 'a', { address, device: null }))) made += 1
      return made
    }
    expect(triesFrom('198.51.100.1')).toBe(BUDGETS.naam.free)
    for (let nr = 2; nr < 20; nr += 1) expect(triesFrom(`198.51.100.${nr}`)).toBe(BUDGETS.eerste.free)
  })

  it('a stranger who knows no password uses up nothing of the codes of an account', () => {
    const app = { signIn: makeSignInState(10), clock: () => at(0) }
    for (let nr = 0; nr < BUDGETS.naam.free; nr += 1) admit(app, name, 'a', stranger)
    expect(() => admit(app, name, 'a', stranger)).toThrow('te-veel-vragen')
    expect(() => admit(app, { soort: 'code' }, 'a', stranger)).not.toThrow()
  })

  it('an address that tried a hundred names waits, whatever name comes next', () => {
    const app = { signIn: makeSignInState(10), clock: () => at(0) }
    for (let nr = 0; nr < BUDGETS.adres.free; nr += 1)
      admit(app, { soort: 'naam', naam: `n${nr}` }, null, stranger)
    expect(() => admit(app, { soort: 'naam', naam: 'nieuw' }, null, stranger)).toThrow('te-veel-vragen')
    expect(() => admit(app, name, 'a', { ...owner, address: stranger.address })).not.toThrow()
  })
})

describe('the device cookie', () => {
  const key = Buffer.alloc(32, 1)

  it('is known for the accounts that signed in from it, and says nothing about whose it is', () => {
    const one = rememberDevice(key, undefined, 'a')
    const two = rememberDevice(key, one, 'b')
    expect(knownDevice(key, one, 'b')).toBeNull()
    expect(knownDevice(key, two, 'a')).toBe(knownDevice(key, two, 'b'))
    expect(knownDevice(key, two, 'a')).not.toBeNull()
    expect(rememberDevice(key, two, 'b')).toBe(two)
    expect(knownDevice(Buffer.alloc(32, 2), two, 'a')).toBeNull()
  })

  it('cannot be made up, mixed or changed', () => {
    const mine = rememberDevice(key, undefined, 'a')
    const other = rememberDevice(key, undefined, 'b')
    const [device] = mine.split('.')
    const [, seal] = other.split('.')
    for (const forged of [
      undefined,
      '',
      'x',
      `${device}`,
      `${device}.${seal}`,
      `${mine}x`,
      `${mine};b`,
      `.${mine}`,
    ]) {
      expect(knownDevice(key, forged, 'b')).toBeNull()
    }
    for (let place = 0; place < mine.length; place += 1) {
      const changed = `${mine.slice(0, place)}${mine[place] === 'A' ? 'B' : 'A'}${mine.slice(place + 1)}`
      expect(knownDevice(key, changed, 'a')).toBeNull()
    }
  })

  it('remembers five accounts at most', () => {
    let cookie: string | undefined
    for (let nr = 0; nr < 7; nr += 1) cookie = rememberDevice(key, cookie, `a${nr}`)
    const known = Array.from({ length: 7 }, (_, nr) => knownDevice(key, cookie, `a${nr}`) !== null)
    expect(known).toEqual([false, false, true, true, true, true, true])
  })
})

describe('steps under way', () => {
  const step = { account: 'a', soort: 'code', wachtwoord: 'h', geheim: null } as const

  it('open once, for one kind, for ten minutes and five wrong codes', () => {
    const steps = new PendingSteps()
    const token = steps.begin(step, at(0))
    expect(steps.look(token, 'instellen', at(0))).toBeNull()
    expect(steps.look(token, 'code', at(599))).toEqual(step)
    expect(steps.take(token)).toBe(true)
    expect(steps.take(token)).toBe(false)
    expect(steps.look(token, 'code', at(0))).toBeNull()
    const late = steps.begin(step, at(0))
    expect(steps.look(late, 'code', at(600))).toBeNull()
    const guessed = steps.begin(step, at(0))
    for (let nr = 0; nr < 5; nr += 1) {
      expect(steps.look(guessed, 'code', at(0))).toEqual(step)
      steps.countWrong(guessed)
    }
    expect(steps.look(guessed, 'code', at(0))).toBeNull()
  })

  it('are bounded: the oldest goes when there are ten thousand', () => {
    const steps = new PendingSteps()
    const first = steps.begin(step, at(0))
    for (let nr = 0; nr < 10_000; nr += 1) steps.begin(step, at(0))
    expect(steps.look(first, 'code', at(0))).toBeNull()
  })
})
