import type { Stopregel } from '../../../analyses/programma/wat-stopt-wanneer.ts'
import type { Deelprogramma } from '../../../geodata/schema/programma.ts'
import { datum, opsomming } from '../../../server/contract/text/getal.ts'
import { stopstandTekst, watStoptTekst as tekst } from '../../../server/contract/text/nl/programma.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { Tag } from '../../ui/Tag.tsx'

const TONES = {
  gestopt: 'neutral',
  geregeld: 'positive',
  'te-laat': 'warning',
  nu: 'action',
  later: 'neutral',
} as const

interface Props {
  einde: string
  regels: readonly Stopregel[]
  programmas: readonly Deelprogramma[]
}

/** All that stops on one day. */
export function StopTabel({ einde, regels, programmas }: Props) {
  return (
    <section className="block programma-stop" aria-labelledby={`stopt-${einde}`}>
      <h2 id={`stopt-${einde}`}>{tekst.kop(einde)}</h2>
      <ScrollTable caption={tekst.tabel(einde)} captionHidden>
        <thead>
          <tr>
            <th scope="col">{tekst.actie}</th>
            <th scope="col">{tekst.geld}</th>
            <th scope="col">{tekst.stopt}</th>
            <th scope="col">{tekst.wie}</th>
            <th scope="col">{tekst.wanneer}</th>
            <th scope="col">{tekst.stand}</th>
          </tr>
        </thead>
        <tbody>
          {regels.map((row) => (
            <tr key={`${row.actie} ${row.bron.soort} ${row.bron.id}`}>
              <th scope="row">{row.naam}</th>
              <td>
                {row.bron.soort === 'inzet' ? tekst.uren(row.bron.naam, row.bron.urenPerJaar) : row.bron.naam}
              </td>
              <td>{row.alleenNaam ? null : <Gevolg row={row} />}</td>
              <td>{row.wieBesluit ?? stuurgroep(row, programmas)}</td>
              <td>
                {datum(row.besluitUiterlijk)}
                {row.besluitGezet ? <span className="subtle"> {tekst.gezet}</span> : null}
              </td>
              <td>
                <Tag tone={TONES[row.stand]}>{stopstandTekst[row.stand]}</Tag>
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  )
}

/** What then stops, what still pays, and how it goes on. */
function Gevolg({ row }: { row: Stopregel }) {
  return (
    <>
      <p>{row.watStopt ?? tekst.nietOpgeschreven}</p>
      <p className="subtle">
        {row.blijft.length === 0 ? tekst.blijftNiets : tekst.blijft(opsomming(row.blijft))}
      </p>
      {row.daarna === null ? null : <p>{tekst.daarna(row.daarna)}</p>}
    </>
  )
}

function stuurgroep(row: Stopregel, programmas: readonly Deelprogramma[]): string {
  return tekst.stuurgroep(programmas.find(({ id }) => id === row.programma)?.naam ?? '')
}
