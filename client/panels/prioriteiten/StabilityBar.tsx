import { prioriteitenTekst } from '../../../server/contract/text/nl/prioriteiten.ts'
import './stability-bar.css'

interface Props {
  /** Share of the runs, 0..1; null: hatched, the place is undecided. */
  share: number | null
  firmFrom: number
}

/** How firm a place is: a solid bar with a tick where firm begins, or a hatched one for undecided. The words stand beside it. */
export function StabilityBar({ share, firmFrom }: Props) {
  if (share === null) return <span className="stability stability--undecided" aria-hidden />
  return (
    <span className="stability" role="img" aria-label={prioriteitenTekst.balk(share, firmFrom)}>
      <span className="stability__fill" style={{ inlineSize: `${share * 100}%` }} />
      <span className="stability__tick" style={{ insetInlineStart: `${firmFrom * 100}%` }} />
    </span>
  )
}
