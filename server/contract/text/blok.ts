/** A piece of a sentence: words, or a figure; `oud`: its source gives another value now, or none. */
export type Zinsdeel = string | { cijfer: string; oud: boolean }

/** A sentence or a few of them. */
export type Tekstregel = readonly Zinsdeel[]

/**
 * What a document is built of, in the order in which it is read. The web page, its print and the Word file are made of the same blocks:
 * none of them has a word that the others lack.
 */
export type Blok =
  | { soort: 'kop'; niveau: 1 | 2 | 3; tekst: string; id: string }
  | { soort: 'alinea'; regel: Tekstregel; toon: 'gewoon' | 'klein' | 'melding' | 'voorbeeld' }
  /** `genummerd`: each line begins with its own number, so that it has no other sign. */
  | { soort: 'lijst'; regels: readonly Tekstregel[]; genummerd?: true }
  | {
      soort: 'tabel'
      titel: string
      koppen: readonly string[]
      /** Cells by row; the first of a row names it. A cell may hold several lines. */
      rijen: readonly (readonly (readonly Tekstregel[])[])[]
      /** Width of each column in percent, 100 together. */
      breedtes: readonly number[]
    }
  | { soort: 'kaart'; titel: string; uitleg: string }

/** Words of a line, figures as they read. */
export function regelTekst(regel: Tekstregel): string {
  return regel.map((part) => (typeof part === 'string' ? part : part.cijfer)).join('')
}

/** All words of blocks as lines, in the order in which they are read; of a map its title. */
export function blokregels(blokken: readonly Blok[]): string[] {
  return blokken.flatMap((blok): string[] => {
    switch (blok.soort) {
      case 'kop':
        return [blok.tekst]
      case 'alinea':
        return [regelTekst(blok.regel)]
      case 'lijst':
        return blok.regels.map(regelTekst)
      case 'tabel':
        return [
          blok.titel,
          ...blok.koppen,
          ...blok.rijen.flatMap((rij) => rij.flatMap((cel) => cel.map(regelTekst))),
        ]
      case 'kaart':
        return [blok.titel]
    }
  })
}
