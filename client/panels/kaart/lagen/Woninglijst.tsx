import { useMemo, useState } from 'react'
import { eigenaar, energielabel, renovatieStatus } from '../../../../geodata/schema/woning.ts'
import { aantal } from '../../../../server/contract/text/getal.ts'
import { woninglijstTekst } from '../../../../server/contract/text/nl/kaartlagen.ts'
import { eigenaarNaam, statusTekst } from '../../../../server/contract/text/nl/woningen.ts'
import { dwellingKey } from '../../../../server/contract/woningen-binair.ts'
import { useCorporatie } from '../../../api/sessie.ts'
import { ExampleTag } from '../../../app/ExampleTag.tsx'
import type { Kaartwoningen } from '../../../map/layers/campagnes.ts'
import { woningenIn } from '../../../map/layers/woningen-in-gebied.ts'
import { Button } from '../../../ui/Button.tsx'
import { ScrollTable } from '../../../ui/ScrollTable.tsx'
import type { PaneelProps } from '../paneel-props.ts'
import type { Profielgebied } from '../profielgegevens.ts'
import type { Kaartlagen } from '../use-kaart-lagen.ts'
import { schakel } from './volgorde.ts'
import { campagneNaam, mistWoorden } from './woningklasse.ts'

interface Props extends Pick<PaneelProps, 'keuze' | 'kies'> {
  area: Profielgebied
  lagen: Kaartlagen
  kiesWoning: (key: string) => void
}

/** Dwellings on one page of the list. */
const PAGE = 12

/** The dwellings of an area as a table, so that each can be opened without the map. */
export function Woninglijst({ area, lagen, keuze, kies, kiesWoning }: Props) {
  const { woningen } = lagen
  if (woningen === null) {
    return (
      <section className="woninglijst">
        <h3>{woninglijstTekst.titel}</h3>
        <p className="subtle">{woninglijstTekst.uit}</p>
        {keuze.lagen.includes('woningen') ? null : (
          <div>
            <Button onClick={() => kies({ lagen: schakel(keuze.lagen, 'woningen', true) })}>
              {woninglijstTekst.zetAan}
            </Button>
          </div>
        )}
      </section>
    )
  }
  return (
    <section className="woninglijst">
      <div className="page__head">
        <h3>{woninglijstTekst.titel}</h3>
        {woningen.kop.voorbeelddata ? <ExampleTag /> : null}
      </div>
      <Tabel
        area={area}
        woningen={woningen}
        masker={lagen.masker}
        toontMist={lagen.wijze === 'mist'}
        kiesWoning={kiesWoning}
      />
    </section>
  )
}

function Tabel(props: {
  area: Profielgebied
  woningen: Kaartwoningen
  masker: Kaartlagen['masker']
  toontMist: boolean
  kiesWoning: (key: string) => void
}) {
  const { area, woningen, masker, toontMist, kiesWoning } = props
  const corporatie = useCorporatie()
  const [page, setPage] = useState(0)
  const buurten = useMemo(() => (area.soort === 'buurt' ? [area.code] : area.wijk.buurten), [area])
  const found = useMemo(() => woningenIn(woningen, buurten, masker), [woningen, buurten, masker])
  if (found.length === 0) {
    return <p className="subtle">{masker === null ? woninglijstTekst.geen : woninglijstTekst.geenNaFilter}</p>
  }
  const start = Math.min(page * PAGE, Math.floor((found.length - 1) / PAGE) * PAGE)
  const rows = found.slice(start, start + PAGE)
  const columns = woningen
  return (
    <>
      <ScrollTable
        caption={woninglijstTekst.bijschrift(area.naam, start + 1, start + rows.length, aantal(found.length))}
      >
        <thead>
          <tr>
            <th scope="col">{woninglijstTekst.woning}</th>
            <th scope="col">{woninglijstTekst.status}</th>
            <th scope="col">{woninglijstTekst.label}</th>
            <th scope="col">{woninglijstTekst.eigenaar}</th>
            {columns.campagne === undefined ? null : <th scope="col">{woninglijstTekst.campagne}</th>}
            {toontMist ? <th scope="col">{woninglijstTekst.mist}</th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((index) => {
            const key = dwellingKey(columns, index)
            const blok = columns.kop.blokken[columns.blok[index] ?? -1]
            const status = renovatieStatus.options[columns.status[index] ?? -1]
            const owner = eigenaar.options[columns.eigenaar[index] ?? -1] ?? 'onbekend'
            return (
              <tr key={key}>
                <th scope="row">
                  <button
                    type="button"
                    className="tabel__open"
                    aria-label={woninglijstTekst.open(key)}
                    onClick={() => kiesWoning(key)}
                  >
                    {key}
                  </button>
                  {blok === undefined ? null : (
                    <span className="subtle woninglijst__blok">{woninglijstTekst.blok(blok)}</span>
                  )}
                </th>
                <td>{status === undefined ? woninglijstTekst.onbekend : statusTekst[status]}</td>
                <td>{energielabel.options[columns.label[index] ?? -1] ?? woninglijstTekst.geenLabel}</td>
                <td>{eigenaarNaam(owner, corporatie)}</td>
                {columns.campagne === undefined ? null : <td>{campagneNaam(columns.campagne, index)}</td>}
                {toontMist ? <td>{mistWoorden(columns, index)}</td> : null}
              </tr>
            )
          })}
        </tbody>
      </ScrollTable>
      {found.length <= PAGE ? null : (
        <div className="woninglijst__bladeren">
          <Button disabled={start === 0} onClick={() => setPage(start / PAGE - 1)}>
            {woninglijstTekst.vorige}
          </Button>
          <Button disabled={start + PAGE >= found.length} onClick={() => setPage(start / PAGE + 1)}>
            {woninglijstTekst.volgende}
          </Button>
        </div>
      )}
    </>
  )
}
