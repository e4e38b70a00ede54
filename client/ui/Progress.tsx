import { useId } from 'react'
import { useThrottled } from './use-throttled.ts'
import './progress.css'

/** Time between two announcements of the same progress, in milliseconds (design: every 2 s at most). */
const ANNOUNCE_MILLISECONDS = 2000

interface Props {
  /** What is going on and how far it is, in words. */
  text: string
  value: number
  /** 0: it is not known how much there is. */
  max: number
}

/** How far something is: seen at once, read aloud at most every two seconds. */
export function Progress({ text, value, max }: Props) {
  const id = useId()
  const announced = useThrottled(text, ANNOUNCE_MILLISECONDS)
  return (
    <div className="progress">
      <p id={id}>{text}</p>
      <progress aria-labelledby={id} {...(max > 0 ? { value: Math.min(value, max), max } : {})} />
      <output className="alleen-voorgelezen" aria-live="polite">
        {announced}
      </output>
    </div>
  )
}
