import { Link } from 'wouter'
import type { Proefverslag } from '../../../geodata/schema/invoer.ts'
import type { Invoer } from '../../../server/contract/invoer.ts'
import { verslagTekst } from '../../../server/contract/text/nl/invoer-verslag.ts'
import { momentVan } from '../../app/moment.ts'
import { paths } from '../../app/paths.ts'
import { buttonClass } from '../../ui/button-class.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Undo } from './Undo.tsx'

interface Props {
  invoer: Invoer
  report: Proefverslag
}

/** What became of the import: taken over, with the way to see it and the way back; or undone. */
export function Applied({ invoer, report }: Props) {
  const { staat, opgave, toegepastOp } = invoer
  const { dag, tijd } = momentVan(toegepastOp ?? invoer.ontvangenOp)
  return (
    <aside className="report__decide">
      {staat === 'toegepast' ? (
        <Notice tone="positive" title={verslagTekst.toegepast(report.rijenGoed, dag, tijd)}>
          <p>{verslagTekst.toegepastUitleg}</p>
        </Notice>
      ) : null}
      {staat === 'toegepast' && opgave !== null ? (
        <Link href={paths.dataset(opgave.dataset.dataset)} className={buttonClass('primary')}>
          <span>{verslagTekst.bekijk}</span>
        </Link>
      ) : null}
      <Undo invoer={invoer} />
    </aside>
  )
}
