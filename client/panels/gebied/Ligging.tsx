import { useMemo } from 'react'
import { gebiedsblad } from '../../../server/contract/text/nl/gebiedsblad.ts'
import { useGrenzen } from '../../api/gebieden.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'
import { Grafiek } from '../kaart/Grafiek.tsx'
import type { Profielgebied } from '../kaart/profielgegevens.ts'
import { boundsOf, pathOf, projectionFor } from '../wijkanalyse/projection.ts'

const WIDTH = 220
const HEIGHTS = { least: 120, most: 300 }
const PADDING = 6

/** A small drawing of where the area lies among the buurten of the focus area; the text beside it says the same. */
export function Ligging({ area, bron }: { area: Profielgebied; bron: Kaartbron }) {
  const grenzen = useGrenzen().data
  const drawing = useMemo(() => {
    const inFocus = (grenzen?.gebieden ?? []).filter(({ code }) => bron.wijkVan.has(code))
    const bounds = boundsOf(inFocus.map(({ grens }) => grens))
    if (bounds === null) return null
    const projection = projectionFor(bounds, WIDTH, HEIGHTS, PADDING)
    return {
      height: projection.height,
      paths: inFocus.map(({ code, grens }) => ({ code, path: pathOf(grens, projection) })),
    }
  }, [grenzen, bron])
  if (drawing === null) return <div className="ligging" />
  const own = new Set(area.soort === 'buurt' ? [area.code] : area.wijk.buurten)
  return (
    <div className="ligging">
      <Grafiek
        viewBox={`0 0 ${WIDTH} ${drawing.height}`}
        label={gebiedsblad.ligging(area.naam, bron.focusgebied)}
      >
        {drawing.paths.map(({ code, path }) => (
          <path key={code} className={own.has(code) ? 'ligging__hier' : 'ligging__buurt'} d={path} />
        ))}
      </Grafiek>
    </div>
  )
}
