import { useThrottled } from '../../../ui/use-throttled.ts'

/** A held arrow key goes thirty times a second: nobody can hear that. */
const LEAST_MILLISECONDS = 300

/** What happens to the drawing, in words that everybody can read and a screen reader speaks. */
export function Gesproken({ gezegd, fout }: { gezegd: string; fout: boolean }) {
  const shown = useThrottled(gezegd, LEAST_MILLISECONDS)
  return (
    <output className={fout ? 'tekenen__gesproken tekenen__gesproken--fout' : 'tekenen__gesproken'}>
      {shown}
    </output>
  )
}
