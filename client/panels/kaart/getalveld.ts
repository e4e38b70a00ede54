/** Most digits before and after the comma: what the address can hold. */
const NUMBER = /^-?\d{1,9}(,\d{1,6})?$/

/** A number as people type it here: decimal comma or point, a real minus sign or a hyphen; null when it is none. */
export function leesGetal(text: string): number | null {
  const plain = text.trim().replace('−', '-').replace('.', ',')
  return NUMBER.test(plain) ? Number(plain.replace(',', '.')) : null
}

/** A number as `leesGetal` reads it back. */
export function schrijfGetal(value: number): string {
  return String(Number(value.toFixed(6))).replace('.', ',')
}
