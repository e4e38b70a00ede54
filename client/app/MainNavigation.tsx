import { Link, useLocation } from 'wouter'
import type { Handeling, Sessie } from '../../server/contract/sessie.ts'
import { algemeen } from '../../server/contract/text/nl/algemeen.ts'
import { beheer } from '../../server/contract/text/nl/beheer.ts'
import { bezoekMenu, registerMenu } from '../../server/contract/text/nl/renovatie-menu.ts'
import { paths } from './paths.ts'

/** Screens with the rights of which one is enough to open it. */
const SCREENS: readonly {
  to: string
  also?: readonly string[]
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
    also: [paths.voortgangBegin],
    label: algemeen.programma,
    needs: ['programma-lezen'],
  },
  {
    to: paths.renovatieBegin,
    // All screens of the renovation stand beside each other there.
    also: [paths.campagnes, paths.renovatieplannen, paths.bezoeken],
    label: registerMenu.titel,
    needs: ['woningen-lezen'],
  },
  { to: paths.cyclusNu, label: algemeen.cyclus, needs: ['cyclus-lezen'] },
  {
    to: paths.signalen,
    label: algemeen.signalen,
    needs: ['signalen-lezen', 'eigen-signalen-lezen', 'signaal-vastleggen'],
  },
  { to: paths.gegevens, label: algemeen.gegevens, needs: ['datasets-lezen'] },
  {
    to: paths.bezoeken,
    label: bezoekMenu,
    needs: ['adreslijst-lezen'],
    unless: 'woningen-lezen',
  },
  { to: paths.publiceren, label: algemeen.openbaar, needs: ['openbaar-lezen'] },
  {
    to: paths.beheer,
    label: beheer.titel,
    needs: ['account-beheren', 'sleutel-beheren', 'logboek-lezen', 'reservekopie-lezen', 'systeem-lezen'],
  },
]

/** Whether an address is that of a screen or of a part of it: a screen whose name only begins the same is another. */
const isAt = (path: string, screen: string): boolean => path === screen || path.startsWith(`${screen}/`)

const isOf = ({ to, also = [] }: (typeof SCREENS)[number], path: string): boolean =>
  [to, ...also].some((one) => isAt(path, one))

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
