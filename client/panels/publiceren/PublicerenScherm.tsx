import { publicerenTekst as tekst } from '../../../server/contract/text/nl/publiceren.ts'
import { useOpenbaar } from '../../api/openbaar.ts'
import { Problem } from '../../app/Problem.tsx'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { CijfersDeel } from './CijfersDeel.tsx'
import { ContactDeel } from './ContactDeel.tsx'
import { TalenDeel } from './TalenDeel.tsx'
import { UitgavenDeel } from './UitgavenDeel.tsx'
import { VolgendeDeel } from './VolgendeDeel.tsx'
import './publiceren.css'

/** What everybody may see: the edition of now, the next one and what goes into it, and the editions so far. */
export function PublicerenScherm() {
  const found = useOpenbaar()
  const { data } = found
  useScreenTitle(tekst.titel)
  return (
    <div className="page publiceren">
      <div className="page__head">
        <h1>{tekst.titel}</h1>
      </div>
      <p className="publiceren__uitleg">{tekst.uitleg}</p>
      {found.isPending ? <Skeleton label={tekst.laden} heightPixels={560} /> : null}
      {found.isError ? <Problem error={found.error} onRetry={() => void found.refetch()} /> : null}
      {data === undefined ? null : (
        <div className="publiceren__delen">
          <VolgendeDeel gegevens={data} />
          <UitgavenDeel gegevens={data} />
          <CijfersDeel cijfers={data.cijfers} />
          <ContactDeel contact={data.contact} />
          <TalenDeel talen={data.talen} />
        </div>
      )}
    </div>
  )
}
