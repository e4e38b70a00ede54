import { useCallback, useMemo, useState } from 'react'
import { useSearchParams } from 'wouter'
import type { Positie } from '../../../geodata/schema/gebied.ts'
import type { RegisterKolommen } from '../../../server/contract/renovatie-binair.ts'
import { useWoningcampagnes } from '../../api/campagnes.ts'
import { useMag } from '../../api/sessie.ts'
import { useStraten } from '../../api/woningen.ts'
import { useThema } from '../../app/thema.ts'
import {
  aantalIn,
  kaartmasker,
  lijstbladzijde,
  lijstvolgorde,
  registermasker,
  samenGekozen,
} from '../../map/filter/register.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'
import { type Campagnebeeld, campagnebeeld, type Kaartwoningen } from '../../map/layers/campagnes.ts'
import { woningklassen } from '../../map/layers/woningen.ts'
import { type Adreskeuze, filterVan, leesKeuze, schrijfKeuze } from './keuze.ts'

/** Dwellings on one page of the list. */
export const BLADZIJDE = 25

/** Campaigns beside the dwellings, for who may see them; asked once, and again when they change. */
function useCampagnebeeld({ woningen }: RegisterKolommen, gekozen: string | null) {
  const mag = useMag('campagne-lezen')
  const { data, isFetching } = useWoningcampagnes(mag ? woningen : null)
  const campagnes = useMemo(
    (): Campagnebeeld | null =>
      data === undefined || data === null ? null : campagnebeeld(data, gekozen === null ? [] : [gekozen]),
    [data, gekozen],
  )
  return { mag, laadt: isFetching && campagnes === null, campagnes }
}

/**
 * The register as the screen shows it: what is kept, counted, listed and chosen. Every part reads this one, so that map, legend and
 * list never differ.
 */
export function useRegisterbeeld(register: RegisterKolommen, bron: Kaartbron | null) {
  const thema = useThema()
  const [search, setSearch] = useSearchParams()
  const keuze = useMemo(() => leesKeuze(search), [search])
  const [vlak, setVlak] = useState<readonly Positie[] | null>(null)
  const [gekozen, setGekozen] = useState<Uint8Array | null>(null)
  const straten = useStraten(true).data
  const namen = useMemo(
    () => new Map((straten?.straten ?? []).map(({ id, naam }): [string, string] => [id, naam])),
    [straten],
  )
  const naamVan = useCallback((straat: string) => namen.get(straat) ?? straat, [namen])
  const kies = useCallback(
    (patch: Partial<Adreskeuze>) =>
      setSearch((before) => schrijfKeuze(leesKeuze(before), patch), {
        // Turning a page or opening a dwelling is no step back in the history of the browser.
        replace: 'bladzijde' in patch,
      }),
    [setSearch],
  )
  // The card that is open is no filter.
  const { kleur, status, labels, eigenaar, campagne, mist, wijk, straat, blok, spoor, maatregel, verschil } =
    keuze
  const filterKey = JSON.stringify([
    status,
    labels,
    eigenaar,
    campagne,
    mist,
    wijk,
    straat,
    blok,
    spoor,
    maatregel,
    verschil,
  ])
  const { campagnes, mag: magCampagnes, laadt: campagnesLaden } = useCampagnebeeld(register, campagne)
  const wijze = kleur === 'campagne' && !magCampagnes ? 'status' : kleur
  const masker = useMemo(
    () =>
      registermasker(
        register,
        filterVan(keuze, (id) => bron?.wijken.find((one) => one.id === id)?.buurten ?? [], vlak),
        campagnes,
      ),
    // The key says all of the choice that filters.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [register, filterKey, bron?.wijken, vlak, campagnes],
  )
  const woningen = useMemo(
    (): Kaartwoningen =>
      campagnes === null ? register.woningen : { ...register.woningen, campagne: campagnes },
    [register, campagnes],
  )
  const klassen = useMemo(
    () =>
      // Before the campaigns are there nobody knows that a dwelling is in none.
      wijze === 'campagne' && woningen.campagne === undefined
        ? []
        : woningklassen(woningen, wijze, thema, masker),
    [woningen, wijze, thema, masker],
  )
  const volgorde = useMemo(() => lijstvolgorde(register, naamVan), [register, naamVan])
  const aantal = useMemo(() => aantalIn(masker), [masker])
  const laatste = Math.max(0, Math.ceil(aantal / BLADZIJDE) - 1)
  const bladzijde = Math.min(keuze.bladzijde, laatste)
  const rijen = useMemo(
    () => lijstbladzijde(masker, volgorde, bladzijde, BLADZIJDE),
    [masker, volgorde, bladzijde],
  )
  // Dwellings that are no longer in the register of another answer are not chosen any more.
  const keus = gekozen?.length === masker.length ? gekozen : null
  const shown = useMemo(() => kaartmasker(masker, keus), [masker, keus])
  return {
    register,
    /** The dwellings with their campaigns, where these are known. */
    woningen,
    /** Null: not there yet, or not for this person. */
    campagnes,
    campagnesLaden,
    magCampagnes,
    /** By what the dwellings are coloured: who may not see campaigns gets the colours of the status. */
    wijze,
    keuze,
    kies,
    naamVan,
    straten: straten ?? null,
    vlak,
    setVlak,
    masker,
    /** What the map draws. */
    kaartmasker: shown,
    klassen,
    aantal,
    bladzijde,
    laatste,
    rijen,
    gekozen: keus,
    aantalGekozen: useMemo(() => (keus === null ? 0 : aantalIn(keus)), [keus]),
    /** Chooses all dwellings that a mask keeps, beside what was chosen; null: none any more. */
    kiesWoningen: useCallback((mask: Uint8Array | null) => {
      setGekozen((before) => (mask === null ? null : samenGekozen(before, mask)))
    }, []),
    wissel: useCallback(
      (at: number) => {
        setGekozen((before) => {
          const next =
            before?.length === register.woningen.kop.aantal
              ? before.slice()
              : new Uint8Array(register.woningen.kop.aantal)
          next[at] = next[at] === 1 ? 0 : 1
          return aantalIn(next) === 0 ? null : next
        })
      },
      [register],
    ),
  }
}
export type Registerbeeld = ReturnType<typeof useRegisterbeeld>
