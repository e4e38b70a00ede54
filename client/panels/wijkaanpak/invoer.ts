import { ambitieTekst } from '../../../server/contract/text/nl/wijkaanpak-ambitie.ts'
import { getalVan } from '../programma/veldwaarde.ts'

/** A list as a field with one line each. */
export function regelsTekst(waarde: unknown): string {
  return Array.isArray(waarde) ? waarde.filter((one) => typeof one === 'string').join('\n') : ''
}

/** The lines of a field that say something. */
export function regelsUit(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter(Boolean)
}

/** A number as a Dutch reader writes it; what is none is empty. */
export function getalTekst(waarde: unknown): string {
  return typeof waarde === 'number' ? String(waarde).replace('.', ',') : ''
}

/** The number of a field; empty is none. */
export function getalUit(text: string): { waarde: number | null } | { fout: string } {
  if (text.trim() === '') return { waarde: null }
  const negative = /^\s*[-−]/.test(text)
  const number = getalVan(text.replace(/^\s*[-−]/, ''))
  if (number === null) return { fout: ambitieTekst.geenGetal }
  return { waarde: negative ? -number : number }
}
