import { Download } from 'lucide-react'
import { useState } from 'react'
import { haalAdreslijst } from '../../../server/contract/campagnebezoeken.ts'
import { deurTekst } from '../../../server/contract/text/nl/aan-de-deur.ts'
import { bezoekTekst as tekst } from '../../../server/contract/text/nl/campagnes.ts'
import { datum as dagInWoorden } from '../../../server/contract/text/getal.ts'
import { useAdreslijst, useBezoekstraten, type Bezoekstraat } from '../../api/campagnes.ts'
import { addressOf } from '../../api/call.ts'
import { useInzagedoel } from '../../api/sessie.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import { InzagedoelKeuze } from '../../app/InzagedoelKeuze.tsx'
import { paths } from '../../app/paths.ts'
import { Problem } from '../../app/Problem.tsx'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { buttonClass } from '../../ui/button-class.ts'
import { Select } from '../../ui/Select.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import { Renovatiebalk } from '../renovatie/Renovatiebalk.tsx'
import { Adrestabel } from './Adrestabel.tsx'
import './campagne.css'

const ALL_DAYS = ''
const keyOf = ({ campagne, straat }: Bezoekstraat) => `${campagne} ${straat}`

/** The streets somebody visits: their addresses per day, and the lists for visits and letters. */
export function BezoekenScherm() {
  useScreenTitle(tekst.titel)
  const straten = useBezoekstraten()
  return (
    <>
      <Renovatiebalk hier="bezoeken" />
      <div className="page campagne">
        <div className="page__head">
          <h1>{tekst.titel}</h1>
          {straten.data?.voorbeelddata === true ? <ExampleTag /> : null}
        </div>
        <p className="page__lead">{tekst.uitleg}</p>
        <p className="niet-afdrukken">
          <TextLink to={paths.aanDeDeur}>{deurTekst.naarDeur}</TextLink>
        </p>
        {straten.isPending ? <Skeleton label={tekst.laden} heightPixels={320} /> : null}
        {straten.isError ? <Problem error={straten.error} onRetry={() => void straten.refetch()} /> : null}
        {straten.data === undefined ? null : straten.data.straten.length === 0 ? (
          <p>{tekst.geen}</p>
        ) : (
          <Keuze straten={straten.data.straten} vandaag={straten.data.vandaag} />
        )}
      </div>
    </>
  )
}

function Keuze({ straten, vandaag }: { straten: readonly Bezoekstraat[]; vandaag: string }) {
  const [key, setKey] = useState('')
  const [day, setDay] = useState(ALL_DAYS)
  const { doel } = useInzagedoel()
  const chosen = straten.find((one) => keyOf(one) === key)
  return (
    <>
      <div className="campagne-form__naast niet-afdrukken">
        <Select
          label={tekst.straat}
          value={key}
          onChange={(value) => {
            setKey(value)
            setDay(ALL_DAYS)
          }}
        >
          <option value="">{tekst.kiesStraat}</option>
          {straten.map((one) => (
            <option key={keyOf(one)} value={keyOf(one)}>
              {`${one.straat} (${one.naam})`}
            </option>
          ))}
        </Select>
        {chosen === undefined ? null : (
          <Select label={tekst.dag} value={day} onChange={setDay}>
            <option value={ALL_DAYS}>{tekst.alleDagen}</option>
            {chosen.dagen.map((one) => (
              <option key={one} value={one}>
                {dagInWoorden(one)}
              </option>
            ))}
          </Select>
        )}
      </div>
      {chosen === undefined ? null : doel === null ? (
        <InzagedoelKeuze />
      ) : (
        <Straat key={keyOf(chosen)} straat={chosen} dag={day === ALL_DAYS ? null : day} vandaag={vandaag} />
      )}
    </>
  )
}

function Straat({ straat, dag, vandaag }: { straat: Bezoekstraat; dag: string | null; vandaag: string }) {
  const lijst = useAdreslijst(straat.campagne, straat.straat, dag)
  const query = { straat: straat.straat, ...(dag === null ? {} : { datum: dag }) }
  const lists = [
    ['bezoek', tekst.bezoeklijst],
    ['brief', tekst.brieflijst],
  ] as const
  return (
    <>
      {lijst.isPending ? <Skeleton label={tekst.laden} heightPixels={320} /> : null}
      {lijst.isError ? <Problem error={lijst.error} onRetry={() => void lijst.refetch()} /> : null}
      {lijst.data === undefined ? null : (
        <>
          <p aria-live="polite">{tekst.adressen(lijst.data.adressen.length)}</p>
          <div className="bezoeken__lijsten niet-afdrukken">
            {lists.flatMap(([soort, naam]) =>
              (['csv', 'xlsx'] as const).map((vorm) => (
                <a
                  key={`${soort} ${vorm}`}
                  className={buttonClass('secondary')}
                  href={addressOf(haalAdreslijst, {
                    params: { campagne: straat.campagne },
                    query: { ...query, soort, vorm },
                  })}
                  download
                >
                  <Download size={17} aria-hidden />
                  <span>{tekst.haal(naam, tekst[vorm])}</span>
                </a>
              )),
            )}
          </div>
          <Adrestabel campagne={straat.campagne} lijst={lijst.data} vandaag={vandaag} />
        </>
      )}
    </>
  )
}
