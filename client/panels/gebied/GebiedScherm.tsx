import { useSearchParams } from 'wouter'
import { useIndicatoren, useKaartgegevens } from '../../api/cijfers.ts'
import { useCycli } from '../../api/cycli.ts'
import { useGrenzen } from '../../api/gebieden.ts'
import { useVoorzieningen } from '../../api/voorzieningen.ts'
import { Problem } from '../../app/Problem.tsx'
import { useCyclus } from '../../app/use-cyclus.ts'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { gebiedsblad } from '../../../server/contract/text/nl/gebiedsblad.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { CijfersVanToen } from '../bron/cijfers-van-toen.ts'
import { useKaartbron } from '../kaart/use-kaart.ts'
import { Bladversie } from './Bladversie.tsx'
import { gebiedVanAdres, isGebied } from './blad-keuze.ts'
import { Gebiedsblad } from './Gebiedsblad.tsx'
import { OnbekendGebied } from './OnbekendGebied.tsx'
import '../kaart/kaart.css'
import './gebied.css'

/** The page of one buurt or wijk: the whole profile as text, and another area beside it when that is asked. */
export function GebiedScherm({ code }: { code: string }) {
  const cycli = useCycli()
  const { huidige } = useCyclus()
  useIndicatoren()
  useKaartgegevens()
  useGrenzen()
  useVoorzieningen()
  if (cycli.isPending) return <Laden />
  return <Inhoud code={code} cyclus={huidige?.id ?? null} />
}

function Inhoud({ code, cyclus }: { code: string; cyclus: string | null }) {
  const { bron, error, opnieuw, staat, toenOpnieuw } = useKaartbron(cyclus)
  const [search, setSearch] = useSearchParams()
  const area = bron === null ? null : gebiedVanAdres(bron, code)
  useScreenTitle(
    area === null ? null : isGebied(area) ? gebiedsblad.titel(area.naam) : gebiedsblad.onbekend.titel,
  )
  if (error !== null) {
    return (
      <div className="page">
        <Problem error={error} onRetry={opnieuw} />
      </div>
    )
  }
  if (bron === null || area === null) return <Laden />
  if (!isGebied(area)) return <OnbekendGebied bron={bron} found={area} />
  const kies = (patch: Readonly<Record<string, string | null>>) =>
    setSearch((before) => {
      for (const [name, value] of Object.entries(patch)) {
        if (value === null) before.delete(name)
        else before.set(name, value)
      }
      return before
    })
  return (
    <CijfersVanToen value={bron.versie.toen ? bron.versie.naam : null}>
      <Bladversie bron={bron} area={area} search={search} staat={staat} opnieuw={toenOpnieuw} kies={kies} />
      <Gebiedsblad key={area.code} area={area} bron={bron} search={search} kies={kies} />
    </CijfersVanToen>
  )
}

function Laden() {
  return (
    <div className="page">
      <Skeleton label={gebiedsblad.laden} heightPixels={640} />
    </div>
  )
}
