import type { Child } from 'hono/jsx'
import { publiekeTaal } from '../momentopname.ts'
import { inTaal, naar, naarBestand, type Omgeving, PAGINAS, paginaVan } from '../omgeving.ts'
import { datumIn, leesrichting, WOORDEN } from '../woorden.ts'
import { Voorbeeld } from './Voorbeeld.tsx'

interface Props {
  omgeving: Omgeving
  titel: string
  children: Child
  /** Words for the script, as a block of data that is never run. */
  gegevens?: Readonly<Record<string, string>>
}

/** The name of the programme with its ring of four; the way back to the start. */
function Merk({ omgeving }: { omgeving: Omgeving }) {
  return (
    <a class="ob-merk" href={naar(omgeving, PAGINAS.begin)} lang="nl">
      <svg viewBox="0 0 32 32" width="28" height="28" fill="none" stroke-width="5.4" aria-hidden="true">
        <path
          class="ob-merk__ring"
          d="M17.6 4.6a11.5 11.5 0 0 1 9.8 9.8M27.4 17.6a11.5 11.5 0 0 1-9.8 9.8M14.4 27.4a11.5 11.5 0 0 1-9.8-9.8"
        />
        <path class="ob-merk__deel" d="M4.6 14.4a11.5 11.5 0 0 1 9.8-9.8" />
        <circle class="ob-merk__stip" cx="16" cy="16" r="3.4" />
      </svg>
      {omgeving.uitgave.plaats.naam}
    </a>
  )
}

function Kop({ omgeving }: { omgeving: Omgeving }) {
  const { schil } = omgeving.woorden
  const here = paginaVan(omgeving)
  const links = [
    [PAGINAS.begin, schil.begin],
    [PAGINAS.nuOpen, schil.nuOpen],
    [PAGINAS.terecht, schil.terecht],
    [PAGINAS.werk, schil.werk],
    [PAGINAS.plannen, schil.plannen],
    [PAGINAS.ideeen, schil.ideeen],
    [PAGINAS.zoek, schil.straten],
    [PAGINAS.bronnen, schil.bronnen],
    [PAGINAS.over, schil.over],
  ] as const
  return (
    <header class="ob-kop">
      <Merk omgeving={omgeving} />
      <details class="ob-luik">
        <summary>
          <span aria-hidden="true">{omgeving.taal.toUpperCase()}</span>
          <span class="ob-verborgen">{schil.talen}</span>
        </summary>
        <nav aria-label={schil.talen} class="ob-luik__inhoud">
          <ul>
            {publiekeTaal.options.map((taal) => (
              <li>
                <a
                  href={inTaal(omgeving, taal)}
                  lang={taal}
                  hreflang={taal}
                  aria-current={taal === omgeving.taal ? 'true' : undefined}
                >
                  {WOORDEN[taal].schil.taal}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </details>
      <details class="ob-luik">
        <summary>{schil.menu}</summary>
        <nav aria-label={schil.menu} class="ob-luik__inhoud">
          <ul>
            {links.map(([page, label]) => (
              <li>
                <a href={naar(omgeving, page)} aria-current={page === here ? 'page' : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </details>
    </header>
  )
}

function Voet({ omgeving }: { omgeving: Omgeving }) {
  const { uitgave, woorden } = omgeving
  const { schil } = woorden
  return (
    <footer class="ob-voet">
      <p>
        {schil.uitgave(uitgave.nummer, datumIn(woorden, uitgave.datum))} {schil.zonderInternet}
      </p>
      <p class="ob-voet__rij">
        <a href={`${naar(omgeving, PAGINAS.over)}#klopt`}>{schil.klopt}</a>
        <a href={naar(omgeving, PAGINAS.bronnen)}>{schil.bronnen}</a>
      </p>
    </footer>
  )
}

/** Head of every page: nothing in it comes from another site. */
export function Hoofd({ omgeving, titel }: { omgeving: Omgeving; titel: string }) {
  const { bestanden, uitgave } = omgeving
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#0b5a7c" />
      <meta name="description" content={omgeving.woorden.paginas.begin.inleiding(uitgave.plaats.naam)} />
      <title>{`${titel} - ${uitgave.plaats.naam}`}</title>
      <link rel="stylesheet" href={naarBestand(omgeving, bestanden.stijl)} />
      <link rel="icon" type="image/svg+xml" href={naarBestand(omgeving, bestanden.icoon)} />
      <link rel="manifest" href={naarBestand(omgeving, 'manifest.webmanifest')} />
      {publiekeTaal.options.map((taal) => (
        <link rel="alternate" hreflang={taal} href={inTaal(omgeving, taal)} />
      ))}
      <script type="module" src={naarBestand(omgeving, bestanden.script)} />
    </head>
  )
}

/** A whole public page: head, menu, content, foot. Text first; the script only adds to it. */
export function Pagina({ omgeving, titel, gegevens, children }: Props) {
  const { taal, uitgave, woorden } = omgeving
  const isChecked = taal === 'nl' || uitgave.nagekeken.includes(taal)
  return (
    <html
      lang={taal}
      dir={leesrichting(taal)}
      data-wortel={naarBestand(omgeving, '')}
      data-index={omgeving.bestanden.index}
    >
      <Hoofd omgeving={omgeving} titel={titel} />
      <body>
        <a class="ob-sla-over" href="#inhoud">
          {woorden.schil.naarInhoud}
        </a>
        <Kop omgeving={omgeving} />
        {uitgave.voorbeelddata ? (
          <p class="ob-strook">
            <Voorbeeld woorden={woorden} /> {woorden.schil.voorbeeldUitleg}
          </p>
        ) : null}
        {isChecked ? null : <p class="ob-strook ob-strook--taal">{woorden.schil.nietNagekeken}</p>}
        <main id="inhoud" class="ob-inhoud" tabindex={-1}>
          {children}
        </main>
        <Voet omgeving={omgeving} />
        {gegevens === undefined ? null : (
          <script
            type="application/json"
            id="ob-woorden"
            dangerouslySetInnerHTML={{ __html: JSON.stringify(gegevens).replaceAll('<', '\\u003c') }}
          />
        )}
      </body>
    </html>
  )
}
