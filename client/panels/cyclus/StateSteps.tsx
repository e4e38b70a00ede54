import { Check } from 'lucide-react'
import { cyclusstaat, type Cyclusstaat } from '../../../analyses/cyclus/cyclusgang-schema.ts'
import { cyclusSchermTekst, staatTekst } from '../../../server/contract/text/nl/cyclusgang.ts'

/** The states of a cyclus in their order: what is done, where it stands, what comes. */
export function StateSteps({ staat }: { staat: Cyclusstaat }) {
  const at = cyclusstaat.options.indexOf(staat)
  const adopted = staat === 'vastgesteld'
  return (
    <ol className="state-steps" aria-label={cyclusSchermTekst.stappen}>
      {cyclusstaat.options.map((state, index) => {
        const done = index < at || adopted
        const kind = done ? 'done' : index === at ? 'now' : 'later'
        return (
          <li
            key={state}
            className={`state-steps__step state-steps__step--${kind}`}
            aria-current={index === at ? 'step' : undefined}
          >
            <span className="state-steps__mark" aria-hidden>
              {done ? <Check size={14} strokeWidth={2.6} /> : null}
            </span>
            <span>{staatTekst[state]}</span>
            {done ? <span className="alleen-voorgelezen">{cyclusSchermTekst.stapKlaar}</span> : null}
          </li>
        )
      })}
    </ol>
  )
}
