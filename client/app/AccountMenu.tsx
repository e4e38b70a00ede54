import { ChevronDown } from 'lucide-react'
import type { Sessie } from '../../server/contract/sessie.ts'
import { algemeen, rolNaam } from '../../server/contract/text/nl/algemeen.ts'
import { useEindigSessie } from '../api/sessie.ts'
import { Button } from '../ui/Button.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { SegmentedControl } from '../ui/SegmentedControl.tsx'
import { TextLink } from '../ui/TextLink.tsx'
import { paths } from './paths.ts'
import { useThemaKeuze } from './thema.ts'

const THEMES = [
  { value: 'systeem', label: algemeen.thema.systeem },
  { value: 'licht', label: algemeen.thema.licht },
  { value: 'donker', label: algemeen.thema.donker },
] as const

/** The role, the way to sign out, and light or dark. */
export function AccountMenu({ sessie }: { sessie: Sessie }) {
  const [thema, kiesThema] = useThemaKeuze()
  const signOut = useEindigSessie(sessie.via === 'oidc')
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
      <Button disabled={signOut.isPending} onClick={() => signOut.mutate()}>
        {algemeen.afmelden}
      </Button>
    </Disclosure>
  )
}

/** Two letters for the round mark: "Programmabureau" gives PB, two words give their first letters. */
function initials(role: string): string {
  const words = role.split(' ')
  const [first = '', second] = words
  if (second !== undefined) return `${first.charAt(0)}${second.charAt(0)}`.toUpperCase()
  const inside = /(bureau|manager|groep|team|vertegenwoordiger)$/.exec(first)?.[0] ?? ''
  return `${first.charAt(0)}${inside.charAt(0)}`.toUpperCase()
}
