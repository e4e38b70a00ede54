import type { Buurt, Momentopname } from '../momentopname.ts'
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

interface Woningen {
  omgeving: Omgeving
  wijk: Pick<Momentopname['wijken'][number], 'id' | 'naam'>
  buurten: readonly Pick<Buurt, 'code' | 'naam'>[]
}

/** Homes per buurt of a wijk, as disclosure control gave them back: what is withheld says so and no more. */
export function Woningtabel({ omgeving, wijk, buurten }: Woningen) {
  const words = omgeving.woorden.paginas.wijk
  const { woningen } = omgeving.uitgave
  if (woningen === null) return null
  const count = new Map(woningen.rijen.map(({ gebied, waarde }) => [gebied, waarde]))
  const rows = [...buurten.map(({ code, naam }) => ({ id: code, naam })), wijk]
  return (
    <table class="ob-tabel">
      <caption>
        {words.woningen}, <span lang="nl">{woningen.periode}</span>
      </caption>
      <tbody>
        {rows.map(({ id, naam }) => {
          const waarde = count.get(id) ?? null
          return (
            <tr>
              <th scope="row" lang="nl">
                {naam}
              </th>
              <td>{waarde === null ? words.teWeinig : getal(waarde)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
