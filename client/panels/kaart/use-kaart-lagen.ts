import { useMemo } from 'react'
import { puntSoort } from '../../../geodata/schema/melding.ts'
import { useInzagedoel, useMag } from '../../api/sessie.ts'
import { useWoningcampagnes } from '../../api/campagnes.ts'
import { useVoorzieningen } from '../../api/voorzieningen.ts'
import { useMeldingen, useStraten, useWoningenkaart } from '../../api/woningen.ts'
import type { Behouden } from '../../map/filter/buurten.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'
import { heelJaar, kiesMeldingen, meldingraster, tellingPerSoort } from '../../map/layers/meldingen.ts'
import { type Kaartwoningen, campagnebeeld } from '../../map/layers/campagnes.ts'
import type { Woningkleurwijze } from '../../map/layers/woningen.ts'
import { woningmasker } from '../../map/layers/woningmasker.ts'
import { type KaartKeuze, type Laag, PLAN } from './adres/keuze.ts'
import { useAmbitieslaag } from './lagen/use-ambitieslaag.ts'
import { useBereik } from './lagen/use-bereik.ts'
import { useSignalenlaag } from './lagen/use-signalenlaag.ts'

/** Who may not see campaigns gets the colours of the status; a filter on them then keeps everything. */
function wijzeVan({ woningkleur }: KaartKeuze, magCampagnes: boolean): Woningkleurwijze {
  return woningkleur === 'campagne' && !magCampagnes ? 'status' : woningkleur
}

/**
 * The data of the layers over the areas: asked for only once a layer is on, by roles that may see it, and single dwellings and reports
 * only for a purpose that was chosen.
 *
 * @param bron null while the figures are not there yet
 * @param cyclus the present one; null: none
 * @param behouden buurten that the filters keep; null while the figures are not there yet
 */
export function useKaartLagen(
  keuze: KaartKeuze,
  bron: Kaartbron | null,
  cyclus: string | null,
  behouden: Behouden | null,
) {
  const { lagen: on, filters, meldingvorm } = keuze
  const magWoningen = useMag('woningen-lezen')
  const magMeldingen = useMag('meldingen-lezen')
  const { doel } = useInzagedoel()
  const wantsDwellings = on.includes('woningen') && magWoningen
  const wantsReports = on.includes('meldingen') && magMeldingen
  const showDwellings = wantsDwellings && doel !== null
  const showReports = wantsReports && doel !== null
  const woningen = useWoningenkaart(showDwellings)
  const straten = useStraten(showDwellings)
  const meldingen = useMeldingen(showReports)
  const voorzieningen = useVoorzieningen()
  const signalen = useSignalenlaag(on.includes('signalen'), bron)
  const bereik = useBereik(on.includes('bereik'), bron, cyclus)
  const ambities = useAmbitieslaag(on.includes('ambities') || keuze.naast === PLAN, cyclus)
  const dwellings = showDwellings ? (woningen.data ?? null) : null
  const magCampagnes = useMag('campagne-lezen')
  const campagnes = useWoningcampagnes(magCampagnes ? dwellings : null)
  const wijze = wijzeVan(keuze, magCampagnes)
  const needsCampaigns = magCampagnes && (wijze === 'campagne' || filters.campagne.length > 0)
  const kolom = campagnes.data ?? null
  const columns = useMemo((): Kaartwoningen | null => {
    if (dwellings === null || (kolom === null && needsCampaigns)) return null
    return kolom === null ? dwellings : { ...dwellings, campagne: campagnebeeld(kolom, filters.campagne) }
  }, [dwellings, kolom, needsCampaigns, filters.campagne])
  const reports = showReports ? (meldingen.data ?? null) : null

  const buurten = behouden?.actief === true ? behouden.codes : null
  const { status, label, eigenaar, campagne } = filters
  const masker = useMemo(
    () => (columns === null ? null : woningmasker(columns, { status, label, eigenaar, campagne, buurten })),
    [columns, status, label, eigenaar, campagne, buurten],
  )

  // One kind in hexagons and the heat surface; as points both, each with its own sign. An empty filter keeps every kind.
  const asked = puntSoort.options.filter((one) => filters.soort.length === 0 || filters.soort.includes(one))
  const kinds = meldingvorm === 'punten' ? asked : asked.slice(0, 1)
  const kindKey = kinds.join()
  const last = reports?.jaren.at(-1)
  // Three years at once would cover the map: without a period the newest year is shown.
  const periode = filters.periode ?? (last === undefined ? null : heelJaar(last))
  const [van, tot] = [periode?.van ?? null, periode?.tot ?? null]
  const shown = useMemo(() => {
    if (reports === null) return null
    const soorten = puntSoort.options.filter((one) => kindKey.split(',').includes(one))
    return kiesMeldingen(reports.meldingen, {
      periode: van === null || tot === null ? null : { van, tot },
      soorten,
      buurten,
    })
  }, [reports, kindKey, van, tot, buurten])
  const raster = useMemo(
    () => (shown === null || meldingvorm !== 'zeshoeken' ? null : meldingraster(shown)),
    [shown, meldingvorm],
  )
  const placesFailed = voorzieningen.isError && voorzieningen.data === undefined
  const laadt: Partial<Record<Laag, boolean>> = {
    woningen: showDwellings && (woningen.isPending || (needsCampaigns && campagnes.isFetching)),
    meldingen: showReports && meldingen.isPending,
    wijkcentra: voorzieningen.isPending,
    voorzieningen: voorzieningen.isPending,
    woonzorgzones: voorzieningen.isPending,
    signalen: signalen.laadt,
    bereik: bereik.laadt,
    ambities: ambities.laadt,
  }
  const mislukt: Partial<Record<Laag, boolean>> = {
    woningen:
      showDwellings &&
      (woningen.isError || (needsCampaigns && kolom === null && !campagnes.isFetching && dwellings !== null)),
    meldingen: showReports && meldingen.isError,
    wijkcentra: placesFailed,
    voorzieningen: placesFailed,
    woonzorgzones: placesFailed,
    signalen: signalen.mislukt,
    bereik: bereik.mislukt,
    ambities: ambities.mislukt,
  }
  return {
    mag: {
      woningen: magWoningen,
      campagnes: magCampagnes,
      meldingen: magMeldingen,
      signalen: signalen.mag,
      bereik: bereik.mag,
      ambities: ambities.mag,
    },
    /** A layer is on and nobody has said yet for what: it is asked instead of shown. */
    doelNodig: doel === null && (wantsDwellings || wantsReports),
    woningen: columns,
    /** Campaigns that hold dwellings; null: not there yet, or not for this person. */
    campagnes: kolom === null ? null : kolom.kop.campagnes,
    /** By what dwellings are coloured. */
    wijze,
    /** Which dwellings the filters keep; null: all. */
    masker,
    straten: showDwellings ? (straten.data ?? null) : null,
    /** Reports of the kinds and the period that are shown. */
    meldingen: shown,
    /** Where they come from, and whether they are example data. */
    meldingenbron: reports === null ? null : { bron: reports.bron, voorbeelddata: reports.voorbeelddata },
    /** Kinds that are shown: one, or as points both apart. */
    soorten: kinds,
    meldingperiode: periode,
    /** Years of which there are reports. */
    jaren: reports?.jaren ?? [],
    perSoort: useMemo(() => (shown === null ? null : tellingPerSoort(shown)), [shown]),
    /** Hexagons of the fixed grid with their counts; null when reports are shown otherwise. */
    raster,
    signalen: signalen.stand,
    bereik: bereik.bereik,
    /** Ambitions of the plans of the cyclus; null while the layer is off or on its way. */
    ambities: ambities.ambities,
    /** The layer of reach is on, and the cyclus has no analysis yet. */
    nogGeenAnalyse: bereik.nogGeenAnalyse,
    /** Streets lie beside the dwellings; these are there without. */
    stratenMislukt: showDwellings && straten.isError,
    haalStratenOpnieuw: () => void straten.refetch(),
    laadt,
    mislukt,
  }
}
export type Kaartlagen = ReturnType<typeof useKaartLagen>
