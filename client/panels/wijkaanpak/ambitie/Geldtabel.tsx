import { vanSoort } from '../../../../geodata/schema/wijkaanpak.ts'
import { euro } from '../../../../server/contract/text/getal.ts'
import { ambitieTekst as tekst } from '../../../../server/contract/text/nl/wijkaanpak-ambitie.ts'
import { ScrollTable } from '../../../ui/ScrollTable.tsx'
import { geldPerFonds } from '../inhoud.ts'
import { usePlan } from '../plan-context.ts'
import { planfondsen } from './actie.ts'

/** What the plan asks of each fund by year, the years in which it pays, and what is left of it. */
export function Geldtabel() {
  const { plan, programma } = usePlan()
  const rows = geldPerFonds(vanSoort(plan.objecten, 'budgetregel'), planfondsen(programma))
  if (rows.length === 0) return <p className="subtle">{tekst.geenRegels}</p>
  return (
    <ScrollTable caption={tekst.geldTitel}>
      <thead>
        <tr>
          <th scope="col">{tekst.kolom.fonds}</th>
          <th scope="col">{tekst.kolom.betaalt}</th>
          <th scope="col">{tekst.kolom.jaar}</th>
          <th scope="col" className="table__number">
            {tekst.kolom.gevraagd}
          </th>
          <th scope="col">{tekst.kolom.over}</th>
        </tr>
      </thead>
      <tbody>
        {rows.flatMap(({ fonds, naam, van, tot, jaren, overEuro }) =>
          jaren.map(({ jaar, gevraagdEuro, zonderBedrag, betaalt }, at) => (
            <tr key={`${fonds} ${jaar}`}>
              {at === 0 ? (
                <>
                  <th scope="rowgroup" rowSpan={jaren.length}>
                    {naam}
                  </th>
                  <td rowSpan={jaren.length}>{tekst.venster(van, tot)}</td>
                </>
              ) : null}
              <td>
                {jaar ?? tekst.jaarOnbekend}
                {betaalt === false && jaar !== null ? (
                  <span className="plan__telang"> {tekst.buitenVenster(jaar)}</span>
                ) : null}
              </td>
              <td className="table__number">
                {euro(gevraagdEuro)}
                {zonderBedrag === 0 ? null : (
                  <span className="subtle"> {tekst.zonderBedrag(zonderBedrag)}</span>
                )}
              </td>
              {at === 0 ? (
                <td
                  rowSpan={jaren.length}
                  className={overEuro !== null && overEuro < 0 ? 'plan__telang' : undefined}
                >
                  {overEuro === null
                    ? tekst.omvangOnbekend
                    : overEuro < 0
                      ? tekst.tekort(-overEuro)
                      : tekst.over(overEuro)}
                </td>
              ) : null}
            </tr>
          )),
        )}
      </tbody>
    </ScrollTable>
  )
}
