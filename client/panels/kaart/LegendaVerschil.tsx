import { legenda } from '../../../server/contract/text/nl/legenda.ts'
import { getekend, type Kaartmodel, kleurplaats } from '../../map/kaartmodel.ts'

/** Five classes of the difference with the gemeente, highest first, each with how many areas it holds. */
export function LegendaVerschil({ model, kleuren }: { model: Kaartmodel; kleuren: readonly string[] }) {
  const areas =
    model.niveau === 'buurt'
      ? model.buurten.map((row) => row.code)
      : model.wijken.map((row) => row.wijk.buurten[0] ?? '')
  const places = areas.map((code) => kleurplaats(model, 'verschil', getekend(model, code)))
  return (
    <ul className="legenda__klassen">
      {legenda.verschilKlassen
        .map((label, place) => (
          <li key={label}>
            <span className="legenda__vak" style={{ background: kleuren[place] }} aria-hidden />
            <span>{label}</span>
            <span className="legenda__aantal">{places.filter((found) => found === place).length}</span>
          </li>
        ))
        .reverse()}
    </ul>
  )
}
