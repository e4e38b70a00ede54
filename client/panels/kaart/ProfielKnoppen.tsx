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

/** On to the wijkanalyse of this wijk, or away with the figures. */
export function ProfielKnoppen({
  bron,
  model,
  keuze,
  vlakbeeld,
  wijk,
}: PaneelProps & { wijk: string | null }) {
  const { huidige } = useCyclus()
  const to = huidige === null || wijk === null ? paths.wijkanalyseKiezen : paths.wijkanalyse(huidige.id, wijk)
  return (
    <footer className="profiel__knoppen">
      <Link href={to} className={buttonClass('primary')}>
        <span>{profiel.naarWijkanalyse}</span>
        <ArrowRight size={16} strokeWidth={1.9} aria-hidden />
      </Link>
      <Button
        icon={<Download size={16} strokeWidth={1.9} aria-hidden />}
        aria-label={profiel.cijfersLabel}
        onClick={() =>
          bewaarCsv(maakCsv(model, bron, vlakbeeld), `${keuze.cijfer}-${keuze.jaar}-${keuze.leeftijd}.csv`)
        }
      >
        {profiel.cijfers}
      </Button>
    </footer>
  )
}
