import fc from 'fast-check'
import { Secret } from 'otpauth'
import { describe, expect, it } from 'vitest'
import { qrOf } from '../../../server/auth/qr.ts'
import {
  acceptedStep,
  newRecoveryCodes,
  newSecret,
  openSecret,
  otpAddress,
  recoveryHash,
  sealSecret,
} from '../../../server/auth/second-factor.ts'
import { codeAt } from '../../helpers/accounts.ts'

/** The secret of RFC 6238, appendix B (https://www.rfc-editor.org/rfc/rfc6238#appendix-B), SHA-1 column. */
const RFC_SECRET = Secret.fromLatin1('12345678901234567890').base32
const KEY = Buffer.alloc(32, 7)

describe('codes of the second factor', () => {
  // The RFC prints eight digits; an authenticator shows the last six.
  it.each([
    [59, '94287082'],
    [1_111_111_109, '07081804'],
    [1_111_111_111, '14050471'],
    [1_234_567_890, '89005924'],
    [2_000_000_000, '69279037'],
    [20_000_000_000, '65353130'],
  ])('at second %i the code of the RFC is taken', (second, code) => {
    const step = acceptedStep(RFC_SECRET, code.slice(2), null, new Date(second * 1000))
    expect(step).toBe(Math.floor(second / 30))
  })

  it('takes the step before and after, not two away, and none twice', () => {
    const at = new Date('2026-11-26T10:00:05Z')
    const step = Math.floor(at.getTime() / 30_000)
    const code = (away: number) => codeAt(RFC_SECRET, new Date(at.getTime() + away * 30_000))
    expect([-2, -1, 0, 1, 2].map((away) => acceptedStep(RFC_SECRET, code(away), null, at))).toEqual([
      null,
      step - 1,
      step,
      step + 1,
      null,
    ])
    expect(acceptedStep(RFC_SECRET, code(0), step, at)).toBeNull()
    expect(acceptedStep(RFC_SECRET, code(-1), step, at)).toBeNull()
    expect(acceptedStep(RFC_SECRET, code(1), step, at)).toBe(step + 1)
  })

  it('names the app and the account in the address of the QR code', () => {
    const secret = newSecret()
    expect(Secret.fromBase32(secret).bytes).toHaveLength(20)
    expect(otpAddress(secret, 'a@b.nl')).toMatch(
      /^otpauth:\/\/totp\/Wijkcyclus:a%40b\.nl\?issuer=Wijkcyclus&secret=/,
    )
  })
})

describe('the secret at rest', () => {
  it('opens for its own account and key only, and not when one byte changed', () => {
    const secret = newSecret()
    const sealed = sealSecret(KEY, 'a', secret)
    expect(sealed).not.toContain(secret)
    expect(openSecret(KEY, 'a', sealed)).toBe(secret)
    expect(() => openSecret(KEY, 'b', sealed)).toThrow(/authenticate/)
    expect(() => openSecret(Buffer.alloc(32, 8), 'a', sealed)).toThrow(/authenticate/)
    const [version = '', iv = '', tag = '', text = ''] = sealed.split('.')
    const changed = Buffer.from(text, 'base64url')
    changed[0] = (changed[0] ?? 0) ^ 1
    expect(() => openSecret(KEY, 'a', [version, iv, tag, changed.toString('base64url')].join('.'))).toThrow(
      /authenticate/,
    )
    expect(() => openSecret(KEY, 'a', [version, iv, tag.slice(0, 6), text].join('.'))).toThrow(/tag/)
    expect(sealSecret(KEY, 'a', secret)).not.toBe(sealed)
  })
})

describe('recovery codes', () => {
  it('are ten, all different, of 120 bits, and hold no letters that are misread', () => {
    const codes = newRecoveryCodes()
    expect(new Set(codes).size).toBe(10)
    for (const code of codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/)
  })

  it('are told apart by account, however they are typed', () => {
    const [code = ''] = newRecoveryCodes()
    const hash = recoveryHash(KEY, 'a', code)
    expect(recoveryHash(KEY, 'a', ` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(hash)
    expect(recoveryHash(KEY, 'b', code)).not.toBe(hash)
    expect(recoveryHash(KEY, 'a', `${code.slice(0, -1)}!`)).not.toBe(hash)
  })
})

describe('the QR code', () => {
  it('covers just the dark modules, within the grid, with four modules of quiet around', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 90 }), (text) => {
        const { maat, pad } = qrOf(text)
        const runs = [...pad.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)]
        expect(runs.map(([whole]) => whole).join('')).toBe(pad)
        for (const [, x, y, width, back] of runs) {
          expect(width).toBe(back)
          expect(Number(x)).toBeGreaterThanOrEqual(4)
          expect(Number(y)).toBeGreaterThanOrEqual(4)
          expect(Number(x) + Number(width)).toBeLessThanOrEqual(maat - 4)
          expect(Number(y)).toBeLessThan(maat - 4)
        }
        // The three finder patterns (ISO/IEC 18004): seven dark modules in a row at three corners.
        for (const corner of [`M4 4h7`, `M${maat - 11} 4h7`, `M4 ${maat - 5}h7`])
          expect(pad).toContain(corner)
      }),
      { numRuns: 25 },
    )
  })
})
