import type { JSX } from 'hono/jsx/jsx-runtime'

/** A page as it is sent. */
export function htmlVan(pagina: JSX.Element): string {
  return `<!doctype html>${String(pagina)}`
}
