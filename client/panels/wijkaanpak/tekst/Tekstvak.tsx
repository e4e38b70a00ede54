import { lazy, type Ref, Suspense, useCallback, useMemo, useState } from 'react'
import type { Cijfermerk } from '../../../../analyses/wijkaanpak/levende-tekst.ts'
import { algemeen, rolNaam } from '../../../../server/contract/text/nl/algemeen.ts'
import { samenTekst as words } from '../../../../server/contract/text/nl/samen.ts'
import type { Aanwezige } from '../../../../server/contract/samen.ts'
import type { Merkstand } from '../../../../server/contract/wijkaanpak-schema.ts'
import { useIndicatoren } from '../../../api/cijfers.ts'
import { useIndicatorTekst } from '../../../api/indicator-tekst.ts'
import { useCorporatie } from '../../../api/sessie.ts'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import { standVan, waardeTekst } from '../cijfers.ts'
import { usePlanlijn, usePlanstaat, useTekst } from '../samen/use-planlijn.ts'
import type { Figuurbeeld } from './figure-marks.ts'
import type { Zinplek } from './selection.ts'
import { Tekstmeldingen } from './Tekstmeldingen.tsx'
import './tekst.css'

const Letterbak = lazy(() => import('./Letterbak.tsx').then((module) => ({ default: module.Letterbak })))

export interface TekstvakProps {
  cyclus: string
  aanpak: string
  object: string
  veld: string
  label: string
  /** The text as it stands in the plan; shown until the line is there. */
  tekst: string
  cijfers: readonly Merkstand[]
  leesAlleen: boolean
  /** Most characters of what is saved. */
  meest: number
  opSelectie?: (plek: Zinplek | null) => void
  opCijfer?: (merk: Cijfermerk) => void
  ref?: Ref<{ voegIn: (tekst: string) => void }>
}

const nothing = () => {}

/** A long text of the plan that several people write at once, with its figures as signs. Every letter saves itself. */
export function Tekstvak(props: TekstvakProps) {
  const { cyclus, aanpak, object, veld, label, tekst, cijfers, leesAlleen, meest } = props
  const { opSelectie = nothing, opCijfer = nothing, ref } = props
  const line = usePlanlijn(cyclus, aanpak)
  const plan = usePlanstaat(line)
  const opened = useTekst(line, object, veld)
  const corporatie = useCorporatie()
  const beeldVan = useBeeld(cijfers)
  const [tooLong, setTooLong] = useState<number | null>(null)
  const others = useMemo(
    () => plan?.aanwezig.filter((wie) => wie.object === object && wie.veld === veld) ?? [],
    [plan?.aanwezig, object, veld],
  )
  const naamVan = useCallback((wie: Aanwezige) => rolNaam(wie.rol, corporatie), [corporatie])
  const isOpen = line !== null && opened?.staat.isGeladen === true
  const mayWrite = !leesAlleen && opened?.staat.magSchrijven === true && opened.staat.dicht === null
  return (
    <div className="schrijfvak">
      <span className="schrijfvak__label" aria-hidden>
        {label}
      </span>
      {isOpen ? (
        <Suspense fallback={<Skeleton label={algemeen.laden} heightPixels={150} />}>
          <Letterbak
            ref={ref}
            line={line}
            copy={opened.copy}
            object={object}
            veld={veld}
            label={label}
            magSchrijven={mayWrite}
            anderen={others}
            naamVan={naamVan}
            beeldVan={beeldVan}
            opSelectie={opSelectie}
            opCijfer={opCijfer}
            opTeLang={setTooLong}
          />
        </Suspense>
      ) : (
        <p className="schrijfvak__plat">{tekst}</p>
      )}
      <Tekstmeldingen
        copy={opened?.copy ?? null}
        staat={opened?.staat ?? null}
        isVerbonden={plan?.verbonden === true}
        leesAlleen={leesAlleen}
        meest={meest}
        teLang={tooLong}
        anderen={others.map(naamVan)}
      />
    </div>
  )
}

/** How each figure is shown, by what its source says now. */
function useBeeld(cijfers: readonly Merkstand[]): (merk: Cijfermerk) => Figuurbeeld {
  const catalogue = useIndicatoren().data?.indicatoren
  const wordsOf = useIndicatorTekst()
  return useMemo(() => {
    const units = new Map(catalogue?.map(({ id, eenheid }) => [id, eenheid]))
    const inWords = (id: string, value: number) => waardeTekst(value, units.get(id))
    return (merk) => {
      const { indicator, jaar, waarde } = merk
      const stand = standVan(merk, cijfers)
      const woorden = inWords(indicator, waarde)
      const nu =
        stand?.stand === 'weg'
          ? words.cijferWeg
          : stand?.stand === 'veranderd' && stand.nu !== null
            ? words.cijferVeranderd(inWords(indicator, stand.nu.waarde))
            : null
      const naam = `${wordsOf(indicator).naam}, ${jaar}`
      return {
        woorden,
        nu,
        voorgelezen: nu === null ? words.cijfer(woorden, naam) : `${words.cijfer(woorden, naam)}; ${nu}`,
        isVeranderd: nu !== null || (stand?.nieuwer ?? null) !== null,
      }
    }
    // The names come with the catalogue.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [catalogue, cijfers])
}
