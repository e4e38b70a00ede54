import { describe, expect, it } from 'vitest'
import { stelKoppelingVoor } from '../../../../geodata/normalise/doelen/voorstel.ts'
import { koppeling, type BladHerkend } from '../../../../geodata/schema/invoer.ts'
import { context, indicator } from './proef.ts'

const blad = (namen: readonly string[], geometrie: BladHerkend['geometrie'] = null): BladHerkend => ({
  naam: 'proef',
  rijen: null,
  kolommen: namen.map((naam) => ({ naam, soort: 'tekst', voorbeelden: [] })),
  geometrie,
})
const catalogue = { indicatoren: [...context.indicatoren.values()] }

describe('a proposed mapping', () => {
  it('finds the fields of a list by the names of its columns', () => {
    const found = stelKoppelingVoor(
      'meldingen',
      blad(['Zaaknummer', 'Soort melding', 'Categorie', 'Datum_melding', 'X', 'Y', 'Telefoon']),
      catalogue,
    )
    expect(koppeling.parse(found)).toEqual({
      doel: 'meldingen',
      velden: {
        id: { kolom: 'Zaaknummer' },
        soort: { kolom: 'Soort melding' },
        onderwerp: { kolom: 'Categorie' },
        datum: { kolom: 'Datum_melding' },
        x: { kolom: 'X' },
        y: { kolom: 'Y' },
      },
      reeks: [],
      stelsel: null,
    })
  })

  it('leaves the place to the geometry, and never proposes half a place or a column that may not enter', () => {
    const point = { soort: 'punt' as const, stelsel: 'rd-new' as const }
    const found = stelKoppelingVoor('meldingen', blad(['id', 'x', 'y'], point), catalogue)
    expect(found).toMatchObject({ velden: { id: { kolom: 'id' } }, stelsel: 'rd-new' })
    expect(found.velden).not.toHaveProperty('x')
    expect(stelKoppelingVoor('meldingen', blad(['id', 'x']), catalogue).velden).not.toHaveProperty('x')
    expect(stelKoppelingVoor('woonzorgzones', blad(['naam']), catalogue).velden).toEqual({
      rond: { kolom: 'naam' },
    })
    expect(stelKoppelingVoor('signalen', blad(['naam', 'bsn']), catalogue).velden).toEqual({})
  })

  it('knows figures by id, by column of the source, and by topic key with another number', () => {
    const found = stelKoppelingVoor(
      'cijfers',
      blad([
        'WijkenEnBuurten',
        'Perioden',
        'Leeftijd',
        'Eenzaam_27',
        'pct_koop',
        'proef-inwoners',
        'onbekend',
      ]),
      catalogue,
    )
    expect(found.velden).toEqual({
      gebied: { kolom: 'WijkenEnBuurten' },
      jaar: { kolom: 'Perioden' },
      leeftijd: { kolom: 'Leeftijd' },
    })
    expect(found.reeks).toEqual([
      { kolom: 'Eenzaam_27', als: 'proef-eenzaam' },
      { kolom: 'pct_koop', als: 'proef-koop' },
      { kolom: 'proef-inwoners', als: 'proef-inwoners' },
    ])
  })

  it('reads a table with indicator and value in rows', () => {
    const found = stelKoppelingVoor(
      'cijfers',
      blad(['code', 'jaar', 'onderwerp', 'waarde', 'inwoners']),
      catalogue,
    )
    expect(found.velden).toMatchObject({ indicator: { kolom: 'onderwerp' }, waarde: { kolom: 'waarde' } })
    expect(found.reeks).toEqual([])
  })

  it('proposes no figure where two share the name, and one column per figure', () => {
    const two = [
      ...catalogue.indicatoren,
      indicator({ id: 'andere-koop', kolom: 'pct_koop', eenheid: 'procent' }),
    ]
    expect(stelKoppelingVoor('cijfers', blad(['pct_koop']), { indicatoren: two }).reeks).toEqual([])
    expect(stelKoppelingVoor('cijfers', blad(['Eenzaam_27', 'Eenzaam_28']), catalogue).reeks).toEqual([
      { kolom: 'Eenzaam_27', als: 'proef-eenzaam' },
    ])
  })

  it('proposes as questions of a survey what is written as one', () => {
    const found = stelKoppelingVoor(
      'enquete',
      blad(['buurt', 'gewicht', 'v1', 'Vraag 2', 'Voelt u zich veilig?', 'leeftijd', 'respondentnummer']),
      catalogue,
    )
    expect(found.reeks).toEqual([
      { kolom: 'v1', als: 'v1' },
      { kolom: 'Vraag 2', als: 'vraag-2' },
      { kolom: 'Voelt u zich veilig?', als: 'voelt-u-zich-veilig' },
    ])
  })

  it('takes `__proto__` and "constructor" as names like any other', () => {
    expect(stelKoppelingVoor('cijfers', blad(['__proto__', 'constructor', 'code']), catalogue)).toMatchObject(
      {
        velden: { gebied: { kolom: 'code' } },
        reeks: [],
      },
    )
  })
})
