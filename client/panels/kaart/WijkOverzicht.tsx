import { ChevronRight } from 'lucide-react'
import { memo } from 'react'
import {
  geenVerschilKort,
  openKort,
  profiel,
  verschilZin,
} from '../../../server/contract/text/nl/gebiedsprofiel.ts'
import { indicatorTekst, leeftijdTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { waardeMetEenheid } from '../../../server/contract/text/getal.ts'
import { legenda } from '../../../server/contract/text/nl/legenda.ts'
import type { PaneelProps, Voorzieningen } from './paneel-props.ts'
import { ProfielKnoppen } from './ProfielKnoppen.tsx'
import { cijferregels, ernaastRegel } from './wijkregels.ts'
import { centraMetTijden, korteNaamVan } from './wijkcentra.ts'

/** The wijken with their figure, when no area is chosen. A wijk without a figure of its own shows its range. */
export function WijkOverzicht({
  voorzieningen,
  ...props
}: PaneelProps & { voorzieningen: Voorzieningen | null }) {
  const { bron, model, keuze, kies } = props
  const words = indicatorTekst(model.indicator)
  const { eenheid } = model.indicator
  return (
    <article className="profiel">
      <header>
        <p className="profiel__boven">
          {words.naam}, {keuze.jaar}, {leeftijdTekst[keuze.leeftijd]}
        </p>
        <h2>{profiel.wijkenTitelAantal(bron.focusgebied, bron.wijken.length)}</h2>
      </header>
      <p className="subtle">{profiel.wijkenUitleg}</p>
      <Wijkenlijst bron={bron} model={model} kies={kies} voorzieningen={voorzieningen} />
      {model.gemeente === null ? null : (
        <p className="wijken__ref">
          {legenda.gemeente(bron.gemeente.naam, waardeMetEenheid(model.gemeente, eenheid))}
          {model.land === null
            ? null
            : ` · ${legenda.gemeente(bron.land.naam, waardeMetEenheid(model.land, eenheid))}`}
        </p>
      )}
      <ProfielKnoppen {...props} area={null} />
    </article>
  )
}

type LijstProps = Pick<PaneelProps, 'bron' | 'model' | 'kies'> & { voorzieningen: Voorzieningen | null }

/** The wijken one under the other; made anew only for other figures, not for another colour or layer. */
const Wijkenlijst = memo(function Wijkenlijst({ bron, model, kies, voorzieningen }: LijstProps) {
  return (
    <ul className="wijken">
      {model.wijken.map((row) => {
        const [first = '', ...rest] = cijferregels(row)
        const beside = ernaastRegel(row, bron)
        const centres = centraMetTijden(voorzieningen, row.wijk.naam)
        const own = row.cijfer.soort === 'waarde'
        return (
          <li key={row.wijk.id}>
            <button
              type="button"
              className="wijken__knop"
              aria-label={profiel.open(row.wijk.naam)}
              onClick={() => kies({ gebied: row.wijk.id })}
            >
              <span className="wijken__naam">{row.wijk.naam}</span>
              {own ? <span className="wijken__waarde">{first}</span> : null}
              <ChevronRight size={18} strokeWidth={1.9} aria-hidden />
            </button>
            {own ? null : <p>{first}</p>}
            {rest.map((regel) => (
              <p key={regel} className="subtle">
                {regel}
              </p>
            ))}
            {row.verschil === null ? null : (
              <p className="subtle">
                {row.verschil.oordeel === 'geen-verschil'
                  ? geenVerschilKort(row.verschil, bron.gemeente.naam)
                  : verschilZin(row.verschil, bron.gemeente.naam)}
              </p>
            )}
            {beside === null ? null : <p className="wijken__ernaast">{beside}</p>}
            <p className="subtle">
              {centres.length === 0
                ? profiel.geenWijkcentrum
                : centres.map((place) => `${korteNaamVan(place)}, ${openKort(place.nu)}`).join('; ')}
            </p>
          </li>
        )
      })}
    </ul>
  )
})
