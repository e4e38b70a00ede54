import { Menu } from 'lucide-react'
import { Link } from 'wouter'
import type { Sessie } from '../../server/contract/sessie.ts'
import { algemeen } from '../../server/contract/text/nl/algemeen.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { AccountMenu } from './AccountMenu.tsx'
import { CyclusSelect } from './CyclusSelect.tsx'
import { InzagedoelMenu } from './InzagedoelMenu.tsx'
import { Logo } from './Logo.tsx'
import { MainNavigation } from './MainNavigation.tsx'
import { paths } from './paths.ts'
import { Zoekvak } from './Zoekvak.tsx'

/** The bar at the top: name, focus area, screens, cyclus and who is signed in. */
export function Header({ sessie }: { sessie: Sessie }) {
  const signedIn = sessie.rol !== null
  return (
    <header className="header">
      <Link href={paths.start} className="header__name">
        <Logo />
        <span>{algemeen.product}</span>
      </Link>
      <span className="header__place">{sessie.focusgebied.naam}</span>
      {signedIn ? (
        <>
          <div className="header__wide">
            <MainNavigation sessie={sessie} />
          </div>
          <div className="header__end">
            {sessie.mag.includes('cijfers-buurt-lezen') ? <Zoekvak /> : null}
            {sessie.mag.includes('cyclus-lezen') ? <CyclusSelect sessie={sessie} /> : null}
            <InzagedoelMenu />
            <AccountMenu sessie={sessie} />
            <div className="header__narrow">
              <Disclosure button={<Menu size={22} strokeWidth={1.9} aria-hidden />} label={algemeen.menu}>
                <MainNavigation sessie={sessie} />
              </Disclosure>
            </div>
          </div>
        </>
      ) : null}
    </header>
  )
}
