import { naar, type Omgeving, PAGINAS } from '../omgeving.ts'
import type { Vondst } from '../zoeken.ts'
import { Pagina } from './Pagina.tsx'
import { Zoekvorm } from './Zoekvorm.tsx'

interface Props {
  omgeving: Omgeving
  /** Number of an edition that was asked for; null: something else. */
  uitgave: number | null
  /** Names that look like what was asked. */
  lijkt: readonly Vondst[]
}

/** A page that is not there: why, what looks like it, and a way on. */
export function Fout({ omgeving, uitgave, lijkt }: Props) {
  const { fout, zoek } = omgeving.woorden.paginas
  return (
    <Pagina omgeving={omgeving} titel={fout.titel}>
      <h1>{fout.titel}</h1>
      <p>{uitgave === null ? fout.uitleg : fout.oudeUitgave(uitgave, omgeving.uitgave.nummer)}</p>
      {lijkt.length === 0 ? null : (
        <>
          <p>{zoek.lijkt}</p>
          <ul lang="nl">
            {lijkt.map(({ naam, pagina }) => (
              <li>
                <a href={naar(omgeving, pagina)}>{naam}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <Zoekvorm omgeving={omgeving} />
      <p>
        <a href={naar(omgeving, PAGINAS.begin)}>{fout.naarBegin}</a>
      </p>
    </Pagina>
  )
}
