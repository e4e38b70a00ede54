import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { invoerScherm } from '../../../server/contract/text/nl/invoer.ts'
import { useInvoerLijst } from '../../api/invoer.ts'
import { useMag } from '../../api/sessie.ts'
import { paths } from '../../app/paths.ts'
import { Problem } from '../../app/Problem.tsx'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import { ChooseFile } from './ChooseFile.tsx'
import { ImportTable } from './ImportTable.tsx'
import './invoer.css'

/** Where a person gives a file, with the files that were given before. */
export function InvoerScherm() {
  useScreenTitle(invoerScherm.titel)
  const may = useMag('invoer-doen')
  const mayRead = useMag('invoer-lezen')
  const list = useInvoerLijst(mayRead)
  return (
    <div className="page">
      <p>
        <TextLink to={paths.gegevens}>{invoerScherm.naarLijst}</TextLink>
      </p>
      <h1>{invoerScherm.titel}</h1>
      <p className="page__lead">{invoerScherm.uitleg}</p>
      {may ? (
        <ChooseFile />
      ) : (
        <Notice>
          <p>{invoerScherm.geenRecht}</p>
        </Notice>
      )}
      {mayRead ? (
        <section className="block">
          <h2>{invoerScherm.lijst}</h2>
          {list.isPending ? <Skeleton label={algemeen.laden} heightPixels={160} /> : null}
          {list.isError ? <Problem error={list.error} onRetry={() => void list.refetch()} /> : null}
          {list.data === undefined ? null : <ImportTable rows={list.data.invoer} />}
        </section>
      ) : null}
    </div>
  )
}
