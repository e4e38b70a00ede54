import type { Planobject } from '../../../../geodata/schema/wijkaanpak.ts'
import { aantal, euro, getal } from '../../../../server/contract/text/getal.ts'
import { pijlerTekst } from '../../../../server/contract/text/nl/indicatoren.ts'
import { versieTekst as tekst } from '../../../../server/contract/text/nl/wijkaanpak-versies.ts'
import { useInzagedoel, useMag } from '../../../api/sessie.ts'
import { useWoningenkaart } from '../../../api/woningen.ts'
import { ScrollTable } from '../../../ui/ScrollTable.tsx'
import { usePlan } from '../plan-context.ts'
import { type Maten, matenVan } from './maten.ts'

interface Kant {
  naam: string
  objecten: readonly Planobject[]
}

/** Two plans on the same measures, beside each other. */
export function Matentabel({ oud, nieuw }: { oud: Kant; nieuw: Kant }) {
  const { programma } = usePlan()
  const may = useMag('woningen-lezen')
  const { doel } = useInzagedoel()
  const columns = useWoningenkaart(may && doel !== null).data
  const points =
    columns === undefined
      ? null
      : {
          aantal: columns.kop.aantal,
          posities: columns.posities,
          buurtVan: (at: number) => columns.kop.buurten[columns.buurt[at] ?? -1] ?? '',
        }
  const [a, b] = [oud, nieuw].map(({ objecten }) => matenVan(objecten, points))
  if (a === undefined || b === undefined) return null
  const fundName = (id: string) => programma?.fondsen.find((row) => row.id === id)?.naam ?? id
  const funds = [...new Set([...a.perFonds.keys(), ...b.perFonds.keys()])]
  const homes = ({ woningen }: Maten) => (woningen === null ? tekst.nietTeTellen : aantal(woningen))
  const rows: [string, string, string][] = [
    [tekst.maat.woningen, homes(a), homes(b)],
    ...funds.map((id): [string, string, string] => [
      tekst.maat.fonds(fundName(id)),
      euro(a.perFonds.get(id) ?? 0),
      euro(b.perFonds.get(id) ?? 0),
    ]),
    [tekst.maat.prioriteiten, String(a.prioriteiten), String(b.prioriteiten)],
    [tekst.maat.ambities, String(a.ambities), String(b.ambities)],
    ...a.perPijler.map(({ pijler, aantal: count }, at): [string, string, string] => [
      pijler === null ? tekst.maat.geenPijler : tekst.maat.pijler(pijlerTekst[pijler]),
      String(count),
      String(b.perPijler[at]?.aantal ?? 0),
    ]),
    [tekst.maat.acties, String(a.acties), String(b.acties)],
    [tekst.maat.bladzijden, getal(a.bladzijden, 1), getal(b.bladzijden, 1)],
  ]
  return (
    <section className="block" aria-labelledby="maten-titel">
      <h3 id="maten-titel">{tekst.maten}</h3>
      <ScrollTable caption={tekst.matenUitleg}>
        <thead>
          <tr>
            <th scope="col">{tekst.maatKolom}</th>
            <th scope="col" className="table__number">
              {oud.naam}
            </th>
            <th scope="col" className="table__number">
              {nieuw.naam}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, first, second]) => (
            <tr key={name} className={first === second ? undefined : 'maten__anders'}>
              <th scope="row">{name}</th>
              <td className="table__number">{first}</td>
              <td className="table__number">{second}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p className="subtle">{tekst.woningenEens}</p>
    </section>
  )
}
