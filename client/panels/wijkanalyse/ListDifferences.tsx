import { ArrowLeftRight, Info } from 'lucide-react'
import type { Lijstvergelijking } from '../../../analyses/prioriteiten/lijsten.ts'
import { lijstenTekst, overeenkomstZinnen, verschilZin } from '../../../server/contract/text/nl/lijsten.ts'
import { Notice } from '../../ui/Notice.tsx'

/** Where the three lists differ: the first thing to talk about. Without a session there is nothing to compare yet. */
export function ListDifferences({ compared }: { compared: Lijstvergelijking }) {
  const { aanwezig, verschillen } = compared
  if (aanwezig.length < 2) {
    return (
      <Notice icon={<Info size={18} strokeWidth={1.9} aria-hidden />}>
        <p>{lijstenTekst.nietTeVergelijken}</p>
      </Notice>
    )
  }
  const rest = overeenkomstZinnen(compared)
  return (
    <Notice
      tone={verschillen.length === 0 ? 'info' : 'warning'}
      title={verschillen.length === 0 ? lijstenTekst.geenVerschil : lijstenTekst.verschillen}
      icon={<ArrowLeftRight size={18} strokeWidth={1.9} aria-hidden />}
    >
      {verschillen.length === 0 ? null : (
        <ul className="plain-list">
          {verschillen.map((one) => (
            <li key={one.thema}>{verschilZin(one)}</li>
          ))}
        </ul>
      )}
      {rest.length === 0 ? null : <p>{rest.join(' ')}</p>}
    </Notice>
  )
}
