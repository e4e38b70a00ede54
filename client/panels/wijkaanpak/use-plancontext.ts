import { useCallback, useMemo, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { Cijfermerk } from '../../../analyses/wijkaanpak/levende-tekst.ts'
import type { WijkaanpakAntwoord } from '../../../server/contract/wijkaanpak-schema.ts'
import { wieTekst } from '../../../server/contract/text/nl/cyclusgang.ts'
import { aanpakTekst } from '../../../server/contract/text/nl/wijkaanpak.ts'
import { useIndicatoren } from '../../api/cijfers.ts'
import { useGebieden } from '../../api/gebieden.ts'
import { useProgrammaNu } from '../../api/programma-beheer.ts'
import { useCorporatie, useSessie } from '../../api/sessie.ts'
import type { Planplek } from '../../api/wijkaanpakken.ts'
import { leesPlankeuze, type Plankeuze, planPad } from './adres.ts'
import type { Plancontext } from './plan-context.ts'
import { usePlanopslag } from './samen/use-planopslag.ts'

type Figuur = Omit<Cijfermerk, 'waarde'>

/** What the parts of the screen share, and the figure whose source is open. */
export function usePlancontext(
  plan: WijkaanpakAntwoord,
  plek: Planplek,
): { context: Plancontext; bron: Figuur | null; sluitBron: () => void } {
  const { cyclus, aanpak } = plek
  const search = useSearch()
  const [, navigate] = useLocation()
  const keuze = useMemo(() => leesPlankeuze(search), [search])
  const opslag = usePlanopslag(cyclus, aanpak)
  const rol = useSessie().data?.rol ?? null
  const corporatie = useCorporatie()
  const gebieden = useGebieden(cyclus).data
  const catalogue = useIndicatoren().data?.indicatoren
  const programma = useProgrammaNu().data?.programma ?? null
  const [bron, setBron] = useState<Figuur | null>(null)

  const names = useMemo(() => new Map(gebieden?.gebieden.map(({ code, naam }) => [code, naam])), [gebieden])
  const wijk = gebieden?.wijken.find(({ id }) => id === plan.wijk)
  const indicators = useMemo(() => new Map(catalogue?.map((one) => [one.id, one])), [catalogue])
  const kies = useCallback(
    (patch: Partial<Plankeuze>) => navigate(planPad(cyclus, aanpak, { ...keuze, ...patch })),
    [navigate, cyclus, aanpak, keuze],
  )
  const { mag: rights } = plan
  return {
    context: {
      plan,
      plek,
      opslag,
      keuze,
      kies,
      mag: ({ soort, rol: maker }) => {
        const reach =
          soort === 'opmerking'
            ? rights.meepraten
              ? 'ja'
              : 'nee'
            : soort === 'actie'
              ? rights.acties
              : rights.schrijven
        return reach === 'ja' || (reach === 'eigen' && maker === rol)
      },
      naamVan: (code) => (code === plan.wijk ? plan.wijknaam : (names.get(code) ?? code)),
      buurten: wijk?.buurten ?? [],
      indicator: (id) => indicators.get(id),
      programma,
      toonBron: setBron,
      wie: (who, vanUzelf) => (vanUzelf ? aanpakTekst.u : wieTekst(who, corporatie)),
    },
    bron,
    sluitBron: () => setBron(null),
  }
}
