import { renderToString } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { MOST_ESTIMATED_UNMARKED } from '../../../analyses/grenswijziging/omrekenen.ts'
import { Omrekening } from '../../../client/panels/bron/Omrekening.tsx'
import { cijferVan, gebiedVan, geschatVan } from '../../../client/panels/kaart/profielgegevens.ts'
import { indelingNaam, omrekenTekst } from '../../../server/contract/text/nl/omrekenen.ts'
import { GEBIEDEN, KEUZE, voorbeeldbron } from '../kaart/voorbeeldbron.ts'

const KNOWN = [70.1, 68.7, 69.8, 75.7, 90, 72.5, 78.7, 77.2, 78.4]

/** What a reader sees, without tags. */
function words(geschat: number | null, indeling: string | undefined = 'cbs-gebieden-2024'): string {
  return renderToString(<Omrekening geschat={geschat} indeling={indeling} />).replaceAll(/<[^>]*>/g, '')
}

describe('beside a figure that was converted', () => {
  test('stands from which division, and what share is estimated', () => {
    expect(words(0.123)).toContain(
      'Dit cijfer is omgerekend van de indeling CBS-indeling 2024; 12,3\u00a0% is geschat.',
    )
    expect(words(0)).toContain('er is niets geschat')
    expect(words(0.5, 'eigen-indeling')).toContain('eigen-indeling')
    expect(renderToString(<Omrekening geschat={0.5} indeling={undefined} />)).toContain('een andere indeling')
  })

  test('stands a mark only above the bound', () => {
    expect(words(MOST_ESTIMATED_UNMARKED)).not.toContain(omrekenTekst.gemarkeerd)
    expect(words(MOST_ESTIMATED_UNMARKED + 0.01)).toContain(omrekenTekst.gemarkeerd)
  })

  test('stands nothing when it was not converted', () => {
    expect(words(null)).toBe('')
  })

  test('a division is called by its year', () => {
    expect(indelingNaam('cbs-gebieden-2022')).toBe('CBS-indeling 2022')
  })
})

describe('the figure of a profile', () => {
  const source = voorbeeldbron(KNOWN, 'Noord', {
    geschat: [
      [0, GEBIEDEN.indexOf('BU09950110'), 0.4],
      [0, GEBIEDEN.indexOf('BU09950421'), 0.1],
      [0, GEBIEDEN.indexOf('WK099501'), 0],
    ],
  })
  const shareOf = (code: string): number | null => {
    const area = gebiedVan(source, code)
    if (area === null) throw new Error(`no area ${code}`)
    return geschatVan(source, area, KEUZE)
  }

  test('says what share was estimated: of a buurt, of a wijk, and of a range the greater of its ends', () => {
    expect(shareOf('BU09950110')).toBe(0.4)
    expect(shareOf('BU09950111')).toBeNull()
    const [ownFigure, range] = source.wijken
    expect(shareOf(ownFigure?.id ?? '')).toBe(0)
    expect(shareOf(range?.id ?? '')).toBe(0.1)
  })

  test('that could not be converted has that reason', () => {
    const values = KNOWN.map((value, index) => (index === 0 ? null : value))
    const without = voorbeeldbron(values, 'Noord', { nietOmTeRekenen: [[0, 0]] })
    const { cijfer, jaar, leeftijd } = KEUZE
    expect(without.opzoeken(GEBIEDEN[0], cijfer, jaar, leeftijd)).toEqual({
      ontbreekt: 'niet-om-te-rekenen',
      herkomst: null,
    })
  })
})

describe('the error of the figure of a profile', () => {
  const errorIn = (options: Parameters<typeof voorbeeldbron>[2]) => {
    const bron = voorbeeldbron(KNOWN, 'Noord', options)
    const area = gebiedVan(bron, GEBIEDEN[0])
    return area === null ? null : (cijferVan(bron, area, KEUZE)?.fout ?? null)
  }

  test('is that of the publisher where the map has its limits, and never invented', () => {
    const published = { soort: 'interval', laag: 67, hoog: 73, zekerheid: 0.95, wijze: 'bron' }
    expect(errorIn({ marges: [[0, 0, 67, 73]] })).toEqual(published)
    expect(errorIn({})).toEqual({ soort: 'niet-in-bron' })
  })
})
