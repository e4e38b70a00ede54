import type { Openingstijden, Weekdag } from '../../geodata/schema/voorziening.ts'
import { nederlandsMoment, openOp } from './open-nu.ts'

/** Words of the page, in its language, with `{t}` where a time stands, and what stands between hours and minutes. */
type Woorden = Partial<Record<'open' | 'straks' | 'misschien' | 'dicht' | 'aanvraag' | 'teken', string>>

function wordsOfPage(): Woorden | null {
  const block = document.getElementById('ob-woorden')
  if (block === null) return null
  return JSON.parse(block.textContent ?? '{}') as Woorden // written by the server beside this script, of the same edition
}

const clock = (minutes: number, mark: string): string =>
  `${Math.floor(minutes / 60)}${mark}${String(minutes % 60).padStart(2, '0')}`

/** Marks today in the table of a week. */
function markToday(place: Element, day: Weekdag): void {
  for (const row of place.querySelectorAll('tr[data-dag]')) {
    row.classList.toggle('ob-vandaag', row.getAttribute('data-dag') === day)
  }
}

/** Says at every place whether it is open now. Without script the hours stand there all the same. */
function sayNow(words: Woorden): void {
  const moment = nederlandsMoment(new Date())
  for (const place of document.querySelectorAll<HTMLElement>('[data-uren]')) {
    const times = JSON.parse(place.dataset['uren'] ?? '') as Openingstijden // likewise
    const { staat, tot, vanaf } = openOp(times, moment)
    const sentence =
      staat === 'open'
        ? words.open
        : staat === 'misschien'
          ? words.misschien
          : staat === 'op-aanvraag'
            ? words.aanvraag
            : vanaf === null
              ? words.dicht
              : words.straks
    const output = place.querySelector('[data-nu]')
    if (output !== null && sentence !== undefined) {
      const said = sentence.replace('{t}', clock(tot ?? vanaf ?? 0, words.teken ?? '.'))
      if (output.textContent !== said) output.textContent = said
    }
    place.classList.toggle('ob-plek--open', staat === 'open')
    markToday(place, moment.weekdag)
  }
}

/** Keeps what is open up to date as long as the page stands there. */
export function houdBij(): void {
  const words = wordsOfPage()
  if (words === null) return
  sayNow(words)
  setInterval(() => sayNow(words), 60_000)
}
