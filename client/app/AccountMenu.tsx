import { ChevronDown } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import type { Sessie } from '../../server/contract/sessie.ts'
import { algemeen, rolNaam } from '../../server/contract/text/nl/algemeen.ts'
import { useEindigSessie } from '../api/sessie.ts'
import { Button } from '../ui/Button.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { SegmentedControl } from '../ui/SegmentedControl.tsx'
import { TextLink } from '../ui/TextLink.tsx'
import { initials } from './initials.ts'
import { paths } from './paths.ts'
import { useThemaKeuze } from './thema.ts'
import { wieVan } from './wie.ts'

// What asks before work is lost comes with the code that keeps it, when somebody signs out.
const Afmeldvraag = lazy(() =>
  import('../panels/wijkaanpak/samen/Afmeldvraag.tsx').then((module) => ({ default: module.Afmeldvraag })),
)

const THEMES = [
  { value: 'systeem', label: algemeen.thema.systeem },
  { value: 'licht', label: algemeen.thema.licht },
  { value: 'donker', label: algemeen.thema.donker },
] as const

/** The role, the way to sign out, and light or dark. */
export function AccountMenu({ sessie }: { sessie: Sessie }) {
  const [thema, kiesThema] = useThemaKeuze()
  const signOut = useEindigSessie(sessie.via === 'oidc')
  const [asking, setAsking] = useState(false)
  const wie = wieVan(sessie)
  const role = sessie.rol === null ? '' : rolNaam(sessie.rol, sessie.focusgebied.corporatie)
  return (
    <Disclosure
      label={algemeen.account(role)}
      button={
        <>
          <span className="avatar" aria-hidden>
            {initials(role)}
          </span>
          <span className="header__role">{role}</span>
          <ChevronDown size={16} strokeWidth={1.9} aria-hidden />
        </>
      }
    >
      <div>
        {sessie.account === null ? null : (
          <p>
            <strong>{sessie.account.naam}</strong>
          </p>
        )}
        <p className="subtle">{algemeen.uwRol}</p>
        <p>
          <strong>{role}</strong>
        </p>
        {sessie.account === null ? null : <TextLink to={paths.account}>{algemeen.mijnAccount}</TextLink>}
        {sessie.demo ? <TextLink to={paths.aanmelden}>{algemeen.andereRol}</TextLink> : null}
      </div>
      <div>
        <p className="subtle">{algemeen.weergave}</p>
        <SegmentedControl legend={algemeen.weergave} options={THEMES} value={thema} onChange={kiesThema} />
      </div>
      <Button
        disabled={signOut.isPending || asking}
        onClick={() => (wie === null ? signOut.mutate() : setAsking(true))}
      >
        {algemeen.afmelden}
      </Button>
      {asking && wie !== null ? (
        <Suspense>
          <Afmeldvraag wie={wie} onStay={() => setAsking(false)} onGo={() => signOut.mutate()} />
        </Suspense>
      ) : null}
    </Disclosure>
  )
}
