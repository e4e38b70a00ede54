import { Link, useLocation } from 'wouter'
import type { Handeling, Sessie } from '../../server/contract/sessie.ts'
import { algemeen } from '../../server/contract/text/nl/algemeen.ts'
import { registerTekst } from '../../server/contract/text/nl/renovatieregister.ts'
import { beheer } from '../../server/contract/text/nl/beheer.ts'
import { bezoekMenu, campagneMenu } from '../../server/contract/text/nl/renovatie-menu.ts'
import { paths } from './paths.ts'

/** Screens with the rights of which one is enough to open it. */
const SCREENS: readonly {
  to: string
  also?: string
  label: string
  needs: readonly Handeling[]
  /** Left out for who has this right: the screen is reached from another. */
  unless?: Handeling
}[] = [
  { to: paths.kaart, label: algemeen.kaart, needs: ['cijfers-buurt-lezen'] },
  { to: paths.wijkanalyseKiezen, label: algemeen.wijkanalyse, needs: ['wijkanalyse-lezen'] },
  { to: paths.wijkaanpakken, label: algemeen.wijkaanpak, needs: ['wijkaanpak-lezen'] },
  {
    to: paths.programmaBegin,
    // Its own screen, reached from there.
    also: paths.voortgangBegin,
    label: algemeen.programma,
    needs: ['programma-lezen'],
  },
  { to: paths.renovatieBegin, label: registerTekst.titel, needs: ['woningen-lezen'] },
  { to: paths.cyclusNu, label: algemeen.cyclus, needs: ['cyclus-lezen'] },
  {
    to: paths.signalen,
    label: algemeen.signalen,
    needs: ['signalen-lezen', 'eigen-signalen-lezen', 'signaal-vastleggen'],
  },
  { to: paths.gegevens, label: algemeen.gegevens, needs: ['datasets-lezen'] },
  // Campaigns of the renovation: one entry, whichever of its screens somebody may open.
  {
    to: paths.campagnes,
    also: paths.renovatieplannen,
    label: campagneMenu,
    needs: ['campagne-lezen'],
  },
  {
    to: paths.bezoeken,
    label: bezoekMenu,
    needs: ['adreslijst-lezen'],
    unless: 'campagne-lezen',
  },
  { to: paths.publiceren, label: algemeen.openbaar, needs: ['openbaar-lezen'] },
  {
    to: paths.beheer,
    label: beheer.titel,
    needs: ['account-beheren', 'sleutel-beheren', 'logboek-lezen', 'reservekopie-lezen', 'systeem-lezen'],
  },
]

const isOf = ({ to, also }: (typeof SCREENS)[number], path: string): boolean =>
  path.startsWith(to) || (also !== undefined && path.startsWith(also))

/** The screens this person may open. */
export function MainNavigation({ sessie }: { sessie: Sessie }) {
  const [path] = useLocation()
  return (
    <nav aria-label={algemeen.hoofdmenu}>
      <ul className="navigation">
        {SCREENS.filter(
          ({ needs, unless }) =>
            needs.some((one) => sessie.mag.includes(one)) &&
            (unless === undefined || !sessie.mag.includes(unless)),
        ).map((screen) => (
          <li key={screen.to}>
            <Link
              href={screen.to}
              className="navigation__link"
              aria-current={isOf(screen, path) ? 'page' : undefined}
            >
              {screen.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
