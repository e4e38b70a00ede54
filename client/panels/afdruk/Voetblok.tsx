import { velTekst } from '../../../server/contract/text/nl/afdruk.ts'
import type { Voet } from './voetregels.ts'

/** What to mind, the sources and how the sheet was made. */
export function Voetblok({ letOp, bronnen, blad }: Voet) {
  return (
    <footer className="vel__voet">
      <p>
        <strong>{velTekst.letOp}</strong> {letOp}
      </p>
      <p>
        <strong>{velTekst.bronnen}</strong> {bronnen}
      </p>
      <p>{blad}</p>
    </footer>
  )
}
