import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { signaalReden, zakelijkeReden } from '../../../../geodata/normalise/doelen/signaaltekst.ts'
import { isBsnNummer, verbodenInhoud } from '../../../../geodata/normalise/doelen/verboden-inhoud.ts'
import { GEWONE_ZINNEN } from '../../../helpers/gewone-zinnen.ts'
import { runs } from '../../../helpers/property-runs.ts'

const digit = fc.integer({ min: 0, max: 9 }).map(String)
const digits = (count: number) =>
  fc.array(digit, { minLength: count, maxLength: count }).map((all) => all.join(''))

/** Nine digits that pass the elfproef: the last follows from the eight before; where that would be 10 there is no such number. */
const bsn = digits(8)
  .map((start) => {
    const sum = [...start].reduce((total, one, at) => total + (9 - at) * Number(one), 0)
    return `${start}${sum % 11}`
  })
  .filter((number) => number.length === 9 && number !== '000000000')

/** A Dutch bank account; check digits after ISO 13616: 98 minus the rest by 97 of the number with 00. */
const iban = fc
  .tuple(fc.constantFrom('ABNA', 'RABO', 'INGB', 'TRIO', 'BUNQ'), digits(10))
  .map(([bank, number]) => {
    const text = `${bank}${number}NL00`.replace(/[A-Z]/g, (sign) => String(sign.charCodeAt(0) - 55))
    const check = String(98n - (BigInt(text) % 97n)).padStart(2, '0')
    return `NL${check}${bank}${number}`
  })

const telephone = fc.oneof(
  digits(8).map((rest) => `06${rest}`),
  digits(8).map((rest) => `06-${rest}`),
  digits(8).map((rest) => `+31 6 ${rest}`),
  digits(8).map((rest) => `06 ${rest.slice(0, 2)} ${rest.slice(2, 4)} ${rest.slice(4, 6)} ${rest.slice(6)}`),
  digits(6).map((rest) => `0320-${rest}`),
  digits(6).map((rest) => `(0320) ${rest}`),
)

const letters = fc.stringMatching(/^[a-z]{2,12}$/)
const email = fc
  .tuple(letters, letters, fc.constantFrom('nl', 'com', 'org', 'eu'))
  .map(([name, host, end]) => `${name}@${host}.${end}`)

const birthDate = fc
  .tuple(
    fc.constantFrom('geboren op', 'geb.', 'geboortedatum:', 'geb'),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1920, max: 2020 }),
    fc.constantFrom('-', '/', '.', ' written '),
  )
  .map(([word, day, month, year, mark]) => {
    const months =
      'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
    return mark === ' written '
      ? `${word} ${day} ${months[month - 1] ?? ''} ${year}`
      : `${word} ${day}${mark}${month}${mark}${year}`
  })

const sentence = fc.constantFrom(...GEWONE_ZINNEN)
/** Something between two ordinary sentences. */
const within = (found: fc.Arbitrary<string>) =>
  fc.tuple(sentence, found, sentence).map(([before, middle, after]) => `${before} ${middle} ${after}`)

describe('what may never enter', () => {
  it.each([
    ['a BSN', bsn],
    ['a BSN in groups', bsn.map((all) => `${all.slice(0, 4)}.${all.slice(4, 6)}.${all.slice(6)}`)],
    ['a bank account', iban],
    ['a bank account in groups', iban.map((all) => all.replace(/(.{4})(?=.)/g, '$1 '))],
    ['a telephone number', telephone],
    ['an e-mail address', email],
    ['a birth date', birthDate],
  ])('is refused wherever %s stands in a text', (_, found) => {
    fc.assert(
      fc.property(within(found), (text) => {
        for (const judge of [verbodenInhoud, signaalReden, zakelijkeReden])
          expect(judge(text), text).not.toBeNull()
      }),
      runs(200),
    )
  })

  it('is refused in wide digits and with marks of no width between them', () => {
    fc.assert(
      fc.property(bsn, (number) => {
        const wide = [...number].map((one) => String.fromCodePoint(0xff10 + Number(one))).join('')
        expect(isBsnNummer(number)).toBe(true)
        expect(signaalReden(`Nummer van de aanvraag: ${wide}`)).not.toBeNull()
        expect(verbodenInhoud([...number].join('\u200b'))).not.toBeNull()
      }),
      runs(100),
    )
  })

  it.each([
    'Mevrouw De Vries vraagt om hulp bij de tuin.',
    'De heer Jansen klaagt over de buren.',
    'dhr. van den Berg is boos',
    'J. de Boer zag het gebeuren.',
    'Familie Yilmaz wil verhuizen.',
    'Dit gezin heeft schulden.',
    'De bewoner krijgt bijstand en is psychisch in de war.',
    'Het gezin heeft jeugdhulp.',
    'Er is een melding bij Veilig Thuis gedaan.',
    'De hinderlijke jeugdgroep staat bij de winkels.',
    'Een jongen van 14 steelt fietsen.',
    'Zaak 2026-114 loopt nog.',
    'Kogge 12 is al weken leeg.',
    'Het gaat om 8232 AB.',
  ])('refuses in a text about a wijk: %s', (text) => {
    expect(signaalReden(text)).not.toBeNull()
  })
})

describe('what people write in their work', () => {
  it('is 200 different sentences', () => {
    expect(new Set(GEWONE_ZINNEN).size).toBeGreaterThanOrEqual(200)
  })

  it('may enter, every sentence of it', () => {
    const refused = GEWONE_ZINNEN.flatMap((text) => {
      const reason = signaalReden(text) ?? zakelijkeReden(text)
      return reason === null ? [] : [`${text} -> ${reason}`]
    })
    expect(refused).toEqual([])
  })
})
