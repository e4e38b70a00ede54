import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { bijeenkomstFormulierTekst } from '../../../server/contract/text/nl/bijeenkomsten.ts'
import { cyclusSchermTekst } from '../../../server/contract/text/nl/cyclusgang.ts'
import { useCycli } from '../../api/cycli.ts'
import { useMag } from '../../api/sessie.ts'
import { paths } from '../../app/paths.ts'
import { Problem } from '../../app/Problem.tsx'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import { MeetingForm } from './MeetingForm.tsx'

/** Records a session of residents or of the breed integraal netwerk in a cyclus. */
export function BijeenkomstScherm({ id }: { id: string }) {
  useScreenTitle(bijeenkomstFormulierTekst.titel)
  const cycli = useCycli()
  const may = useMag('bijeenkomst-vastleggen')
  const cyclus = cycli.data?.cycli.find((row) => row.id === id)
  const refused =
    cyclus === undefined
      ? cyclusSchermTekst.onbekend
      : !may
        ? bijeenkomstFormulierTekst.geenRecht
        : cyclus.staat === 'vastgesteld'
          ? cyclusSchermTekst.vastgesteld
          : null
  return (
    <div className="page">
      <div>
        <TextLink to={cyclus === undefined ? paths.cyclusNu : paths.cyclus(id)}>
          {bijeenkomstFormulierTekst.terug}
        </TextLink>
        <h1>{bijeenkomstFormulierTekst.titel}</h1>
      </div>
      <p className="page__lead">{bijeenkomstFormulierTekst.uitleg}</p>
      {cycli.isPending ? <Skeleton label={algemeen.laden} heightPixels={640} /> : null}
      {cycli.isError ? <Problem error={cycli.error} onRetry={() => void cycli.refetch()} /> : null}
      {cycli.isSuccess && refused !== null ? (
        <Notice tone="warning">
          <p>{refused}</p>
        </Notice>
      ) : null}
      {cyclus !== undefined && refused === null ? <MeetingForm cyclus={cyclus} /> : null}
    </div>
  )
}
