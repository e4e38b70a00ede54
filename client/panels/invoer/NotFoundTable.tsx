import { Download } from 'lucide-react'
import type { Proefverslag } from '../../../geodata/schema/invoer.ts'
import type { Invoer } from '../../../server/contract/invoer.ts'
import { aantal } from '../../../server/contract/text/getal.ts'
import { verslagTekst } from '../../../server/contract/text/nl/invoer-verslag.ts'
import { useMeldUitvoer } from '../../api/uitvoer.ts'
import { bewaarCsv, csvTable } from '../../app/csv-file.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'

interface Props {
  rows: Proefverslag['nietGevonden']
  invoer: Pick<Invoer, 'id' | 'bestandsnaam'>
}

/** Addresses of a dwelling list that are not in the register: a list to solve by hand. */
export function NotFoundTable({ rows, invoer }: Props) {
  const note = useMeldUitvoer()
  if (rows.length === 0) return null
  const columns = verslagTekst.nietGevondenKolommen
  const save = () => {
    const table = [[columns.rij, columns.adres], ...rows.map((row) => [String(row.rij), row.adres])]
    bewaarCsv(csvTable(table), verslagTekst.nietGevondenNaam(invoer.bestandsnaam))
  }
  return (
    <section className="block">
      <h3>{verslagTekst.nietGevonden}</h3>
      <p>{verslagTekst.nietGevondenUitleg}</p>
      <div>
        <Button
          icon={<Download size={18} strokeWidth={1.9} aria-hidden />}
          disabled={note.isPending}
          onClick={() => note.mutate({ wat: 'invoer-niet-gevonden', invoer: invoer.id }, { onSuccess: save })}
        >
          {verslagTekst.nietGevondenDownload}
        </Button>
      </div>
      {note.isError ? <Problem error={note.error} /> : null}
      <div className="bounded">
        <ScrollTable caption={verslagTekst.nietGevonden} captionHidden>
          <thead>
            <tr>
              <th scope="col" className="table__number">
                {columns.rij}
              </th>
              <th scope="col">{columns.adres}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.rij}>
                <th scope="row" className="table__number">
                  {aantal(row.rij)}
                </th>
                <td>{row.adres}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </div>
    </section>
  )
}
