import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Botsing,
  botsendeVelden,
  kanSamen,
  type Keuze,
  leegVan,
  samen,
  uitKeuzes,
} from '../../../client/panels/wijkaanpak/opslag/botsing.ts'
import { Ontwerpen } from '../../../client/panels/wijkaanpak/opslag/ontwerpen.ts'
import { planobjectOf } from '../../helpers/planobject.ts'

const toen = {
  ...planobjectOf('ambitie', { titel: 'Warm', eigenaar: 'Centrada' }),
  veldversies: { titel: 3 },
}
const changed = (titel: string, versie = 7) => ({
  ...toen,
  veldversies: { titel: versie },
  velden: { ...toen.velden, titel },
})

describe('which fields of an edit somebody else changed', () => {
  it('is a field whose version moved and that now says something else', () => {
    expect(botsendeVelden(toen, changed('Droog'), { titel: 'Warm en droog' })).toEqual(['titel'])
  })

  it('is none where nothing moved, another field moved, or both want the same', () => {
    expect(botsendeVelden(toen, toen, { titel: 'Warm en droog' })).toEqual([])
    expect(botsendeVelden(toen, changed('Droog'), { eigenaar: 'MDF' })).toEqual([])
    expect(botsendeVelden(toen, changed('Droog'), { titel: 'Droog' })).toEqual([])
    // Changed and changed back: there is nothing to choose.
    expect(botsendeVelden(toen, changed('Warm', 9), { titel: 'Warm en droog' })).toEqual([])
  })
})

describe('two values as one', () => {
  it('puts texts below each other and says nothing twice', () => {
    expect(samen('mijn zin', 'hun zin')).toBe('hun zin\nmijn zin')
    expect(samen('hun zin, en meer', 'hun zin')).toBe('hun zin, en meer')
    expect(samen('hun', 'hun zin')).toBe('hun zin')
  })

  it('joins lists: everything of both stands in it once', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (mine, theirs) => {
        const made = samen(mine, theirs)
        expect(made).toHaveLength(new Set([...mine, ...theirs]).size)
        expect(new Set(Array.isArray(made) ? made : [])).toEqual(new Set([...mine, ...theirs]))
      }),
    )
  })

  it('is offered for texts and lists alone', () => {
    expect(kanSamen('a', 'b')).toBe(true)
    expect(kanSamen([], ['b'])).toBe(true)
    expect(kanSamen('', 'b')).toBe(false)
    expect(kanSamen(1, 2)).toBe(false)
    expect(kanSamen(null, { soort: 'punt' })).toBe(false)
  })
})

describe('what is saved after a choice', () => {
  const botsing: Botsing = {
    nu: changed('Droog'),
    mijn: { titel: 'Warm en droog', eigenaar: 'MDF' },
    velden: ['titel'],
  }
  const save = (keuze: Keuze) => uitKeuzes(botsing, new Map([['titel', keuze]]))

  it('waits until each field was chosen', () => {
    expect(uitKeuzes(botsing, new Map())).toBeNull()
  })

  it('keeps the fields that nobody else touched, whatever is chosen for the others', () => {
    expect(save('mijn')).toEqual({ titel: 'Warm en droog', eigenaar: 'MDF' })
    expect(save('hun')).toEqual({ eigenaar: 'MDF' })
    expect(save('samen')).toEqual({ titel: 'Droog\nWarm en droog', eigenaar: 'MDF' })
    expect(save({ tekst: 'Warm, droog en stil' })).toEqual({ titel: 'Warm, droog en stil', eigenaar: 'MDF' })
  })
})

describe('drafts', () => {
  it('stay until they are saved, and what was typed meanwhile goes on from what was saved', () => {
    const held = new Ontwerpen()
    let heard = 0
    held.volg(() => (heard += 1))
    held.zet('a', { waarde: 'een', toen })
    expect(held.heeft).toBe(true)
    held.zet('a', { waarde: 'een twee', toen })
    held.bewaard('a', 'een', changed('een'))
    expect(held.lees('a')).toEqual({ waarde: 'een twee', toen: changed('een') })
    held.bewaard('a', 'een twee', changed('een twee'))
    expect(held.lees('a')).toBeNull()
    expect(held.heeft).toBe(false)
    expect(heard).toBe(4)
  })
})

it('knows what a field holds as long as nobody wrote it', () => {
  expect(leegVan('ambitie', 'partners')).toEqual([])
  expect(leegVan('ambitie', 'titel')).toBe('')
  expect(leegVan('budgetregel', 'jaar')).toBeNull()
})
