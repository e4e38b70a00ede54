import type { Programmawijk } from '../../../geodata/schema/focusgebied.ts'
import { type Bijeenkomst, MOST_RANKED } from '../../../geodata/schema/bijeenkomst.ts'
import { bijeenkomstFormulierTekst } from '../../../server/contract/text/nl/bijeenkomsten.ts'
import type { NieuweBijeenkomst } from '../../api/bijeenkomsten.ts'
import type { FieldFaults } from '../../app/form-faults.ts'

/** The choice "a theme of their own" in the list of themes. */
export const OWN_THEME = 'eigen'

type Stance = NonNullable<Bijeenkomst['volgorde'][number]['houding']>

/** One place of the ranking as it is filled in. */
export interface RankDraft {
  /** Id of a theme, `eigen`, or empty: this place stays empty. */
  keuze: string
  eigen: string
  toelichting: string
  houding: Stance | null
}

/** A session as it is filled in: numbers are still text. */
export interface MeetingDraft {
  soort: Bijeenkomst['soort']
  /** `wijk:<id>` or `stadsdeel:<naam>`; empty as long as nothing is chosen. */
  gebied: string
  datum: string
  plaats: string
  vorm: string
  aantalMensen: string
  aantalOrganisaties: string
  aantalBewoners: string
  bereik: string
  volgorde: readonly RankDraft[]
}

const EMPTY_RANK: RankDraft = { keuze: '', eigen: '', toelichting: '', houding: null }

export const EMPTY_MEETING: MeetingDraft = {
  soort: 'bewoners',
  gebied: '',
  datum: '',
  plaats: '',
  vorm: '',
  aantalMensen: '',
  aantalOrganisaties: '',
  aantalBewoners: '',
  bereik: '',
  volgorde: Array.from({ length: MOST_RANKED }, () => EMPTY_RANK),
}

/** Places of the ranking that hold a theme, in their order. */
function filledPlaces(draft: MeetingDraft): number[] {
  return draft.volgorde.flatMap(({ keuze }, place) => (keuze === '' ? [] : [place]))
}

/** A whole number, null when nothing stands there, NaN when something else does. */
function whole(text: string): number | null {
  const plain = text.trim().replace(/\./g, '')
  if (plain === '') return null
  return /^\d{1,6}$/.test(plain) ? Number(plain) : Number.NaN
}

const line = (text: string) => text.trim().replace(/\s+/g, ' ')

/** What is wrong before anything is sent, by the names of the fields of the form. */
export function faultsOfDraft(draft: MeetingDraft): FieldFaults {
  const faults: Record<string, string> = {}
  for (const field of ['gebied', 'datum', 'plaats', 'vorm', 'aantalMensen', 'bereik'] as const) {
    if (draft[field].trim() === '') faults[field] = bijeenkomstFormulierTekst.leeg
  }
  for (const field of ['aantalMensen', 'aantalOrganisaties', 'aantalBewoners'] as const) {
    if (Number.isNaN(whole(draft[field]))) faults[field] = bijeenkomstFormulierTekst.geenGetal
  }
  if (whole(draft.aantalMensen) === 0) faults['aantalMensen'] = bijeenkomstFormulierTekst.minstensEen
  const places = filledPlaces(draft)
  if (places.length === 0) faults['volgorde.0.thema'] = bijeenkomstFormulierTekst.leeg
  for (const place of places) {
    const rank = draft.volgorde[place] ?? EMPTY_RANK
    if (rank.keuze === OWN_THEME && line(rank.eigen) === '') {
      faults[`volgorde.${place}.thema`] = bijeenkomstFormulierTekst.leeg
    }
    if (line(rank.toelichting) === '')
      faults[`volgorde.${place}.toelichting`] = bijeenkomstFormulierTekst.leeg
  }
  return faults
}

/** The session as the API takes it; only for a draft without faults. */
export function bodyOfDraft(
  draft: MeetingDraft,
  wijken: readonly Pick<Programmawijk, 'id' | 'stadsdeel'>[],
): NieuweBijeenkomst {
  const [kind, name = ''] = draft.gebied.split(':')
  const wijk = kind === 'wijk' ? name : null
  const professionals = draft.soort === 'professionals'
  return {
    soort: draft.soort,
    wijk,
    stadsdeel: wijk === null ? name : (wijken.find(({ id }) => id === wijk)?.stadsdeel ?? ''),
    datum: draft.datum,
    plaats: line(draft.plaats),
    vorm: line(draft.vorm),
    aantalMensen: whole(draft.aantalMensen) ?? 0,
    aantalOrganisaties: professionals ? whole(draft.aantalOrganisaties) : null,
    aantalBewoners: professionals ? whole(draft.aantalBewoners) : null,
    bereik: line(draft.bereik),
    volgorde: filledPlaces(draft).map((place) => {
      const { keuze, eigen, toelichting, houding } = draft.volgorde[place] ?? EMPTY_RANK
      return { thema: keuze === OWN_THEME ? line(eigen) : keuze, toelichting: line(toelichting), houding }
    }),
  }
}

/** Faults of the server at the fields of the form: its ranking has no empty places, and its wijk and stadsdeel are one field. */
export function faultsAtFields(draft: MeetingDraft, faults: FieldFaults): FieldFaults {
  const places = filledPlaces(draft)
  return Object.fromEntries(
    Object.entries(faults).map(([field, words]) => {
      const [, at, rest] = /^volgorde\.(\d+)\.(\w+)$/.exec(field) ?? []
      if (at !== undefined) return [`volgorde.${places[Number(at)] ?? 0}.${rest ?? ''}`, words]
      if (field === 'volgorde') return ['volgorde.0.thema', words]
      return [field === 'wijk' || field === 'stadsdeel' ? 'gebied' : field, words]
    }),
  )
}
