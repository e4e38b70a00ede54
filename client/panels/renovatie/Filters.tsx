import { useMemo } from 'react'
import { eigenaar } from '../../../geodata/schema/woning.ts'
import { maatregel, maatregelStand } from '../../../geodata/schema/woningwerk.ts'
import { SPOORKOLOMMEN } from '../../../server/contract/renovatie-binair.ts'
import { aantal as getal } from '../../../server/contract/text/getal.ts'
import { woninglaagTekst } from '../../../server/contract/text/nl/kaartlagen.ts'
import { registerTekst as tekst } from '../../../server/contract/text/nl/renovatieregister.ts'
import { eigenaarNaam, maatregelTekst, veldTekst } from '../../../server/contract/text/nl/woningen.ts'
import { useCorporatie } from '../../api/sessie.ts'
import { MIST } from '../../map/filter/register.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Select } from '../../ui/Select.tsx'
import { klassenaam } from '../kaart/lagen/woningklasse.ts'
import { type Adreskeuze, KLEUREN, LABELGROEPNAMEN } from './keuze.ts'
import type { Registerbeeld } from './use-registerbeeld.ts'

/** Filters that a person can take away at once. */
const NIETS: Partial<Adreskeuze> = {
  status: [],
  labels: [],
  eigenaar: [],
  mist: null,
  wijk: null,
  straat: null,
  blok: null,
  spoor: null,
  maatregel: null,
  verschil: false,
}

const toggled = <T extends string>(list: readonly T[], one: T): T[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one]

/** What is coloured, counted and kept. */
export function Filters({ beeld, bron }: { beeld: Registerbeeld; bron: Kaartbron | null }) {
  const { register, keuze, kies, klassen, aantal, naamVan } = beeld
  const corporatie = useCorporatie()
  const { kop } = register.woningen
  const streets = useMemo(
    () =>
      register.kop.straten
        .map((code) => ({ code, naam: naamVan(code) }))
        .toSorted((a, b) => (a.naam < b.naam ? -1 : 1)),
    [register, naamVan],
  )
  const blocks = useMemo(() => kop.blokken.toSorted(), [kop])
  return (
    <form
      className="renovatie__filters"
      aria-label={tekst.filters}
      onSubmit={(event) => event.preventDefault()}
    >
      <Select
        label={tekst.kleur}
        value={keuze.kleur}
        onChange={(next) => kies({ kleur: KLEUREN.find((one) => one === next) ?? 'status' })}
      >
        {KLEUREN.map((one) => (
          <option key={one} value={one}>
            {woninglaagTekst.wijze[one]}
          </option>
        ))}
      </Select>
      <section aria-live="polite">
        <h2 className="renovatie__kop" id="renovatie-telling">
          {tekst.inKeuze(woninglaagTekst.wijze[keuze.kleur], aantal)}
        </h2>
        <ul className="renovatie__klassen" aria-labelledby="renovatie-telling">
          {klassen.map(({ sleutel, kleur, aantal: count }) => {
            const name = klassenaam(keuze.kleur, sleutel, corporatie)
            const code = sleutel ?? 'onbekend'
            const cross = sleutel === 'wil-niet' ? 'legenda__vak legenda__vak--kruis' : 'legenda__vak'
            return (
              <li key={code}>
                {keuze.kleur === 'status' ? (
                  <input
                    type="checkbox"
                    id={`renovatie-klasse-${code}`}
                    checked={keuze.status.includes(code)}
                    onChange={() => kies({ status: toggled(keuze.status, code) })}
                  />
                ) : null}
                <span className={cross} style={{ background: kleur }} aria-hidden />
                {keuze.kleur === 'status' ? (
                  <label htmlFor={`renovatie-klasse-${code}`}>{name}</label>
                ) : (
                  <span>{name}</span>
                )}
                <span className="renovatie__aantal">{getal(count)}</span>
              </li>
            )
          })}
        </ul>
        <p className="subtle">{tekst.uitleg}</p>
      </section>
      <Chips
        legend={tekst.eigenaar}
        options={eigenaar.options.map((one) => ({ value: one, label: eigenaarNaam(one, corporatie) }))}
        chosen={keuze.eigenaar}
        onToggle={(one) => kies({ eigenaar: toggled(keuze.eigenaar, one) })}
      />
      <Chips
        legend={tekst.label}
        options={LABELGROEPNAMEN.map((one) => ({ value: one, label: tekst.labelGroepen[one] }))}
        chosen={keuze.labels}
        onToggle={(one) => kies({ labels: toggled(keuze.labels, one) })}
      />
      <Keus
        label={tekst.wijk}
        value={keuze.wijk}
        options={(bron?.wijken ?? []).map(({ id, naam }) => [id, naam])}
        onChange={(wijk) => kies({ wijk })}
      />
      <Keus
        label={tekst.straat}
        value={keuze.straat}
        options={streets.map(({ code, naam }) => [code, naam])}
        onChange={(straat) => kies({ straat })}
      />
      <Keus
        label={tekst.blok}
        value={keuze.blok}
        options={blocks.map((one) => [one, one])}
        onChange={(blok) => kies({ blok })}
      />
      <Keus
        label={tekst.maatregel}
        value={keuze.maatregel}
        options={maatregel.options.flatMap((one) =>
          maatregelStand.options.map((state): [string, string] => [
            `${one}.${state}`,
            `${veldTekst[one]}: ${maatregelTekst[state]}`,
          ]),
        )}
        onChange={(next) => kies({ maatregel: next })}
      />
      <Keus
        label={tekst.spoor}
        value={keuze.spoor}
        options={SPOORKOLOMMEN.map((one) => [one, tekst.spoorKeuzes[one]])}
        onChange={(next) => kies({ spoor: SPOORKOLOMMEN.find((one) => one === next) ?? null })}
      />
      <Keus
        label={tekst.mist}
        value={keuze.mist}
        options={MIST.map((one) => [one, tekst.mistKeuzes[one]])}
        onChange={(next) => kies({ mist: MIST.find((one) => one === next) ?? null })}
      />
      <Checkbox label={tekst.verschil} checked={keuze.verschil} onChange={(verschil) => kies({ verschil })} />
      <Button onClick={() => kies(NIETS)}>{tekst.wis}</Button>
      {kop.zonderPlaats === 0 ? null : <p className="subtle">{tekst.zonderPlaats(kop.zonderPlaats)}</p>}
    </form>
  )
}

interface ChipsProps<T extends string> {
  legend: string
  options: readonly { value: T; label: string }[]
  chosen: readonly string[]
  onToggle: (value: T) => void
}

/** A few choices that may hold together, as buttons that stay pressed. */
function Chips<T extends string>({ legend, options, chosen, onToggle }: ChipsProps<T>) {
  return (
    <fieldset className="renovatie__chips">
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <button
          key={value}
          type="button"
          className="renovatie__chip"
          aria-pressed={chosen.includes(value)}
          onClick={() => onToggle(value)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  )
}

interface KeusProps {
  label: string
  value: string | null
  options: readonly (readonly [value: string, label: string])[]
  onChange: (value: string | null) => void
}

/** One out of a list, or all. */
function Keus({ label, value, options, onChange }: KeusProps) {
  return (
    <Select label={label} value={value ?? ''} onChange={(next) => onChange(next === '' ? null : next)}>
      <option value="">{tekst.alles}</option>
      {options.map(([code, name]) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </Select>
  )
}
