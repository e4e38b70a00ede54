import { useMemo, useState } from 'react'
import { algemeen, foutmelding } from '../../../server/contract/text/nl/algemeen.ts'
import { kaart } from '../../../server/contract/text/nl/kaart.ts'
import { registerTekst as tekst } from '../../../server/contract/text/nl/renovatieregister.ts'
import { useGrenzen } from '../../api/gebieden.ts'
import type { Kaart } from '../../map/kaart.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'
import { type Kaartmodel, maakKaartmodel } from '../../map/kaartmodel.ts'
import { maakVlakbeeld } from '../../map/vlakbeeld/vlakbeeld.ts'
import { Button } from '../../ui/Button.tsx'
import { controleerKeuze } from '../kaart/adres/controle.ts'
import { type KaartKeuze, STANDAARD } from '../kaart/adres/keuze.ts'
import { Levend } from '../kaart/ambitie/levend.ts'
import { useBehouden } from '../kaart/filters/use-behouden.ts'
import { Kaartknoppen } from '../kaart/Kaartknoppen.tsx'
import { Toetsvlak } from '../kaart/Toetsvlak.tsx'
import { useKaartLagen } from '../kaart/use-kaart-lagen.ts'
import { useKaartobject } from '../kaart/use-kaartobject.ts'
import type { Registerbeeld } from './use-registerbeeld.ts'
import { Vlaktekenen } from './Vlaktekenen.tsx'

const NOTHING = () => undefined

/** What the map of the kaart screen would ask: nothing here, the dwellings come with the register. */
const GROND: KaartKeuze = { ...STANDAARD, lagen: ['buurten'], beeld: null }
const MET_WONINGEN: KaartKeuze = { ...GROND, lagen: ['woningen', 'buurten'] }

interface Props {
  bron: Kaartbron
  beeld: Registerbeeld
}

/** The dwellings on the map in the colours of the legend; an area can be drawn on it. */
export function Registerkaart({ bron, beeld }: Props) {
  const [kaartobject, setKaartobject] = useState<Kaart | null>(null)
  const [attempt, setAttempt] = useState(0)
  const model = useMemo(() => maakKaartmodel(bron, controleerKeuze(bron, STANDAARD).keuze), [bron])
  if (model === null) return null
  return (
    <section className="renovatie__kaart" aria-label={tekst.kaart}>
      <Registervlak
        key={attempt}
        bron={bron}
        model={model}
        beeld={beeld}
        opKaart={setKaartobject}
        opnieuw={() => setAttempt(attempt + 1)}
      />
      <Vlaktekenen bron={bron} kaartobject={kaartobject} beeld={beeld} />
    </section>
  )
}

interface VlakProps extends Props {
  model: Kaartmodel
  opKaart: (kaart: Kaart | null) => void
  opnieuw: () => void
}

/** The ground of the map: one tab stop. The list says the same for who does not see it. */
function Registervlak({ bron, model, beeld, opKaart, opnieuw }: VlakProps) {
  const { woningen, wijze, kaartmasker, straten, kies } = beeld
  const grenzen = useGrenzen().data ?? null
  const [levend] = useState(() => new Levend())
  const behouden = useBehouden(model, GROND.filters)
  const ground = useKaartLagen(GROND, bron, null, behouden)
  const vlakbeeld = useMemo(
    () => ({ ...maakVlakbeeld(bron, model, GROND), niveau: 'wijk' as const, gebieden: [] }),
    [bron, model],
  )
  const { container, kaartobject, staat } = useKaartobject({
    bron,
    model,
    vlakbeeld,
    keuze: MET_WONINGEN,
    lagen: { ...ground, woningen, wijze, masker: kaartmasker, straten },
    voorzieningen: null,
    buren: null,
    grenzen,
    behouden,
    levend,
    cursor: null,
    kort: true,
    kies: NOTHING,
    pan: NOTHING,
    kiesWoning: (woning) => kies({ woning }),
    opKaart,
    opnieuw,
  })
  const failed = staat === 'mislukt' || staat === 'verloren' || staat === 'geen-webgl'
  const onKey = (event: React.KeyboardEvent) => {
    if (event.key === '+' || event.key === '=') kaartobject?.zoom(1)
    else if (event.key === '-') kaartobject?.zoom(-1)
  }
  return (
    <div className="kaartvlak">
      <Toetsvlak
        container={container}
        staat={staat}
        label={tekst.kaart}
        uitleg={tekst.kaartUitleg}
        gezegd=""
        opToets={onKey}
        opVertrek={NOTHING}
      />
      {staat === 'klaar' ? null : (
        <div className="kaartvlak__melding">
          <p role={failed ? 'alert' : undefined}>
            {staat === 'geen-webgl' ? kaart.geenWebgl : failed ? kaart.kaartMislukt : algemeen.laden}
          </p>
          {failed ? <p>{tekst.zonderKaart}</p> : null}
          {staat === 'mislukt' || staat === 'verloren' ? (
            <Button onClick={opnieuw}>{foutmelding.opnieuwLaden}</Button>
          ) : null}
        </div>
      )}
      {kaartobject === null ? null : (
        <Kaartknoppen kaartobject={kaartobject} naarGeheel={() => kaartobject.pas()} />
      )}
    </div>
  )
}
