/** A text as it is compared: small letters, without accents, other signs as spaces. "Zeeën-buurt" is "zeeen buurt". */
export function vergelijkbaar(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Whether every word that was typed stands somewhere in the texts. Nothing typed fits everything. */
export function past(vraag: string, teksten: readonly string[]): boolean {
  const all = ` ${teksten.map(vergelijkbaar).join(' ')}`
  return vergelijkbaar(vraag)
    .split(' ')
    .every((word) => word === '' || all.includes(word))
}

/**
 * How well a name fits: 0 it begins with what was typed or one of its other words is exactly that, 1 a word of it begins with it, 2 it
 * holds it somewhere, 3 one of its other words begins with it; null it does not fit.
 */
export function pasvorm(vraag: string, naam: string, andere: readonly string[] = []): 0 | 1 | 2 | 3 | null {
  const asked = vergelijkbaar(vraag)
  const name = vergelijkbaar(naam)
  if (asked === '') return 0
  const others = andere.map(vergelijkbaar)
  if (name.startsWith(asked) || others.includes(asked)) return 0
  if (` ${name}`.includes(` ${asked}`)) return 1
  if (past(asked, [name])) return 2
  if (others.some((word) => ` ${word}`.includes(` ${asked}`))) return 3
  return asked.includes(' ') && past(asked, [name, ...others]) ? 3 : null
}
