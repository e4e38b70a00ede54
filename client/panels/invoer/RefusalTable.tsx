import { Download } from 'lucide-react'
import { useState } from 'react'
import type { Proefverslag } from '../../../geodata/schema/invoer.ts'
import type { Invoer } from '../../../server/contract/invoer.ts'
import { aantal } from '../../../server/contract/text/getal.ts'
import { verslagTekst } from '../../../server/contract/text/nl/invoer-verslag.ts'
import { useMeldUitvoer } from '../../api/uitvoer.ts'
import { bewaarCsv } from '../../app/csv-file.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { Select } from '../../ui/Select.tsx'
import { byReason, refusalsCsv } from './refusals.ts'

interface Props {
  report: Proefverslag
  invoer: Pick<Invoer, 'id' | 'bestandsnaam'>
}

/** Every row that was refused, with its place in the file and why; by reason where there are more. */
export function RefusalTable({ report, invoer }: Props) {
  const [reason, setReason] = useState('')
  const note = useMeldUitvoer()
  const all = report.weigeringen
  const groups = byReason(all)
  const shown = groups.find((group) => group.reden === reason)?.rows ?? all
  const save = () => bewaarCsv(refusalsCsv(shown), verslagTekst.downloadNaam(invoer.bestandsnaam))
  const columns = verslagTekst.kolommen
  const sheets = all.some((row) => row.blad !== null)
  if (all.length === 0) {
    return (
      <section className="block">
        <h3>{verslagTekst.geweigerd}</h3>
        <p>{verslagTekst.geweigerdGeen}</p>
      </section>
    )
  }
  return (
    <section className="block">
      <h3>{verslagTekst.geweigerd}</h3>
      <div className="report__tools">
        {groups.length > 1 ? (
          <Select label={verslagTekst.filter} value={reason} onChange={setReason}>
            <option value="">{verslagTekst.filterAlles(all.length)}</option>
            {groups.map((group) => (
              <option key={group.reden} value={group.reden}>
                {verslagTekst.filterReden(group.reden, group.rows.length)}
              </option>
            ))}
          </Select>
        ) : null}
        <Button
          icon={<Download size={18} strokeWidth={1.9} aria-hidden />}
          disabled={note.isPending}
          onClick={() => note.mutate({ wat: 'invoer-geweigerd', invoer: invoer.id }, { onSuccess: save })}
        >
          {verslagTekst.download}
        </Button>
      </div>
      {note.isError ? <Problem error={note.error} /> : null}
      {report.weigeringenTotaal > all.length ? (
        <p className="subtle">{verslagTekst.geweigerdDeel(all.length, report.weigeringenTotaal)}</p>
      ) : null}
      <div className="bounded">
        <ScrollTable caption={verslagTekst.geweigerd} captionHidden>
          <thead>
            <tr>
              {sheets ? <th scope="col">{columns.blad}</th> : null}
              <th scope="col" className="table__number">
                {columns.rij}
              </th>
              <th scope="col">{columns.kolom}</th>
              <th scope="col">{columns.reden}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={`${row.blad} ${row.rij} ${row.kolom} ${row.reden}`}>
                {sheets ? <td>{row.blad}</td> : null}
                <th scope="row" className="table__number">
                  {row.rij === null ? verslagTekst.heelBestand : aantal(row.rij)}
                </th>
                <td>{row.kolom}</td>
                <td>{row.reden}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </div>
    </section>
  )
}
