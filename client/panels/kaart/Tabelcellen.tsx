import { kleurenTekst } from '../../../server/contract/text/nl/kaart-kleuren.ts'
import type { Vlakcel, Vlakkolom } from '../../map/vlakbeeld/onderdelen.ts'
import { isLeeg, type Tabelrij } from './tabelrijen.ts'

interface Props {
  cellen: readonly Vlakcel[]
  kolommen: readonly Vlakkolom[]
  onzekerReden: Tabelrij['onzekerReden']
}

/** The cells of one area: its figures, or one reason for all of them. */
export function Tabelcellen({ cellen, kolommen, onzekerReden }: Props) {
  if (isLeeg(cellen)) {
    return (
      <td className="table__missing" colSpan={kolommen.length}>
        {cellen[0]?.tekst}
      </td>
    )
  }
  return cellen.map(({ tekst, erbij, ontbreekt }, at) => {
    const isNumber = kolommen[at]?.eenheid !== null
    return (
      <td
        key={kolommen[at]?.id ?? at}
        className={ontbreekt ? 'table__missing' : isNumber ? 'table__number' : 'tabel__woorden'}
      >
        {tekst}
        {erbij === null ? null : <span className="subtle"> {erbij}</span>}
        {at === 0 && onzekerReden !== null ? (
          <span className="tabel__onzeker">
            {' '}
            {kleurenTekst.onzeker.woord}: {kleurenTekst.onzeker.reden[onzekerReden]}
          </span>
        ) : null}
      </td>
    )
  })
}
