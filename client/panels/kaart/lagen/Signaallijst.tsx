import { signaallaagTekst } from '../../../../server/contract/text/nl/kaartlagen.ts'
import {
  hoeVaakTekst,
  organisatieTekst,
  signalenTekst,
} from '../../../../server/contract/text/nl/signalen.ts'
import { themaTekst } from '../../../../server/contract/text/nl/wijkanalyse.ts'
import { useLeesbareSignalen, useSignalen } from '../../../api/signalen.ts'
import { ExampleTag } from '../../../app/ExampleTag.tsx'
import type { Profielgebied } from '../profielgegevens.ts'

/** The signals about a buurt, or about the buurten of a wijk; only for who may read them. */
export function Signaallijst({ area }: { area: Profielgebied }) {
  const reads = useLeesbareSignalen()
  const { data } = useSignalen(reads)
  if (reads === 'geen' || data === undefined) return null
  const codes = area.soort === 'buurt' ? [area.code] : area.wijk.buurten
  const here = data.signalen.filter(
    ({ buurt, ingetrokken }) => ingetrokken === null && buurt !== null && codes.includes(buurt),
  )
  return (
    <section className="signaallijst">
      <div className="page__head">
        <h3>{signaallaagTekst.profiel}</h3>
        {data.voorbeelddata ? <ExampleTag /> : null}
      </div>
      {here.length === 0 ? <p className="subtle">{signaallaagTekst.profielGeen}</p> : null}
      <ul>
        {here.map((row) => (
          <li key={row.id}>
            <strong>{themaTekst(row.thema)}</strong>
            {row.tekst === '' ? null : <span>{row.tekst}</span>}
            <span className="subtle">
              {[
                signalenTekst.periode(row.periodeVan, row.periodeTot),
                organisatieTekst(row.soortOrganisatie),
                hoeVaakTekst[row.hoeVaak],
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
