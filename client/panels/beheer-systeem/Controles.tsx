import { CircleCheck, TriangleAlert } from 'lucide-react'
import type { Systeem } from '../../../server/contract/systeem.ts'
import { systeemTekst } from '../../../server/contract/text/nl/systeem.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Feit } from './Feit.tsx'

/** The health checks and the disk. */
export function Controles({ systeem: { gezondheid, schijf } }: { systeem: Systeem }) {
  return (
    <section className="block" aria-labelledby="systeem-controles">
      <h3 id="systeem-controles">{systeemTekst.controles}</h3>
      <ul className="systeem__checks">
        {gezondheid.map(({ naam, probleem }) => (
          <li key={naam}>
            {probleem === null ? (
              <CircleCheck size={18} strokeWidth={1.9} aria-hidden />
            ) : (
              <TriangleAlert size={18} strokeWidth={1.9} aria-hidden />
            )}
            <span>
              <strong>{systeemTekst.controle(naam)}</strong>{' '}
              {probleem === null ? systeemTekst.inOrde : systeemTekst.nietInOrde}
              {probleem === null ? null : <span className="subtle systeem__problem">{probleem}</span>}
            </span>
          </li>
        ))}
      </ul>
      <h3>{systeemTekst.schijf}</h3>
      {schijf.vrijBytes < schijf.reserveBytes ? (
        <Notice tone="negative">
          <p>{systeemTekst.krap}</p>
        </Notice>
      ) : null}
      <dl className="facts">
        <Feit naam={systeemTekst.vrij}>{systeemTekst.vrijZin(schijf.vrijBytes, schijf.totaalBytes)}</Feit>
        <Feit naam={systeemTekst.reserve}>{systeemTekst.reserveZin(schijf.reserveBytes)}</Feit>
      </dl>
    </section>
  )
}
