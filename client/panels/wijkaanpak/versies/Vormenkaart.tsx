import type { Grens, Positie } from '../../../../geodata/schema/gebied.ts'
import type { Planvorm } from '../../../../geodata/schema/planvorm.ts'
import type { Planobject } from '../../../../geodata/schema/wijkaanpak.ts'
import { ambitieTekst } from '../../../../server/contract/text/nl/wijkaanpak-ambitie.ts'
import { versieTekst as tekst } from '../../../../server/contract/text/nl/wijkaanpak-versies.ts'
import { useGrenzen } from '../../../api/gebieden.ts'
import { ringenVan } from '../../../map/layers/omtrek.ts'
import { naarPixels } from '../../../map/layers/projectie.ts'
import { Grafiek } from '../../kaart/Grafiek.tsx'
import { beeldOm, hoekenVanVorm } from '../beeld.ts'
import { usePlan } from '../plan-context.ts'
import { useNaamVan } from './use-naam-van.ts'
import { vormparen } from './vormverschil.ts'
import { waardeWoorden } from './waarde-woorden.ts'

const [WIDTH, HEIGHT] = [560, 380]

/** The shapes of two versions on one drawing: dashed as it was, full as it is. The same stands below it as a list. */
export function Vormenkaart({ oud, nieuw }: { oud: readonly Planobject[]; nieuw: readonly Planobject[] }) {
  const { buurten } = usePlan()
  const nameOf = useNaamVan()
  const grenzen = useGrenzen().data?.gebieden ?? []
  const grensVan = (code: string): Grens | null => grenzen.find((area) => area.code === code)?.grens ?? null
  const pairs = vormparen(oud, nieuw)
  const changed = pairs.filter(({ gelijk }) => !gelijk)
  const places = [
    ...pairs.flatMap(({ oud: a, nieuw: b }) =>
      [a, b].flatMap((one) => (one === null ? [] : hoekenVanVorm(one, grensVan))),
    ),
    ...buurten.flatMap((code) => ringenVan(grensVan(code) ?? EMPTY).flat()),
  ]
  const view = beeldOm(places, WIDTH, HEIGHT)
  const middle = view === null ? null : naarPixels([view.lon, view.lat], view.zoom)
  const at = (place: Positie): string => {
    if (view === null || middle === null) return '0 0'
    const { x, y } = naarPixels(place, view.zoom)
    return `${(x - middle.x + WIDTH / 2).toFixed(1)} ${(y - middle.y + HEIGHT / 2).toFixed(1)}`
  }
  const ring = (corners: readonly Positie[]) => `M${corners.map(at).join('L')}Z`
  const path = (vorm: Planvorm): string => {
    switch (vorm.soort) {
      case 'punt':
        return `M${at(vorm.punt)}m-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0`
      case 'lijn':
        return `M${vorm.punten.map(at).join('L')}`
      case 'vlak':
        return vorm.vlakken.flat().map(ring).join('')
      case 'buurten':
        return vorm.buurten.flatMap((code) => ringenVan(grensVan(code) ?? EMPTY).map(ring)).join('')
    }
  }
  return (
    <section className="block" aria-labelledby="vormen-titel">
      <h3 id="vormen-titel">{tekst.kaartTitel}</h3>
      {pairs.length === 0 ? null : (
        <Grafiek className="vormenkaart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} label={tekst.kaartUitleg}>
          {buurten.map((code) => (
            <path
              key={code}
              className="vormenkaart__buurt"
              d={ringenVan(grensVan(code) ?? EMPTY)
                .map(ring)
                .join('')}
            />
          ))}
          {pairs.map(({ stam, oud: a, nieuw: b, gelijk }) => (
            <g key={stam}>
              {a === null || gelijk ? null : <path className="vormenkaart__oud" d={path(a)} />}
              {b === null ? null : (
                <path className={gelijk ? 'vormenkaart__gelijk' : 'vormenkaart__nieuw'} d={path(b)} />
              )}
            </g>
          ))}
        </Grafiek>
      )}
      <p className="subtle">{changed.length === 0 ? tekst.geenKaart : tekst.kaartUitleg}</p>
      <ul className="plain-list">
        {changed.map(({ stam, titel, oud: a, nieuw: b }) => (
          <li key={stam}>
            {titel === '' ? ambitieTekst.zonderTitel : titel}: <del>{waardeWoorden('vorm', a, nameOf)}</del>{' '}
            <ins>{waardeWoorden('vorm', b, nameOf)}</ins>
          </li>
        ))}
      </ul>
    </section>
  )
}

const EMPTY: Grens = { type: 'MultiPolygon', coordinates: [] }
