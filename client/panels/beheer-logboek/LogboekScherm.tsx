import { useSearchParams } from 'wouter'
import type { Sessie } from '../../../server/contract/sessie.ts'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { logboekTekst } from '../../../server/contract/text/nl/logboek.ts'
import { useLogboek } from '../../api/logboek.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Bewaartermijnen } from './Bewaartermijnen.tsx'
import { ChainCheck } from './ChainCheck.tsx'
import { LogFilters } from './LogFilters.tsx'
import { LogList } from './LogList.tsx'
import { leesAdres, metBladzijde } from './log-url.ts'
import './logboek.css'

/** The log: whether it holds, its rows with filters, and how long everything is kept. */
export function LogboekScherm({ sessie }: { sessie: Sessie }) {
  return (
    <div className="log">
      <p className="page__lead">{logboekTekst.uitleg}</p>
      <ChainCheck />
      <Rows sessie={sessie} />
      <Bewaartermijnen sessie={sessie} />
    </div>
  )
}

function Rows({ sessie }: { sessie: Sessie }) {
  const [params, setParams] = useSearchParams()
  const { filters, na } = leesAdres(params)
  const page = useLogboek(filters, na)
  const goTo = (before: number | null) => setParams(metBladzijde(params, before))
  const rows = page.data?.rijen ?? []
  const next = page.data?.volgende ?? null
  return (
    <section className="block" aria-labelledby="log-rows">
      <h2 id="log-rows">{logboekTekst.titel}</h2>
      <LogFilters sessie={sessie} filters={filters} accounts={page.data?.accounts ?? []} />
      {page.isPending ? <Skeleton label={algemeen.laden} heightPixels={320} /> : null}
      {page.isError ? <Problem error={page.error} onRetry={() => void page.refetch()} /> : null}
      {page.isSuccess && rows.length === 0 ? (
        <p role="status">{next === null ? logboekTekst.geen : logboekTekst.verder}</p>
      ) : null}
      {rows.length > 0 ? <LogList rows={rows} corporatie={sessie.focusgebied.corporatie} /> : null}
      <div className="button-row">
        {na === null ? null : <Button onClick={() => goTo(null)}>{logboekTekst.nieuwste}</Button>}
        {next === null ? null : (
          <Button onClick={() => goTo(next)}>
            {rows.length === 0 ? logboekTekst.zoekVerder : logboekTekst.ouder}
          </Button>
        )}
      </div>
    </section>
  )
}
