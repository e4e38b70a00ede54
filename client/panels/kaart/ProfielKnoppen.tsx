import { ArrowRight, Download } from 'lucide-react'
import { Link } from 'wouter'
import { profiel } from '../../../server/contract/text/nl/gebiedsprofiel.ts'
import { useMeldUitvoer } from '../../api/uitvoer.ts'
import { bewaarCsv } from '../../app/csv-file.ts'
import { paths } from '../../app/paths.ts'
import { Problem } from '../../app/Problem.tsx'
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
  const note = useMeldUitvoer()
  const { cijfer, jaar, leeftijd } = keuze
  const save = () =>
    bewaarCsv(maakCsv(model, bron, vlakbeeld, keuze.filters), `${cijfer}-${jaar}-${leeftijd}.csv`)
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
        disabled={note.isPending}
        onClick={() =>
          note.mutate({ wat: 'kaart-csv', cijfer, jaar, gebied: keuze.gebied }, { onSuccess: save })
        }
      >
        {profiel.cijfers}
      </Button>
      {note.isError ? <Problem error={note.error} /> : null}
    </footer>
  )
}
