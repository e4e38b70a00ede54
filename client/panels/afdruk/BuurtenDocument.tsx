import { useMemo } from 'react'
import { buurtvelTekst as tekst, velTekst } from '../../../server/contract/text/nl/afdruk.ts'
import { maakInzet } from '../../map/papier/inzet.ts'
import { maakPapierkaart } from '../../map/papier/papierkaart.ts'
import { omvangVan as omvangVanVenster } from '../../map/papier/venster.ts'
import { kaartblad, passendeSchaal } from './afdruk-bladen.ts'
import { type Afdrukbron, buurtenMetCijfer, kaartinvoer } from './afdruk-gegevens.ts'
import { afdrukgebied } from './afdruk-gebied.ts'
import type { AfdrukKeuze } from './afdruk-keuze.ts'
import { buurtcijfers } from './buurtcijfers.ts'
import { kaartfactor } from './kaartfactor.ts'
import { Kaartplek, opMaat, Vel } from './Kaartvel.tsx'
import { ondertitel } from './ondertitel.ts'
import { Tekening } from './Tekening.tsx'
import { Velkop } from './Velkop.tsx'
import { Voetblok } from './Voetblok.tsx'
import { maakVoet, toontVoorbeelddata } from './voetregels.ts'

interface Props {
  from: Afdrukbron
  keuze: AfdrukKeuze
  vandaag: string
}

/** A sheet for every buurt of a wijk or of the focus area, as one document. */
export function BuurtenDocument({ from, keuze, vandaag }: Props) {
  const { buurten } = afdrukgebied(from.bron, from.areas, keuze.wat, from.kaart)
  return buurten.map((code, index) => (
    <BuurtVel
      key={code}
      from={from}
      keuze={keuze}
      code={code}
      vandaag={vandaag}
      plaats={velTekst.blad(index + 1, buurten.length)}
    />
  ))
}

const INSET = { breedte: 30, hoogte: 30 } as const

/** One buurt: where it lies, its figures with their errors and sources. */
function BuurtVel({ from, keuze, code, vandaag, plaats }: Props & { code: string; plaats: string }) {
  const { bron, model, beeld, areas, kaart } = from
  const { gebied, wish, sheet, drawn } = useMemo(() => {
    const area = afdrukgebied(bron, areas, code, kaart)
    const scaled: AfdrukKeuze = { ...keuze, toelichting: 'op-het-blad', schaal: passendeSchaal(keuze, area) }
    const made = kaartblad(scaled, area)
    const all = bron.wijken.flatMap((wijk) => wijk.buurten)
    const map = maakPapierkaart(
      kaartinvoer(from, {
        gebied: area,
        venster: made.venster,
        factor: kaartfactor(made.blad.letterfactor),
        buurten: buurtenMetCijfer(from, all),
        gekozen: [code],
      }),
    )
    return { gebied: area, wish: scaled, sheet: made, drawn: map }
  }, [from, bron, areas, code, kaart, keuze])
  const { blad, venster } = sheet
  const wijk = bron.wijkVan.get(code)?.naam ?? ''
  const { rijen, meer } = buurtcijfers(bron, code, model.keuze)
  const inset = maakInzet({
    breedte: INSET.breedte * blad.letterfactor,
    hoogte: INSET.hoogte * blad.letterfactor,
    gebieden: areas,
    gekozen: new Set([code]),
    kaart: omvangVanVenster(venster),
    label: velTekst.inzetLabel(gebied.naam, bron.gemeente.naam),
  })
  const label = beeld.gebieden.find((row) => row.code === code)?.label ?? ''
  return (
    <Vel {...blad} soort="vel--buurt">
      <div className="vel__woorden" style={opMaat(blad.woorden)}>
        <div className="vel__buurtkop">
          <div>
            <Velkop
              titel={gebied.naam}
              onder={velTekst.buurtIn(wijk)}
              gebied={bron.focusgebied}
              voorbeeld={toontVoorbeelddata(from)}
            />
            <p className="vel__boodschap">
              {ondertitel(from).replace(/\.$/, '')}:{' '}
              <strong>{label === '' ? velTekst.geenCijfer : label}</strong>
            </p>
          </div>
          {inset === null ? null : <Tekening figuur={inset} />}
        </div>
        <section>
          <h2>{tekst.cijfers}</h2>
          {rijen.length === 0 ? (
            <p>{tekst.geenCijfers}</p>
          ) : (
            <table className="vel__tabel vel__tabel--cijfers">
              <caption className="alleen-voorgelezen">{tekst.cijfers}</caption>
              <thead>
                <tr>
                  <th scope="col">{tekst.onderwerp}</th>
                  <th scope="col">{tekst.buurt}</th>
                  <th scope="col">{bron.gemeente.naam}</th>
                  <th scope="col">{velTekst.verschilKop}</th>
                  <th scope="col">{tekst.marge}</th>
                  <th scope="col">{tekst.bron}</th>
                </tr>
              </thead>
              <tbody>
                {rijen.map((row) => (
                  <tr key={row.id}>
                    <th scope="row">
                      {row.naam}, {row.jaar}
                    </th>
                    <td>{row.waarde}</td>
                    <td>{row.gemeente}</td>
                    <td>{row.verschil}</td>
                    <td>{row.fout}</td>
                    <td>{row.bron}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {meer === 0 ? null : <p className="vel__klein">{tekst.meer(meer)}</p>}
        </section>
        <Voetblok
          {...maakVoet(from, wish, gebied, sheet, { zonderNaam: [], vandaag })}
          blad={`${maakVoet(from, wish, gebied, sheet, { zonderNaam: [], vandaag }).blad} ${plaats}.`}
        />
      </div>
      <Kaartplek plek={blad.kaart} kaart={drawn} />
    </Vel>
  )
}
