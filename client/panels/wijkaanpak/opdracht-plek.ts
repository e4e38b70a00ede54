import type { Aanpakpunt, AanpakpuntCode } from '../../../analyses/wijkaanpak/opdracht-schema.ts'
import type { Planobject } from '../../../geodata/schema/wijkaanpak.ts'
import type { Plankeuze } from './adres.ts'

type Plek = Partial<Plankeuze>

/** Where each point of the to-do is mended when it names no object. */
const PLEK: Record<AanpakpuntCode, Plek> = {
  bewonersbijeenkomst: { hoofdstuk: 'wat-bewoners-zeggen' },
  'volgorde-bewoners': { hoofdstuk: 'wat-bewoners-zeggen' },
  'redenen-afwijking': { hoofdstuk: 'wat-bewoners-zeggen' },
  'geraadpleegde-partners': { hoofdstuk: 'wat-professionals-zeggen' },
  prioriteiten: { hoofdstuk: 'drie-prioriteiten' },
  'niet-meer-dan-drie': { hoofdstuk: 'drie-prioriteiten' },
  'reden-later': { hoofdstuk: 'drie-prioriteiten' },
  maat: { hoofdstuk: 'hoe-we-het-meten' },
  'eerste-waarde': { hoofdstuk: 'hoe-we-het-meten' },
  eigenaar: { hoofdstuk: 'drie-prioriteiten' },
  daarna: { hoofdstuk: 'wat-erbij-komt' },
  'geld-past': { hoofdstuk: 'wat-erbij-komt' },
  'zes-bladzijden': { hoofdstuk: 'hoe-staat-de-wijk-ervoor' },
  'cijfers-nagekeken': { hoofdstuk: 'hoe-staat-de-wijk-ervoor' },
  'open-taken': { paneel: 'opmerkingen' },
}

/** The place of an object in the screen: an ambition itself, an action or a line of money with its ambition, a chapter. */
export function plekVan(object: Planobject | undefined): Plek | null {
  switch (object?.soort) {
    case 'ambitie':
      return { hoofdstuk: 'drie-prioriteiten', ambitie: object.id }
    case 'actie':
    case 'budgetregel':
      return { hoofdstuk: 'wat-erbij-komt', ambitie: object.velden.ambitie }
    case 'hoofdstuk':
      return { hoofdstuk: object.velden.hoofdstuk }
    case 'aanpak':
      return { hoofdstuk: 'wat-bewoners-zeggen' }
    case 'opmerking':
      return { paneel: 'opmerkingen' }
    default:
      return null
  }
}

/** Something that is missing, and where it is mended. */
export interface Oplosplek {
  wat: string
  plek: Plek
}

/**
 * What a point of the to-do misses, each with the place where that is mended: the object it is about, else the place of the point. A point
 * that is done, or says nothing, gives none.
 */
export function oplosplekken(punt: Aanpakpunt, objecten: readonly Planobject[]): Oplosplek[] {
  const byId = new Map(objecten.map((one) => [one.id, one]))
  return punt.ontbreekt.map((wat, at) => {
    const id = punt.objecten[at]
    return { wat, plek: (id === undefined ? null : plekVan(byId.get(id))) ?? PLEK[punt.code] }
  })
}
