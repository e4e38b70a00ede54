import { Printer } from 'lucide-react'
import { useState } from 'react'
import { wieTekst } from '../../../server/contract/text/nl/cyclusgang.ts'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { kwartaalTekst as tekst } from '../../../server/contract/text/nl/rapportages.ts'
import { voortgangTekst } from '../../../server/contract/text/nl/voortgang.ts'
import type { AnswerOf } from '../../../server/contract/endpoint.ts'
import type { leesKwartaalrapportage } from '../../../server/contract/voortgang.ts'
import { useCorporatie, useMag } from '../../api/sessie.ts'
import { useKwartaalrapport, useLegKwartaalVast } from '../../api/voortgang.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import { paths } from '../../app/paths.ts'
import { Problem } from '../../app/Problem.tsx'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import { Kwartaalrapport } from './Kwartaalrapport.tsx'
import './rapport.css'

/** The report of a quarter: as a draft until it is kept, and then as it was kept. */
export function KwartaalScherm({ kwartaal }: { kwartaal: string }) {
  const rapport = useKwartaalrapport(kwartaal)
  const { data } = rapport
  useScreenTitle(tekst.titel(kwartaal))
  return (
    <div className="page">
      <div className="rapport__balk niet-afdrukken">
        <TextLink to={paths.voortgang('rapportages')}>{voortgangTekst.deel.rapportages}</TextLink>
        <Button icon={<Printer size={17} aria-hidden />} onClick={() => window.print()}>
          {tekst.druk}
        </Button>
      </div>
      {rapport.isPending ? <Skeleton label={voortgangTekst.laden} heightPixels={640} /> : null}
      {rapport.isError ? <Problem error={rapport.error} onRetry={() => void rapport.refetch()} /> : null}
      {data === undefined ? null : (
        <article className="rapport">
          <header className="rapport__kop">
            <h1>{tekst.titel(kwartaal)}</h1>
            <p className="rapport__wanneer">{tekst.periode(data.rapport.van, data.rapport.tot)}</p>
            {data.voorbeelddata ? <ExampleTag /> : null}
          </header>
          <Staat gegevens={data} />
          <Kwartaalrapport rapport={data.rapport} />
        </article>
      )}
    </div>
  )
}

/** Whether it is kept, and for who may the way to keep it. */
function Staat({ gegevens }: { gegevens: AnswerOf<typeof leesKwartaalrapportage> }) {
  const { vastgelegd, voorbij, rapport } = gegevens
  const corporatie = useCorporatie()
  const mag = useMag('rapportage-vastleggen')
  const [sure, setSure] = useState(false)
  const keep = useLegKwartaalVast(rapport.kwartaal)
  if (vastgelegd !== null) {
    return (
      <Notice tone="positive">
        <p>{tekst.vastgelegd(wieTekst(vastgelegd.rol, corporatie), vastgelegd.datum)}</p>
        <p className="fingerprint">{tekst.controlegetal(vastgelegd.sha256)}</p>
      </Notice>
    )
  }
  return (
    <Notice tone="info">
      <p>{tekst.concept}</p>
      {voorbij ? null : <p>{tekst.nogNiet}</p>}
      {keep.isError ? <Problem error={keep.error} /> : null}
      {mag && voorbij ? (
        <div className="rapport__vastleggen niet-afdrukken">
          {sure ? (
            <>
              <p>{tekst.zeker}</p>
              <div className="button-row">
                <Button kind="primary" disabled={keep.isPending} onClick={() => keep.mutate()}>
                  {keep.isPending ? tekst.bezig : tekst.bevestig}
                </Button>
                <Button onClick={() => setSure(false)}>{algemeen.annuleren}</Button>
              </div>
            </>
          ) : (
            <Button onClick={() => setSure(true)}>{tekst.legVast}</Button>
          )}
        </div>
      ) : null}
    </Notice>
  )
}
