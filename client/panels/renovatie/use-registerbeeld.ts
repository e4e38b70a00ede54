import { useCallback, useMemo, useState } from 'react'
import { useSearchParams } from 'wouter'
import type { Positie } from '../../../geodata/schema/gebied.ts'
import type { RegisterKolommen } from '../../../server/contract/renovatie-binair.ts'
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
import { woningklassen } from '../../map/layers/woningen.ts'
import { type Adreskeuze, filterVan, leesKeuze, schrijfKeuze } from './keuze.ts'

/** Dwellings on one page of the list. */
export const BLADZIJDE = 25

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
  const { kleur, status, labels, eigenaar, mist, wijk, straat, blok, spoor, maatregel, verschil } = keuze
  const filterKey = JSON.stringify([
    status,
    labels,
    eigenaar,
    mist,
    wijk,
    straat,
    blok,
    spoor,
    maatregel,
    verschil,
  ])
  const masker = useMemo(
    () =>
      registermasker(
        register,
        filterVan(keuze, (id) => bron?.wijken.find((one) => one.id === id)?.buurten ?? [], vlak),
      ),
    // The key says all of the choice that filters.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [register, filterKey, bron?.wijken, vlak],
  )
  const klassen = useMemo(
    () => woningklassen(register.woningen, kleur, thema, masker),
    [register, kleur, thema, masker],
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
