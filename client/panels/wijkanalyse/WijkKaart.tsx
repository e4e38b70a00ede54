import { useMemo } from 'react'
import type { Spreiding } from '../../../analyses/wijkanalyse/spreiding.ts'
import type { GebiedMetGrens } from '../../../geodata/schema/gebied.ts'
import { buurtRegel, kaartWaarde, wijkkaartTekst } from '../../../server/contract/text/nl/wijkkaart.ts'
import { useAnalysisContext } from './analysis-context.ts'
import { AreaMap, type MapArea } from './AreaMap.tsx'
import { classOf } from './difference-class.ts'

const MOST_HEIGHT_PIXELS = 440

interface Props {
  spread: Spreiding
  /** Borders of all areas of the gemeente; those outside the wijk are drawn as ground. */
  areas: readonly GebiedMetGrens[]
  /** Words for the whole drawing, read aloud first. */
  summary: string
}

/** The buurten of one wijk, coloured by their difference from the gemeente; each opens its source, also where there is no figure. */
export function WijkKaart({ spread, areas, summary }: Props) {
  const { nameOf, showSource } = useAnalysisContext()
  const { indicator, jaar, leeftijd } = spread
  const rows = useMemo(
    () => spread.buurten.map((row) => asMapArea(row, nameOf(row.gebied))),
    [spread, nameOf],
  )
  return (
    <AreaMap
      rows={rows}
      areas={areas}
      summary={summary}
      mostHeightPixels={MOST_HEIGHT_PIXELS}
      onOpen={(gebied) => showSource({ gebied, indicator, jaar, leeftijd })}
    />
  )
}

function asMapArea({ gebied, cijfer, tegenGemeente }: Spreiding['buurten'][number], name: string): MapArea {
  const place = tegenGemeente === null ? null : classOf(tegenGemeente)
  return {
    code: gebied,
    fill: place === null ? null : `var(--basis-dataset-divergent-oker-water-${place})`,
    tone: place === null ? 'missing' : `class-${place}`,
    value: cijfer === null ? wijkkaartTekst.geenCijfer : kaartWaarde(cijfer.waarde),
    line: buurtRegel(name, cijfer?.waarde ?? null, tegenGemeente),
    opens: true,
  }
}
