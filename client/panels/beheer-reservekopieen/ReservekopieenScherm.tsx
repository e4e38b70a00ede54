import { useState } from 'react'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { reservekopieTekst as tekst } from '../../../server/contract/text/nl/reservekopieen.ts'
import { useReservekopieen } from '../../api/reservekopieen.ts'
import { Problem } from '../../app/Problem.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { HoeHetStaat } from './HoeHetStaat.tsx'
import { KopieTabel } from './KopieTabel.tsx'
import { NuMaken } from './NuMaken.tsx'
import { Terugzetten } from './Terugzetten.tsx'
import './reservekopieen.css'

/** Beheer, Reservekopieën: which there are, whether they are good, making one, and how to put one back. */
export function ReservekopieenScherm() {
  const found = useReservekopieen()
  const [asked, setAsked] = useState<string | null>(null)
  const { data } = found
  return (
    <div className="reservekopieen">
      <div className="page__head">
        <h2>{tekst.titel}</h2>
      </div>
      <p className="subtle">{tekst.uitleg}</p>
      {found.isPending ? <Skeleton label={algemeen.laden} heightPixels={480} /> : null}
      {found.isError ? <Problem error={found.error} onRetry={() => void found.refetch()} /> : null}
      {data === undefined ? null : (
        <>
          {data.opslag.staat === 'schrijfbaar' ? null : (
            <Notice
              tone="negative"
              title={data.opslag.staat === 'schijf-vol' ? tekst.schijfVol : tekst.alleenLezen}
            />
          )}
          {data.laatsteMislukking === null || data.taak !== null ? null : (
            <Notice tone="warning" title={tekst.laatsteMisluktTitel}>
              <p>{data.laatsteMislukking.reden}</p>
            </Notice>
          )}
          <NuMaken taakId={data.taak?.id ?? asked} onAsked={setAsked} />
          <HoeHetStaat gegevens={data} />
          {data.kopieen.length === 0 ? (
            <Notice title={tekst.nogGeen} />
          ) : (
            <KopieTabel kopieen={data.kopieen} />
          )}
          <Terugzetten naam={data.kopieen.find((one) => one.terugTeZetten)?.naam ?? tekst.naamVoorbeeld} />
        </>
      )}
    </div>
  )
}
