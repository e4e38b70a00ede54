import { ArrowRight, Download } from 'lucide-react'
import { Link } from 'wouter'
import { profiel } from '../../../server/contract/text/nl/gebiedsprofiel.ts'
import { bewaarCsv } from '../../app/csv-file.ts'
import { paths } from '../../app/paths.ts'
import { useCyclus } from '../../app/use-cyclus.ts'
import { Button } from '../../ui/Button.tsx'
import { buttonClass } from '../../ui/button-class.ts'
import { maakCsv } from './csv.ts'
import type { PaneelProps } from './paneel-props.ts'
import type { Profielgebied } from './profielgegevens.ts'

const ICON = { size: 16, strokeWidth: 1.9, 'aria-hidden': true } as const

/** On to the wijkanalyse of this wijk or the whole profile, or away with the figures. */
export function ProfielKnoppen({
  bron,
  model,
  keuze,
  vlakbeeld,
  area,
}: PaneelProps & { area: Profielgebied | null }) {
  const { huidige } = useCyclus()
  const to =
    huidige === null || area === null ? paths.wijkanalyseKiezen : paths.wijkanalyse(huidige.id, area.wijk.id)
  return (
    <footer className="profiel__knoppen">
      <Link href={to} className={buttonClass('primary')}>
        <span>{profiel.naarWijkanalyse}</span>
        <ArrowRight {...ICON} />
      </Link>
      <Button
        icon={<Download {...ICON} />}
        aria-label={profiel.cijfersLabel}
        onClick={() =>
          bewaarCsv(
            maakCsv(model, bron, vlakbeeld, keuze.filters),
            `${keuze.cijfer}-${keuze.jaar}-${keuze.leeftijd}.csv`,
          )
        }
      >
        {profiel.cijfers}
      </Button>
    </footer>
  )
}
