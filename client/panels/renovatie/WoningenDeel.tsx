import { useState } from 'react'
import type { RegisterKolommen } from '../../../server/contract/renovatie-binair.ts'
import { registerTekst as tekst } from '../../../server/contract/text/nl/renovatieregister.ts'
import { useRegister } from '../../api/renovatieregister.ts'
import { useInzagedoel, useMag } from '../../api/sessie.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import { InzagedoelKeuze } from '../../app/InzagedoelKeuze.tsx'
import { Problem } from '../../app/Problem.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useKaartbron } from '../kaart/use-kaart.ts'
import { Bulkpaneel } from './Bulkpaneel.tsx'
import { Filters } from './Filters.tsx'
import { Registerkaart } from './Registerkaart.tsx'
import { Registerlijst } from './Registerlijst.tsx'
import { useRegisterbeeld } from './use-registerbeeld.ts'
import { Woningblad } from './Woningblad.tsx'
import '../../map/kaartvlak.css'

/** The dwellings: what is kept at the left, the map in the middle, the list or one dwelling at the right. */
export function WoningenDeel() {
  const { doel } = useInzagedoel()
  return doel === null ? (
    <div className="page">
      <InzagedoelKeuze />
    </div>
  ) : (
    <Geladen />
  )
}

function Geladen() {
  const { data, error, refetch } = useRegister()
  if (data !== undefined) return <Delen register={data} />
  return (
    <div className="page">
      {error === null ? (
        <Skeleton label={tekst.laden} heightPixels={480} />
      ) : (
        <Problem error={error} onRetry={() => void refetch()} />
      )}
    </div>
  )
}

function Delen({ register }: { register: RegisterKolommen }) {
  const { bron } = useKaartbron(null)
  const beeld = useRegisterbeeld(register, bron)
  const mag = useMag('register-bewerken')
  const [wijzigt, setWijzigt] = useState(false)
  const { keuze, kies } = beeld
  return (
    <div className="renovatie__delen">
      <div className="renovatie__links">
        <div className="page__head">
          <h2>{tekst.woningen}</h2>
          {register.woningen.kop.voorbeelddata ? <ExampleTag /> : null}
        </div>
        <Filters beeld={beeld} bron={bron} />
      </div>
      {bron === null ? (
        <div className="renovatie__kaart">
          <Skeleton label={tekst.laden} heightPixels={320} />
        </div>
      ) : (
        <Registerkaart bron={bron} beeld={beeld} />
      )}
      <div className="renovatie__rechts">
        {wijzigt ? (
          <Bulkpaneel
            beeld={beeld}
            sluit={() => {
              setWijzigt(false)
              beeld.kiesWoningen(null)
            }}
          />
        ) : keuze.woning !== null ? (
          <Woningblad
            key={keuze.woning}
            woning={keuze.woning}
            beeld={beeld}
            sluit={() => kies({ woning: null })}
          />
        ) : (
          <Registerlijst beeld={beeld} wijzig={mag ? () => setWijzigt(true) : null} />
        )}
      </div>
    </div>
  )
}
