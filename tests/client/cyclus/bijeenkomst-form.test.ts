import { describe, expect, it } from 'vitest'
import {
  bodyOfDraft,
  EMPTY_MEETING,
  faultsAtFields,
  faultsOfDraft,
  type MeetingDraft,
  OWN_THEME,
} from '../../../client/panels/cyclus/bijeenkomst-form.ts'
import { legBijeenkomstVast } from '../../../server/contract/bijeenkomsten.ts'
import { bijeenkomstFormulierTekst } from '../../../server/contract/text/nl/bijeenkomsten.ts'

const wijken = [{ id: 'waterwijk', stadsdeel: 'zuidoost' }]
const rank = (keuze: string, eigen = '') => ({ keuze, eigen, toelichting: 'zo vaak genoemd', houding: null })
const filled: MeetingDraft = {
  ...EMPTY_MEETING,
  gebied: 'wijk:waterwijk',
  datum: '2026-10-01',
  plaats: 'wijkcentrum',
  vorm: 'wijktafels',
  aantalMensen: '1.024',
  bereik: 'alle brievenbussen',
  volgorde: [rank('contact'), rank(''), rank(OWN_THEME, ' Honden  los ')],
}

describe('the form of a session', () => {
  it('asks for all that is empty at once', () => {
    expect(Object.keys(faultsOfDraft(EMPTY_MEETING)).toSorted()).toEqual([
      'aantalMensen',
      'bereik',
      'datum',
      'gebied',
      'plaats',
      'volgorde.0.thema',
      'vorm',
    ])
  })

  it('makes what the API takes, with the stadsdeel of the wijk and without the empty place', () => {
    const body = bodyOfDraft(filled, wijken)
    expect(body).toMatchObject({
      wijk: 'waterwijk',
      stadsdeel: 'zuidoost',
      aantalMensen: 1024,
      aantalOrganisaties: null,
      volgorde: [{ thema: 'contact' }, { thema: 'Honden los' }],
    })
    expect(legBijeenkomstVast.body.safeParse(body).success).toBe(true)
  })

  it('takes a whole stadsdeel, and numbers of organisations for professionals only', () => {
    const network = { ...filled, gebied: 'stadsdeel:noordoost', aantalOrganisaties: '9', aantalBewoners: '' }
    expect(bodyOfDraft(network, wijken)).toMatchObject({ wijk: null, stadsdeel: 'noordoost' })
    expect(bodyOfDraft(network, wijken).aantalOrganisaties).toBeNull()
    const professionals = { ...network, soort: 'professionals' as const }
    expect(bodyOfDraft(professionals, wijken)).toMatchObject({ aantalOrganisaties: 9, aantalBewoners: null })
  })

  it('refuses nobody and half people', () => {
    expect(faultsOfDraft({ ...filled, aantalMensen: '0' })).toEqual({
      aantalMensen: bijeenkomstFormulierTekst.minstensEen,
    })
    for (const wrong of ['2,5', '-3', 'twintig']) {
      expect(faultsOfDraft({ ...filled, aantalMensen: wrong })).toEqual({
        aantalMensen: bijeenkomstFormulierTekst.geenGetal,
      })
    }
  })

  it('puts a fault of the server at the place that was filled, past the empty one', () => {
    expect(faultsAtFields(filled, { 'volgorde.1.thema': 'naam', stadsdeel: 'ander' })).toEqual({
      'volgorde.2.thema': 'naam',
      gebied: 'ander',
    })
  })
})
