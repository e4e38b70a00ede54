import { type Momentopname, type PubliekeTaal } from './momentopname.ts'
import { WOORDEN, type Woorden } from './woorden.ts'

/** Names of the files that pages share, with the fingerprint of their content in the name. */
export interface Hulpbestanden {
  stijl: string
  script: string
  icoon: string
  letters: string
  /** Streets and buurten, for suggestions while typing. */
  index: string
}

/** What a page is made with: the edition, its language and its own address. */
export interface Omgeving {
  uitgave: Momentopname
  bestanden: Hulpbestanden
  taal: PubliekeTaal
  woorden: Woorden
  /** Address of the page from the root of the edition, e.g. `en/straat/dorpsweg.html`. */
  adres: string
}

/** Folder of a language: the Dutch pages stand at the root. */
export function taalmap(taal: PubliekeTaal): string {
  return taal === 'nl' ? '' : `${taal}/`
}

/** What a page of an edition is made with. `pagina` is its address within its language. */
export function omgevingVan(
  uitgave: Momentopname,
  bestanden: Hulpbestanden,
  taal: PubliekeTaal,
  pagina: string,
): Omgeving {
  return { uitgave, bestanden, taal, woorden: WOORDEN[taal], adres: `${taalmap(taal)}${pagina}` }
}

/** Way from a page to a file of the edition. Relative, so that an edition works in any folder of any server. */
export function naarBestand({ adres }: Pick<Omgeving, 'adres'>, bestand: string): string {
  const diepte = adres.split('/').length - 1
  return `${'../'.repeat(diepte)}${bestand}`
}

/** Way from a page to another page of the same language. */
export function naar(omgeving: Pick<Omgeving, 'adres' | 'taal'>, pagina: string): string {
  return naarBestand(omgeving, `${taalmap(omgeving.taal)}${pagina}`)
}

/** Address of the page within its language. */
export function paginaVan({ adres, taal }: Pick<Omgeving, 'adres' | 'taal'>): string {
  return adres.slice(taalmap(taal).length)
}

/** The same page in another language. */
export function inTaal(omgeving: Omgeving, taal: PubliekeTaal): string {
  return naarBestand(omgeving, `${taalmap(taal)}${paginaVan(omgeving)}`)
}

/** Addresses of pages that stand in every edition, within their language. */
export const PAGINAS = {
  begin: 'index.html',
  zoek: 'zoek.html',
  nuOpen: 'nu-open.html',
  terecht: 'terecht.html',
  werk: 'werk.html',
  plannen: 'plannen.html',
  ideeen: 'ideeen.html',
  bronnen: 'bronnen.html',
  over: 'over.html',
  inbedden: 'inbedden.html',
  wijk: (id: string) => `wijk/${id}.html`,
  straat: (id: string) => `straat/${id}.html`,
  buurt: (slug: string) => `buurt/${slug}.html`,
} as const
