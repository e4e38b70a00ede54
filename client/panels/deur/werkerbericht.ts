/** Name of what the browser keeps of the screen itself, so that it can begin without a line. */
export const CACHE = 'wijkcyclus-deur'

/** What the screen asks of its service worker: to keep this page with these files, and no others. */
export interface Bewaarbericht {
  pagina: string
  bestanden: readonly string[]
}
