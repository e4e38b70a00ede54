import { useCycli } from '../../api/cycli.ts'
import { useVierblad, type Vierbladgegevens } from '../../api/vierblad.ts'
import { wijkanalyseTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import { vierbladTekst as tekst } from '../../../server/contract/text/nl/vierblad.ts'
import { aanpakTekst } from '../../../server/contract/text/nl/wijkaanpak.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import { paths } from '../../app/paths.ts'
import { Problem } from '../../app/Problem.tsx'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { useCyclus } from '../../app/use-cyclus.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import { Dubbel } from './Dubbel.tsx'
import { Fondsen } from './Fondsen.tsx'
import { Prioriteiten } from './Prioriteiten.tsx'
import './vierblad.css'

/** The plans of all wijken of a cyclus on one sheet. */
export function StadsdeelScherm({ asked }: { asked: string | null }) {
  useScreenTitle(tekst.titel)
  const cycli = useCycli()
  const { huidige } = useCyclus()
  const cyclus = asked ?? huidige?.id ?? null
  const blad = useVierblad(cyclus)
  const naam = cycli.data?.cycli.find(({ id }) => id === cyclus)?.naam
  return (
    <div className="page vierblad">
      <div className="page__head">
        <h1>{tekst.titel}</h1>
        <TextLink to={paths.wijkaanpakken}>{aanpakTekst.titel}</TextLink>
        {blad.data?.voorbeelddata === true ? <ExampleTag /> : null}
      </div>
      <p className="page__lead">{tekst.uitleg}</p>
      {naam === undefined ? null : <p className="subtle">{naam}</p>}
      {cyclus === null && cycli.isSuccess ? <p>{wijkanalyseTekst.geenCyclus}</p> : null}
      {cyclus !== null && blad.isPending ? <Skeleton label={tekst.laden} heightPixels={480} /> : null}
      {blad.isError ? <Problem error={blad.error} onRetry={() => void blad.refetch()} /> : null}
      {blad.data === undefined || cyclus === null ? null : <Blad gegevens={blad.data} cyclus={cyclus} />}
    </div>
  )
}

function Blad({ gegevens, cyclus }: { gegevens: Vierbladgegevens; cyclus: string }) {
  return (
    <>
      <Dubbel gegevens={gegevens} />
      <Prioriteiten gegevens={gegevens} cyclus={cyclus} />
      <Fondsen gegevens={gegevens} />
    </>
  )
}
