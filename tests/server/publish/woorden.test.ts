import { describe, expect, test } from 'vitest'
import { publiekeTaal } from '../../../server/publish/momentopname.ts'
import { refusedWord } from '../../../server/publish/verboden-woorden.ts'
import { datumIn, leesrichting, WOORDEN } from '../../../server/publish/woorden.ts'

/** Every text of a set by its path; a text that is made is made with these words. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, String(value('Dorpsweg', 'Noord', 2026))]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${path}.${key}`))
}

/** Empty on purpose: what is said of a translation is not said of the Dutch texts. */
const ONLY_TRANSLATED = new Set(['.schil.nietNagekeken', '.schil.inHetNederlands'])
/** The same word in both, or a name. */
const MAY_BE_EQUAL =
  /^\.schil\.(menu|maanden|datum)|^\.straat\.(seizoen\.winter|moment|vve)|^\.paginas\.(begin\.|open\.(tot|dicht|tijden)|over\.)|^\.straat\.eerder/

describe('words of the public side', () => {
  const dutch = textsOf(WOORDEN.nl)

  test('there are enough to say everything', () => {
    expect(dutch.length).toBeGreaterThan(150)
  })

  test.each(publiekeTaal.options)('%s: none is missing, none is empty, none was left in Dutch', (taal) => {
    const texts = new Map(textsOf(WOORDEN[taal]))
    expect([...texts.keys()]).toEqual(dutch.map(([path]) => path))
    const empty = [...texts].filter(
      ([path, text]) => text.trim() === '' && !(taal === 'nl' && ONLY_TRANSLATED.has(path)),
    )
    expect(empty).toEqual([])
    if (taal === 'nl') return
    const same = dutch.filter(([path, text]) => texts.get(path) === text && !MAY_BE_EQUAL.test(path))
    expect(same).toEqual([])
  })

  test.each(publiekeTaal.options)('%s: no word that never stands there', (taal) => {
    const refused = textsOf(WOORDEN[taal]).flatMap(([path, text]) =>
      refusedWord(text) === null ? [] : [`${path}: ${refusedWord(text)}`],
    )
    expect(refused).toEqual([])
  })

  test('the rule sees what it is for', () => {
    for (const text of [
      'een achterstandswijk',
      'Kwetsbare straat',
      'hot-spot',
      'de doelgroep',
      'laag opgeleid',
      'zij scoren slecht en de slechtste',
      'probleemwijk',
      'de laagste wijk',
      'risicojongeren',
    ])
      expect(refusedWord(text), text).not.toBeNull()
    for (const text of ['een parkeerprobleem', 'risico op brand', 'de lage muur', 'kwets niemand'])
      expect(refusedWord(text), text).toBeNull()
  })

  test.each([
    [
      'en',
      [
        'a deprived area',
        'Vulnerable people',
        'the worst street',
        'at-risk youth',
        'low-educated',
        'a target group',
      ],
    ],
    [
      'tr',
      [
        'sorunlu mahalle',
        'Savunmasız insanlar',
        'en kötü sokak',
        'hedef grubu',
        'riskli bölge',
        'geri kalmış',
      ],
    ],
    ['ar', ['حي فقير', 'الفئات الضعيفة', 'أسوأ شارع', 'الفئة المستهدفة', 'معرضون للخطر', 'منطقة محرومة']],
    [
      'pl',
      [
        'dzielnica problemowa',
        'wrażliwe osoby',
        'najgorsza ulica',
        'grupa docelowa',
        'słabo wykształceni',
        'osiedle ryzyka',
      ],
    ],
  ] as const)('the rule sees what it is for in %s, also in what people wrote themselves', (taal, texts) => {
    for (const text of texts) {
      expect(refusedWord(text, taal), text).not.toBeNull()
      expect(refusedWord(text), text).not.toBeNull()
      expect(refusedWord(text, 'nl'), text).toBeNull()
    }
  })

  test.each([
    ['en', ['a parking problem', 'risk of fire', 'low walls', 'a slow start']],
    ['tr', ['park sorunu', 'yangın riski', 'düşük duvar']],
    ['ar', ['مشكلة في الموقف', 'خطر الحريق', 'جدار منخفض']],
    ['pl', ['problem z parkowaniem', 'ryzyko pożaru', 'niski mur']],
  ] as const)('and leaves ordinary words alone in %s', (taal, texts) => {
    for (const text of texts) expect(refusedWord(text, taal), text).toBeNull()
  })

  test('a day and the direction of each language', () => {
    expect(publiekeTaal.options.map((taal) => datumIn(WOORDEN[taal], '2026-11-06'))).toEqual([
      '6 november 2026',
      '6 November 2026',
      '6 Kasım 2026',
      '6 نوفمبر 2026',
      '6 listopada 2026',
    ])
    expect(publiekeTaal.options.filter((taal) => leesrichting(taal) === 'rtl')).toEqual(['ar'])
  })
})
