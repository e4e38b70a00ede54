import { describe, expect, it } from 'vitest'
import {
  charactersLeft,
  emptySignal,
  OWN_THEME,
  type SignalDraft,
  signalOf,
  WIDER,
} from '../../../client/panels/signalen/signaal-form.ts'
import { legSignaalVast } from '../../../server/contract/signalen.ts'
import { signaalFormulierTekst, wieZiet } from '../../../server/contract/text/nl/signalen.ts'

const filled: SignalDraft = {
  ...emptySignal('2026-10-17'),
  thema: 'contact',
  buurt: 'BU09950111',
  soortOrganisatie: 'welzijn',
  hoeVaak: 'vaker',
  houding: 'bevestigt',
  tekst: 'Stiller dan\nvorig jaar. ',
}

describe('the form of a signal', () => {
  it('asks for all that is empty at once', () => {
    const { body, faults } = signalOf(emptySignal('2026-10-17'))
    expect(body).toBeNull()
    expect(Object.keys(faults ?? {}).toSorted()).toEqual([
      'buurt',
      'hoeVaak',
      'houding',
      'soortOrganisatie',
      'tekst',
      'thema',
    ])
  })

  it('makes what the API takes, in one line, with the pijler of the theme', () => {
    const { body } = signalOf(filled)
    expect(body).toMatchObject({ pijler: 'buurtcontacten', tekst: 'Stiller dan vorig jaar.', vraagt: '' })
    expect(legSignaalVast.body.safeParse(body).success).toBe(true)
  })

  it('takes a theme of their own, with or without a pijler, and wider than a buurt', () => {
    const own = { ...filled, thema: OWN_THEME, eigen: ' Honden ', buurt: WIDER }
    expect(signalOf(own).body).toMatchObject({ thema: 'Honden', pijler: null, buurt: null })
    expect(signalOf({ ...own, pijler: 'omgeving' }).body?.pijler).toBe('omgeving')
    expect(signalOf({ ...own, eigen: '  ' }).faults).toEqual({ thema: signaalFormulierTekst.leeg })
  })

  it('counts characters as they are sent, and refuses 281', () => {
    expect(charactersLeft(' a\n\nb ')).toBe(277)
    expect(signalOf({ ...filled, tekst: 'a'.repeat(280) }).faults).toBeNull()
    expect(signalOf({ ...filled, vraagt: 'a'.repeat(281) }).faults).toEqual({
      vraagt: signaalFormulierTekst.teLang,
    })
  })

  it('says "een organisatie" for one and "meerdere organisaties" from two', () => {
    expect([1, 2, 3].map(wieZiet)).toEqual([
      'een organisatie zegt dit',
      'meerdere organisaties zien dit',
      'meerdere organisaties zien dit',
    ])
  })
})
