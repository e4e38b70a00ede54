import { Fragment } from 'react'
import { tabelTekst } from '../../../../server/contract/text/nl/kaart.ts'
import { vergelijkTekst as tekst } from '../../../../server/contract/text/nl/kaart-tijd.ts'
import type { Vlakcel, Vlakkolom } from '../../../map/vlakbeeld/onderdelen.ts'
import { ScrollTable } from '../../../ui/ScrollTable.tsx'
import type { PaneelProps } from '../paneel-props.ts'
import { Tabelcellen } from '../Tabelcellen.tsx'
import { OP_NAAM, tabelgroepen, type Tabelgroep, type Tabelrij } from '../tabelrijen.ts'
import { cijferregels } from '../wijkregels.ts'
import { kantNamen } from './kant-naam.ts'
import { useRechterkant } from './use-rechterkant.ts'
import { tussenKanten } from './veegrijen.ts'

const BY_NAME = { kolom: OP_NAAM, richting: 'op' } as const

/** The same as the two maps, a group of columns for each side. A difference stands here only where it may be said. */
export function Veegtabel(props: PaneelProps) {
  const { bron, model, keuze, kies, vlakbeeld } = props
  const rechts = useRechterkant(props)
  if (rechts === null) return null
  const tussen = tussenKanten(bron, keuze, { model, vlakbeeld }, rechts)
  const [links, naast] = kantNamen(bron, keuze, model.keuze, rechts.model.keuze)
  const other = new Map(
    tabelgroepen(rechts.model, BY_NAME, rechts.vlakbeeld).map((group) => [group.wijk.wijk.id, group]),
  )
  const between = tussen.kan ? tussen.kolommen : []
  const cellsBetween = (id: string) => (tussen.kan ? (tussen.cellen.get(id) ?? []) : [])
  return (
    <div className="tabel">
      {tussen.kan ? null : <p className="subtle">{tussen.waarom}</p>}
      <ScrollTable caption={tekst.bijschrift(links, naast)}>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {tabelTekst.gebied}
            </th>
            <th scope="colgroup" colSpan={vlakbeeld.kolommen.length}>
              {links}
            </th>
            <th scope="colgroup" colSpan={rechts.vlakbeeld.kolommen.length}>
              {naast}
            </th>
            {tussen.kan ? (
              <th scope="colgroup" colSpan={between.length}>
                {tekst.tussen}
              </th>
            ) : null}
          </tr>
          <tr>
            <Koppen kolommen={vlakbeeld.kolommen} />
            <Koppen kolommen={rechts.vlakbeeld.kolommen} />
            <Koppen kolommen={between} />
          </tr>
        </thead>
        {tabelgroepen(model, BY_NAME, vlakbeeld).map((group) => {
          const { wijk } = group.wijk
          const beside = other.get(wijk.id)
          return (
            <tbody key={wijk.id}>
              <tr className="tabel__wijk">
                <th scope="rowgroup">
                  <Gebied naam={wijk.naam} code={wijk.id} keuze={keuze} kies={kies} />
                </th>
                <Wijkcellen group={group} kolommen={vlakbeeld.kolommen} />
                {beside === undefined ? null : (
                  <Wijkcellen group={beside} kolommen={rechts.vlakbeeld.kolommen} />
                )}
                <Tussencellen cellen={cellsBetween(wijk.id)} kolommen={between} />
              </tr>
              {group.rijen.map((row) => (
                <tr key={row.code} className={row.code === keuze.gebied ? 'tabel__rij--gekozen' : undefined}>
                  <th scope="row">
                    <Gebied naam={row.naam} code={row.code} keuze={keuze} kies={kies} />
                  </th>
                  <Rij row={row} kolommen={vlakbeeld.kolommen} />
                  <Rij
                    row={beside?.rijen.find(({ code }) => code === row.code)}
                    kolommen={rechts.vlakbeeld.kolommen}
                  />
                  <Tussencellen cellen={cellsBetween(row.code)} kolommen={between} />
                </tr>
              ))}
            </tbody>
          )
        })}
      </ScrollTable>
    </div>
  )
}

interface Kolommen {
  kolommen: readonly Vlakkolom[]
}

function Koppen({ kolommen }: Kolommen) {
  return kolommen.map(({ id, kop, eenheid }) => (
    <th key={id} scope="col" className={eenheid === null ? undefined : 'table__number'}>
      {kop}
    </th>
  ))
}

function Rij({ row, kolommen }: Kolommen & { row: Tabelrij | undefined }) {
  return row === undefined ? null : (
    <Tabelcellen cellen={row.cellen} kolommen={kolommen} onzekerReden={row.onzekerReden} />
  )
}

/** Of a wijk that is coloured as a whole its cells; else its own figure or the range of its buurten. */
function Wijkcellen({ group, kolommen }: Kolommen & { group: Tabelgroep }) {
  if (group.cellen.length > 0)
    return <Tabelcellen cellen={group.cellen} kolommen={kolommen} onzekerReden={null} />
  return (
    <td colSpan={kolommen.length}>
      {cijferregels(group.wijk).map((regel) => (
        <Fragment key={regel}>
          <span className="subtle">{regel}</span>{' '}
        </Fragment>
      ))}
    </td>
  )
}

function Tussencellen({ cellen, kolommen }: Kolommen & { cellen: readonly Vlakcel[] }) {
  if (kolommen.length === 0) return null
  return cellen.length === 0 ? (
    <td colSpan={kolommen.length}>{tekst.tussenPerBuurt}</td>
  ) : (
    <Tabelcellen cellen={cellen} kolommen={kolommen} onzekerReden={null} />
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
