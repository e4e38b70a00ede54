import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Vervolgstap } from '../../../server/contract/aanmelding.ts'
import type { Sessie } from '../../../server/contract/sessie.ts'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { uitnodiging as tekst } from '../../../server/contract/text/nl/aanmelden.ts'
import { useUitnodiging } from '../../api/aanmelding.ts'
import { paths } from '../../app/paths.ts'
import { Problem } from '../../app/Problem.tsx'
import { Shell } from '../../app/Shell.tsx'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import './aanmelden.css'
import { ChoosePassword } from './ChoosePassword.tsx'
import { FirstFactor } from './FirstFactor.tsx'
import { useGoOn } from './use-go-on.ts'

/** The token of a link stands behind the #: a browser sends that part to no server. */
function tokenOfAddress(): string {
  return /^#([\w-]{43})$/.exec(location.hash)?.[1] ?? ''
}

/** The screen behind a link of the beheerder: choose a password, then set up the second factor. */
export function UitnodigingScherm({ sessie }: { sessie: Sessie }) {
  useScreenTitle(tekst.titel)
  const [token] = useState(tokenOfAddress)
  const [step, setStep] = useState<Extract<Vervolgstap, { volgende: 'instellen' }> | null>(null)
  const [done, setDone] = useState(false)
  const [, navigate] = useLocation()
  useGoOn(done && sessie.rol !== null)
  return (
    <Shell sessie={{ ...sessie, rol: null, mag: [], magInvoeren: [] }}>
      <div className="page sign-in sign-in--narrow">
        <h1>{tekst.titel}</h1>
        {token === '' ? (
          <Notice tone="negative" title={tekst.geenLink}>
            <p>{tekst.geenLinkUitleg}</p>
          </Notice>
        ) : step === null ? (
          <Opened token={token} onChosen={setStep} />
        ) : (
          <FirstFactor
            step={step}
            onDone={() => setDone(true)}
            onStartAgain={() => navigate(paths.aanmelden)}
          />
        )}
      </div>
    </Shell>
  )
}

interface OpenedProps {
  token: string
  onChosen: (step: Extract<Vervolgstap, { volgende: 'instellen' }>) => void
}

function Opened({ token, onChosen }: OpenedProps) {
  const found = useUitnodiging(token)
  if (found.isPending) return <Skeleton label={algemeen.laden} heightPixels={240} />
  if (found.isError) {
    return <Problem error={found.error} back={{ to: paths.aanmelden, label: tekst.naarAanmelden }} />
  }
  const { naam, inlognaam } = found.data
  return <ChoosePassword token={token} naam={naam} inlognaam={inlognaam} onChosen={onChosen} />
}
