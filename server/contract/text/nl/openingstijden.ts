import { type Openingstijden, weekdagen } from '../../../../geodata/schema/voorziening.ts'
import { klok } from '../getal.ts'

const WANNEER = {
  'elke-week': '',
  soms: ' (soms, vraag het na)',
  'laatste-van-de-maand': ' (laatste van de maand)',
} as const

/** Minutes since midnight of a clock time: "07:30" is 450. */
function minuten(tijd: string): number {
  return Number(tijd.slice(0, 2)) * 60 + Number(tijd.slice(3, 5))
}

/**
 * When a place is open, on one line; days with the same hours go together: "ma, di 9.00 tot 17.00 uur; za op aanvraag". Days on
 * which it is closed are left out; on request is not open.
 */
export function tijdenTekst(tijden: Openingstijden): string {
  const perHours = new Map<string, string[]>()
  for (const dag of weekdagen) {
    const { regel, vakken } = tijden[dag]
    if (regel === 'gesloten') continue
    const hours =
      regel === 'op-aanvraag'
        ? 'op aanvraag'
        : vakken
            .map(
              ({ van, tot, wanneer }) =>
                `${klok(minuten(van)).replace(' uur', '')} tot ${klok(minuten(tot))}${WANNEER[wanneer]}`,
            )
            .join(' en ')
    perHours.set(hours, [...(perHours.get(hours) ?? []), dag])
  }
  if (perHours.size === 0) return 'gesloten'
  return [...perHours].map(([hours, dagen]) => `${dagen.join(', ')} ${hours}`).join('; ')
}
