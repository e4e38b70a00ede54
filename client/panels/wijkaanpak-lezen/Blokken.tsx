import type { Kaartje as Kaartvorm } from '../../../analyses/wijkaanpak/kaartje-schema.ts'
import type { Blok, Tekstregel } from '../../../server/contract/text/blok.ts'
import { leesTekst } from '../../../server/contract/text/nl/wijkaanpak-lezen.ts'
import { Kaartje } from './Kaartje.tsx'

/** A sentence with its figures: they stand in the letter of machines. */
function Regel({ regel }: { regel: Tekstregel }) {
  return regel.map((part, at) =>
    typeof part === 'string' ? (
      part
    ) : (
      // The order of the parts of a sentence is fixed.
      // oxlint-disable-next-line react/no-array-index-key
      <span key={at} className={part.oud ? 'lezen__cijfer lezen__cijfer--oud' : 'lezen__cijfer'}>
        {part.cijfer}
      </span>
    ),
  )
}

/** The blocks of a document, each as the element it is: headings, paragraphs, lists, tables with heads, the map. */
export function Blokken({ blokken, kaart }: { blokken: readonly Blok[]; kaart: Kaartvorm }) {
  // The document is one whole: blocks never change place on their own.
  // oxlint-disable-next-line react/no-array-index-key
  return blokken.map((blok, at) => <EenBlok key={at} blok={blok} kaart={kaart} />)
}

function EenBlok({ blok, kaart }: { blok: Blok; kaart: Kaartvorm }) {
  switch (blok.soort) {
    case 'kop': {
      const Kop = `h${blok.niveau}` as const
      return (
        <Kop id={blok.id} tabIndex={-1}>
          {blok.tekst}
        </Kop>
      )
    }
    case 'alinea':
      return (
        <p className={`lezen__alinea lezen__alinea--${blok.toon}`}>
          <Regel regel={blok.regel} />
        </p>
      )
    case 'lijst':
      return (
        <ul className={blok.genummerd === true ? 'lezen__lijst lezen__lijst--genummerd' : 'lezen__lijst'}>
          {blok.regels.map((regel, at) => (
            // oxlint-disable-next-line react/no-array-index-key
            <li key={at}>
              <Regel regel={regel} />
            </li>
          ))}
        </ul>
      )
    case 'tabel':
      return <Tabel tabel={blok} />
    case 'kaart':
      return (
        <figure className="lezen__kaart">
          <Kaartje kaart={kaart} uitleg={blok.uitleg} />
          <figcaption>{blok.titel}</figcaption>
        </figure>
      )
  }
}

function Tabel({ tabel }: { tabel: Extract<Blok, { soort: 'tabel' }> }) {
  const { titel, koppen, rijen, breedtes } = tabel
  return (
    // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="lezen__tabelvak" aria-label={leesTekst.tabel(titel)} tabIndex={0}>
      <table className="lezen__tabel">
        <caption>{titel}</caption>
        <colgroup>
          {breedtes.map((percent, at) => (
            <col key={koppen[at]} style={{ width: `${percent}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {koppen.map((kop) => (
              <th key={kop} scope="col">
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map((rij, row) => (
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={row}>
              {rij.map((cel, at) => {
                const lines = cel.map((regel, line) => (
                  // oxlint-disable-next-line react/no-array-index-key
                  <p key={line}>
                    <Regel regel={regel} />
                  </p>
                ))
                return at === 0 ? (
                  <th key={koppen[at]} scope="row">
                    {lines}
                  </th>
                ) : (
                  <td key={koppen[at]}>{lines}</td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
