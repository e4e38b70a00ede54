import type { Signaalregel } from './signalen.ts'

/** How often a theme was seen, and by how many kinds of organisations. */
export interface Themastand {
  thema: string
  signalen: number
  organisaties: number
}

/** Per theme how often it was seen and by how many kinds of organisations, most kinds first. Withdrawn signals do not count. */
export function themesOf(
  signals: readonly Pick<Signaalregel, 'thema' | 'soortOrganisatie' | 'ingetrokken'>[],
): Themastand[] {
  const themes = new Map<string, { signalen: number; kinds: Set<string> }>()
  for (const { thema, soortOrganisatie, ingetrokken } of signals) {
    if (ingetrokken !== null) continue
    const found = themes.get(thema) ?? { signalen: 0, kinds: new Set() }
    const kinds = found.kinds.add(soortOrganisatie.toLowerCase())
    themes.set(thema, { signalen: found.signalen + 1, kinds })
  }
  return [...themes]
    .map(([thema, { signalen, kinds }]) => ({ thema, signalen, organisaties: kinds.size }))
    .toSorted((a, b) => b.organisaties - a.organisaties || (a.thema < b.thema ? -1 : 1))
}
