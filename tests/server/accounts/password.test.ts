import { scryptSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { PasswordHasher, QueueFull, SCRYPT_LOG_N } from '../../../server/auth/password-hash.ts'
import { passwordFault } from '../../../server/auth/password-rules.ts'

const CHEAP = 4

describe('hashes of passwords', () => {
  it('are scrypt in PHC form, salted, and the same in any Unicode form', async () => {
    const hasher = new PasswordHasher(CHEAP)
    const [one, two] = await Promise.all([
      hasher.hash('caf\u00e9 noir', 'bekend'),
      hasher.hash('caf\u00e9 noir', 'bekend'),
    ])
    const parts = /^\$scrypt\$ln=4,r=8,p=1\$([A-Za-z0-9+/]{22})\$([A-Za-z0-9+/]{43})$/.exec(one)
    const key = scryptSync('café noir', Buffer.from(parts?.[1] ?? '', 'base64'), 32, { N: 16, r: 8, p: 1 })
    expect(key.toString('base64')).toBe(`${parts?.[2]}=`)
    expect(two).not.toBe(one)
    expect(await hasher.verify('cafe\u0301 noir', one, 'bekend')).toBe(true)
    expect(await hasher.verify('cafe noir', one, 'bekend')).toBe(false)
    expect(await hasher.verify('café noir', null, 'bekend')).toBe(false)
    expect(await hasher.verify('café noir', 'geen hash', 'bekend')).toBe(false)
  })

  it('cost what OWASP asks at least, and are known to be outdated below that', async () => {
    // https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html: N=2^17, r=8, p=1
    expect(SCRYPT_LOG_N).toBeGreaterThanOrEqual(17)
    const cheap = await new PasswordHasher(CHEAP).hash('x', 'bekend')
    expect(new PasswordHasher(CHEAP).isOutdated(cheap)).toBe(false)
    expect(new PasswordHasher(CHEAP + 1).isOutdated(cheap)).toBe(true)
    expect(await new PasswordHasher(CHEAP + 1).verify('x', cheap, 'bekend')).toBe(true)
  })

  it('never more than two at once; a known device goes before strangers, and a full row is refused', async () => {
    const hasher = new PasswordHasher(CHEAP)
    const done: string[] = []
    const strangers = Array.from({ length: 34 }, () =>
      hasher.hash('x', 'onbekend').then(() => done.push('vreemd')),
    )
    await expect(hasher.hash('x', 'onbekend')).rejects.toThrow(QueueFull)
    const owner = hasher.hash('x', 'bekend').then(() => done.push('eigenaar'))
    await Promise.all([...strangers, owner])
    expect(done).toHaveLength(35)
    expect(done.indexOf('eigenaar')).toBeLessThan(5)
    // The row is empty again.
    expect(await hasher.verify('x', await hasher.hash('x', 'onbekend'), 'onbekend')).toBe(true)
  })
})

describe('rules for a new password', () => {
  it.each([
    ['elf tekens!', 'te-kort'],
    ['é'.repeat(11), 'te-kort'],
    ['👍🏽'.repeat(5), 'te-kort'],
    ['lange zin '.repeat(13), 'te-lang'],
    ['aaaaaaaaaaaaaaaa', 'te-makkelijk'],
    ['qwertyuiop12', 'te-makkelijk'],
    ['wachtwoord123', 'te-makkelijk'],
    ['abcdefghijkl', 'te-makkelijk'],
    ['lelystad2026', 'te-makkelijk'],
    ['password12345', 'te-makkelijk'],
    ['mijn Wijkcyclus is veilig', 'bevat-naam'],
    ['hallo j.jansen@gemeente.nl!', 'bevat-naam'],
    ['groene JANSEN met twaalf peren', 'bevat-naam'],
    ['zeven paarse fietsen onder water', null],
    ['dubbel gebakken koekje in mei', null],
    ['kort maar xK7!mQ', null],
    ['пять зелёных яблок на снегу', null],
    ['  spaties tellen ook mee  ', null],
  ])('%j gives %j', async (password, fault) => {
    expect(await passwordFault(password, 'j.jansen@gemeente.nl')).toBe(fault)
  })

  it('takes the longest password there is, and not one character more', async () => {
    expect(await passwordFault('a'.repeat(128), 'naam')).toBe('te-makkelijk')
    expect(await passwordFault('zeven paarse fietsen '.repeat(7).slice(0, 128), 'naam')).toBeNull()
    expect(await passwordFault('zeven paarse fietsen '.repeat(7).slice(0, 129), 'naam')).toBe('te-lang')
  })
})
