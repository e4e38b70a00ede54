import { useLocation } from 'wouter'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { invoerScherm } from '../../../server/contract/text/nl/invoer.ts'
import { useInvoerLijst } from '../../api/invoer.ts'
import { useMag } from '../../api/sessie.ts'
import { paths } from '../../app/paths.ts'
import { Problem } from '../../app/Problem.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { ImportTable } from '../invoer/ImportTable.tsx'
import { Undo } from '../invoer/Undo.tsx'

interface Props {
  /** Only the imports of this dataset, with the way to undo the last; absent: all. */
  dataset?: string
}

/** The files that came in. On the page of a dataset: those it was made of; nothing when it was made of none. */
export function RecentImports({ dataset }: Props) {
  const may = useMag('invoer-lezen')
  const list = useInvoerLijst(may)
  const [, navigate] = useLocation()
  if (!may) return null
  const rows = (list.data?.invoer ?? []).filter(
    (row) => dataset === undefined || row.opgave?.dataset.dataset === dataset,
  )
  if (dataset !== undefined && rows.length === 0) return null
  const newest = rows.find((row) => row.staat === 'toegepast')
  return (
    <section className="datasets">
      <h2>{dataset === undefined ? invoerScherm.lijst : invoerScherm.lijstVanDataset}</h2>
      {list.isPending ? <Skeleton label={algemeen.laden} heightPixels={160} /> : null}
      {list.isError ? <Problem error={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.data === undefined ? null : <ImportTable rows={rows} />}
      {dataset === undefined || newest === undefined ? null : (
        <div>
          <Undo
            key={newest.id}
            invoer={newest}
            onUndone={() => navigate(paths.invoer(newest.id, 'verslag'))}
          />
        </div>
      )}
    </section>
  )
}
