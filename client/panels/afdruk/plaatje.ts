import { velTekst } from '../../../server/contract/text/nl/afdruk.ts'
import { voorbeeldstrook } from '../../../server/contract/text/nl/algemeen.ts'
import { maakFiguurblad } from '../../map/papier/figuurblad.ts'
import { maakPapierkaart } from '../../map/papier/papierkaart.ts'
import type { Afdrukbron } from './afdruk-gegevens.ts'
import { buurtenMetCijfer, kaartinvoer } from './afdruk-gegevens.ts'
import { afdrukgebied } from './afdruk-gebied.ts'
import { kaartblad } from './afdruk-bladen.ts'
import { AFDRUK_STANDAARD, type AfdrukKeuze } from './afdruk-keuze.ts'
import { maakBoodschap } from './boodschap.ts'
import { laagblokken } from './laagblokken.ts'
import { legendaVan, legendaZin } from './legenda-gegevens.ts'
import { namenVan } from './namen.ts'
import { ondertitel } from './ondertitel.ts'
import { maakVoet, toontVoorbeelddata } from './voetregels.ts'

/** Space in mm round the focus area for words beside it. */
const SIDE = 50

/**
 * The map as a picture of its own, with everything that must go with it. It has a scale on paper but is made to be seen on a
 * screen: 1:25,000.
 */
export function maakPlaatje(from: Afdrukbron, vandaag: string) {
  const { bron, model, beeld, kaart, areas } = from
  const keuze: AfdrukKeuze = { ...AFDRUK_STANDAARD, wat: kaart.gebied ?? AFDRUK_STANDAARD.wat }
  const wijk = bron.wijkVan.get(keuze.wat)
  // A picture of one buurt shows its wijk: a buurt alone says nothing about where it is.
  const gebied = afdrukgebied(bron, areas, wijk?.id ?? keuze.wat, kaart)
  const sheet = kaartblad(keuze, gebied)
  const { omvang } = gebied
  const perMetre = 1000 / keuze.schaal
  const venster =
    omvang === null
      ? sheet.venster
      : {
          ...sheet.venster,
          breedte: Math.max(150, (omvang.oost - omvang.west) * perMetre + 2 * SIDE),
          hoogte: Math.max(110, (omvang.noord - omvang.zuid) * perMetre + 30),
        }
  const drawn = maakPapierkaart(
    kaartinvoer(from, {
      gebied,
      venster,
      factor: 1,
      buurten: buurtenMetCijfer(from, gebied.buurten),
      gekozen: wijk === undefined ? [] : [keuze.wat],
    }),
  )
  const voet = maakVoet(
    from,
    keuze,
    gebied,
    { ...sheet, venster },
    { zonderNaam: namenVan(from, drawn), vandaag },
  )
  const { voor, vet, na } = maakBoodschap(bron, model, beeld, gebied.buurten)
  const voorbeeld = toontVoorbeelddata(from)
  return maakFiguurblad({
    kaart: drawn.figuur,
    breedte: venster.breedte,
    hoogte: venster.hoogte,
    titel: `${beeld.titel}, ${gebied.naam}`,
    onder: ondertitel(from),
    merken: [
      ...(voorbeeld ? [{ tekst: voorbeeldstrook.tag, voorbeeld: true }] : []),
      {
        tekst: model.indicator.rol === 'alleen-intern' ? velTekst.intern : velTekst.tag,
        voorbeeld: false,
      },
    ],
    legenda: legendaVan(beeld),
    legendaZin: legendaZin(beeld),
    lagen: laagblokken(from.lagen.lagen, venster, 1, true),
    voet: [
      `${voor}${vet}${na}`,
      `${velTekst.letOp} ${voet.letOp}`,
      `${velTekst.bronnen} ${voet.bronnen}`,
      velTekst.gemaakt(vandaag),
    ],
  })
}
