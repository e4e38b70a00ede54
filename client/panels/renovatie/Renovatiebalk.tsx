import { Link } from 'wouter'
import {
  bezoekMenu,
  campagneMenu,
  planMenu,
  registerMenu,
} from '../../../server/contract/text/nl/renovatie-menu.ts'
import { useMag } from '../../api/sessie.ts'
import { paths, type Renovatiedeel } from '../../app/paths.ts'
import '../wijkanalyse/wijk-tabs.css'
import './renovatiebalk.css'

type Tab = Renovatiedeel | 'campagnes' | 'plan' | 'bezoeken'

/** All that belongs to the renovation, in the order of the work. */
const TABS: readonly { id: Tab; to: string; naam: string }[] = [
  { id: 'woningen', to: paths.renovatie('woningen'), naam: registerMenu.woningen },
  { id: 'voortgang', to: paths.renovatie('voortgang'), naam: registerMenu.voortgang },
  { id: 'plan', to: paths.renovatieplannen, naam: planMenu },
  { id: 'campagnes', to: paths.campagnes, naam: campagneMenu },
  { id: 'bezoeken', to: paths.bezoeken, naam: bezoekMenu },
  { id: 'wijzigingen', to: paths.renovatie('wijzigingen'), naam: registerMenu.wijzigingen },
]

interface Props {
  hier: Tab
  /** The name in the bar is the heading of the page: its parts have none of the first level. */
  isKop?: boolean
}

/** The bar over all screens of the renovation: its name, and its screens beside each other. */
export function Renovatiebalk({ hier, isKop = false }: Props) {
  const maySee = useMag('woningen-lezen')
  const mag: Record<Tab, boolean> = {
    woningen: maySee,
    voortgang: maySee,
    plan: useMag('renovatieplan-lezen'),
    campagnes: useMag('campagne-lezen'),
    bezoeken: useMag('adreslijst-lezen'),
    wijzigingen: maySee,
  }
  const shown = TABS.filter(({ id }) => mag[id])
  // Who may only visit has one screen, and needs no way to others.
  if (shown.length < 2) return null
  const Naam = isKop ? 'h1' : 'p'
  return (
    <div className="renovatiebalk niet-afdrukken">
      <Naam className="renovatiebalk__naam">{registerMenu.titel}</Naam>
      <nav className="wijk-tabs" aria-label={registerMenu.label}>
        <ul>
          {shown.map(({ id, to, naam }) => (
            <li key={id}>
              <Link href={to} aria-current={id === hier ? 'page' : undefined}>
                {naam}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}
