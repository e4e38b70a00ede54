import { wijzeReden } from '../../../../server/contract/text/nl/kaart-kleuren.ts'
import { vergelijkTekst } from '../../../../server/contract/text/nl/kaart-tijd.ts'
import type { Kaartbron } from '../../../map/kaartbron.ts'
import type { Vlakcel, Vlakkolom } from '../../../map/vlakbeeld/onderdelen.ts'
import { verandering } from '../../../map/vlakbeeld/verandering.ts'
import type { KaartKeuze } from '../adres/keuze.ts'
import type { Rechterkant } from './rechterkant.ts'
import { isZelfdeCijfer } from './zelfde-cijfer.ts'

/** What may be said of the two sides together. */
export type Tussen =
  | { kan: true; kolommen: readonly Vlakkolom[]; cellen: ReadonlyMap<string, readonly Vlakcel[]> }
  /** `waarom`: a sentence. */
  | { kan: false; waarom: string }

/** Columns of a change that the two sides do not have themselves. */
const OF_CHANGE: ReadonlySet<string> = new Set(['van', 'naar'])

/**
 * The difference between the two sides per drawn area, where it may be said: the change of one figure between two years, by the
 * same rules as the map of changes.
 */
export function tussenKanten(
  bron: Kaartbron,
  keuze: KaartKeuze,
  links: Rechterkant,
  rechts: Rechterkant,
): Tussen {
  if (!isZelfdeCijfer(links.model.keuze, rechts.model.keuze)) {
    return { kan: false, waarom: vergelijkTekst.geenVerschilCijfers }
  }
  const isForward = links.model.keuze.jaar <= rechts.model.keuze.jaar
  const [from, to] = isForward ? [links.model, rechts.model] : [rechts.model, links.model]
  const vraag = { bron, model: to, keuze: { ...keuze, vanJaar: from.keuze.jaar }, buren: null }
  const reason = verandering.waaromNiet(vraag)
  if (reason !== null) return { kan: false, waarom: vergelijkTekst.geenVerschil(wijzeReden[reason].zin) }
  const { kolommen, uitspraken } = verandering.maak(vraag)
  const own = kolommen.map(({ id }) => !OF_CHANGE.has(id))
  return {
    kan: true,
    kolommen: kolommen.filter((_column, at) => own[at]),
    cellen: new Map([...uitspraken].map(([id, { cellen }]) => [id, cellen.filter((_cell, at) => own[at])])),
  }
}
