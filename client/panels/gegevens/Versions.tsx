import { useState } from 'react'
import type { DatasetVersieRegel } from '../../../server/contract/datasets.ts'
import { aantal, datum } from '../../../server/contract/text/getal.ts'
import { gegevensTekst } from '../../../server/contract/text/nl/gegevens.ts'
import { useVersies } from '../../api/datasets.ts'
import { useInvoerLijst } from '../../api/invoer.ts'
import { useMag } from '../../api/sessie.ts'
import { Button } from '../../ui/Button.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { PutBack } from './PutBack.tsx'

interface Props {
  dataset: string
  /** Fetched from a source. Data of a file go back by undoing the import. */
  fetched: boolean
}

/** Every version of a dataset that was here; an earlier one of a source can be made current again. */
export function Versions({ dataset, fetched }: Props) {
  const versions = useVersies(dataset).data?.versies ?? []
  const mayFetch = useMag('bron-ophalen')
  const imports = useInvoerLijst(useMag('invoer-lezen')).data?.invoer ?? []
  const [chosen, setChosen] = useState<DatasetVersieRegel | null>(null)
  if (versions.length === 0) return null
  const columns = gegevensTekst.versieKolommen
  const given = imports.some((row) => row.staat === 'toegepast' && row.opgave?.dataset.dataset === dataset)
  const mayPutBack = fetched && mayFetch && !given
  return (
    <section className="block">
      <h2>{gegevensTekst.versies}</h2>
      <div className="bounded">
        <ScrollTable caption={gegevensTekst.versies} captionHidden>
          <thead>
            <tr>
              <th scope="col">{columns.versie}</th>
              <th scope="col">{columns.stand}</th>
              <th scope="col">{columns.geladen}</th>
              <th scope="col" className="table__number">
                {columns.rijen}
              </th>
              <th scope="col">{columns.geldt}</th>
            </tr>
          </thead>
          <tbody>
            {versions.map((row) => (
              <tr key={row.versie}>
                <th scope="row">{row.versie}</th>
                <td>{row.vintage}</td>
                <td>{datum(row.geladenOp)}</td>
                <td className="table__number">{aantal(row.rijenOvergenomen)}</td>
                <td>
                  {row.geldt ? <Tag tone="positive">{gegevensTekst.geldtNu}</Tag> : null}
                  {!row.geldt && mayPutBack ? (
                    <Button
                      aria-label={gegevensTekst.zetTerugLabel(row.versie)}
                      onClick={() => setChosen(row)}
                    >
                      {gegevensTekst.zetTerug}
                    </Button>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </div>
      {chosen === null ? null : (
        <PutBack dataset={dataset} version={chosen} onClose={() => setChosen(null)} />
      )}
    </section>
  )
}
