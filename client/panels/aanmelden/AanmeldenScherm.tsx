import type { Sessie } from '../../../server/contract/sessie.ts'
import { aanmelden } from '../../../server/contract/text/nl/aanmelden.ts'
import { Shell } from '../../app/Shell.tsx'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { Details } from '../../ui/Details.tsx'
import './aanmelden.css'
import { Aanmeldmelding } from './Aanmeldmelding.tsx'
import { AndereAanmelding } from './AndereAanmelding.tsx'
import { LocalSignIn } from './LocalSignIn.tsx'
import { RolePicker } from './RolePicker.tsx'

/** The sign-in: with an account, here or at another organisation; in a demo a role is picked. */
export function AanmeldenScherm({ sessie }: { sessie: Sessie }) {
  useScreenTitle(aanmelden.titel)
  const signIn = (
    <>
      <LocalSignIn sessie={sessie} />
      <AndereAanmelding />
    </>
  )
  return (
    <Shell sessie={{ ...sessie, rol: null, mag: [], magInvoeren: [] }}>
      <div className={sessie.demo ? 'page sign-in' : 'page sign-in sign-in--narrow'}>
        <Aanmeldmelding />
        {sessie.demo ? (
          <>
            <RolePicker sessie={sessie} />
            <Details summary={aanmelden.metAccount}>
              <div className="sign-in__form">{signIn}</div>
            </Details>
          </>
        ) : (
          <>
            <h1>{aanmelden.titel}</h1>
            {signIn}
          </>
        )}
      </div>
    </Shell>
  )
}
