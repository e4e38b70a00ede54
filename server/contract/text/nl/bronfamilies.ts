/** Families of sources: figures of one family count as one source of evidence. */
const BRONFAMILIES: Record<string, string> = {
  'rivm-rekenmodel': 'het rekenmodel',
  'cbs-register': 'het register',
}

/** A source of evidence in words: figures of one family come from one model or register. */
export function bronfamilieTekst(familie: string): string {
  return BRONFAMILIES[familie] ?? familie
}
