import type { Weigering } from '../../schema/invoer.ts'

const DOUBLE = 'Dubbel: '

/** Reason to refuse a row whose key stood earlier in the file. Example: dubbelReden('melding 12'). */
export function dubbelReden(sleutel: string): string {
  return `${DOUBLE}${sleutel} staat al eerder in dit bestand. Haal één van beide weg.`
}

/** Whether a row was refused because its key stood earlier in the file; the report counts these apart. */
export function isDubbel({ reden }: Pick<Weigering, 'reden'>): boolean {
  return reden.startsWith(DOUBLE)
}
