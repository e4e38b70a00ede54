import { FlaskConical, Info } from 'lucide-react'
import type { Sessie } from '../../server/contract/sessie.ts'
import { voorbeeldstrook } from '../../server/contract/text/nl/algemeen.ts'
import { TextLink } from '../ui/TextLink.tsx'
import { paths } from './paths.ts'

/**
 * Says on every screen that some of what can be seen is example data, and that this is a demo. Over a map that fills a phone in few
 * words (shell.css).
 */
export function ExampleStrip({ sessie }: { sessie: Sessie }) {
  // Plum, dashes and flask mean example data and nothing else.
  const Sign = sessie.voorbeelddata ? FlaskConical : Info
  return (
    <aside
      className={sessie.voorbeelddata ? 'strip strip--example' : 'strip'}
      aria-label={voorbeeldstrook.naam}
    >
      <Sign size={16} strokeWidth={1.9} aria-hidden />
      <p>
        {sessie.demo ? <span className="strip__demo">{voorbeeldstrook.demo}</span> : null}
        {sessie.voorbeelddata ? (
          <>
            <strong>{voorbeeldstrook.woord}</strong>{' '}
            <span className="strip__lang">{voorbeeldstrook.aanwezig}</span>
            <span className="strip__kort">{voorbeeldstrook.aanwezigKort}</span>
          </>
        ) : (
          voorbeeldstrook.afwezig
        )}{' '}
        {sessie.mag.includes('datasets-lezen') ? (
          <TextLink to={paths.gegevens}>{voorbeeldstrook.uitleg}</TextLink>
        ) : null}
      </p>
    </aside>
  )
}
