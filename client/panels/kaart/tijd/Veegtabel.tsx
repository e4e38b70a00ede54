import { Fragment, useMemo } from 'react'
import { waardeMetEenheid } from '../../../../server/contract/text/getal.ts'
import { tabelTekst } from '../../../../server/contract/text/nl/kaart.ts'
import { vergelijkTekst as tekst } from '../../../../server/contract/text/nl/kaart-tijd.ts'
import type { Buurtcijfer, Kaartmodel } from '../../../map/kaartmodel.ts'
import { ScrollTable } from '../../../ui/ScrollTable.tsx'
import type { PaneelProps } from '../paneel-props.ts'
import { cijferregels } from '../wijkregels.ts'
import { kantNaam } from './kant-naam.ts'
import { maakRechterkant } from './rechterkant.ts'
import { redenZonderVerschil, veeggroepen } from './veegrijen.ts'

const WHY = {
  cijfers: tekst.geenVerschilCijfers,
  model: tekst.geenVerschilModel,
  eenheid: tekst.geenVerschilEenheid,
} as const

/** The same figures as the two maps: a column for each side. A difference stands here only where it may be said. */
export function Veegtabel({ bron, model, keuze, kies }: PaneelProps) {
  const rechts = useMemo(() => maakRechterkant(bron, keuze)?.model ?? null, [bron, keuze])
  if (rechts === null) return null
  const why = redenZonderVerschil(model, rechts)
  const [links, naast] = [kantNaam(bron, model.keuze), kantNaam(bron, rechts.keuze)]
  return (
    <div className="tabel">
      {why === null ? null : <p className="subtle">{WHY[why]}</p>}
      <ScrollTable caption={tekst.bijschrift(links, naast)}>
        <thead>
          <tr>
            <th scope="col">{tabelTekst.gebied}</th>
            <th scope="col" className="table__number">
              {links}
            </th>
            <th scope="col" className="table__number">
              {naast}
            </th>
          </tr>
        </thead>
        {veeggroepen(model, rechts).map((group) => (
          <tbody key={group.links.wijk.id}>
            <tr className="tabel__wijk">
              <th scope="rowgroup">
                <Gebied naam={group.links.wijk.naam} code={group.links.wijk.id} keuze={keuze} kies={kies} />
              </th>
              {[group.links, group.rechts].map((side, index) => (
                <td key={index === 0 ? 'links' : 'rechts'} className="table__number">
                  {cijferregels(side).map((regel) => (
                    <Fragment key={regel}>
                      {regel}
                      <br />
                    </Fragment>
                  ))}
                </td>
              ))}
            </tr>
            {group.rijen.map((row) => (
              <tr
                key={row.links.code}
                className={row.links.code === keuze.gebied ? 'tabel__rij--gekozen' : undefined}
              >
                <th scope="row">
                  <Gebied naam={row.links.naam} code={row.links.code} keuze={keuze} kies={kies} />
                </th>
                <Cel row={row.links} model={model} />
                <Cel row={row.rechts} model={rechts} />
              </tr>
            ))}
          </tbody>
        ))}
      </ScrollTable>
    </div>
  )
}

function Cel({ row, model }: { row: Buurtcijfer; model: Kaartmodel }) {
  return row.waarde === null ? (
    <td className="table__missing">
      {tabelTekst.reden[row.ontbreekt ?? 'niet-gepubliceerd'] ?? tabelTekst.geenCijfer}
    </td>
  ) : (
    <td className="table__number">{waardeMetEenheid(row.waarde, model.indicator.eenheid)}</td>
  )
}

interface GebiedProps extends Pick<PaneelProps, 'keuze' | 'kies'> {
  naam: string
  code: string
}

function Gebied({ naam, code, keuze, kies }: GebiedProps) {
  return (
    <button
      type="button"
      className="tabel__open"
      aria-label={tabelTekst.openProfiel(naam)}
      aria-pressed={keuze.gebied === code}
      onClick={() => kies({ gebied: code })}
    >
      {naam}
    </button>
  )
}
