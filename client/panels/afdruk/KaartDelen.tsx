import { velTekst } from '../../../server/contract/text/nl/afdruk.ts'
import { maakInzet } from '../../map/papier/inzet.ts'
import { maakLegenda } from '../../map/papier/legenda.ts'
import { omvangVan, type Venster } from '../../map/papier/venster.ts'
import type { Afdrukbron } from './afdruk-gegevens.ts'
import type { Afdrukgebied } from './afdruk-gebied.ts'
import type { Bladdeel } from './afdruk-keuze.ts'
import { maakBoodschap } from './boodschap.ts'
import { maakJarentabel } from './jarentabel.ts'
import { legendaVan, legendaZin } from './legenda-gegevens.ts'
import { Tekening } from './Tekening.tsx'
import { BoodschapZin, Jaarblok, LegendaBlok } from './Woordkolom.tsx'

/** What the parts beside a map are about. */
export interface DelenProps {
  from: Afdrukbron
  gebied: Afdrukgebied
  venster: Venster
  delen: readonly Bladdeel[]
  /** Width of the column in mm, and the factor of its words. */
  kolom: number
  factor: number
}

/** Widest legend, and the map that shows where the area lies, in mm before the factor of the sheet. */
const LEGEND = 120
const INSET = { breedte: 34, hoogte: 36 } as const

function areasOf({ from, gebied }: DelenProps) {
  const rows = from.beeld.gebieden.filter(({ code }) => gebied.buurten.includes(code))
  return {
    rows,
    zonder: rows.filter(({ plaats }) => plaats === null).length,
    wijken: from.bron.wijken.filter((wijk) => wijk.buurten.some((code) => gebied.buurten.includes(code))),
  }
}

/** The message and the legend: what a map is nothing without. */
export function Kern(props: DelenProps) {
  const { from, gebied, delen, kolom, factor } = props
  const { bron, model, beeld, kaart } = from
  const { rows, zonder } = areasOf(props)
  return (
    <>
      <BoodschapZin {...maakBoodschap(bron, model, beeld, gebied.buurten)} />
      {delen.includes('legenda') ? (
        <LegendaBlok
          figuur={maakLegenda(legendaVan(beeld), Math.min(kolom, LEGEND * factor), factor).figuur}
          zin={legendaZin(beeld)}
          regels={{
            ontbreekt: zonder === 0 ? null : velTekst.ontbreekt(zonder, rows.length),
            onzeker: rows.some(({ onzeker }) => onzeker),
            zones: kaart.lagen.includes('woonzorgzones'),
          }}
        />
      ) : null}
    </>
  )
}

/** The figure over the years, and where the area lies. */
export function Verder(props: DelenProps) {
  const { from, gebied, delen } = props
  const { bron, model } = from
  const { wijken } = areasOf(props)
  const part = wijken.length < bron.wijken.length
  return (
    <>
      {delen.includes('tabel') ? (
        <Jaarblok
          tabel={maakJarentabel(
            bron,
            model,
            wijken.map(({ id }) => id),
            part ? gebied.buurten : [],
          )}
          kop={velTekst.perJaar(model.indicator.eenheid === 'procent')}
          letOp={model.indicator.meetwijze === 'modelschatting' ? velTekst.perJaarLetOp : null}
        />
      ) : null}
      {delen.includes('ligging') ? <Ligging {...props} /> : null}
    </>
  )
}

function Ligging(props: DelenProps) {
  const { from, gebied, venster, factor } = props
  const { bron, model, areas } = from
  const { rows, zonder, wijken } = areasOf(props)
  const inset = maakInzet({
    breedte: INSET.breedte * factor,
    hoogte: INSET.hoogte * factor,
    gebieden: areas,
    gekozen: new Set(gebied.buurten),
    kaart: omvangVan(venster),
    label: velTekst.inzetLabel(gebied.naam, bron.gemeente.naam),
  })
  if (inset === null) return null
  const ranged = model.wijken.filter(
    ({ wijk, cijfer }) => cijfer.soort === 'bereik' && wijken.some(({ id }) => id === wijk.id),
  )
  return (
    <section className="vel__blok vel__ligging">
      <Tekening figuur={inset} />
      <div>
        <h2>{velTekst.ligging(bron.gemeente.naam)}</h2>
        <p>{velTekst.liggingZin(gebied.naam, rows.length, wijken.length, rows.length - zonder)}</p>
        {ranged.map(({ wijk }) => (
          <p key={wijk.id}>{velTekst.liggingBereik(wijk.naam)}</p>
        ))}
      </div>
    </section>
  )
}
