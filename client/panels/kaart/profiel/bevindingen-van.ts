import { INHABITANTS } from '../../../../analyses/gebiedscijfer/gewichten.ts'
import { figureOfArea } from '../../../../analyses/gebiedscijfer/gebiedscijfer.ts'
import { type Bevindingen, bevindingenVan } from '../../../../analyses/gebiedsprofiel/bevindingen.ts'
import type { Kaartbron } from '../../../map/kaartbron.ts'
import type { Profielgebied } from '../profielgegevens.ts'

/** The findings that lead the profile of an area, from the figures of the map. */
export function bevindingenIn(bron: Kaartbron, area: Profielgebied): Bevindingen {
  return bevindingenVan({
    gebied:
      area.soort === 'buurt'
        ? { soort: 'buurt', code: area.code }
        : { soort: 'wijk', samenstelling: area.wijk.samenstelling },
    buurten: [...bron.wijkVan.keys()],
    gemeente: bron.gemeente.code,
    indicatoren: [...bron.indicatoren.values()],
    opzoeken: bron.opzoeken,
    noemerBekend: inwonersBekend(bron, area),
  })
}

/** Whether a published number of inhabitants of this very area is loaded, of any year. */
function inwonersBekend(bron: Kaartbron, area: Profielgebied): boolean {
  return INHABITANTS.some((id) => {
    const indicator = bron.indicatoren.get(id)
    if (indicator === undefined) return false
    return indicator.jaren.some((jaar) => {
      if (area.soort === 'buurt') return !('ontbreekt' in bron.opzoeken(area.code, id, jaar, 'alle'))
      return figureOfArea(area.wijk.samenstelling, indicator, jaar, 'alle', bron.opzoeken).soort === 'waarde'
    })
  })
}
