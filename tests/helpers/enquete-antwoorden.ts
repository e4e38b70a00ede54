import type { EnqueteAntwoord } from '../../geodata/schema/enquete.ts'
import { NOORD, WIJK_NOORD, WIJK_ZUID, ZUID, GEMEENTE } from './analyse-invoer.ts'
import type { Enqueteplaats } from '../../analyses/enquete/cijfers.ts'

/** `count` people of an area who gave the same answer. */
export function mensen(
  gebied: string,
  antwoord: string,
  count: number,
  { gewicht = 1, vraag = 'enquete-schoon' }: { gewicht?: number; vraag?: string } = {},
): EnqueteAntwoord[] {
  return Array.from({ length: count }, (_person, index) => ({
    rij: index + 2,
    gebied,
    vraag,
    antwoord,
    gewicht,
  }))
}

/** Proefstad with its two wijken of four buurten. */
export const proefplaats: Enqueteplaats = {
  gemeente: GEMEENTE,
  gebieden: [
    { code: GEMEENTE, soort: 'gemeente', wijk: null, gemeente: GEMEENTE },
    { code: WIJK_NOORD, soort: 'wijk', wijk: null, gemeente: GEMEENTE },
    { code: WIJK_ZUID, soort: 'wijk', wijk: null, gemeente: GEMEENTE },
    ...NOORD.map((code) => ({ code, soort: 'buurt' as const, wijk: WIJK_NOORD, gemeente: GEMEENTE })),
    ...ZUID.map((code) => ({ code, soort: 'buurt' as const, wijk: WIJK_ZUID, gemeente: GEMEENTE })),
  ],
}
