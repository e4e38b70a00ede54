import { paginas as paginasAr } from '../contract/text/ar/openbaar/paginas.ts'
import { schil as schilAr } from '../contract/text/ar/openbaar/schil.ts'
import { straat as straatAr } from '../contract/text/ar/openbaar/straat.ts'
import { paginas as paginasEn } from '../contract/text/en/openbaar/paginas.ts'
import { schil as schilEn } from '../contract/text/en/openbaar/schil.ts'
import { straat as straatEn } from '../contract/text/en/openbaar/straat.ts'
import { paginas } from '../contract/text/nl/openbaar/paginas.ts'
import { schil } from '../contract/text/nl/openbaar/schil.ts'
import { straat } from '../contract/text/nl/openbaar/straat.ts'
import { paginas as paginasPl } from '../contract/text/pl/openbaar/paginas.ts'
import { schil as schilPl } from '../contract/text/pl/openbaar/schil.ts'
import { straat as straatPl } from '../contract/text/pl/openbaar/straat.ts'
import { paginas as paginasTr } from '../contract/text/tr/openbaar/paginas.ts'
import { schil as schilTr } from '../contract/text/tr/openbaar/schil.ts'
import { straat as straatTr } from '../contract/text/tr/openbaar/straat.ts'
import type { PubliekeTaal } from './momentopname.ts'

/** All words of the public side in one language. */
export interface Woorden {
  schil: typeof schil
  straat: typeof straat
  paginas: typeof paginas
}

/** The words of each language; all have the shape of the Dutch ones, so none can be missing. */
export const WOORDEN: Readonly<Record<PubliekeTaal, Woorden>> = {
  nl: { schil, straat, paginas },
  en: { schil: schilEn, straat: straatEn, paginas: paginasEn },
  tr: { schil: schilTr, straat: straatTr, paginas: paginasTr },
  ar: { schil: schilAr, straat: straatAr, paginas: paginasAr },
  pl: { schil: schilPl, straat: straatPl, paginas: paginasPl },
}

/** Reading direction of a language. */
export function leesrichting(taal: PubliekeTaal): 'ltr' | 'rtl' {
  return taal === 'ar' ? 'rtl' : 'ltr'
}

/** A day as people write it in a language. Example: 2026-11-26 is "26 november 2026". */
export function datumIn(woorden: Woorden, iso: string): string {
  const [jaar = 0, maand = 1, dag = 1] = iso.split('-').map(Number)
  return woorden.schil.datum(dag, woorden.schil.maanden[maand - 1] ?? '', jaar)
}
