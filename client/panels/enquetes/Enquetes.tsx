import type { Verdieping } from '../../../analyses/verdieping/verdieping.ts'
import { enquetesTekst as tekst } from '../../../server/contract/text/nl/enquetes.ts'
import { useEnquetes } from '../../api/enquetes.ts'
import { paths } from '../../app/paths.ts'
import { Problem } from '../../app/Problem.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import { EnqueteBlok } from './EnqueteBlok.tsx'

/** The surveys that are loaded: how each was held, and what was answered by everybody and in the buurten of the area. */
export function Enquetes({ verdieping }: { verdieping: Verdieping }) {
  const answer = useEnquetes()
  const surveys = answer.data?.enquetes
  return (
    <>
      <p className="page__lead">{tekst.inleiding}</p>
      {answer.isPending ? <Skeleton label={tekst.laden} heightPixels={320} /> : null}
      {answer.isError ? <Problem error={answer.error} onRetry={() => void answer.refetch()} /> : null}
      {surveys?.length === 0 ? (
        <Notice title={tekst.geen}>
          <p>
            <TextLink to={paths.gegevens}>{tekst.watNodig}</TextLink>
          </p>
        </Notice>
      ) : null}
      {surveys?.map((survey) => (
        <EnqueteBlok key={survey.bron.dataset} enquete={survey} buurten={verdieping.wijk.buurten} />
      ))}
    </>
  )
}
