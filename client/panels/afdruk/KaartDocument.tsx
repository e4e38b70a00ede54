import { type ComponentProps, useMemo, useRef } from 'react'
import { velTekst } from '../../../server/contract/text/nl/afdruk.ts'
import { maakPapierkaart, type Papierkaart } from '../../map/papier/papierkaart.ts'
import type { Laagblok } from '../../map/papier/laaglegenda.ts'
import { type Kaartblad, kaartblad } from './afdruk-bladen.ts'
import { type Afdrukbron, buurtenMetCijfer, kaartinvoer } from './afdruk-gegevens.ts'
import { afdrukgebied } from './afdruk-gebied.ts'
import type { AfdrukKeuze } from './afdruk-keuze.ts'
import { Ambitielijstvellen } from './Ambitielijstvellen.tsx'
import { Buurttabelvellen } from './Buurttabelvel.tsx'
import { type DelenProps, Kern, Verder } from './KaartDelen.tsx'
import { kaartfactor } from './kaartfactor.ts'
import { Kaartplek, opMaat, Vel } from './Kaartvel.tsx'
import { namenVan } from './namen.ts'
import { Laagblokken } from './Laagblokken.tsx'
import { laagblokken } from './laagblokken.ts'
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
  /** Legends of the layers over the areas. */
  blokken: readonly Laagblok[]
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
  const factor = kaartfactor(sheet.blad.letterfactor)
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
    blokken: keuze.delen.includes('legenda')
      ? laagblokken(from.lagen.lagen, sheet.venster, factor, false)
      : [],
    parts: { from, gebied, venster: sheet.venster, delen: keuze.delen },
    voet: maakVoet(from, keuze, gebied, sheet, { zonderNaam: namenVan(from, drawn), vandaag }),
  }
  return (
    <>
      {keuze.toelichting === 'op-het-blad' ? (
        <OpHetBlad {...shared} richting={keuze.richting} inhoud={JSON.stringify(keuze)} />
      ) : (
        <OpEigenBlad {...shared} inhoud={JSON.stringify(keuze)} />
      )}
      <Ambitielijstvellen lagen={from.lagen.lagen} venster={sheet.venster} factor={factor} />
      {keuze.delen.includes('buurttabel') ? <Buurttabelvellen from={from} codes={gebied.buurten} /> : null}
    </>
  )
}

/** Parts that can go to another sheet: first the figures over the years and the place, then the legends of the layers. */
const PARTS = { verder: 1, lagen: 2 } as const

/** Name of what stands on a sheet: with another name it is measured anew. */
function nameOf({ head, blokken }: Bladprops, inhoud: string): string {
  return `${inhoud} ${head.titel} ${blokken.map(({ titel, regels }) => `${titel}${regels.length}`).join()}`
}

const mostParts = ({ blokken }: Bladprops) => (blokken.length === 0 ? PARTS.verder : PARTS.lagen)

/** Map and words on one sheet; what does not fit goes on a page of A4 after it. */
function OpHetBlad(props: Bladprops & { richting: AfdrukKeuze['richting']; inhoud: string }) {
  const { sheet, drawn, head, parts, blokken, voet, richting, inhoud } = props
  const { blad } = sheet
  const words = useRef<HTMLDivElement>(null)
  const moved = useTeVol(words, nameOf(props, inhoud), mostParts(props))
  const standing = richting === 'staand'
  const kolom = standing ? (blad.woorden.breedte - 10) / 2 : blad.woorden.breedte
  const own = { ...parts, kolom, factor: blad.letterfactor }
  return (
    <>
      <Vel {...blad} soort={`vel--${richting}`}>
        <div ref={words} className="vel__woorden" style={opMaat(blad.woorden)}>
          <Velkop {...head} />
          <Kern {...own} />
          {moved < PARTS.lagen ? <Laagblokken blokken={blokken} /> : null}
          {moved < PARTS.verder ? (
            <Verder {...own} />
          ) : (
            <p className="vel__klein">{moved < PARTS.lagen ? velTekst.tabelOm : velTekst.lagenOm}</p>
          )}
          <Voetblok {...voet} />
        </div>
        <Kaartplek plek={blad.kaart} kaart={drawn} />
      </Vel>
      {moved < PARTS.verder ? null : <Vervolg {...props} lagen={moved >= PARTS.lagen} />}
    </>
  )
}

/** What found no room beside the map. */
function Vervolg({ head, parts, blokken, lagen }: Bladprops & { lagen: boolean }) {
  return (
    <Vel breedte={210} hoogte={297} letterfactor={1} pagina="a4">
      <div className="vel__woorden" style={opMaat(A4_WORDS)}>
        <Velkop {...head} niveau="h2" />
        {lagen ? <Laagblokken blokken={blokken} /> : null}
        <Verder {...parts} kolom={A4_WORDS.breedte} factor={1} />
      </div>
    </Vel>
  )
}

/** A map that fills its sheet, and its words on pages of A4. */
function OpEigenBlad(props: Bladprops & { inhoud: string }) {
  const { sheet, drawn, head, parts, blokken, voet, inhoud } = props
  const { blad } = sheet
  const words = useRef<HTMLDivElement>(null)
  const moved = useTeVol(words, nameOf(props, inhoud), mostParts(props))
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
        <div ref={words} className="vel__woorden" style={opMaat(A4_WORDS)}>
          <Velkop {...head} niveau="h2" />
          <Kern {...own} />
          {moved < PARTS.lagen ? <Laagblokken blokken={blokken} /> : null}
          {moved < PARTS.verder ? <Verder {...own} /> : null}
          <Voetblok {...voet} />
        </div>
      </Vel>
      {moved < PARTS.verder ? null : <Vervolg {...props} lagen={moved >= PARTS.lagen} />}
    </>
  )
}
