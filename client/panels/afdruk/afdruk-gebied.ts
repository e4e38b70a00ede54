import { type RdPoint, wgs84ToRd } from '../../../geodata/coordinates/rd-new.ts'
import { velTekst } from '../../../server/contract/text/nl/afdruk.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'
import type { RdGebied } from '../../map/papier/gebieden.ts'
import { middenVan, omhullend, type Omvang } from '../../map/papier/venster.ts'
import type { KaartKeuze } from '../kaart/adres/keuze.ts'
import { gebiedVan } from '../kaart/profielgegevens.ts'
import { BEELD } from './afdruk-keuze.ts'

/** The area that is put on paper. */
export interface Afdrukgebied {
  naam: string
  /** Buurten that must fit on the sheet, and that get a colour. */
  buurten: readonly string[]
  /** Ground they take; null where no border is known. */
  omvang: Omvang | null
  midden: RdPoint
  /** The middle of a view: what falls outside the frame is meant to. */
  isDeel: boolean
}

/** Box round buurten in RD New. */
export function omvangVan(areas: readonly RdGebied[], codes: readonly string[]): Omvang | null {
  const wanted = new Set(codes)
  return omhullend(areas.filter(({ code }) => wanted.has(code)).flatMap(({ ringen }) => ringen.flat()))
}

/** What `wat` of an address stands for; the whole focus area where it means nothing here. */
export function afdrukgebied(
  bron: Kaartbron,
  areas: readonly RdGebied[],
  wat: string,
  kaart: Pick<KaartKeuze, 'beeld' | 'eigen'>,
): Afdrukgebied {
  const all = bron.wijken.flatMap((wijk) => wijk.buurten)
  const make = (naam: string, buurten: readonly string[]): Afdrukgebied => {
    const omvang = omvangVan(areas, buurten)
    return { naam, buurten, omvang, midden: omvang === null ? [0, 0] : middenVan(omvang), isDeel: false }
  }
  const found = gebiedVan(bron, wat)
  if (found?.soort === 'wijk') return make(found.naam, found.wijk.buurten)
  if (found?.soort === 'buurt') return make(found.naam, [found.code])
  const own = kaart.eigen?.buurten ?? []
  if (wat === 'eigen' && own.length > 0) return make(velTekst.eigenGebied, own)
  const whole = make(bron.focusgebied, all)
  if (wat !== BEELD || kaart.beeld === null) return whole
  const { lon, lat } = kaart.beeld
  return { ...whole, midden: wgs84ToRd([lon, lat]), isDeel: true }
}
