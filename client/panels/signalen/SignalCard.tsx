import type { Signaalregel } from '../../../server/contract/signalen.ts'
import { wieTekst } from '../../../server/contract/text/nl/cyclusgang.ts'
import { pijlerTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import {
  hoeVaakTekst,
  organisatieTekst,
  signaalhoudingTekst,
  signalenTekst,
} from '../../../server/contract/text/nl/signalen.ts'
import { themaTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import { useCorporatie, useMag } from '../../api/sessie.ts'
import { useTrekSignaalIn } from '../../api/signalen.ts'
import { Tag } from '../../ui/Tag.tsx'
import { WithdrawButton } from '../cyclus/WithdrawButton.tsx'
import '../cyclus/cyclus-scherm.css'

/** One signal with where it comes from; a withdrawn one stays, and says why. */
export function SignalCard({ row, place }: { row: Signaalregel; place: string }) {
  const corporatie = useCorporatie()
  const withdrawn = row.ingetrokken
  const may = useMag('signaal-intrekken') && row.ingevoerd !== null && withdrawn === null
  const withdraw = useTrekSignaalIn(row.id)
  const from =
    row.ingevoerd === null
      ? signalenTekst.uitLijst
      : signalenTekst.ingevoerd(wieTekst(row.ingevoerd.rol, corporatie))
  const facts = [
    place,
    signalenTekst.periode(row.periodeVan, row.periodeTot),
    organisatieTekst(row.soortOrganisatie),
    hoeVaakTekst[row.hoeVaak],
    ...(row.pijler === null ? [] : [pijlerTekst[row.pijler]]),
    from,
  ]
  return (
    <li className={withdrawn === null ? 'card' : 'card card--withdrawn'}>
      <div className="page__head">
        <h3>{themaTekst(row.thema)}</h3>
        {withdrawn === null ? (
          <Tag>{signaalhoudingTekst[row.houding].kort}</Tag>
        ) : (
          <Tag tone="warning">{signalenTekst.ingetrokkenTag}</Tag>
        )}
      </div>
      {row.tekst === '' ? null : <p>{row.tekst}</p>}
      {row.vraagt === '' ? null : <p>{signalenTekst.vraagt(row.vraagt)}</p>}
      <p className="subtle">{facts.join(' · ')}</p>
      {withdrawn === null ? null : (
        <p>
          {signalenTekst.ingetrokken(withdrawn.datum, wieTekst(withdrawn.rol, corporatie), withdrawn.reden)}
        </p>
      )}
      {may ? (
        <WithdrawButton
          label={signalenTekst.trekInLabel(themaTekst(row.thema), place)}
          words={signalenTekst}
          withdraw={withdraw}
        />
      ) : null}
    </li>
  )
}
