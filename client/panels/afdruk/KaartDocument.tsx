import { type ComponentProps, useMemo, useRef } from 'react'
import { velTekst } from '../../../server/contract/text/nl/afdruk.ts'
import { maakPapierkaart, type Papierkaart } from '../../map/papier/papierkaart.ts'
import { type Kaartblad, kaartblad } from './afdruk-bladen.ts'
import { type Afdrukbron, buurtenMetCijfer, kaartinvoer } from './afdruk-gegevens.ts'
import { afdrukgebied } from './afdruk-gebied.ts'
import type { AfdrukKeuze } from './afdruk-keuze.ts'
import { Buurttabelvellen } from './Buurttabelvel.tsx'
import { type DelenProps, Kern, Verder } from './KaartDelen.tsx'
import { kaartfactor } from './kaartfactor.ts'
import { Kaartplek, opMaat, Vel } from './Kaartvel.tsx'
import { namenVan } from './namen.ts'
import { ondertitel } from './ondertitel.ts'
import { useTeVol } from './use-te-vol.ts'
import { Velkop } from './Velkop.tsx'
import { maakVoet, toontVoorbeelddata, type Voet } from './voetregels.ts'
import { Voetblok } from './Voetblok.tsx'

interface Props {
  from: Afdrukbron
  keuze: AfdrukKeuze
  vandaag: string
}

/** A sheet with all that stands on it, whichever way it is laid out. */
interface Bladprops {
  sheet: Kaartblad
  drawn: Papierkaart
  head: ComponentProps<typeof Velkop>
  parts: Omit<DelenProps, 'kolom' | 'factor'>
  voet: Voet
}

/** Room for words on a page of A4, in mm. */
const A4_WORDS = { x: 15, y: 14, breedte: 180, hoogte: 269 } as const

/** One map with everything that belongs to it, on one sheet or with its words on a sheet of their own. */
export function KaartDocument({ from, keuze, vandaag }: Props) {
  const { bron, model, beeld, kaart, areas } = from
  const gebied = useMemo(() => afdrukgebied(bron, areas, keuze.wat, kaart), [bron, areas, keuze.wat, kaart])
  const sheet = useMemo(() => kaartblad(keuze, gebied), [keuze, gebied])
  const drawn = useMemo(
    () =>
      maakPapierkaart(
        kaartinvoer(from, {
          gebied,
          venster: sheet.venster,
          factor: kaartfactor(sheet.blad.letterfactor),
          buurten: buurtenMetCijfer(from, gebied.buurten),
        }),
      ),
    [from, gebied, sheet],
  )
  const shared: Bladprops = {
    sheet,
    drawn,
    head: {
      titel: beeld.titel,
      onder: ondertitel(from),
      gebied: gebied.naam,
      voorbeeld: toontVoorbeelddata(from),
      intern: model.indicator.rol === 'alleen-intern',
    },
    parts: { from, gebied, venster: sheet.venster, delen: keuze.delen },
    voet: maakVoet(from, keuze, gebied, sheet, { zonderNaam: namenVan(from, drawn), vandaag }),
  }
  return (
    <>
      {keuze.toelichting === 'op-het-blad' ? (
        <OpHetBlad {...shared} richting={keuze.richting} inhoud={JSON.stringify(keuze)} />
      ) : (
        <OpEigenBlad {...shared} />
      )}
      {keuze.delen.includes('buurttabel') ? <Buurttabelvellen from={from} codes={gebied.buurten} /> : null}
    </>
  )
}

/** Map and words on one sheet; what does not fit goes on a page of A4 after it. */
function OpHetBlad(props: Bladprops & { richting: AfdrukKeuze['richting']; inhoud: string }) {
  const { sheet, drawn, head, parts, voet, richting, inhoud } = props
  const { blad } = sheet
  const words = useRef<HTMLDivElement>(null)
  const full = useTeVol(words, `${inhoud} ${head.titel}`)
  const standing = richting === 'staand'
  const kolom = standing ? (blad.woorden.breedte - 10) / 2 : blad.woorden.breedte
  const own = { ...parts, kolom, factor: blad.letterfactor }
  return (
    <>
      <Vel {...blad} soort={`vel--${richting}`}>
        <div ref={words} className="vel__woorden" style={opMaat(blad.woorden)}>
          <Velkop {...head} />
          <Kern {...own} />
          {full ? <p className="vel__klein">{velTekst.tabelOm}</p> : <Verder {...own} />}
          <Voetblok {...voet} />
        </div>
        <Kaartplek plek={blad.kaart} kaart={drawn} />
      </Vel>
      {full ? (
        <Vel breedte={210} hoogte={297} letterfactor={1} pagina="a4">
          <div className="vel__woorden" style={opMaat(A4_WORDS)}>
            <Velkop {...head} niveau="h2" />
            <Verder {...parts} kolom={A4_WORDS.breedte} factor={1} />
          </div>
        </Vel>
      ) : null}
    </>
  )
}

/** A map that fills its sheet, and its words on a page of A4. */
function OpEigenBlad({ sheet, drawn, head, parts, voet }: Bladprops) {
  const { blad } = sheet
  const own = { ...parts, kolom: A4_WORDS.breedte, factor: 1 }
  return (
    <>
      <Vel {...blad}>
        <div className="vel__regel" style={opMaat(blad.woorden)}>
          <Velkop {...head} onder={`${head.onder} ${velTekst.bladOm}`} />
        </div>
        <Kaartplek plek={blad.kaart} kaart={drawn} />
      </Vel>
      <Vel breedte={210} hoogte={297} letterfactor={1} pagina="a4">
        <div className="vel__woorden" style={opMaat(A4_WORDS)}>
          <Velkop {...head} niveau="h2" />
          <Kern {...own} />
          <Verder {...own} />
          <Voetblok {...voet} />
        </div>
      </Vel>
    </>
  )
}
