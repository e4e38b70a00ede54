import { useState } from 'react'
import type { Invoer } from '../../../server/contract/invoer.ts'
import { bestandsgrootte } from '../../../server/contract/text/getal.ts'
import { rolNaam } from '../../../server/contract/text/nl/algemeen.ts'
import { doelTekst } from '../../../server/contract/text/nl/invoer-doelen.ts'
import { invoerStaatTekst } from '../../../server/contract/text/nl/invoer-verslag.ts'
import { invoerScherm } from '../../../server/contract/text/nl/invoer.ts'
import { useCorporatie } from '../../api/sessie.ts'
import { momentVan } from '../../app/moment.ts'
import { paths } from '../../app/paths.ts'
import { Button } from '../../ui/Button.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import './import-table.css'

/** Rows shown before "toon alle". */
const SHOWN = 8

/** Which files came in: what, by which role, when, and how it stands with them. */
export function ImportTable({ rows }: { rows: readonly Invoer[] }) {
  const [all, setAll] = useState(false)
  const columns = invoerScherm.lijstKolommen
  if (rows.length === 0) return <p>{invoerScherm.lijstLeeg}</p>
  return (
    <div className="import-table">
      <ScrollTable caption={invoerScherm.lijst} captionHidden>
        <thead>
          <tr>
            <th scope="col">{columns.wat}</th>
            <th scope="col">{columns.doel}</th>
            <th scope="col">{columns.wie}</th>
            <th scope="col">{columns.wanneer}</th>
            <th scope="col">{columns.staat}</th>
          </tr>
        </thead>
        <tbody>
          {(all ? rows : rows.slice(0, SHOWN)).map((row) => (
            <ImportRow key={row.id} row={row} />
          ))}
        </tbody>
      </ScrollTable>
      {rows.length > SHOWN && !all ? (
        <div>
          <Button kind="quiet" onClick={() => setAll(true)}>
            {invoerScherm.lijstMeer(rows.length)}
          </Button>
        </div>
      ) : null}
    </div>
  )
}

const TONES: Record<Invoer['staat'], 'neutral' | 'action' | 'positive' | 'warning'> = {
  herkend: 'action',
  onleesbaar: 'warning',
  proef: 'action',
  beproefd: 'action',
  toegepast: 'positive',
  teruggedraaid: 'neutral',
  gestopt: 'neutral',
}

function ImportRow({ row }: { row: Invoer }) {
  const corporatie = useCorporatie()
  const { dag, tijd } = momentVan(row.ontvangenOp)
  const target = row.opgave?.koppeling.doel
  return (
    <tr>
      <th scope="row">
        <TextLink to={paths.invoer(row.id)}>{row.bestandsnaam}</TextLink>
        <span className="subtle import__size">{bestandsgrootte(row.bytes)}</span>
      </th>
      <td>
        {row.opgave?.dataset.titel}
        {target === undefined ? null : <span className="subtle import__size">{doelTekst[target].naam}</span>}
      </td>
      <td>{rolNaam(row.rol, corporatie)}</td>
      <td>
        {dag} <span className="subtle import__size">{tijd}</span>
      </td>
      <td>
        <Tag tone={TONES[row.staat]}>{invoerStaatTekst[row.staat]}</Tag>
      </td>
    </tr>
  )
}
