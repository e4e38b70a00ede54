import { CircleCheck, TriangleAlert } from 'lucide-react'
import type { Reservekopie } from '../../../server/contract/reservekopieen.ts'
import {
  aanleidingTekst,
  bewaardZin,
  gebrekZin,
  omvangZin,
  reservekopieTekst as tekst,
} from '../../../server/contract/text/nl/reservekopieen.ts'
import { momentVan } from '../../app/moment.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { Tag } from '../../ui/Tag.tsx'

/** What the check of a backup found, as a mark and, where something is wrong, sentences. */
function Controle({ kopie }: { kopie: Reservekopie }) {
  if (kopie.aanleiding === null) {
    return (
      <Tag tone="warning" icon={<TriangleAlert size={14} aria-hidden />}>
        {tekst.lijstBeschadigd}
      </Tag>
    )
  }
  if (kopie.gecontroleerdOp === null) return <Tag>{tekst.nietGecontroleerd}</Tag>
  if (kopie.gebreken.length > 0) {
    return (
      <ul className="reservekopieen__gebreken">
        {kopie.gebreken.map((fault) => (
          <li key={`${fault.pad} ${fault.gebrek}`}>{gebrekZin(fault)}</li>
        ))}
      </ul>
    )
  }
  return (
    <>
      <Tag tone="positive" icon={<CircleCheck size={14} aria-hidden />}>
        {tekst.goed}
      </Tag>
      {kopie.terugTeZetten ? null : <p>{tekst.nietTerug}</p>}
    </>
  )
}

/** The backups, newest first. */
export function KopieTabel({ kopieen }: { kopieen: readonly Reservekopie[] }) {
  return (
    <ScrollTable caption={tekst.lijst}>
      <thead>
        <tr>
          {Object.entries(tekst.kolom).map(([id, label]) => (
            <th key={id} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kopieen.map((one) => {
          const { dag, tijd } = momentVan(one.moment)
          return (
            <tr key={one.naam}>
              <th scope="row">
                {dag}, {tijd}
                <code className="reservekopieen__naam">{one.naam}</code>
              </th>
              <td>{one.aanleiding === null ? null : aanleidingTekst[one.aanleiding]}</td>
              <td>{omvangZin(one.bytes, one.bestanden)}</td>
              <td>
                <Controle kopie={one} />
              </td>
              <td>{bewaardZin(one.bewaardAls)}</td>
            </tr>
          )
        })}
      </tbody>
    </ScrollTable>
  )
}
