import { tekenTekst } from '../../../../server/contract/text/nl/tekenen.ts'
import { Details } from '../../../ui/Details.tsx'

/** What mouse and keys do while drawing. */
export function Tekenhulp() {
  return (
    <Details summary={tekenTekst.toetsenTitel}>
      <dl className="tekenen__toetsen">
        {tekenTekst.toetsen.map(([key, does]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Details>
  )
}
