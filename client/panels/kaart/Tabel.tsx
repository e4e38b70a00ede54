import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react'
import { Fragment, useState } from 'react'
import { punten, waardeMetEenheid } from '../../../server/contract/text/getal.ts'
import { tabelTekst } from '../../../server/contract/text/nl/kaart.ts'
import type { Buurtcijfer } from '../../map/kaartmodel.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { toenWoorden } from './adres/Toenmerk.tsx'
import type { PaneelProps } from './paneel-props.ts'
import { type Sorteerkolom, type Sortering, tabelgroepen } from './tabelrijen.ts'
import { wijkregels } from './wijkregels.ts'

const ICON = { size: 14, strokeWidth: 2.2, 'aria-hidden': true } as const

interface KopProps {
  kolom: Sorteerkolom
  label: string
  sortering: Sortering
  zet: (next: Sortering) => void
}

function Kop({ kolom, label, sortering, zet }: KopProps) {
  const active = sortering.kolom === kolom
  const up = active && sortering.richting === 'op'
  const Icon = !active ? ChevronsUpDown : up ? ArrowUp : ArrowDown
  return (
    <th
      scope="col"
      aria-sort={active ? (up ? 'ascending' : 'descending') : 'none'}
      className={kolom === 'naam' ? undefined : 'table__number'}
    >
      <button
        type="button"
        className="tabel__sorteer"
        onClick={() => zet({ kolom, richting: up ? 'af' : 'op' })}
      >
        {label}
        <Icon {...ICON} />
      </button>
    </th>
  )
}

/** The same figures as the map, per wijk; the name of a row opens its profile. */
export function Tabel({ bron, model, keuze, kies }: PaneelProps) {
  const [sortering, setSortering] = useState<Sortering>({ kolom: 'naam', richting: 'op' })
  const { indicator } = model
  const dataset = bron.datasetVan(indicator, keuze.jaar, keuze.leeftijd)
  const source = bron.bronnen.get(dataset)
  const caption = tabelTekst.bijschrift(
    indicator,
    keuze.jaar,
    keuze.leeftijd,
    source === undefined ? dataset : `${source.bronhouder}, ${source.bron}`,
  )
  const then = toenWoorden(bron.versie)
  return (
    <div className="tabel">
      <ScrollTable caption={then === null ? caption : `${caption} ${then}.`}>
        <thead>
          <tr>
            <Kop kolom="naam" label={tabelTekst.gebied} sortering={sortering} zet={setSortering} />
            <Kop kolom="waarde" label={tabelTekst.waarde} sortering={sortering} zet={setSortering} />
            {model.kanVerschil ? (
              <Kop
                kolom="verschil"
                label={tabelTekst.verschil(bron.gemeente.naam)}
                sortering={sortering}
                zet={setSortering}
              />
            ) : null}
          </tr>
        </thead>
        {tabelgroepen(model, sortering).map(({ wijk, rijen }) => (
          <tbody key={wijk.wijk.id}>
            <tr className="tabel__wijk">
              <th scope="rowgroup" colSpan={model.kanVerschil ? 3 : 2}>
                <GebiedKnop naam={wijk.wijk.naam} code={wijk.wijk.id} gekozen={keuze.gebied} kies={kies} />
                {wijkregels(wijk, bron).map((regel) => (
                  <Fragment key={regel}>
                    {' '}
                    <span className="subtle">{regel}</span>
                  </Fragment>
                ))}
              </th>
            </tr>
            {rijen.map((row) => (
              <tr key={row.code} className={row.code === keuze.gebied ? 'tabel__rij--gekozen' : undefined}>
                <th scope="row">
                  <GebiedKnop naam={row.naam} code={row.code} gekozen={keuze.gebied} kies={kies} />
                </th>
                <Cellen row={row} eenheid={indicator.eenheid} metVerschil={model.kanVerschil} />
              </tr>
            ))}
          </tbody>
        ))}
      </ScrollTable>
    </div>
  )
}

interface KnopProps {
  naam: string
  code: string
  gekozen: string | null
  kies: PaneelProps['kies']
}

function GebiedKnop({ naam, code, gekozen, kies }: KnopProps) {
  return (
    <button
      type="button"
      className="tabel__open"
      aria-label={tabelTekst.openProfiel(naam)}
      aria-pressed={gekozen === code}
      onClick={() => kies({ gebied: code })}
    >
      {naam}
    </button>
  )
}

interface CellenProps {
  row: Buurtcijfer
  eenheid: PaneelProps['model']['indicator']['eenheid']
  metVerschil: boolean
}

function Cellen({ row, eenheid, metVerschil }: CellenProps) {
  if (row.waarde === null) {
    return (
      <td className="table__missing" colSpan={metVerschil ? 2 : 1}>
        {tabelTekst.reden[row.ontbreekt ?? 'niet-gepubliceerd'] ?? tabelTekst.geenCijfer}
      </td>
    )
  }
  return (
    <>
      <td className="table__number">{waardeMetEenheid(row.waarde, eenheid)}</td>
      {metVerschil ? (
        <td className="table__number">
          {row.verschil === null ? '' : punten(row.verschil.punten)}
          {row.verschil?.oordeel === 'geen-verschil' ? (
            <span className="subtle"> {tabelTekst.geenVerschil}</span>
          ) : null}
        </td>
      ) : null}
    </>
  )
}
