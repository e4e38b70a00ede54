import { DoorOpen, Hospital, House, Layers, type LucideIcon, Map as MapIcon, Megaphone } from 'lucide-react'
import { useId } from 'react'
import { lagenTekst } from '../../../server/contract/text/nl/kaart.ts'
import { useSessie } from '../../api/sessie.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import { InzagedoelKeuze } from '../../app/InzagedoelKeuze.tsx'
import { achtergrondUitleg, useKanAchtergrond } from './achtergrond/achtergrond-laag.ts'
import { geefToestemming } from './achtergrond/toestemming.ts'
import { LAGEN, type Laag } from './adres/keuze.ts'
import { LagenLegenda } from './LagenLegenda.tsx'
import type { PaneelProps, Voorzieningen } from './paneel-props.ts'
import type { Kaartlagen } from './use-kaart-lagen.ts'
import { isWijkcentrum } from './wijkcentra.ts'

interface Props extends PaneelProps {
  lagen: Kaartlagen
  voorzieningen: Voorzieningen | null
}

const ICONS: Partial<Record<Laag, LucideIcon>> = {
  buurten: Layers,
  woonzorgzones: Hospital,
  wijkcentra: DoorOpen,
  woningen: House,
  meldingen: Megaphone,
  achtergrond: MapIcon,
}

/** What stands under the name of a layer: what it holds now, or why it cannot be switched on. */
function uitleg(laag: Laag, { bron, lagen, voorzieningen }: Props, kanAchtergrond: boolean): string {
  if (laag === 'buurten') {
    return lagenTekst.buurtenUitleg(bron.wijkVan.size, bron.wijken.length)
  }
  if (laag === 'woonzorgzones') {
    const zones = voorzieningen?.woonzorgzones ?? []
    return zones.length === 0 ? lagenTekst.zonesLeeg : lagenTekst.zonesUitleg(zones.length)
  }
  if (laag === 'wijkcentra') {
    const centres = (voorzieningen?.voorzieningen ?? []).filter(
      (place) => place.inFocusgebied && isWijkcentrum(place),
    )
    const year = centres.find((place) => place.openingstijdenJaar !== null)?.openingstijdenJaar ?? null
    return lagenTekst.wijkcentraUitleg(centres.filter((place) => place.nu.staat === 'open').length, year)
  }
  if (laag === 'achtergrond') return achtergrondUitleg(kanAchtergrond)
  if (laag !== 'woningen' && laag !== 'meldingen') return ''
  if (!lagen.mag[laag]) return lagenTekst.geenRecht
  if (lagen.mislukt[laag]) return lagenTekst.mislukt
  if (lagen.laadt[laag]) return lagenTekst.laden
  return laag === 'woningen' ? lagenTekst.woningenUitleg : lagenTekst.meldingenUitleg
}

/** The layers of the map, each with its switch. */
export function Lagenlijst(props: Props) {
  const { keuze, kies, lagen } = props
  const hasExample = useSessie().data?.voorbeelddata ?? false
  const kanAchtergrond = useKanAchtergrond()
  const id = useId()
  const faded = keuze.lagen.includes('woningen') || keuze.lagen.includes('meldingen')
  return (
    <section className="lagen">
      <h2>{lagenTekst.titel}</h2>
      <ul>
        {LAGEN.map((laag) => {
          const Icon = ICONS[laag]
          if (Icon === undefined) return null
          const example = laag === 'woningen' || laag === 'meldingen'
          const allowed = laag === 'achtergrond' ? kanAchtergrond : !example || lagen.mag[laag]
          return (
            <li key={laag} className="laag">
              <Icon size={18} strokeWidth={1.9} aria-hidden />
              <span className="laag__woorden">
                <span className="laag__naam">
                  <label htmlFor={`${id}-${laag}`}>{lagenTekst[laag]}</label>
                  {example && hasExample ? <ExampleTag /> : null}
                </span>
                <span id={`${id}-${laag}-uitleg`} className="subtle">
                  {uitleg(laag, props, kanAchtergrond)}
                </span>
              </span>
              <input
                id={`${id}-${laag}`}
                type="checkbox"
                role="switch"
                className="schakelaar"
                aria-describedby={`${id}-${laag}-uitleg`}
                checked={keuze.lagen.includes(laag) && allowed}
                aria-checked={keuze.lagen.includes(laag) && allowed}
                disabled={!allowed}
                onChange={(event) => {
                  const on = event.currentTarget.checked
                  if (on && laag === 'achtergrond') geefToestemming()
                  kies({ lagen: LAGEN.filter((name) => (name === laag ? on : keuze.lagen.includes(name))) })
                }}
              />
            </li>
          )
        })}
      </ul>
      {faded && !lagen.doelNodig ? <p className="subtle">{lagenTekst.vervaagd}</p> : null}
      {lagen.doelNodig ? <InzagedoelKeuze /> : null}
      <LagenLegenda lagen={lagen} />
    </section>
  )
}
