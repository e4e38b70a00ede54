import { useMemo, useState } from 'react'
import type { Planvorm } from '../../../../geodata/schema/planvorm.ts'
import type { Kaart } from '../../../map/kaart.ts'
import type { Kaartbron } from '../../../map/kaartbron.ts'
import { maakKaartmodel } from '../../../map/kaartmodel.ts'
import { controleerKeuze } from '../../kaart/adres/controle.ts'
import { STANDAARD } from '../../kaart/adres/keuze.ts'
import type { Levend } from '../../kaart/ambitie/levend.ts'
import type { Ambitieobject } from '../inhoud.ts'
import { usePlan } from '../plan-context.ts'
import { PlanOpKaart } from './PlanOpKaart.tsx'
import { Plantekenen } from './Plantekenen.tsx'
import { Planvlak } from './Planvlak.tsx'

interface Props {
  bron: Kaartbron
  ambitie: Ambitieobject | null
  levend: Levend
  vorm: Planvorm | null
  bewaar: (vorm: Planvorm | null) => void
  fout: string | null
}

/** The map with all ambitions of the plan, and the tool for the one that is open. */
export function Plankaart({ bron, ambitie, levend, vorm, bewaar, fout }: Props) {
  const { mag } = usePlan()
  const [kaartobject, setKaartobject] = useState<Kaart | null>(null)
  const [attempt, setAttempt] = useState(0)
  const model = useMemo(() => maakKaartmodel(bron, controleerKeuze(bron, STANDAARD).keuze), [bron])
  const draws = ambitie !== null && mag(ambitie)
  return (
    <>
      {model === null ? null : (
        <Planvlak
          key={attempt}
          bron={bron}
          model={model}
          opKaart={setKaartobject}
          opnieuw={() => setAttempt(attempt + 1)}
        />
      )}
      {kaartobject === null ? null : (
        <PlanOpKaart kaartobject={kaartobject} ambitie={ambitie} vorm={vorm} inHand={draws} />
      )}
      <Plantekenen
        key={ambitie?.id ?? 'geen'}
        bron={bron}
        kaartobject={kaartobject}
        levend={levend}
        vorm={vorm}
        bewaar={draws ? bewaar : null}
        fout={fout}
      />
    </>
  )
}
