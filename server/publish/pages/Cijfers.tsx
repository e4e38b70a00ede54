import type { Momentopname } from '../momentopname.ts'
import type { Omgeving } from '../omgeving.ts'

type Tabel = Momentopname['cijfers'][number]

function getal(waarde: number): string {
  const [whole = '', part] = String(waarde).split('.')
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, '.')
  return part === undefined ? grouped : `${grouped},${part}`
}

/** One figure per area, with its year, its source and why it is public. */
export function Cijfertabel({
  omgeving,
  tabel,
  alleen,
}: {
  omgeving: Omgeving
  tabel: Tabel
  alleen?: string
}) {
  const { wijk } = omgeving.woorden.paginas
  const reasons = { 'geen-cijfer': wijk.geenCijfer, 'te-weinig': wijk.teWeinig, bereik: wijk.bereik }
  const rows = tabel.rijen.filter(
    ({ gebied }) => alleen === undefined || gebied === alleen || gebied === 'stad',
  )
  return (
    <table class="ob-tabel">
      <caption>
        <span lang="nl">{tabel.naam}</span>, {wijk.peildatum(tabel.jaar)}
      </caption>
      <tbody>
        {rows.map(({ naam, waarde, waarom }) => (
          <tr>
            <th scope="row" lang="nl">
              {naam}
            </th>
            <td>
              {waarde === null
                ? reasons[waarom ?? 'geen-cijfer']
                : `${getal(waarde)}${tabel.eenheid === '' ? '' : ` ${tabel.eenheid}`}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
