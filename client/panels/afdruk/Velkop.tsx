import { FlaskConical } from 'lucide-react'
import { voorbeeldstrook } from '../../../server/contract/text/nl/algemeen.ts'
import { velTekst } from '../../../server/contract/text/nl/afdruk.ts'
import { Logo } from '../../app/Logo.tsx'

interface Props {
  titel: string
  onder: string
  /** Name of the area beside the mark. */
  gebied: string
  voorbeeld: boolean
  intern?: boolean
  niveau?: 'h1' | 'h2'
}

/** Mark, tags, title and what it is about. */
export function Velkop({ titel, onder, gebied, voorbeeld, intern = false, niveau = 'h1' }: Props) {
  const Kop = niveau
  return (
    <header className="vel__kop">
      <p className="vel__merk">
        <Logo />
        <strong>{velTekst.merk}</strong>
        <span>{gebied}</span>
        {voorbeeld ? (
          <span className="vel__tag vel__tag--voorbeeld">
            <FlaskConical size={12} strokeWidth={1.9} aria-hidden />
            {voorbeeldstrook.tag}
          </span>
        ) : null}
        <span className="vel__tag">{intern ? velTekst.intern : velTekst.tag}</span>
      </p>
      <Kop className="vel__titel">{titel}</Kop>
      {onder === '' ? null : <p className="vel__onder">{onder}</p>}
    </header>
  )
}
