import { RefreshCw } from 'lucide-react'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { systeemTekst } from '../../../server/contract/text/nl/systeem.ts'
import { useSysteem } from '../../api/systeem.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Controles } from './Controles.tsx'
import { Instellingen } from './Instellingen.tsx'
import { Kerngegevens } from './Kerngegevens.tsx'
import { TakenEnGrenzen } from './TakenEnGrenzen.tsx'
import './systeem.css'

/** Beheer, Systeem: how the running app stands, for its administrator. */
export function SysteemScherm() {
  const found = useSysteem()
  return (
    <div className="systeem">
      <div className="page__head">
        <h2>{systeemTekst.titel}</h2>
        <Button
          icon={<RefreshCw size={17} aria-hidden />}
          onClick={() => void found.refetch()}
          disabled={found.isFetching}
        >
          {systeemTekst.ververs}
        </Button>
      </div>
      <p className="subtle">{systeemTekst.uitleg}</p>
      {found.isPending ? <Skeleton label={algemeen.laden} heightPixels={480} /> : null}
      {found.isError ? <Problem error={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.data === undefined ? null : (
        <>
          <div className="systeem__columns">
            <Kerngegevens systeem={found.data} />
            <Controles systeem={found.data} />
            <TakenEnGrenzen systeem={found.data} />
          </div>
          <Instellingen systeem={found.data} />
        </>
      )}
    </div>
  )
}
