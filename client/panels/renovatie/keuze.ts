import { maatregel, maatregelStand } from '../../../geodata/schema/woningwerk.ts'
import { SPOORKOLOMMEN } from '../../../server/contract/renovatie-binair.ts'
import type { Positie } from '../../../geodata/schema/gebied.ts'
import { IN_GEEN } from '../../map/layers/campagnes.ts'
import { MIST, type Registerkeuze } from '../../map/filter/register.ts'
import type { Woningkleurwijze } from '../../map/layers/woningen.ts'

/** Ways to colour the dwellings here. */
export const KLEUREN = [
  'status',
  'label',
  'eigenaar',
  'campagne',
  'mist',
] as const satisfies readonly Woningkleurwijze[]

/** Labels that are chosen together. */
export const LABELGROEPEN = {
  zuinig: ['A', 'B'],
  midden: ['C', 'D'],
  onzuinig: ['E', 'F', 'G'],
  onbekend: ['onbekend'],
} as const
export type Labelgroep = keyof typeof LABELGROEPEN
export const LABELGROEPNAMEN = [
  'zuinig',
  'midden',
  'onzuinig',
  'onbekend',
] as const satisfies readonly Labelgroep[]

/** What of the choice stands in the address, so that it can be shared; a drawn area and what is ticked do not. */
export interface Adreskeuze {
  kleur: Woningkleurwijze
  status: readonly string[]
  labels: readonly Labelgroep[]
  eigenaar: readonly string[]
  /** Id of a campaign, or `geen`. */
  campagne: string | null
  mist: (typeof MIST)[number] | null
  wijk: string | null
  straat: string | null
  blok: string | null
  spoor: (typeof SPOORKOLOMMEN)[number] | null
  /** Measure and state: `dak.nodig`. */
  maatregel: string | null
  verschil: boolean
  woning: string | null
  /** From 0. */
  bladzijde: number
}

const oneOf = <T extends string>(options: readonly T[], text: string | null): T | null =>
  options.find((one) => one === text) ?? null
const listOf = (text: string | null): string[] => (text === null || text === '' ? [] : text.split('.'))

const CAMPAGNE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The choice an address holds; what it does not know is left out. */
export function leesKeuze(search: URLSearchParams): Adreskeuze {
  const [measure, state] = (search.get('maatregel') ?? '').split('.')
  const isMeasure = maatregel.safeParse(measure).success && maatregelStand.safeParse(state).success
  const campaign = search.get('campagne') ?? ''
  const page = Number(search.get('blz') ?? 1)
  return {
    kleur: oneOf(KLEUREN, search.get('kleur')) ?? 'status',
    status: listOf(search.get('status')),
    labels: listOf(search.get('label')).flatMap((one) => oneOf(LABELGROEPNAMEN, one) ?? []),
    eigenaar: listOf(search.get('eigenaar')),
    campagne: campaign === IN_GEEN || CAMPAGNE.test(campaign) ? campaign : null,
    mist: oneOf(MIST, search.get('mist')),
    wijk: search.get('wijk'),
    straat: search.get('straat'),
    blok: search.get('blok'),
    spoor: oneOf(SPOORKOLOMMEN, search.get('spoor')),
    maatregel: isMeasure ? `${measure}.${state}` : null,
    verschil: search.get('verschil') === '1',
    woning: search.get('woning'),
    bladzijde: Number.isInteger(page) && page > 0 ? page - 1 : 0,
  }
}

/** The address of a choice after a change. Another filter begins at the first page. */
export function schrijfKeuze(before: Adreskeuze, patch: Partial<Adreskeuze>): URLSearchParams {
  const stays =
    'bladzijde' in patch || Object.keys(patch).every((name) => name === 'woning' || name === 'kleur')
  const next = { ...before, ...(stays ? {} : { bladzijde: 0 }), ...patch }
  const search = new URLSearchParams()
  const set = (name: string, value: string | null) => {
    if (value !== null && value !== '') search.set(name, value)
  }
  set('kleur', next.kleur === 'status' ? null : next.kleur)
  set('status', next.status.join('.'))
  set('label', next.labels.join('.'))
  set('eigenaar', next.eigenaar.join('.'))
  set('campagne', next.campagne)
  set('mist', next.mist)
  set('wijk', next.wijk)
  set('straat', next.straat)
  set('blok', next.blok)
  set('spoor', next.spoor)
  set('maatregel', next.maatregel)
  set('verschil', next.verschil ? '1' : null)
  set('woning', next.woning)
  set('blz', next.bladzijde === 0 ? null : String(next.bladzijde + 1))
  return search
}

/** The same choice for the columns. */
export function filterVan(
  keuze: Adreskeuze,
  buurtenVan: (wijk: string) => readonly string[] | null,
  vlak: readonly Positie[] | null,
): Registerkeuze {
  const buurten = keuze.wijk === null ? null : buurtenVan(keuze.wijk)
  const [measure, state] = (keuze.maatregel ?? '').split('.')
  return {
    status: keuze.status,
    label: keuze.labels.flatMap((one) => LABELGROEPEN[one]),
    eigenaar: keuze.eigenaar,
    campagne: keuze.campagne,
    mist: keuze.mist,
    buurten: buurten === null ? null : new Set(buurten),
    straat: keuze.straat,
    blok: keuze.blok,
    spoor: keuze.spoor === null ? null : SPOORKOLOMMEN.indexOf(keuze.spoor),
    maatregel:
      keuze.maatregel === null
        ? null
        : {
            at: maatregel.options.findIndex((one) => one === measure),
            stand: maatregelStand.options.findIndex((one) => one === state),
          },
    verschil: keuze.verschil,
    vlak,
  }
}
