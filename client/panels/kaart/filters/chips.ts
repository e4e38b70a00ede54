import type { Eigenaar, StatusGroep } from '../../../../geodata/schema/woning.ts'
import type { PuntSoort } from '../../../../geodata/schema/melding.ts'
import {
  bereikTekst,
  filterRegel,
  filterTekst,
  periodeTekst,
} from '../../../../server/contract/text/nl/kaart-filters.ts'
import { meldingSoortTekst, statusGroepTekst } from '../../../../server/contract/text/nl/legenda.ts'
import { eigenaarNaam } from '../../../../server/contract/text/nl/woningen.ts'
import type { Kaartcampagne } from '../../../../server/contract/campagnes-binair.ts'
import { IN_GEEN } from '../../../map/layers/campagnes.ts'
import type { Kaartbron } from '../../../map/kaartbron.ts'
import type { Kaartmodel } from '../../../map/kaartmodel.ts'
import { ONBEKEND } from '../../../map/filter/woningen.ts'
import { type Filters, GEEN_FILTERS } from '../adres/keuze.ts'

/** One filter that is on, in words, and the filters without it. */
export interface Filterchip {
  id: string
  tekst: string
  zonder: Filters
}

/** More buurten than this become one chip. */
const MOST_APART = 4

type Lijst = 'wijken' | 'buurten' | 'status' | 'label' | 'eigenaar' | 'campagne' | 'soort'

/** Name of a status group, or that it is not known. */
export function statusNaam(group: string): string {
  return group in statusGroepTekst ? statusGroepTekst[group as StatusGroep] : filterTekst.statusOnbekend // looked up just before
}

/** Name of an energy label, or that it is not known. */
export function labelNaam(label: string): string {
  return label === ONBEKEND ? filterTekst.labelOnbekend : filterTekst.labelNaam(label)
}

/** Name of an owner. */
export function eigenaarWoord(owner: string, corporatie: string | null): string {
  // The values of this part of the filter are those of the schema; see `controleerKeuze`.
  return owner === ONBEKEND ? filterTekst.eigenaarOnbekend : eigenaarNaam(owner as Eigenaar, corporatie)
}

/** Name of a kind of report. */
export function soortNaam(kind: string): string {
  return kind in meldingSoortTekst ? meldingSoortTekst[kind as PuntSoort] : kind // looked up just before
}

/**
 * Name of a campaign, or that a dwelling is in none.
 *
 * @param campagnes null: not there yet, or not for this person
 */
export function campagneWoord(id: string, campagnes: readonly Kaartcampagne[] | null): string {
  if (id === IN_GEEN) return filterTekst.geenCampagne
  if (campagnes === null) return filterTekst.campagneNietGeladen
  const found = campagnes.find((one) => one.id === id)
  return found === undefined ? filterTekst.campagneWeg : (found.naam ?? filterTekst.campagneElders)
}

/** Every filter that is on, in the order of the panel, each with what is left when it is taken away. */
export function filterchips(
  filters: Filters,
  bron: Kaartbron,
  model: Kaartmodel,
  corporatie: string | null,
  campagnes: readonly Kaartcampagne[] | null = null,
): Filterchip[] {
  const listed = (name: Lijst, word: (value: string) => string): Filterchip[] =>
    filters[name].map((value) => ({
      id: `${name}-${value}`,
      tekst: word(value),
      zonder: { ...filters, [name]: filters[name].filter((one) => one !== value) },
    }))
  const { waarde, periode } = filters
  return [
    ...listed('wijken', (id) => bron.wijken.find((wijk) => wijk.id === id)?.naam ?? id),
    ...(waarde === null
      ? []
      : [
          {
            id: 'waarde',
            tekst: bereikTekst(waarde, model.indicator.eenheid),
            zonder: { ...filters, waarde: null },
          },
        ]),
    ...(filters.buurten.length > MOST_APART
      ? [
          {
            id: 'buurten',
            tekst: filterTekst.gekozenBuurten(filters.buurten.length),
            zonder: { ...filters, buurten: [] },
          },
        ]
      : listed('buurten', (code) => bron.gebied.get(code)?.naam ?? code)),
    ...listed('status', statusNaam),
    ...listed('label', labelNaam),
    ...listed('eigenaar', (owner) => eigenaarWoord(owner, corporatie)),
    ...listed('campagne', (id) => campagneWoord(id, campagnes)),
    ...listed('soort', soortNaam),
    ...(periode === null
      ? []
      : [{ id: 'periode', tekst: periodeTekst(periode), zonder: { ...filters, periode: null } }]),
  ]
}

/** Which filter on areas was on, for a file with their figures; empty when none was. */
export function filterInWoorden(filters: Filters, bron: Kaartbron, model: Kaartmodel): string {
  const { wijken, buurten, waarde } = filters
  const chips = filterchips({ ...GEEN_FILTERS, wijken, buurten, waarde }, bron, model, null)
  return chips.length === 0 ? '' : filterRegel(chips.map(({ tekst }) => tekst))
}
