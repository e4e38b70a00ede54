import { useMemo } from 'react'
import { maakInzet } from '../../map/papier/inzet.ts'
import { maakLegenda } from '../../map/papier/legenda.ts'
import { maakPapierkaart } from '../../map/papier/papierkaart.ts'
import { omvangVan as omvangVanVenster } from '../../map/papier/venster.ts'
import { velTekst } from '../../../server/contract/text/nl/afdruk.ts'
import { kaartblad } from './afdruk-bladen.ts'
import { type Afdrukbron, buurtenMetCijfer, kaartinvoer } from './afdruk-gegevens.ts'
import { afdrukgebied } from './afdruk-gebied.ts'
import type { AfdrukKeuze } from './afdruk-keuze.ts'
import { maakBoodschap } from './boodschap.ts'
import { maakJarentabel } from './jarentabel.ts'
import { Buurttabelvellen } from './Buurttabelvel.tsx'
import { kaartfactor } from './kaartfactor.ts'
import { Kaartplek, opMaat, Vel } from './Kaartvel.tsx'
import { legendaVan, legendaZin } from './legenda-gegevens.ts'
import { namenVan } from './namen.ts'
import { ondertitel } from './ondertitel.ts'
import { Tekening } from './Tekening.tsx'
import { Velkop } from './Velkop.tsx'
import { maakVoet, toontVoorbeelddata } from './voetregels.ts'
import { BoodschapZin, Jaarblok, LegendaBlok } from './Woordkolom.tsx'
import { Voetblok } from './Voetblok.tsx'

interface Props {
  from: Afdrukbron
  keuze: AfdrukKeuze
  vandaag: string
}

/** Size of the map that shows where the area lies, in mm before the factor of the sheet. */
const INSET = { breedte: 34, hoogte: 36 } as const

/** One map with everything that belongs to it, on one sheet or with its words on a sheet of their own. */
export function KaartDocument({ from, keuze, vandaag }: Props) {
  const { bron, model, beeld, kaart, areas } = from
  const gebied = useMemo(() => afdrukgebied(bron, areas, keuze.wat, kaart), [bron, areas, keuze.wat, kaart])
  const sheet = useMemo(() => kaartblad(keuze, gebied), [keuze, gebied])
  const { blad, venster } = sheet
  const drawn = useMemo(
    () =>
      maakPapierkaart(
        kaartinvoer(from, {
          gebied,
          venster,
          factor: kaartfactor(blad.letterfactor),
          buurten: buurtenMetCijfer(from, gebied.buurten),
        }),
      ),
    [from, gebied, venster, blad],
  )
  const wijken = bron.wijken.filter((wijk) => wijk.buurten.some((code) => gebied.buurten.includes(code)))
  const los = keuze.toelichting === 'los'
  const factor = los ? 1 : blad.letterfactor
  const kolom = los ? 180 : wordWidth(blad.woorden.breedte, keuze.richting === 'staand')
  const onPart = wijken.length < bron.wijken.length
  const rows = beeld.gebieden.filter(({ code }) => gebied.buurten.includes(code))
  const zonder = rows.filter(({ plaats }) => plaats === null).length
  const voorbeeld = toontVoorbeelddata(from)
  const head = {
    titel: beeld.titel,
    onder: velTekst.ondertitel(
      model.indicator,
      model.keuze.jaar,
      model.keuze.leeftijd,
      model.niveau === 'wijk',
    ),
    gebied: gebied.naam,
    voorbeeld,
    intern: model.indicator.rol === 'alleen-intern',
  }
  const inset = maakInzet({
    breedte: INSET.breedte * factor,
    hoogte: INSET.hoogte * factor,
    gebieden: areas,
    gekozen: new Set(gebied.buurten),
    kaart: omvangVanVenster(venster),
    label: velTekst.inzetLabel(gebied.naam, bron.gemeente.naam),
  })
  const words = (
    <>
      <BoodschapZin {...maakBoodschap(bron, model, beeld, gebied.buurten)} />
      {keuze.delen.includes('legenda') ? (
        <LegendaBlok
          figuur={maakLegenda(legendaVan(beeld), Math.min(kolom, 120 * factor), factor).figuur}
          zin={legendaZin(beeld)}
          regels={{
            ontbreekt: zonder === 0 ? null : velTekst.ontbreekt(zonder, rows.length),
            onzeker: beeld.gebieden.some(({ code, onzeker }) => onzeker && gebied.buurten.includes(code)),
            zones: kaart.lagen.includes('woonzorgzones'),
          }}
        />
      ) : null}
      {keuze.delen.includes('tabel') ? (
        <Jaarblok
          tabel={maakJarentabel(
            bron,
            model,
            wijken.map(({ id }) => id),
            onPart ? gebied.buurten : [],
          )}
          kop={velTekst.perJaar(model.indicator.eenheid === 'procent')}
          letOp={model.indicator.meetwijze === 'modelschatting' ? velTekst.perJaarLetOp : null}
        />
      ) : null}
      {keuze.delen.includes('ligging') && inset !== null ? (
        <section className="vel__blok vel__ligging">
          <Tekening figuur={inset} />
          <div>
            <h2>{velTekst.ligging(bron.gemeente.naam)}</h2>
            <p>{velTekst.liggingZin(gebied.naam, rows.length, wijken.length, rows.length - zonder)}</p>
            {model.wijken
              .filter(
                ({ wijk, cijfer }) => cijfer.soort === 'bereik' && wijken.some(({ id }) => id === wijk.id),
              )
              .map(({ wijk }) => (
                <p key={wijk.id}>{velTekst.liggingBereik(wijk.naam)}</p>
              ))}
          </div>
        </section>
      ) : null}
      <Voetblok {...maakVoet(from, keuze, gebied, sheet, { zonderNaam: namenVan(from, drawn), vandaag })} />
    </>
  )
  const rest = keuze.delen.includes('buurttabel') ? (
    <Buurttabelvellen from={from} codes={gebied.buurten} />
  ) : null
  if (!los) {
    return (
      <>
        <Vel {...blad} soort={`vel--${keuze.richting}`}>
          <div className="vel__woorden" style={opMaat(blad.woorden)}>
            <Velkop {...head} />
            {words}
          </div>
          <Kaartplek plek={blad.kaart} kaart={drawn} />
        </Vel>
        {rest}
      </>
    )
  }
  return (
    <>
      <Vel {...blad}>
        <div className="vel__regel" style={opMaat(blad.woorden)}>
          <Velkop {...head} onder={`${head.onder}. ${velTekst.bladOm}`} />
        </div>
        <Kaartplek plek={blad.kaart} kaart={drawn} />
      </Vel>
      <Vel breedte={210} hoogte={297} letterfactor={1} pagina="a4" soort="vel--los">
        <div className="vel__woorden" style={opMaat({ x: 15, y: 14, breedte: 180, hoogte: 269 })}>
          <Velkop {...head} niveau="h2" />
          {words}
        </div>
      </Vel>
      {rest}
    </>
  )
}

/** Width of the column with words; two columns under a map that stands. */
function wordWidth(breedte: number, twoColumns: boolean): number {
  return twoColumns ? (breedte - 10) / 2 : breedte
}
