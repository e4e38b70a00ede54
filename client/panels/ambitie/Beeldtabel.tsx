import type { Ambitiebeeld } from '../../../analyses/ambitie/beeld-schema.ts'
import { beeldTekst } from '../../../server/contract/text/nl/ambitiebeeld.ts'
import { deelTekst } from '../../../server/contract/text/nl/eigen-gebied.ts'
import { useCorporatie } from '../../api/sessie.ts'
import { useIndicatorTekst } from '../../api/indicator-tekst.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'
import { Details } from '../../ui/Details.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { beeldrijen } from './rijen.ts'

interface Props {
  beeld: Ambitiebeeld
  bron: Kaartbron
  naamVan: (id: string) => string
}

/** The whole picture as one table, and how much of each buurt lies in the shape as another. */
export function Beeldtabel({ beeld, bron, naamVan }: Props) {
  const corporatie = useCorporatie()
  const wordsOf = useIndicatorTekst()
  const { kop } = beeldTekst
  const rows = beeldrijen(beeld, { corporatie, naamVan, indicator: (id) => wordsOf(id).naam })
  return (
    <Details summary={beeldTekst.alsTabel}>
      <ScrollTable caption={beeldTekst.tabel}>
        <thead>
          <tr>
            <th scope="col">{kop.wat}</th>
            <th scope="col">{kop.aantal}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ wat, waarde }) => (
            <tr key={wat}>
              <th scope="row">{wat}</th>
              <td>{waarde}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <ScrollTable caption={beeldTekst.buurtenTabel}>
        <thead>
          <tr>
            <th scope="col">{kop.buurt}</th>
            <th scope="col">{kop.deel}</th>
          </tr>
        </thead>
        <tbody>
          {beeld.buurten.map((code) => {
            const part = beeld.delen.find(({ buurt }) => buurt === code)
            return (
              <tr key={code}>
                <th scope="row">{bron.gebied.get(code)?.naam ?? code}</th>
                <td>{part === undefined ? beeldTekst.geraakt : deelTekst(part)}</td>
              </tr>
            )
          })}
        </tbody>
      </ScrollTable>
    </Details>
  )
}
