import { Check } from 'lucide-react'
import { Link } from 'wouter'
import './steps.css'

interface Step {
  id: string
  label: string
  /** Address of the step; null as long as it cannot be reached. */
  to: string | null
  done: boolean
}

interface Props {
  /** Name of the row of steps, read aloud. */
  label: string
  /** Read aloud with a step that is done. */
  doneLabel: string
  steps: readonly Step[]
  current: string
}

/** The steps of a task, with where one is; steps that can be reached are links. */
export function Steps({ label, doneLabel, steps, current }: Props) {
  return (
    <nav aria-label={label}>
      <ol className="steps">
        {steps.map((step, index) => {
          const mark = (
            <>
              <span className="steps__mark" aria-hidden>
                {step.done ? <Check size={15} strokeWidth={2.6} /> : index + 1}
              </span>
              <span className="steps__label">{step.label}</span>
              {step.done ? <span className="alleen-voorgelezen">{doneLabel}</span> : null}
            </>
          )
          return (
            <li key={step.id} className={step.done ? 'steps__step steps__step--done' : 'steps__step'}>
              {step.to === null ? (
                <span className="steps__item">{mark}</span>
              ) : (
                <Link
                  href={step.to}
                  className="steps__item steps__item--link"
                  aria-current={step.id === current ? 'step' : undefined}
                >
                  {mark}
                </Link>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
