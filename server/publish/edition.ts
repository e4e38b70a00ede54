import { createHash } from 'node:crypto'
import type { JSX } from 'hono/jsx/jsx-runtime'
import { publiekeTaal, type Momentopname, type PubliekeTaal } from './momentopname.ts'
import { type Hulpbestanden, type Omgeving, omgevingVan, PAGINAS } from './omgeving.ts'
import { Begin } from './pages/Begin.tsx'
import { Bronnen } from './pages/Bronnen.tsx'
import { Ideeen } from './pages/Ideeen.tsx'
import { Inbedden } from './pages/Inbedden.tsx'
import { NuOpen } from './pages/NuOpen.tsx'
import { Over } from './pages/Over.tsx'
import { Plaats } from './pages/Plaats.tsx'
import { Plannen } from './pages/Plannen.tsx'
import { Terecht } from './pages/Terecht.tsx'
import { Werken } from './pages/Werken.tsx'
import { Wijk } from './pages/Wijk.tsx'
import { Zoek } from './pages/Zoek.tsx'
import { htmlVan } from './html.ts'
import { indexVan } from './zoeken.ts'

/** What the browser gets beside the pages: made by the build, named by their content in an edition. */
export interface Bouwsels {
  stijl: Uint8Array
  script: Uint8Array
  /** The service worker; its name never changes. */
  werker: Uint8Array
  letters: Uint8Array
}

/** A file of an edition: its address from the root, and what is in it. */
export interface Uitgavebestand {
  pad: string
  inhoud: Uint8Array
}

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" stroke-width="5.4"><rect width="32" height="32" rx="6" fill="#fff"/><path stroke="#0b5a7c" d="M17.6 4.6a11.5 11.5 0 0 1 9.8 9.8M27.4 17.6a11.5 11.5 0 0 1-9.8 9.8M14.4 27.4a11.5 11.5 0 0 1-9.8-9.8"/><path stroke="#5593c6" d="M4.6 14.4a11.5 11.5 0 0 1 9.8-9.8"/><circle cx="16" cy="16" r="3.4" fill="#0b5a7c"/></svg>`

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Folder of the files that are named by their content. */
export const BLIJVEND = 'a/'

function named(name: string, extension: string, inhoud: Uint8Array): Uitgavebestand {
  const hash = createHash('sha256').update(inhoud).digest('base64url').slice(0, 12)
  return { pad: `${BLIJVEND}${name}-${hash}.${extension}`, inhoud }
}

/** The files that all pages share. The letters come before the style sheet, which names them. */
function sharedFiles(
  uitgave: Momentopname,
  built: Bouwsels,
): { files: Uitgavebestand[]; names: Hulpbestanden } {
  const letters = named('letters', 'woff2', built.letters)
  const face = `@font-face{font-family:'Source Sans 3 Openbaar';font-weight:200 900;font-display:optional;src:url('${letters.pad.slice(BLIJVEND.length)}') format('woff2')}\n`
  const stijl = named('stijl', 'css', bytes(face + new TextDecoder().decode(built.stijl)))
  const script = named('openbaar', 'js', built.script)
  const icoon = named('icoon', 'svg', bytes(ICON))
  const rows = indexVan(uitgave).map(({ naam, pagina, bij }) => [naam, pagina, bij])
  const index = named('index', 'json', bytes(JSON.stringify(rows)))
  return {
    files: [letters, stijl, script, icoon, index],
    names: {
      letters: letters.pad,
      stijl: stijl.pad,
      script: script.pad,
      icoon: icoon.pad,
      index: index.pad,
    },
  }
}

type Bladzijde = readonly [pagina: string, make: (omgeving: Omgeving) => JSX.Element]

/** Every page of an edition in one language, by its address within that language. */
function pagesOf(uitgave: Momentopname): Bladzijde[] {
  return [
    [PAGINAS.begin, (omgeving) => Begin({ omgeving })],
    [PAGINAS.zoek, (omgeving) => Zoek({ omgeving, uitkomst: { soort: 'alles' } })],
    [PAGINAS.nuOpen, (omgeving) => NuOpen({ omgeving })],
    [PAGINAS.terecht, (omgeving) => Terecht({ omgeving })],
    [PAGINAS.werk, (omgeving) => Werken({ omgeving })],
    [PAGINAS.plannen, (omgeving) => Plannen({ omgeving })],
    [PAGINAS.ideeen, (omgeving) => Ideeen({ omgeving })],
    [PAGINAS.bronnen, (omgeving) => Bronnen({ omgeving })],
    [PAGINAS.over, (omgeving) => Over({ omgeving })],
    [PAGINAS.inbedden, (omgeving) => Inbedden({ omgeving })],
    ...uitgave.wijken.map(({ id }): Bladzijde => [
      PAGINAS.wijk(id),
      (omgeving) => Wijk({ omgeving, wijk: id }),
    ]),
    ...uitgave.buurten.flatMap(({ slug, naam, code, wijk }): Bladzijde[] =>
      wijk === null
        ? []
        : [
            [
              PAGINAS.buurt(slug),
              (omgeving) =>
                Plaats({ omgeving, plaats: { naam, buurten: [code], straat: null, voorbeelddata: false } }),
            ],
          ],
    ),
    ...uitgave.straten.map(({ id, naam, buurten, voorbeelddata }): Bladzijde => [
      PAGINAS.straat(id),
      (omgeving) => Plaats({ omgeving, plaats: { naam, buurten, straat: id, voorbeelddata } }),
    ]),
  ]
}

/** Pages that a phone keeps at its first visit, in the language of that visit. */
const KEPT = [
  PAGINAS.begin,
  PAGINAS.zoek,
  PAGINAS.nuOpen,
  PAGINAS.terecht,
  PAGINAS.werk,
  PAGINAS.plannen,
  PAGINAS.ideeen,
]

function installable({ plaats }: Momentopname, icoon: string): string {
  return JSON.stringify({
    name: plaats.naam,
    short_name: plaats.naam,
    lang: 'nl',
    start_url: PAGINAS.begin,
    scope: './',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#0b5a7c',
    icons: [{ src: icoon, sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  })
}

/**
 * All files of an edition, one by one, so that whoever writes them can let other work go on in between. The same snapshot and the same
 * build give the same bytes.
 */
export function* filesOf(uitgave: Momentopname, built: Bouwsels): Generator<Uitgavebestand> {
  const { names } = sharedFiles(uitgave, built)
  yield* fixedFiles(uitgave, built)
  const pages = pagesOf(uitgave)
  for (const taal of publiekeTaal.options) {
    for (const [pagina, make] of pages) {
      const omgeving = omgevingVan(uitgave, names, taal, pagina)
      yield { pad: omgeving.adres, inhoud: bytes(htmlVan(make(omgeving))) }
    }
  }
}

/** One file of an edition as it would be, without making the others; null when it has none of that name. */
export function fileOf(uitgave: Momentopname, built: Bouwsels, pad: string): Uint8Array | null {
  const { taal, pagina } = taalVan(pad)
  const page = pagesOf(uitgave).find(([name]) => name === pagina)
  if (page !== undefined) {
    return bytes(htmlVan(page[1](omgevingVan(uitgave, hulpbestandenVan(uitgave, built), taal, pagina))))
  }
  for (const file of fixedFiles(uitgave, built)) if (file.pad === pad) return file.inhoud
  return null
}

/** What is no page. */
function* fixedFiles(uitgave: Momentopname, built: Bouwsels): Generator<Uitgavebestand> {
  const { files, names } = sharedFiles(uitgave, built)
  yield* files
  yield { pad: 'sw.js', inhoud: built.werker }
  yield { pad: 'manifest.webmanifest', inhoud: bytes(installable(uitgave, names.icoon)) }
  yield {
    pad: 'uitgave.json',
    inhoud: bytes(
      JSON.stringify({
        nummer: uitgave.nummer,
        datum: uitgave.datum,
        kern: KEPT,
        bestanden: [names.stijl, names.script, names.icoon, names.letters, names.index],
      }),
    ),
  }
}

/** Names of the files that pages of an edition share. */
export function hulpbestandenVan(uitgave: Momentopname, built: Bouwsels): Hulpbestanden {
  return sharedFiles(uitgave, built).names
}

/** Language of an address within an edition, and what is left of it. */
export function taalVan(pad: string): { taal: PubliekeTaal; pagina: string } {
  const [first = '', ...rest] = pad.split('/')
  const found = publiekeTaal.options.find((taal) => taal !== 'nl' && taal === first)
  return found === undefined ? { taal: 'nl', pagina: pad } : { taal: found, pagina: rest.join('/') }
}
