import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../analyses/canonical-json.ts'
import { wijkaanpakdocument } from '../../../analyses/wijkaanpak/document-schema.ts'
import { textReader } from '../../../analyses/wijkaanpak/document-tekst.ts'
import { writeMark } from '../../../analyses/wijkaanpak/levende-tekst.ts'
import { hoofdstukId } from '../../../geodata/schema/wijkaanpak.ts'
import { blokregels } from '../../../server/contract/text/blok.ts'
import { documentblokken } from '../../../server/contract/text/nl/wijkaanpak-document.ts'
import { wijkIds } from '../../helpers/analyse-invoer-echt.ts'
import { planobjectOf } from '../../helpers/planobject.ts'
import { echtDocument, echteOpzet, objectenVan } from '../../helpers/wijkaanpak-echt.ts'

describe.each(wijkIds)('the document of %s', (id) => {
  const document = echtDocument(id)

  it('has the ten chapters in their order, a map, a row per buurt and its sources', () => {
    expect(wijkaanpakdocument.parse(document)).toEqual(document)
    expect(document.hoofdstukken.map(({ hoofdstuk }) => hoofdstuk)).toEqual(hoofdstukId.options)
    const heads = documentblokken(document).flatMap((blok) =>
      blok.soort === 'kop' && blok.niveau === 2 ? [blok.tekst] : [],
    )
    expect(heads).toEqual([
      '1. Hoe staat de wijk ervoor',
      '2. Wat bewoners zeggen',
      '3. Wat professionals zeggen',
      '4. Wat we niet weten',
      '5. Wat we willen bereiken',
      '6. Drie prioriteiten',
      '7. Wat er al loopt',
      '8. Wat erbij komt',
      '9. Hoe we het meten',
      '10. Wat we niet doen en waarom',
      'Over de cijfers',
      'Bronnen',
    ])
    for (const { prioriteiten } of document.buurten) expect(prioriteiten).toHaveLength(3)
    expect(document.ambities.map(({ nummer }) => nummer)).toEqual([1, 2, 3])
  })

  it('resolves every figure: value, unit, year, source, and that the margin is not in the source', () => {
    expect(document.cijfers.length).toBeGreaterThan(10)
    for (const one of document.cijfers) {
      expect(one).toMatchObject({ stand: 'gelijk' })
      expect(one.eenheid).not.toBeNull()
      expect(document.bronnen[one.bron ?? -1]).toBeDefined()
    }
    const lines = blokregels(documentblokken(document))
    expect(lines.some((line) => line.includes('marge niet in de bron (bron '))).toBe(true)
    expect(lines.some((line) => line.includes('Licentie: CC BY 4.0.'))).toBe(true)
    expect(lines.join('\n')).not.toContain('[[cijfer')
    expect(JSON.stringify(document)).not.toContain('WK099504')
  })
})

describe('a document', () => {
  const objecten = objectenVan(echteOpzet('waterwijk'))

  it('is the same whatever the order in which its objects were made', () => {
    expect(canonicalJson(echtDocument('waterwijk', objecten.toReversed()))).toBe(
      canonicalJson(echtDocument('waterwijk', objecten)),
    )
  })

  it('leaves out what was removed, and remarks', () => {
    const gone = { ...planobjectOf('ambitie', { titel: 'Weggehaald' }), verwijderd: true }
    const remark = planobjectOf('opmerking', { tekst: 'terzijde' })
    expect(JSON.stringify(echtDocument('waterwijk', [...objecten, gone, remark]))).not.toMatch(
      /Weggehaald|terzijde/,
    )
  })

  it('puts priorities first, then the others, and numbers them as they stand', () => {
    const other = planobjectOf('ambitie', { titel: 'Aaa', prioriteit: null })
    const { ambities, later } = echtDocument('waterwijk', [other, ...objecten])
    expect(ambities.map(({ prioriteit }) => prioriteit)).toEqual([1, 2, 3, null])
    expect([...ambities, ...later].map(({ nummer }) => nummer)).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('says of a figure that its source gives another value now, and of one that is gone', () => {
    const mark = {
      indicator: 'rivm-sociaal-eenzaam',
      gebied: 'BU09950112',
      jaar: 2020,
      leeftijd: '18plus' as const,
      waarde: 1.5,
    }
    const chapter = planobjectOf('hoofdstuk', {
      hoofdstuk: 'wat-we-niet-weten',
      tekst: `Het is ${writeMark(mark)} en ${writeMark({ ...mark, jaar: 1999 })}.`,
    })
    const document = echtDocument('zuiderzeewijk', [chapter])
    expect(document.cijfers.map(({ stand }) => stand)).toEqual(['veranderd', 'weg'])
    const lines = blokregels(documentblokken(document))
    expect(lines).toContain('Het is 1,5\u00a0%* en 1,5\u00a0%*.')
    expect(lines.some((line) => line.startsWith('Een cijfer met een sterretje*'))).toBe(true)
  })

  it('says where an ambition is: in whole buurten, in a drawn area, along a line, at a place, everywhere', () => {
    const [first, second] = ['BU09950112', 'BU09950111']
    const at = (vorm: Parameters<typeof planobjectOf<'ambitie'>>[1]) => planobjectOf('ambitie', vorm)
    const ring: [number, number][] = [
      [5.4772, 52.5134],
      [5.479, 52.5134],
      [5.479, 52.5145],
    ]
    const made = [
      at({ titel: 'a', vorm: { soort: 'buurten', buurten: [first, second] } }),
      at({ titel: 'b', vorm: { soort: 'vlak', vlakken: [[ring]] } }),
      at({ titel: 'c', vorm: { soort: 'punt', punt: [4, 52] } }),
      at({ titel: 'd' }),
    ]
    const { ambities, kaart } = echtDocument('zuiderzeewijk', made)
    expect(ambities.map(({ waar }) => waar.soort)).toEqual(['buurten', 'vlak', 'punt', 'wijk'])
    expect(ambities[0]?.waar.buurten).toHaveLength(2)
    expect(ambities[2]?.waar.buurten).toEqual([])
    // Two buurten and an area are drawn; the place far away and the whole wijk are not areas.
    expect(kaart.vlakken.map(({ nummer }) => nummer)).toEqual([1, 1, 2])
  })
})

describe('money in a document', () => {
  const ambition = planobjectOf('ambitie', { titel: 'Warm wonen', prioriteit: 1, fondsen: ['vhf-3'] })
  const action = planobjectOf('actie', {
    ambitie: ambition.id,
    programmaActie: 'renoveren',
    naam: 'Huizen opknappen',
    wie: 'Centrada',
    van: '2026-01-01',
    fondsen: [{ fonds: 'vhf-1', bedragEuro: 50_000 }],
    urenInNatura: { uren: 120, partner: 'Welzijn Lelystad' },
  })
  const line = (jaar: number, bedragEuro: number | null) =>
    planobjectOf('budgetregel', { fonds: 'vhf-1', jaar, bedragEuro, omschrijving: 'dak' })
  const stop = {
    actie: 'renoveren',
    naam: 'Renoveren',
    programma: 'wonen-werk',
    bron: { soort: 'fonds' as const, id: 'vhf-1', naam: 'VHF 1' },
    einde: '2031-12-31',
    blijft: [],
    watStopt: 'het opknappen van huizen',
    wieBesluit: 'raad',
    besluitUiterlijk: '2030-01-01',
    besluitGezet: true,
    daarna: 'eigen geld',
    stand: 'later' as const,
    alleenNaam: false,
  }
  const document = echtDocument(
    'boswijk',
    [ambition, action, line(2027, 100), line(2026, 250), line(2028, null)],
    {
      stopregels: [stop],
    },
  )

  it('adds up per fund, with its window, and says that its size is not known', () => {
    expect(document.budget).toMatchObject([
      { van: 2021, tot: 2031, totaalEuro: 350, zonderBedrag: 1, omvangEuro: null, past: null },
    ])
    expect(document.budget[0]?.regels.map(({ jaar }) => jaar)).toEqual([2026, 2027, 2028])
  })

  it('stops on the day the programme says, else half a year before the fund ends; funds without an action stand there too', () => {
    expect(document.stopt).toMatchObject([
      {
        tot: 2031,
        regels: [
          {
            wat: 'Huizen opknappen',
            wieBesluit: 'raad',
            besluitUiterlijk: '2030-01-01',
            daarna: 'eigen geld',
          },
        ],
      },
      { tot: 2034, regels: [] },
    ])
    const own = echtDocument('boswijk', [ambition, action])
    expect(own.stopt[0]?.regels[0]).toMatchObject({
      wieBesluit: null,
      besluitUiterlijk: '2031-06-30',
      daarna: '',
    })
  })

  it('keeps hours as hours', () => {
    expect(document.uren).toEqual([
      { actie: 'Huizen opknappen', partner: 'Welzijn Lelystad', uren: 120, tot: null },
    ])
    expect(blokregels(documentblokken(document))).toContain(
      'Welzijn Lelystad geeft 120 uur aan Huizen opknappen.',
    )
  })
})

describe('the texts of a document', () => {
  it('are paragraphs and items; a line of blanks only parts', () => {
    const read = textReader(() => {
      throw new Error('no figure here')
    })
    expect(
      read.tekst('Een.\n\n- twee\n• drie\n2. vier\nVijf-zes').map(({ soort, delen }) => [soort, delen]),
    ).toEqual([
      ['alinea', [{ soort: 'woorden', tekst: 'Een.' }]],
      ['punt', [{ soort: 'woorden', tekst: 'twee' }]],
      ['punt', [{ soort: 'woorden', tekst: 'drie' }]],
      ['punt', [{ soort: 'woorden', tekst: 'vier' }]],
      ['alinea', [{ soort: 'woorden', tekst: 'Vijf-zes' }]],
    ])
    expect(read.cijfers()).toEqual([])
  })
})
