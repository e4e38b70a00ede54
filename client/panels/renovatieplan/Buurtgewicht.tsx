import type { Buurtcijfer, Buurtgewicht } from '../../../analyses/renovatie/buurtgewicht.ts'
import type { KanNietReden } from '../../../analyses/result.ts'
import { waardeMetEenheid } from '../../../server/contract/text/getal.ts'
import { foutTekst } from '../../../server/contract/text/nl/redenen.ts'
import {
  buurtcijferNaam,
  planbuurtTekst as tekst,
} from '../../../server/contract/text/nl/renovatieplan-buurt.ts'
import type { Planbeeld } from '../../api/renovatieplannen.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { placeName } from './Omstandigheden.tsx'

/** What buurten weigh in a plan and by which figures, printed under every plan. */
export function BuurtgewichtDeel({ beeld }: { beeld: Planbeeld }) {
  const { keuzes, buurtgewicht } = beeld
  return (
    <section className="block" aria-labelledby="plan-buurtgewicht">
      <h2 id="plan-buurtgewicht">{tekst.kop}</h2>
      {keuzes.gewichten.buurt === 0 ? (
        <p>{tekst.teltNiet}</p>
      ) : (
        <>
          <p className="subtle">{tekst.uitleg}</p>
          {buurtgewicht === null ? (
            <VanVroeger beeld={beeld} />
          ) : (
            <Inhoud beeld={beeld} kept={buurtgewicht} />
          )}
          <p className="subtle">{tekst.geenEnergiearmoede}</p>
        </>
      )}
    </section>
  )
}

/** Names of the figures that buurten weighed by. */
export function namesOfFigures({ keuzes, buurtgewicht }: Planbeeld): string[] {
  return keuzes.buurtcijfers.map((id) => {
    const eigenNaam = buurtgewicht?.cijfers.find(({ indicator }) => indicator === id)?.eigenNaam ?? null
    return buurtcijferNaam({ id, eigenNaam })
  })
}

/** A plan of before the figures were kept: only the weights are known. */
function VanVroeger({ beeld }: { beeld: Planbeeld }) {
  const { keuzes, wijken, buurtgewichten } = beeld
  const [naam = ''] = namesOfFigures(beeld)
  const without = wijken
    .filter(({ id }) => keuzes.wijken.includes(id))
    .flatMap(({ buurten }) => buurten)
    .filter(({ id }) => !buurtgewichten.some(({ buurt }) => buurt === id))
    .map((one) => ({ naam: one.naam, reden: null }))
  return (
    <>
      <p>{tekst.nietBewaard(naam)}</p>
      <Gewichten beeld={beeld} cijfers={[]} without={without} />
    </>
  )
}

function Inhoud({ beeld, kept }: { beeld: Planbeeld; kept: Buurtgewicht }) {
  const nameOf = placeName(beeld.wijken)
  const { cijfers, buurten, telNietMee } = kept
  const without = buurten.flatMap(({ buurt, gewicht }) =>
    gewicht.bekend ? [] : [{ naam: nameOf('buurt', buurt), reden: gewicht.reden }],
  )
  return (
    <>
      <Cijfers cijfers={cijfers} />
      {telNietMee.map(({ indicator, reden }) => {
        const eigenNaam = cijfers.find((one) => one.indicator === indicator)?.eigenNaam ?? null
        return (
          <p key={indicator}>{tekst.teltNietMee(buurtcijferNaam({ id: indicator, eigenNaam }), reden)}</p>
        )
      })}
      <Gewichten beeld={beeld} cijfers={cijfers} without={without} />
    </>
  )
}

interface GewichtenProps {
  beeld: Planbeeld
  cijfers: readonly Buurtcijfer[]
  without: readonly { naam: string; reden: KanNietReden | null }[]
}

/** The weight of each buurt beside its figures, and the buurten that have none with the reason. */
function Gewichten({ beeld: { wijken, buurtgewichten }, cijfers, without }: GewichtenProps) {
  const nameOf = placeName(wijken)
  if (buurtgewichten.length === 0) return <p>{tekst.geenGewicht}</p>
  return (
    <>
      <ScrollTable caption={tekst.buurtenTabel}>
        <Kop cijfers={cijfers} />
        <tbody>
          {buurtgewichten.map(({ buurt, gewicht }) => (
            <tr key={buurt}>
              <th scope="row">{nameOf('buurt', buurt)}</th>
              {cijfers.map((one) => (
                <td key={one.indicator} className="table__number">
                  {valueIn(one, buurt)}
                </td>
              ))}
              <td className="table__number">{gewicht}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {without.length === 0 ? null : (
        <>
          <h3>{tekst.zonderKop}</h3>
          <p className="subtle">{tekst.zonderUitleg}</p>
          <ul className="plain-list">
            {without.map(({ naam, reden }) => (
              <li key={naam}>{tekst.zonder(naam, reden)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** The figures with their year, direction, error and source. */
function Cijfers({ cijfers }: { cijfers: readonly Buurtcijfer[] }) {
  return (
    <ScrollTable caption={tekst.cijfersTabel}>
      <thead>
        <tr>
          {[tekst.cijfer, tekst.jaar, tekst.richting, tekst.marge, tekst.bron].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cijfers.map((one) => (
          <tr key={one.indicator}>
            <th scope="row">{buurtcijferNaam({ id: one.indicator, eigenNaam: one.eigenNaam })}</th>
            <td>{tekst.wie(one.jaar, one.leeftijd)}</td>
            <td>{tekst.hoeHet(one.richting)}</td>
            <td>{errorOf(one)}</td>
            <td>
              {one.bronnen.length === 0
                ? tekst.geenBron
                : one.bronnen.map(({ titel, versie }) => tekst.bronVan(titel, versie)).join('; ')}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

function Kop({ cijfers }: { cijfers: readonly Buurtcijfer[] }) {
  return (
    <thead>
      <tr>
        <th scope="col">{tekst.buurt}</th>
        {cijfers.map(({ indicator, eigenNaam }) => (
          <th key={indicator} scope="col" className="table__number">
            {buurtcijferNaam({ id: indicator, eigenNaam })}
          </th>
        ))}
        <th scope="col" className="table__number">
          {tekst.gewicht}
        </th>
      </tr>
    </thead>
  )
}

/** What the source says about the error of a figure, in one line for all buurten or beside each of them. */
function errorOf({ buurten }: Buurtcijfer): string {
  const known = buurten.flatMap(({ cijfer }) => (cijfer.bekend ? [cijfer.fout.soort] : []))
  if (known.length === 0) return tekst.margeOnbekend
  return known.every((soort) => soort === 'niet-in-bron') ? tekst.geenMarge : tekst.margePerBuurt
}

/** The value of a figure in a buurt, with its error where the source gives one. */
function valueIn({ buurten, eenheid }: Buurtcijfer, buurt: string): string {
  const cijfer = buurten.find((one) => one.buurt === buurt)?.cijfer
  if (cijfer?.bekend !== true) return tekst.geenCijfer
  const value = waardeMetEenheid(cijfer.waarde, eenheid)
  return cijfer.fout.soort === 'niet-in-bron' ? value : `${value} (${foutTekst(cijfer.fout, eenheid)})`
}
