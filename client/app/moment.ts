import { datum, klok } from '../../server/contract/text/getal.ts'

/** A moment as the reader's own clock shows it: "12 maart 2026" and "14.03 uur". */
export interface Moment {
  dag: string
  tijd: string
}

/** Puts an ISO date-time into words, in the time zone of the browser. */
export function momentVan(iso: string): Moment {
  const at = new Date(iso)
  const part = (value: number) => String(value).padStart(2, '0')
  return {
    dag: datum(`${at.getFullYear()}-${part(at.getMonth() + 1)}-${part(at.getDate())}`),
    tijd: klok(at.getHours() * 60 + at.getMinutes()),
  }
}

/** The day on the clock of this machine, ISO date; where the form begins. */
export function vandaag(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
