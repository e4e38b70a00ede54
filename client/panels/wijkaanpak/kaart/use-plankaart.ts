import { useMemo } from 'react'
import { type Planobject, vanSoort } from '../../../../geodata/schema/wijkaanpak.ts'
import { useGrenzen } from '../../../api/gebieden.ts'
import { useMag } from '../../../api/sessie.ts'
import { useVoorzieningen } from '../../../api/voorzieningen.ts'
import type { Kaartbron } from '../../../map/kaartbron.ts'
import type { Kaartmodel } from '../../../map/kaartmodel.ts'
import { ringenVan } from '../../../map/layers/omtrek.ts'
import { maakVlakbeeld } from '../../../map/vlakbeeld/vlakbeeld.ts'
import { type KaartKeuze, STANDAARD } from '../../kaart/adres/keuze.ts'
import { useBehouden } from '../../kaart/filters/use-behouden.ts'
import { useKaartLagen } from '../../kaart/use-kaart-lagen.ts'
import { beeldOm } from '../beeld.ts'

/** About the size of the map when it is made: from the wide screen of the design. */
const [WIDTH, HEIGHT] = [560, 700]

/**
 * What the map of a plan shows: the ground with the names of the buurten, dwellings by owner for whoever may see them, and the wijk in
 * the middle. No figure about people colours it: the colour is of the plan.
 *
 * @param model numbers of any figure: it brings the buurten, and nothing of its values is shown
 */
export function usePlankaart(bron: Kaartbron, model: Kaartmodel, cyclus: string, buurten: readonly string[]) {
  const grenzen = useGrenzen().data ?? null
  const magWoningen = useMag('woningen-lezen')
  const beeld = useMemo(() => {
    const chosen = new Set(buurten)
    const places = (grenzen?.gebieden ?? []).flatMap(({ code, grens }) =>
      chosen.has(code) ? ringenVan(grens).flat() : [],
    )
    return beeldOm(places, WIDTH, HEIGHT)
  }, [grenzen, buurten])
  const keuze = useMemo(
    (): KaartKeuze => ({
      ...STANDAARD,
      lagen: magWoningen ? ['woningen', 'buurten'] : ['buurten'],
      woningkleur: 'eigenaar',
      beeld,
    }),
    [magWoningen, beeld],
  )
  // Names and no values, ground and no classes.
  const vlakbeeld = useMemo(
    () => ({ ...maakVlakbeeld(bron, model, keuze), niveau: 'wijk' as const, gebieden: [] }),
    [bron, model, keuze],
  )
  const behouden = useBehouden(model, keuze.filters)
  const lagen = useKaartLagen(keuze, bron, cyclus, behouden)
  const voorzieningen = useVoorzieningen().data ?? null
  return { grenzen, keuze, model, vlakbeeld, behouden, lagen, voorzieningen }
}

/** Name of an ambition on the map: its number with its title. */
export function naamOpKaart({ velden }: Extract<Planobject, { soort: 'ambitie' }>): string {
  const { prioriteit, titel } = velden
  const short = titel.length > 48 ? `${titel.slice(0, 46)}…` : titel
  return prioriteit === null || prioriteit === 'later' ? short : `${prioriteit}. ${short}`
}

/** The ambitions of a plan that have a shape. */
export function metVorm(objecten: readonly Planobject[]) {
  return vanSoort(objecten, 'ambitie').flatMap((one) =>
    one.velden.vorm === null ? [] : [{ ambitie: one, vorm: one.velden.vorm }],
  )
}
