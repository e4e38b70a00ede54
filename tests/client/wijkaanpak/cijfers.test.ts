import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marksIn, writeMark } from '../../../analyses/wijkaanpak/levende-tekst.ts'
import { leesdelen } from '../../../client/panels/wijkaanpak/hoofdstukken/tekstdelen.ts'
import { leesPlankeuze, planPad } from '../../../client/panels/wijkaanpak/adres.ts'
import { beeldOm } from '../../../client/panels/wijkaanpak/beeld.ts'
import {
  laatStaanSleutel,
  vernieuwingVan,
  vervangMerk,
  voegIn,
  waardeTekst,
} from '../../../client/panels/wijkaanpak/cijfers.ts'
import { doelontwerp, doelUit } from '../../../client/panels/wijkaanpak/ambitie/doel.ts'
import { getalTekst, getalUit, regelsTekst, regelsUit } from '../../../client/panels/wijkaanpak/invoer.ts'
import { waardeWoorden } from '../../../client/panels/wijkaanpak/versies/waarde-woorden.ts'
import { naarPixels } from '../../../client/map/layers/projectie.ts'
import type { Merkstand } from '../../../server/contract/wijkaanpak-schema.ts'

const merk = {
  indicator: 'cbs-inwoners',
  gebied: 'BU09950112',
  jaar: 2024,
  leeftijd: 'alle',
  waarde: 6665,
} as const
const other = { ...merk, gebied: 'BU09950113' }
const bron = { vintage: '2025' } as NonNullable<Merkstand['nu']>['bron'] // the one part that is read

describe('a figure that the source gives otherwise now', () => {
  it('offers the new value, a later year, or says that there is none any more', () => {
    const now = { waarde: 6635, bron }
    expect(vernieuwingVan({ merk, stand: 'veranderd', nu: now, nieuwer: null })).toEqual({
      merk,
      nieuw: { ...merk, waarde: 6635 },
      waarom: 'waarde',
      vintage: '2025',
    })
    expect(
      vernieuwingVan({ merk, stand: 'gelijk', nu: now, nieuwer: { jaar: 2025, waarde: 6600 } })?.nieuw,
    ).toEqual({
      ...merk,
      jaar: 2025,
      waarde: 6600,
    })
    expect(vernieuwingVan({ merk, stand: 'weg', nu: null, nieuwer: null })).toMatchObject({
      nieuw: null,
      waarom: 'weg',
    })
    expect(vernieuwingVan({ merk, stand: 'gelijk', nu: now, nieuwer: null })).toBeNull()
    expect(vernieuwingVan(null)).toBeNull()
  })

  it('is left standing for this value and this offer alone', () => {
    const one = vernieuwingVan({ merk, stand: 'veranderd', nu: { waarde: 6635, bron }, nieuwer: null })
    const later = vernieuwingVan({ merk, stand: 'veranderd', nu: { waarde: 6600, bron }, nieuwer: null })
    if (one === null || later === null) throw new Error('both are renewed')
    expect(laatStaanSleutel(one)).not.toBe(laatStaanSleutel(later))
  })

  it('is taken over wherever it stands, and no word or other figure changes', () => {
    const text = `Er wonen ${writeMark(merk)} mensen, en in het noorden ${writeMark(other)}. Dus ${writeMark(merk)}.`
    const made = vervangMerk(text, merk, { ...merk, jaar: 2025, waarde: 6635 })
    expect(marksIn(made).map(({ waarde, jaar }) => [waarde, jaar])).toEqual([
      [6635, 2025],
      [6665, 2024],
      [6635, 2025],
    ])
    expect(made.replaceAll('2025 alle 6635', '2024 alle 6665')).toBe(text)
  })
})

describe('putting a figure in a sentence', () => {
  it('keeps a blank on either side, and none before a full stop', () => {
    expect(voegIn('Er wonen mensen', 'X', 8)).toBe('Er wonen X mensen')
    expect(voegIn('Er wonen.', 'X', 8)).toBe('Er wonen X.')
    expect(voegIn('', 'X', 0)).toBe('X')
    expect(voegIn('Er wonen veel mensen', 'X', 9, 13)).toBe('Er wonen X mensen')
  })

  it('loses nothing of the text around it', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (text, at) => {
        const place = at % (text.length + 1)
        const made = voegIn(text, '\u0000', place)
        const [before = '', after = ''] = made.split('\u0000')
        expect(before.startsWith(text.slice(0, place))).toBe(true)
        expect(after.endsWith(text.slice(place))).toBe(true)
        expect(made.length).toBeLessThanOrEqual(text.length + 3)
      }),
    )
  })

  it('shows a value in its unit, and of an unknown figure the number', () => {
    expect(waardeTekst(21.7, 'procent')).toBe('21,7\u00a0%')
    expect(waardeTekst(6665, undefined)).toBe('6.665')
  })
})

describe('a text as it is read', () => {
  it('keeps every word and figure, in paragraphs, with the sentences of remarks apart', () => {
    const text = `Een zin. ${writeMark(merk)} mensen.\n\nNog een.`
    const from = text.indexOf('mensen')
    const parts = leesdelen(text, [
      { begin: 4, eind: 7 },
      { begin: from, eind: from + 6 },
    ])
    expect(parts.map((paragraph) => paragraph.map(({ tekst }) => tekst))).toEqual([
      ['Een ', 'zin', '. ', writeMark(merk), ' ', 'mensen', '.'],
      ['Nog een.'],
    ])
    expect(
      parts
        .flat()
        .filter(({ gemerkt }) => gemerkt)
        .map(({ tekst }) => tekst),
    ).toEqual(['zin', 'mensen'])
    expect(parts[0]?.[3]?.merk).toEqual(merk)
  })

  it('loses no letter, wherever remarks begin and end', () => {
    const place = fc
      .tuple(fc.nat(60), fc.nat(60))
      .map(([a, b]) => ({ begin: Math.min(a, b), eind: Math.max(a, b) }))
    const words = fc.stringMatching(/^[a-z \n.]{0,60}$/)
    fc.assert(
      fc.property(words, fc.array(place, { maxLength: 4 }), (text, places) => {
        const read = leesdelen(text, places)
          .flat()
          .map(({ tekst }) => tekst)
          .join('')
        expect(read.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
})

describe('the address of a place in a plan', () => {
  it('comes back as it was', () => {
    const id = '00000000-0000-4000-8000-000000000001'
    const keuze = {
      paneel: 'versies',
      hoofdstuk: 'drie-prioriteiten',
      ambitie: id,
      vergelijking: { van: 3, tot: 14, met: 'boswijk~2' },
    } as const
    const path = planPad('2025', 'boswijk', keuze)
    expect(path.startsWith('/werk/wijkaanpak/2025/boswijk?')).toBe(true)
    expect(leesPlankeuze(path.slice(path.indexOf('?')))).toEqual(keuze)
    expect(planPad('2025', 'boswijk')).toBe('/werk/wijkaanpak/2025/boswijk')
  })

  it('leaves out what means nothing', () => {
    expect(leesPlankeuze('?paneel=x&hoofdstuk=elf&ambitie=1&vergelijk=0-3')).toEqual({
      paneel: 'hoofdstukken',
      hoofdstuk: 'hoe-staat-de-wijk-ervoor',
      ambitie: null,
      vergelijking: null,
    })
    expect(
      leesPlankeuze(
        planPad('2025', 'boswijk', { hoofdstuk: null }).slice('/werk/wijkaanpak/2025/boswijk'.length),
      ).hoofdstuk,
    ).toBeNull()
  })
})

describe('the view around places', () => {
  it('holds every place, with room to spare, and is as close as that allows', () => {
    const place = fc.tuple(
      fc.double({ min: 5.3, max: 5.7, noNaN: true }),
      fc.double({ min: 52.3, max: 52.7, noNaN: true }),
    )
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 20 }), (places) => {
        const view = beeldOm(places, 560, 700)
        if (view === null) throw new Error('there are places')
        const middle = naarPixels([view.lon, view.lat], view.zoom)
        for (const one of places) {
          const { x, y } = naarPixels(one, view.zoom)
          expect(Math.abs(x - middle.x)).toBeLessThan(280 * 0.85)
          expect(Math.abs(y - middle.y)).toBeLessThan(350 * 0.85)
        }
      }),
    )
    expect(beeldOm([[5.5, 52.5]], 560, 700)).toMatchObject({ zoom: 16 })
    expect(beeldOm([], 560, 700)).toBeNull()
  })
})

describe('what people fill in', () => {
  it('reads Dutch numbers both ways', () => {
    expect(getalUit('1.250,5')).toEqual({ waarde: 1250.5 })
    expect(getalUit('-3')).toEqual({ waarde: -3 })
    expect(getalUit(' ')).toEqual({ waarde: null })
    expect(getalUit('veel')).toHaveProperty('fout')
    expect(getalTekst(72.5)).toBe('72,5')
    expect(regelsUit(' MDF \n\n Welzijn   Lelystad')).toEqual(['MDF', 'Welzijn Lelystad'])
    expect(regelsTekst(['a', 'b'])).toBe('a\nb')
  })

  it('makes a goal only when it is whole, and a first value only with year and source', () => {
    const doel = {
      indicator: 'rivm-eenzaam',
      gebied: 'BU09950112',
      streefwaarde: 40,
      opDatum: '2029-12-31',
      eersteWaarde: { waarde: 48.1, jaar: 2020, bron: 'RIVM' },
    }
    expect(doelUit(doelontwerp(doel))).toEqual({ doel })
    expect(doelUit({ ...doelontwerp(doel), eerste: '' })).toEqual({ doel: { ...doel, eersteWaarde: null } })
    for (const missing of ['indicator', 'gebied', 'streefwaarde', 'opDatum', 'bron', 'jaar'] as const) {
      expect(doelUit({ ...doelontwerp(doel), [missing]: '' })).toHaveProperty('fout')
    }
    expect(doelUit(doelontwerp(null))).toHaveProperty('fout')
  })
})

describe('values in words', () => {
  const nameOf = (id: string) => (id === 'vhf-1' ? 'VHF 1' : null)

  it('says shapes, lists, names and figures as people read them', () => {
    expect(
      waardeWoorden(
        'vorm',
        {
          soort: 'lijn',
          punten: [
            [5, 52],
            [5.1, 52],
          ],
        },
        nameOf,
      ),
    ).toBe('een lijn, 2 hoeken')
    expect(waardeWoorden('fondsen', ['vhf-1', 'nip'], nameOf)).toBe('VHF 1; nip')
    expect(waardeWoorden('prioriteit', 'later', nameOf)).toBe('Later')
    expect(waardeWoorden('tekst', `Nu ${writeMark(merk)}`, nameOf)).toBe('Nu 6665')
    expect(waardeWoorden('doel', null, nameOf)).toBe('leeg')
    expect(waardeWoorden('isTaak', true, nameOf)).toBe('ja')
  })
})
