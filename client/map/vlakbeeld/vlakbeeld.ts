import type { Kaartbron } from '../kaartbron.ts'
import { getekend, type Kaartmodel, kleurplaats } from '../kaartmodel.ts'
import { type Kleurschaal, kleurschaal, type Vlakkleur } from '../layers/kleuring.ts'
import type { Thema } from '../palettes.ts'
import type { Kleurkeuze, Kleurwijze } from './keuze.ts'
import { labelWaarde } from './label-waarde.ts'

/** One buurt of the focus area as every view shows it. */
export interface Vlakgebied {
  code: string
  /** Place of its colour in the scale; null: missing, drawn as lines. */
  plaats: number | null
  /** Words on the buurt in the map; empty where the figure exists per wijk only. */
  label: string
  /** The figure may not be read by itself: drawn lighter. */
  onzeker: boolean
}

/** What the colours of the map say for one choice. Map, swipe, small multiples, legend and print take it from here. */
export interface Vlakbeeld {
  /** What is drawn: where the wish cannot be met, the figure in classes. */
  wijze: Kleurwijze
  gebieden: readonly Vlakgebied[]
  schaal: (thema: Thema) => Kleurschaal
}

/**
 * Colours and words of the buurten.
 *
 * @param model the numbers of the chosen figure
 * @param keuze what the colours should mean
 */
export function maakVlakbeeld(_bron: Kaartbron, model: Kaartmodel, keuze: Kleurkeuze): Vlakbeeld {
  const kleur = keuze.kleur === 'verschil' && model.kanVerschil ? 'verschil' : 'klassen'
  return {
    wijze: kleur,
    gebieden: model.buurten.map(({ code }) => ({
      code,
      plaats: kleurplaats(model, kleur, getekend(model, code)),
      label: labelWaarde(model, kleur, code),
      onzeker: false,
    })),
    schaal: (thema) => kleurschaal(model, kleur, thema),
  }
}

/** Paint of every buurt in one theme. */
export function vlakkleuren(beeld: Vlakbeeld, thema: Thema): Vlakkleur[] {
  const { kleuren, woorden } = beeld.schaal(thema)
  return beeld.gebieden.map(({ code, plaats }) =>
    plaats === null
      ? { code, kleur: null, woord: '' }
      : { code, kleur: kleuren[plaats] ?? null, woord: woorden[plaats] ?? '' },
  )
}
