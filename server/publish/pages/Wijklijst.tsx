import { naar, type Omgeving, PAGINAS } from '../omgeving.ts'

/** The wijken with their buurten: the same that the map shows, in words. */
export function Wijklijst({ omgeving, doel }: { omgeving: Omgeving; doel?: '_top' }) {
  const { wijken, buurten } = omgeving.uitgave
  return (
    <ul class="ob-wijken">
      {wijken.map((wijk) => (
        <li>
          <a class="ob-wijken__naam" href={naar(omgeving, PAGINAS.wijk(wijk.id))} target={doel} lang="nl">
            {wijk.naam}
          </a>
          <details>
            <summary>{omgeving.woorden.paginas.wijk.buurten}</summary>
            <ul class="ob-wijken__buurten" lang="nl">
              {buurten
                .filter((buurt) => buurt.wijk === wijk.id)
                .map((buurt) => (
                  <li>
                    <a href={naar(omgeving, PAGINAS.buurt(buurt.slug))} target={doel}>
                      {buurt.naam}
                    </a>
                  </li>
                ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  )
}
