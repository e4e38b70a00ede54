import type { Sessie } from '../../../server/contract/sessie.ts'
import { algemeen, rolNaam } from '../../../server/contract/text/nl/algemeen.ts'
import { eigenAccount as tekst } from '../../../server/contract/text/nl/eigen-account.ts'
import { useEigenAccount } from '../../api/eigen-account.ts'
import { Problem } from '../../app/Problem.tsx'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import './account.css'
import { PasswordPart } from './PasswordPart.tsx'
import { SecondFactorPart } from './SecondFactorPart.tsx'
import { SessionsPart } from './SessionsPart.tsx'

/** The own account: who one is here, how one signs in, and where one is signed in. */
export function AccountScherm({ sessie }: { sessie: Sessie }) {
  useScreenTitle(tekst.titel)
  return (
    <div className="page account">
      <h1>{tekst.titel}</h1>
      {sessie.account === null ? (
        <Notice title={tekst.geenAccount}>
          <p>{tekst.geenAccountUitleg}</p>
        </Notice>
      ) : (
        <Account corporatie={sessie.focusgebied.corporatie} />
      )}
    </div>
  )
}

function Account({ corporatie }: { corporatie: string | null }) {
  const account = useEigenAccount()
  if (account.isPending) return <Skeleton label={algemeen.laden} heightPixels={320} />
  if (account.isError) return <Problem error={account.error} onRetry={() => void account.refetch()} />
  const { inlognaam, naam, rol, wijken, heeftWachtwoord, herstelcodesOver, sessies } = account.data
  return (
    <>
      <section className="block">
        <dl className="facts">
          <Fact term={tekst.naam}>{naam}</Fact>
          <Fact term={tekst.inlognaam}>{inlognaam}</Fact>
          <Fact term={tekst.rol}>{rolNaam(rol, corporatie)}</Fact>
          <Fact term={tekst.wijken}>{wijken === 'alle' ? tekst.alleWijken : wijken.join(', ')}</Fact>
        </dl>
        <p className="subtle">{tekst.rolUitleg}</p>
      </section>
      {heeftWachtwoord ? (
        <>
          <PasswordPart inlognaam={inlognaam} />
          <SecondFactorPart codesLeft={herstelcodesOver} />
        </>
      ) : (
        <Notice>
          <p>{tekst.elders}</p>
        </Notice>
      )}
      <SessionsPart sessies={sessies} />
    </>
  )
}

function Fact({ term, children }: { term: string; children: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
