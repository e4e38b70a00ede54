import { naar, type Omgeving, PAGINAS } from '../omgeving.ts'

interface Props {
  omgeving: Omgeving
  /** Code of a buurt that is shown as "here"; null: the whole area. */
  hier?: readonly string[]
  /** Address of the list that says the same. */
  lijst: string
  /** Where links open; in a frame of another site they leave it. */
  doel?: '_top'
}

/** Whether a wijkcentrum with known hours is in a wijk. */
function heeftWijkcentrum({ uitgave }: Omgeving, wijk: string): boolean {
  return uitgave.plekken.some(
    (plek) => plek.wijk === wijk && plek.openingstijden !== null && plek.soort !== 'woonzorgcentrum',
  )
}

/**
 * The map as a picture with links: it needs no script. One colour for all wijken, hatched where work is announced; a wijkcentrum of
 * which only the wijk is known stands beside the name of that wijk. The list beside it says the same in words.
 */
export function Kaart({ omgeving, hier = [], lijst, doel }: Props) {
  const { uitgave, woorden } = omgeving
  const { kaart, buurten, wijken } = uitgave
  const words = woorden.paginas.begin
  const withWork = new Set(uitgave.werken.flatMap(({ buurten: of }) => of))
  return (
    <figure class="ob-kaart">
      <nav aria-label={words.kaart(uitgave.plaats.naam)}>
        <svg viewBox={`0 0 ${kaart.breedte} ${kaart.hoogte}`} class="ob-kaart__beeld">
          <defs>
            <pattern
              id="ob-arcering"
              width="14"
              height="14"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="14" height="14" class="ob-kaart__werkgrond" />
              <path d="M0 0V14" class="ob-kaart__werklijn" />
            </pattern>
          </defs>
          <g aria-hidden="true">
            {buurten
              .filter(({ wijk }) => wijk === null)
              .map(({ pad }) => (
                <path class="ob-kaart__grond" d={pad} />
              ))}
          </g>
          {wijken.map((wijk) => (
            <g class="ob-kaart__wijk">
              {buurten
                .filter((buurt) => buurt.wijk === wijk.id)
                .map((buurt) => (
                  <a
                    href={naar(omgeving, PAGINAS.buurt(buurt.slug))}
                    aria-label={`${buurt.naam}, ${wijk.naam}`}
                    tabindex={-1}
                    target={doel}
                  >
                    <path
                      class={
                        hier.includes(buurt.code)
                          ? 'ob-kaart__buurt ob-kaart__buurt--hier'
                          : 'ob-kaart__buurt'
                      }
                      d={buurt.pad}
                    />
                    {withWork.has(buurt.code) ? <path class="ob-kaart__werk" d={buurt.pad} /> : null}
                  </a>
                ))}
            </g>
          ))}
          {wijken.map((wijk) => (
            <a
              href={naar(omgeving, PAGINAS.wijk(wijk.id))}
              target={doel}
              class="ob-kaart__naam"
              aria-label={wijk.naam}
            >
              <text x={wijk.x} y={wijk.y} lang="nl">
                {wijk.naam}
              </text>
              {heeftWijkcentrum(omgeving, wijk.id) ? (
                <circle class="ob-kaart__plek" cx={wijk.x} cy={wijk.y - 52} r="16" aria-hidden="true" />
              ) : null}
            </a>
          ))}
        </svg>
      </nav>
      <figcaption class="ob-kaart__uitleg">
        <span>
          <i class="ob-kaart__teken ob-kaart__teken--werk" aria-hidden="true" />
          {words.werkGepland}
        </span>
        <span>
          <i class="ob-kaart__teken ob-kaart__teken--plek" aria-hidden="true" />
          {words.wijkcentrum}
        </span>
        <a href={lijst} target={doel}>
          {words.alsLijst}
        </a>
      </figcaption>
    </figure>
  )
}
