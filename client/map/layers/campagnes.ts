import {
  type Campagnekolom,
  GEEN_CAMPAGNE,
  type Kaartcampagne,
} from '../../../server/contract/campagnes-binair.ts'
import { GEEN, type WoningenKolommen } from '../../../server/contract/woningen-binair.ts'

/** A class of the legend: a campaign by its name, or all campaigns that stand alike. */
export type Campagneklasse =
  | { soort: 'campagne'; sleutel: string; campagne: Kaartcampagne }
  | { soort: 'staat'; sleutel: Kaartcampagne['staat'] }

/** Campaigns as the map colours them. */
export interface Campagnebeeld extends Campagnekolom {
  klassen: readonly Campagneklasse[]
  /** Place in `klassen` per dwelling; `GEEN`: in no campaign, or in one that has no class. */
  klasse: Uint8Array
}

/** Dwellings of the map with the campaigns that hold them; without: not asked, or not there yet. */
export type Kaartwoningen = WoningenKolommen & { campagne?: Campagnebeeld }

/** Most campaigns with a colour of their own: as many as the palette holds apart. */
export const MEESTE_APART = 5

/** States in which a campaign holds dwellings, in the order of the legend. */
const STATES = ['voorbereiding', 'loopt'] as const

/**
 * The classes of the legend: every campaign by name as long as there are colours for it. With more campaigns those that the filter
 * chose, where these are few enough; else all by how they stand, so that no two campaigns share a colour unsaid.
 *
 * @param gekozen ids that the filter keeps; empty: it keeps all
 */
export function campagneklassen(
  campagnes: readonly Kaartcampagne[],
  gekozen: readonly string[],
): Campagneklasse[] {
  const chosen = campagnes.filter(({ id }) => gekozen.includes(id))
  const named = campagnes.length <= MEESTE_APART ? campagnes : chosen
  if (named.length > 0 && named.length <= MEESTE_APART) {
    return named.map((campagne) => ({ soort: 'campagne', sleutel: campagne.id, campagne }))
  }
  return STATES.filter((staat) => campagnes.some((one) => one.staat === staat)).map((sleutel) => ({
    soort: 'staat',
    sleutel,
  }))
}

/** Campaigns with the class of every dwelling: one look-up per dwelling, made once per answer and filter. */
export function campagnebeeld(kolom: Campagnekolom, gekozen: readonly string[]): Campagnebeeld {
  const { campagnes } = kolom.kop
  const klassen = campagneklassen(campagnes, gekozen)
  const classOf = new Uint8Array(GEEN_CAMPAGNE + 1).fill(GEEN)
  for (const [number, { id, staat }] of campagnes.entries()) {
    const place = klassen.findIndex(({ sleutel }) => sleutel === id || sleutel === staat)
    if (place !== -1) classOf[number] = place
  }
  const { nummer } = kolom
  const klasse = new Uint8Array(nummer.length)
  for (let at = 0; at < klasse.length; at += 1) klasse[at] = classOf[nummer[at] ?? GEEN_CAMPAGNE] ?? GEEN
  return { ...kolom, klassen, klasse }
}

/** What the filter calls a dwelling in no campaign. */
export const IN_GEEN = 'geen'

/** Which of all numbers of campaigns are kept. */
export function behoudenNummers({ kop }: Campagnekolom, wanted: readonly string[]): Uint8Array {
  const kept = new Uint8Array(GEEN_CAMPAGNE + 1)
  for (const [number, { id }] of kop.campagnes.entries()) if (wanted.includes(id)) kept[number] = 1
  if (wanted.includes(IN_GEEN)) kept[GEEN_CAMPAGNE] = 1
  return kept
}
