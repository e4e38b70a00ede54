import { type RdPoint, wgs84ToRd } from '../../../geodata/coordinates/rd-new.ts'
import { datum } from '../../../server/contract/text/getal.ts'
import { lagenTekst } from '../../../server/contract/text/nl/kaart.ts'
import { papierlaagTekst as tekst } from '../../../server/contract/text/nl/afdruk-lagen.ts'
import {
  bereiklaagTekst,
  meldinglaagTekst,
  meldingSoortMeer,
  signaallaagTekst,
} from '../../../server/contract/text/nl/kaartlagen.ts'
import { woordOp } from '../../map/kleurrekenen.ts'
import { jaarVan, MELDINGKLEUREN, meldingraster, telkleuren } from '../../map/layers/meldingen.ts'
import { woningenPerKlasse } from '../../map/layers/woningen.ts'
import type { RdGebied } from '../../map/papier/gebieden.ts'
import type { Papierlaag } from '../../map/papier/lagen.ts'
import type { KaartKeuze, Laag } from '../kaart/adres/keuze.ts'
import { dekkingVan, isVervaagd } from '../kaart/lagen/dekking.ts'
import { klassenaam } from '../kaart/lagen/woningklasse.ts'
import { tekenvolgorde } from '../kaart/lagen/volgorde.ts'
import type { Kaartlagen } from '../kaart/use-kaart-lagen.ts'
import { vormInRd } from './vorm-in-rd.ts'

/** A layer as it goes on paper, with what must stand beside it. */
export interface Afdruklaag {
  teken: Papierlaag
  titel: string
  voorbeeld: boolean
  /** Sentences that say where it comes from. */
  bronnen: readonly string[]
  noten: readonly string[]
}

/** The layers of one print. */
export interface Afdruklagen {
  /** The lowest first. */
  lagen: readonly Afdruklaag[]
  /** Layers that are on and could not be fetched. */
  nietGeladen: readonly Laag[]
  /** Layers that are on, and have no place on this kind of sheet. */
  elders: readonly Laag[]
  /** Nobody has said yet for what dwellings or reports are looked at: they are not on the sheet. */
  doelNodig: boolean
}

export const GEEN_LAGEN: Afdruklagen = { lagen: [], nietGeladen: [], elders: [], doelNodig: false }

/** What the layers of the map hold, as `useKaartLagen` gives it. */
export type Laaggegevens = Pick<
  Kaartlagen,
  | 'woningen'
  | 'wijze'
  | 'masker'
  | 'meldingen'
  | 'meldingenbron'
  | 'soorten'
  | 'meldingperiode'
  | 'signalen'
  | 'bereik'
  | 'ambities'
  | 'mag'
  | 'mislukt'
  | 'doelNodig'
>

interface Bron {
  keuze: Pick<KaartKeuze, 'lagen' | 'dekking' | 'meldingvorm'>
  gegevens: Laaggegevens
  areas: readonly RdGebied[]
  /** Name of the cyclus; empty: none. */
  cyclus: string
  corporatie: string | null
  /** Words of the filters on dwellings that are on. */
  woningfilters: readonly string[]
}

type Maker = (bron: Bron, dekking: number) => Afdruklaag | null

const woningen: Maker = ({ gegevens, corporatie, woningfilters }, dekking) => {
  const { woningen: columns, wijze, masker } = gegevens
  if (columns === null) return null
  const { posities, kop } = columns
  const at = (index: number) => wgs84ToRd([posities[index * 2] ?? 0, posities[index * 2 + 1] ?? 0])
  const titel = tekst.woningen[wijze]
  return {
    titel,
    voorbeeld: kop.voorbeelddata,
    bronnen: [
      kop.voorbeelddata ? tekst.bron.voorbeeld(lagenTekst.woningen) : tekst.bron.woningen(kop.bronnen),
      ...(wijze !== 'campagne' || columns.campagne?.kop.gewijzigdOp == null
        ? []
        : [tekst.bron.campagnes(datum(columns.campagne.kop.gewijzigdOp))]),
    ],
    noten: woningfilters.length === 0 ? [] : [tekst.alleen(woningfilters)],
    teken: {
      soort: 'punten',
      naam: 'woningen',
      dekking,
      groepen: woningenPerKlasse(columns, wijze, 'licht', masker).map(
        ({ sleutel, kleur, woningen: own }) => ({
          sleutel: sleutel ?? 'onbekend',
          naam: klassenaam(wijze, sleutel, corporatie, columns.campagne),
          kleur,
          vorm: 'vierkant',
          punten: own.map(at),
        }),
      ),
    },
  }
}

const meldingen: Maker = ({ keuze, gegevens }, dekking) => {
  const { meldingen: rows, soorten, meldingperiode, meldingenbron } = gegevens
  if (rows === null || meldingperiode === null) return null
  const year = jaarVan(meldingperiode)
  const period =
    year === null
      ? meldinglaagTekst.tussen(meldingperiode.van, meldingperiode.tot)
      : meldinglaagTekst.jaar(year)
  const bron = meldingenbron?.bron
  const voorbeeld = meldingenbron?.voorbeelddata === true
  const shared = {
    voorbeeld,
    bronnen: voorbeeld
      ? [tekst.bron.voorbeeld(lagenTekst.meldingen)]
      : bron == null
        ? []
        : [tekst.bron.lijst(lagenTekst.meldingen, bron.bronhouder, bron.bron, bron.licentie)],
  }
  const caveats = [`${meldinglaagTekst.letOp} ${meldinglaagTekst.neutraal}`]
  const [only] = soorten
  if (keuze.meldingvorm === 'punten' || only === undefined) {
    return {
      ...shared,
      titel: tekst.meldingen(period),
      noten: caveats,
      teken: {
        soort: 'punten',
        naam: 'meldingen',
        dekking,
        groepen: soorten.map((soort) => ({
          sleutel: soort,
          naam: meldingSoortMeer[soort],
          kleur: MELDINGKLEUREN.licht[soort],
          vorm: soort === 'overlastmelding' ? 'ring' : 'stip',
          punten: rows.filter((row) => row.soort === soort).map(({ punt }) => wgs84ToRd(punt)),
        })),
      },
    }
  }
  // A heat surface is no count and is no drawing of lines: paper has the count instead.
  const { klassen, cellen } = meldingraster(rows)
  const colours = telkleuren(klassen, 'licht')
  return {
    ...shared,
    titel: tekst.zeshoeken(meldingSoortMeer[only], period),
    noten: [...(keuze.meldingvorm === 'warmte' ? [tekst.dichtheid] : []), tekst.geteld, ...caveats],
    teken: {
      soort: 'zeshoeken',
      naam: 'meldingen',
      dekking,
      klassen: klassen.map((least, place) => {
        const next = klassen[place + 1]
        const kleur = colours[place] ?? '#ffffff'
        return {
          naam: meldinglaagTekst.klasse(least, next === undefined ? null : next - 1),
          kleur,
          woord: woordOp(kleur, 'licht'),
        }
      }),
      cellen: cellen.map(({ ring, midden, aantal, klasse }) => ({
        ring: ring.map(wgs84ToRd),
        midden: wgs84ToRd(midden),
        aantal,
        klasse,
      })),
    },
  }
}

const bereik: Maker = ({ gegevens, cyclus }, dekking) => {
  const found = gegevens.bereik
  if (found === null) return null
  const { aannamen, plaatsen, plaatsenNiet } = found
  return {
    titel: tekst.bereik,
    // The circles rest on places and distances; the dwellings that the analysis counts within them are not drawn.
    voorbeeld: false,
    bronnen: [tekst.bron.bereik(cyclus)],
    noten: [
      bereiklaagTekst.uitleg(aannamen.omweg),
      ...(plaatsenNiet.length === 0
        ? []
        : [bereiklaagTekst.niet(plaatsenNiet.map(({ naam }) => naam).join(', '))]),
    ],
    teken: {
      soort: 'cirkels',
      naam: 'bereik',
      dekking,
      cirkels: plaatsen.map(({ punt }) => ({
        punt: wgs84ToRd(punt),
        lopenMeters: aannamen.lopenMeters / aannamen.omweg,
        rollatorMeters: aannamen.rollatorMeters / aannamen.omweg,
      })),
      woorden: {
        lopen: bereiklaagTekst.lopen(aannamen.lopenMeters),
        rollator: bereiklaagTekst.rollator(aannamen.rollatorMeters),
      },
    },
  }
}

const signalen: Maker = ({ gegevens, areas }, dekking) => {
  const found = gegevens.signalen
  if (found === null) return null
  const place = new Map(areas.map(({ code, naam, punt }) => [code, { naam, punt }]))
  const lists = found.bronnen.filter(({ voorbeelddata }) => !voorbeelddata)
  return {
    titel: tekst.signalen,
    voorbeeld: found.voorbeelddata,
    bronnen: [
      ...(found.voorbeelddata ? [tekst.bron.voorbeeld(lagenTekst.signalen)] : [tekst.bron.signalen]),
      ...lists.map((row) => tekst.bron.lijst(lagenTekst.signalen, row.bronhouder, row.bron, row.licentie)),
    ],
    noten: [
      ...(gegevens.mag.signalen === 'eigen' ? [tekst.eigenRol] : []),
      ...(found.telling.breder === 0 ? [] : [signaallaagTekst.breder(found.telling.breder)]),
    ],
    teken: {
      soort: 'getallen',
      naam: 'signalen',
      dekking,
      getallen: [...found.telling.perBuurt].flatMap(([code, aantal]) => {
        const where = place.get(code)
        return where === undefined ? [] : [{ code, aantal, ...where }]
      }),
      woord: tekst.aantalSignalen,
    },
  }
}

const ambities: Maker = ({ gegevens, areas, cyclus }, dekking) => {
  const found = gegevens.ambities
  if (found === null) return null
  const rings = new Map<string, readonly (readonly RdPoint[])[]>(
    areas.map(({ code, ringen }) => [code, ringen]),
  )
  const drawn = found.flatMap(({ vorm, ...rest }) => (vorm === null ? [] : [{ ...rest, vorm }]))
  return {
    titel: tekst.ambities,
    voorbeeld: false,
    bronnen: [tekst.bron.ambities(cyclus)],
    noten: drawn.length === found.length ? [] : [tekst.zonderVorm(found.length - drawn.length)],
    teken: {
      soort: 'vormen',
      naam: 'ambities',
      dekking,
      vormen: drawn.map(({ titel, aanpaknaam, vorm }, at) => ({
        nummer: String(at + 1),
        naam: tekst.ambitie(titel, aanpaknaam),
        vorm: vormInRd(vorm, rings),
      })),
    },
  }
}

const MAKERS: Partial<Record<Laag, Maker>> = { woningen, meldingen, bereik, signalen, ambities }

/**
 * The layers that are on as paper draws them, in the order of the screen. What the role may not see, or what nobody has chosen a
 * purpose for, is not among the data and so not on paper.
 */
export function maakAfdruklagen(bron: Bron): Afdruklagen {
  const { keuze, gegevens } = bron
  const shown = tekenvolgorde(keuze.lagen).toReversed()
  const lagen = shown.flatMap((laag) => MAKERS[laag]?.(bron, dekkingVan(keuze, laag) / 100) ?? [])
  const points = lagen.findIndex(({ teken }) => teken.naam === 'woningen' || teken.naam === 'meldingen')
  const pale = isVervaagd(keuze)
  return {
    ...GEEN_LAGEN,
    lagen: lagen.map((laag, at) =>
      pale && at === points ? { ...laag, noten: [...laag.noten, tekst.bleek] } : laag,
    ),
    nietGeladen: shown.filter((laag) => gegevens.mislukt[laag] === true),
    doelNodig: gegevens.doelNodig,
  }
}

/** The layers of a sheet that draws none of them; it says which of those that are on. */
export function nietOpDitBlad(aan: readonly Laag[]): Afdruklagen {
  return { ...GEEN_LAGEN, elders: aan.filter((laag) => MAKERS[laag] !== undefined) }
}
