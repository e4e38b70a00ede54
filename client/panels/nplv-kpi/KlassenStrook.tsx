import { VOLDOENDE } from '../../../analyses/leefbaarometer/kpi-bladzijde-schema.ts'
import { nplvKpiTekst } from '../../../server/contract/text/nl/nplv-kpi.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import type { Uitleg } from '../../../server/contract/text/uitleg.ts'
import { ExplainButton } from '../wijkanalyse/ExplainButton.tsx'
import './klassen-strook.css'

const CLASSES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

/** A class with the window behind it; null: the source gives none. */
export type KlasseCel = { klasse: number; uitleg: Uitleg } | null

interface Props {
  caption: string
  captionHidden?: boolean
  /** What the rows are: parts, areas or buurten. */
  eersteKolom: string
  kolommen: readonly (string | number)[]
  rijen: readonly { id: string; naam: string; cellen: readonly KlasseCel[] }[]
}

/** Classes as words in a table, each with nine small steps in which "voldoende" is marked. */
export function KlassenStrook({ caption, captionHidden, eersteKolom, kolommen, rijen }: Props) {
  return (
    <ScrollTable caption={caption} captionHidden={captionHidden}>
      <thead>
        <tr>
          <th scope="col">{eersteKolom}</th>
          {kolommen.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rijen.map(({ id, naam, cellen }) => (
          <tr key={id}>
            <th scope="row">{naam}</th>
            {cellen.map((cel, index) => (
              <td key={kolommen[index]} className={cel === null ? 'table__missing' : undefined}>
                {cel === null ? nplvKpiTekst.geenKlasse : <KlasseWoord cel={cel} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

function KlasseWoord({ cel }: { cel: NonNullable<KlasseCel> }) {
  return (
    <>
      <ExplainButton uitleg={cel.uitleg} />
      <span className="klasse-trap" aria-hidden>
        {CLASSES.map((step) => (
          <span
            key={step}
            className={`klasse-trap__trede${step <= cel.klasse ? ' klasse-trap__trede--vol' : ''}${
              step === VOLDOENDE ? ' klasse-trap__trede--grens' : ''
            }`}
          />
        ))}
      </span>
    </>
  )
}
