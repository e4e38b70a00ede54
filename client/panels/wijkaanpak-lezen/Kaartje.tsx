import { DISC_MM, LETTER_MM, LINE_MM } from '../../../analyses/wijkaanpak/kaartje-labels.ts'
import type { Kaartje as Kaartvorm } from '../../../analyses/wijkaanpak/kaartje-schema.ts'
import { KAARTLIJN, padVan, VULLING } from '../../../analyses/wijkaanpak/kaartje-svg.ts'
import { kaartjeTekst } from '../../../server/contract/text/nl/wijkaanpak-document.ts'

const key = (ringen: readonly (readonly (readonly [number, number])[])[]): string =>
  ringen[0]?.[0]?.join(' ') ?? ''

/** The small map as lines and letters of the page: the same shapes as in the Word file, in the colours of the screen. */
export function Kaartje({ kaart, uitleg }: { kaart: Kaartvorm; uitleg: string }) {
  const { breedteMm, hoogteMm, balk } = kaart
  const bottom = hoogteMm - 4
  return (
    // An inline drawing takes its letters and its print from the page; img cannot.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <svg className="lezen-kaart" viewBox={`0 0 ${breedteMm} ${hoogteMm}`} role="img" aria-label={uitleg}>
      <rect className="lezen-kaart__grond" width={breedteMm} height={hoogteMm} />
      <g className="lezen-kaart__omgeving" strokeWidth={KAARTLIJN.omgeving}>
        {kaart.omgeving.map((ringen) => (
          <path key={key(ringen)} d={padVan(ringen)} />
        ))}
      </g>
      {/* Twice as thick and then covered: what is left of the line is the border of the wijk. */}
      <g className="lezen-kaart__wijklijn" strokeWidth={2 * KAARTLIJN.wijk}>
        {kaart.buurten.map((ringen) => (
          <path key={key(ringen)} d={padVan(ringen)} />
        ))}
      </g>
      <g className="lezen-kaart__buurt" strokeWidth={KAARTLIJN.buurt} fillRule="evenodd">
        {kaart.buurten.map((ringen) => (
          <path key={key(ringen)} d={padVan(ringen)} />
        ))}
      </g>
      <g
        className="lezen-kaart__ambitie"
        strokeWidth={KAARTLIJN.ambitie}
        fillOpacity={VULLING}
        fillRule="evenodd"
      >
        {kaart.vlakken.map(({ nummer, ringen }) => (
          <path key={`${nummer} ${key(ringen)}`} d={padVan(ringen)} />
        ))}
      </g>
      <g className="lezen-kaart__lijn" strokeWidth={KAARTLIJN.ambitie}>
        {kaart.lijnen.map(({ nummer, punten }) => (
          <polyline key={nummer} points={punten.map((point) => point.join(',')).join(' ')} />
        ))}
      </g>
      <g className="lezen-kaart__letters" fontSize={LETTER_MM} aria-hidden>
        {kaart.labels.map(({ regels, x, y }) =>
          regels.map((line, at) => (
            <text key={`${x} ${y} ${line}`} x={x} y={y + at * LINE_MM}>
              {line}
            </text>
          )),
        )}
        {kaart.nummers.map(({ nummer, x, y }) => (
          <g key={`${nummer} ${x} ${y}`} className="lezen-kaart__nummer">
            <circle cx={x} cy={y} r={DISC_MM} />
            <text x={x} y={y + 1}>
              {nummer}
            </text>
          </g>
        ))}
      </g>
      <g className="lezen-kaart__balk" aria-hidden>
        <path d={`M4 ${bottom - 1.2}V${bottom}H${4 + balk.mm}V${bottom - 1.2}`} strokeWidth={0.4} />
        <text x={5.5 + balk.mm} y={bottom} fontSize={2.6}>
          {kaartjeTekst.meters(balk.meters)}
        </text>
        <path className="lezen-kaart__noord" d={`M${breedteMm - 6} ${bottom - 6}l-1.4 3.6l1.4 -.8l1.4 .8Z`} />
        <text x={breedteMm - 6} y={bottom} fontSize={2.4} textAnchor="middle">
          {kaartjeTekst.noord}
        </text>
      </g>
    </svg>
  )
}
