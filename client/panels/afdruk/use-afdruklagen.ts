import { useMemo } from 'react'
import { useCorporatie } from '../../api/sessie.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'
import type { RdGebied } from '../../map/papier/gebieden.ts'
import type { KaartKeuze } from '../kaart/adres/keuze.ts'
import { campagneWoord, eigenaarWoord, labelNaam, statusNaam } from '../kaart/filters/chips.ts'
import type { Kaartlagen } from '../kaart/use-kaart-lagen.ts'
import { type Afdruklagen, GEEN_LAGEN, maakAfdruklagen } from './papierlagen.ts'

/** The layers of the screen as paper draws them; the same object as long as nothing of them changes. */
export function useAfdruklagen(
  keuze: KaartKeuze,
  lagen: Kaartlagen,
  bron: Kaartbron | null,
  areas: readonly RdGebied[] | null,
): Afdruklagen {
  const corporatie = useCorporatie()
  const { lagen: on, dekking, meldingvorm, filters } = keuze
  const { woningen, wijze, masker, meldingen, meldingenbron, soorten, meldingperiode } = lagen
  const { signalen, bereik, ambities, doelNodig } = lagen
  // New objects and lists at every look, that say the same.
  const [kinds, period] = [soorten.join(), JSON.stringify(meldingperiode)]
  const [source, failed] = [JSON.stringify(meldingenbron), JSON.stringify(lagen.mislukt)]
  const { status, label, eigenaar, campagne } = filters
  return useMemo(
    () =>
      bron === null || areas === null
        ? GEEN_LAGEN
        : maakAfdruklagen({
            keuze: { lagen: on, dekking, meldingvorm },
            gegevens: lagen,
            areas,
            cyclus: bron.cyclus ?? '',
            corporatie,
            woningfilters: [
              ...status.map(statusNaam),
              ...label.map(labelNaam),
              ...eigenaar.map((owner) => eigenaarWoord(owner, corporatie)),
              ...campagne.map((id) => campagneWoord(id, lagen.campagnes)),
            ],
          }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [
      bron, areas, corporatie, on, dekking, meldingvorm, status, label, eigenaar, campagne,
      woningen, wijze, masker, meldingen, signalen, bereik, ambities, doelNodig, kinds, period, source, failed,
    ], // prettier-ignore
  )
}
