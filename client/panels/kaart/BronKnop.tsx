import { useState } from 'react'
import type { Indicator } from '../../../geodata/schema/indicator.ts'
import { waardeMetEenheid } from '../../../server/contract/text/getal.ts'
import { bronkaart, profiel } from '../../../server/contract/text/nl/gebiedsprofiel.ts'
import { indicatorTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { redenTekst } from '../../../server/contract/text/nl/redenen.ts'
import { useWaarnemingen } from '../../api/cijfers.ts'
import { paths } from '../../app/paths.ts'
import { Problem } from '../../app/Problem.tsx'
import type { Cijferkeuze } from '../../map/kaartmodel.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import './bron.css'

interface Props {
  gebied: string
  indicator: Indicator
  keuze: Cijferkeuze
}

/** The way from a figure to the cell it came from: asked only when a person wants to see it. */
export function BronKnop({ gebied, indicator, keuze }: Props) {
  const [open, setOpen] = useState(false)
  const { naam } = indicatorTekst(indicator.id)
  return (
    <>
      <button
        type="button"
        className="link bronknop"
        aria-label={profiel.bronLabel(naam)}
        onClick={() => setOpen(true)}
      >
        {profiel.bron}
      </button>
      {open ? (
        <Dialog title={bronkaart.titel} closeLabel={bronkaart.sluiten} onClose={() => setOpen(false)}>
          <Bronkaart gebied={gebied} indicator={indicator} keuze={keuze} />
        </Dialog>
      ) : null}
    </>
  )
}

function Bronkaart({ gebied, indicator, keuze }: Props) {
  const { data, error } = useWaarnemingen({
    gebied,
    indicator: indicator.id,
    jaar: keuze.jaar,
    leeftijd: keuze.leeftijd,
  })
  if (error !== null) return <Problem error={error} />
  if (data === undefined) return <p>{bronkaart.laden}</p>
  return data.waarnemingen.map((row) => {
    const range = row.bereik?.soort === 'bereik' ? row.bereik : null
    const cells = range === null ? [row.herkomst] : [range.laagste.herkomst, range.hoogste.herkomst]
    const value =
      row.waarde !== null
        ? waardeMetEenheid(row.waarde, row.eenheid)
        : range !== null
          ? profiel.bereikVan(
              `${waardeMetEenheid(range.laagste.waarde, row.eenheid)} - ${waardeMetEenheid(range.hoogste.waarde, row.eenheid)}`,
            )
          : redenTekst[row.ontbreekt ?? 'niet-gepubliceerd']
    return (
      <div key={`${row.gebied} ${row.jaar}`} className="bron">
        <p>
          <strong>
            {row.naam}, {indicatorTekst(row.indicator).naam}, {row.jaar}
          </strong>
          <br />
          {value}
        </p>
        {cells.map((cell) => {
          const source = data.bronnen.find(({ dataset }) => dataset === (cell?.dataset ?? indicator.dataset))
          return (
            <dl key={`${cell?.rij ?? 0}`}>
              <Regel naam={bronkaart.dataset} tekst={source?.titel ?? cell?.dataset ?? bronkaart.onbekend} />
              <Regel
                naam={bronkaart.bron}
                tekst={source === undefined ? '' : `${source.bronhouder}, ${source.bron}`}
              />
              <Regel naam={bronkaart.versie} tekst={cell?.versie ?? source?.versie ?? bronkaart.onbekend} />
              <Regel
                naam={bronkaart.rij}
                tekst={cell?.rij == null ? bronkaart.onbekend : bronkaart.rijUitleg(cell.rij)}
              />
              <Regel naam={bronkaart.kolom} tekst={cell?.kolom ?? bronkaart.onbekend} />
              <Regel naam={bronkaart.licentie} tekst={source?.licentie ?? bronkaart.onbekend} />
            </dl>
          )
        })}
        <TextLink to={paths.dataset(indicator.dataset)}>{bronkaart.naarDataset}</TextLink>
      </div>
    )
  })
}

function Regel({ naam, tekst }: { naam: string; tekst: string }) {
  return (
    <div>
      <dt>{naam}</dt>
      <dd>{tekst}</dd>
    </div>
  )
}
