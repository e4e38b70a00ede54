import { Link } from 'wouter'
import type { InvoerOpgave, Proefverslag } from '../../../geodata/schema/invoer.ts'
import type { Invoer } from '../../../server/contract/invoer.ts'
import { verslagTekst } from '../../../server/contract/text/nl/invoer-verslag.ts'
import { momentVan } from '../../app/moment.ts'
import { kaartMetCijfer, paths } from '../../app/paths.ts'
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
  const onMap = mapAddress(opgave, report)
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
      {staat === 'toegepast' && onMap !== null ? (
        <Link href={onMap} className={buttonClass('secondary')}>
          <span>{verslagTekst.naarKaart}</span>
        </Link>
      ) : null}
      <Undo invoer={invoer} />
    </aside>
  )
}

/** The map with a figure of this import in its newest year; null for rows that are no figures the order names. */
function mapAddress(opgave: InvoerOpgave | null, report: Proefverslag): string | null {
  const own = opgave?.eigenIndicatoren[0]?.id
  const figure = own ?? (opgave?.koppeling.doel === 'cijfers' ? opgave.koppeling.reeks[0]?.als : undefined)
  const year = report.jaren.at(-1)
  if (figure === undefined || year === undefined) return null
  return kaartMetCijfer(figure, year, own === undefined ? null : 'alle')
}
