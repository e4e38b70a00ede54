import { useId, useMemo } from 'react'
import { perWijkTekst as tekst } from '../../../../server/contract/text/nl/kaart-tijd.ts'
import { useGrenzen } from '../../../api/gebieden.ts'
import { Problem } from '../../../app/Problem.tsx'
import { useThema } from '../../../app/thema.ts'
import { vlakkleuren } from '../../../map/vlakbeeld/vlakbeeld.ts'
import { titelVan } from '../../../map/vlakbeeld/voorgelezen.ts'
import { Details } from '../../../ui/Details.tsx'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import { withBorders } from '../../wijkanalyse/area-drawing.ts'
import { boundsOf } from '../../wijkanalyse/projection.ts'
import type { MiddenProps, PaneelProps } from '../paneel-props.ts'
import { Tabel } from '../Tabel.tsx'
import { gelijkeKaders } from './kaders.ts'
import { Klassenregel } from './Klassenregel.tsx'
import { Wijkkaartje } from './Wijkkaartje.tsx'
import './wijkenraster.css'

/** One small map for each wijk, on one scale and with one legend; the table beneath says the same. */
export function WijkenRaster(props: PaneelProps & Pick<MiddenProps, 'lagen'>) {
  const { model, keuze, kies, vlakbeeld } = props
  const title = useId()
  const thema = useThema()
  const grenzen = useGrenzen()
  const kleuren = useMemo(
    () => new Map(vlakkleuren(vlakbeeld, thema).map((row) => [row.code, row])),
    [vlakbeeld, thema],
  )
  const woorden = useMemo(
    () => new Map(vlakbeeld.gebieden.map(({ code, label }) => [code, label])),
    [vlakbeeld],
  )
  const areas = grenzen.data?.gebieden
  const kaders = useMemo(() => {
    const found = model.wijken.flatMap((row) => {
      const bounds = boundsOf(withBorders(row.buurten, areas ?? []).map(({ area }) => area.grens))
      return bounds === null ? [] : [{ id: row.wijk.id, bounds }]
    })
    const equal = gelijkeKaders(found.map(({ bounds }) => bounds))
    return new Map(found.flatMap(({ id }, index) => (equal[index] ? [[id, equal[index]]] : [])))
  }, [model.wijken, areas])
  return (
    <section className="wijkenraster" aria-labelledby={title}>
      <h2 id={title}>{tekst.titel(titelVan(vlakbeeld, model), model.wijken.length)}</h2>
      <Klassenregel vlakbeeld={vlakbeeld} />
      {grenzen.isError ? <Problem error={grenzen.error} onRetry={() => void grenzen.refetch()} /> : null}
      {grenzen.isPending ? <Skeleton label={tekst.grenzenLaden} heightPixels={480} /> : null}
      <ul>
        {model.wijken.map((row) => {
          const kader = kaders.get(row.wijk.id)
          return kader === undefined || areas === undefined ? null : (
            <li key={row.wijk.id}>
              <Wijkkaartje
                row={row}
                kleuren={kleuren}
                woorden={woorden}
                areas={areas}
                kader={kader}
                gekozen={keuze.gebied === row.wijk.id}
                open={() => kies({ gebied: row.wijk.id })}
              />
            </li>
          )
        })}
      </ul>
      <Details summary={tekst.tabel}>
        <Tabel {...props} />
      </Details>
    </section>
  )
}
