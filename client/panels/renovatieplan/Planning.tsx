import { useMemo, useState } from 'react'
import { planKwartaal } from '../../../server/contract/text/nl/renovatieplan-regels.ts'
import { plantellingTekst } from '../../../server/contract/text/nl/renovatieplan-telling.ts'
import { renovatieplanTekst as tekst } from '../../../server/contract/text/nl/renovatieplan.ts'
import type { Planbeeld } from '../../api/renovatieplannen.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Details } from '../../ui/Details.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { Gantt } from './Gantt.tsx'
import { type Ganttrij, rowsFor, rowsOf, streetBlocksIn } from './gantt-rijen.ts'

/** Rows that are drawn at a time: a plan has hundreds. */
const ROWS_AT_A_TIME = 24

interface Props {
  beeld: Planbeeld
  gekozen: string | null
  onKies: (blok: string) => void
}

/** The planning of a plan: filters, bars, and the same as a table. */
export function Planning({ beeld, gekozen, onKies }: Props) {
  const [wijk, setWijk] = useState('')
  const [zoek, setZoek] = useState('')
  const [metOngepland, setMetOngepland] = useState(false)
  const [most, setMost] = useState(ROWS_AT_A_TIME)
  const { kop, plan, wijken } = beeld
  const all = useMemo(() => rowsOf(beeld), [beeld])
  const found = rowsFor(all, { wijk, zoek, metOngepland })
  const shown = found.slice(0, most)
  const present = new Set(all.map((row) => row.wijk))
  const derived = useMemo(() => streetBlocksIn(beeld), [beeld])
  return (
    <section className="block" aria-label={tekst.ganttNaam(kop.naam)}>
      <div className="plan__filters niet-afdrukken">
        <Select label={tekst.filterWijk} value={wijk} onChange={setWijk}>
          <option value="">{tekst.alleWijken}</option>
          {wijken
            .filter(({ id }) => present.has(id))
            .map(({ id, naam }) => (
              <option key={id} value={id}>
                {naam}
              </option>
            ))}
        </Select>
        <TextField label={tekst.zoekBlok} value={zoek} onChange={setZoek} />
        <Checkbox label={tekst.metOngepland} checked={metOngepland} onChange={setMetOngepland} />
      </div>
      <p className="subtle" aria-live="polite">
        {tekst.rijen(shown.length, all.length)}
      </p>
      <Gantt
        naam={kop.naam}
        rijen={shown}
        eerste={kop.eerste}
        kwartalen={kop.kwartalen}
        gebruik={plan.gebruik}
        gekozen={gekozen}
        onKies={onKies}
      />
      {found.length > most ? (
        <div className="niet-afdrukken">
          <Button onClick={() => setMost(most + ROWS_AT_A_TIME)}>{tekst.meer}</Button>
        </div>
      ) : null}
      {derived.blokken === 0 ? null : (
        <p>{plantellingTekst.straatblokken(derived.blokken, derived.woningen)}</p>
      )}
      <Details summary={tekst.tabel}>
        <Tabel rijen={shown} beeld={beeld} onKies={onKies} />
      </Details>
    </section>
  )
}

function Tabel({ rijen, beeld, onKies }: Omit<Props, 'gekozen'> & { rijen: readonly Ganttrij[] }) {
  const { kop } = beeld
  return (
    <ScrollTable caption={tekst.tabel} captionHidden>
      <thead>
        <tr>
          <th scope="col">{tekst.blok}</th>
          <th scope="col">{tekst.straten}</th>
          <th scope="col" className="table__number">
            {tekst.woningen}
          </th>
          <th scope="col">{tekst.begint}</th>
          <th scope="col">{tekst.duur}</th>
          <th scope="col" className="niet-afdrukken">
            {tekst.waarom}
          </th>
        </tr>
      </thead>
      <tbody>
        {rijen.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.id}</th>
            <td>{row.straten.join(', ')}</td>
            <td className="table__number">{row.woningen}</td>
            <td>
              {row.kwartaal === null ? tekst.nietInPlan : planKwartaal(kop.eerste, row.kwartaal)}
              {row.beloofd ? ` (${tekst.beloofd})` : ''}
              {row.vast ? ` (${tekst.vastgezet})` : ''}
            </td>
            <td>{tekst.duurVan(row.duur)}</td>
            <td className="niet-afdrukken">
              <Button aria-label={tekst.bekijk(row.id)} onClick={() => onKies(row.id)}>
                {tekst.waarom}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
