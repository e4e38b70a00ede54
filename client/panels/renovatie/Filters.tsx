import { memo, useCallback, useMemo } from 'react'
import { eigenaar } from '../../../geodata/schema/woning.ts'
import { maatregel, maatregelStand } from '../../../geodata/schema/woningwerk.ts'
import { SPOORKOLOMMEN } from '../../../server/contract/renovatie-binair.ts'
import { aantal as getal } from '../../../server/contract/text/getal.ts'
import { woninglaagTekst } from '../../../server/contract/text/nl/kaartlagen.ts'
import { campagnestaatTekst } from '../../../server/contract/text/nl/campagnes.ts'
import { filterTekst } from '../../../server/contract/text/nl/kaart-filters.ts'
import { registerTekst as tekst } from '../../../server/contract/text/nl/renovatieregister.ts'
import { eigenaarNaam, maatregelTekst, veldTekst } from '../../../server/contract/text/nl/woningen.ts'
import { useCorporatie } from '../../api/sessie.ts'
import { MIST } from '../../map/filter/register.ts'
import { type Campagnebeeld, IN_GEEN } from '../../map/layers/campagnes.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Select } from '../../ui/Select.tsx'
import { campagneWoord } from '../kaart/filters/chips.ts'
import { Campagneuitleg } from '../kaart/lagen/Campagneuitleg.tsx'
import { klassenaam } from '../kaart/lagen/woningklasse.ts'
import { type Adreskeuze, KLEUREN, LABELGROEPNAMEN } from './keuze.ts'
import type { Registerbeeld } from './use-registerbeeld.ts'

/** Filters that a person can take away at once. */
const NIETS: Partial<Adreskeuze> = {
  status: [],
  labels: [],
  eigenaar: [],
  campagne: null,
  mist: null,
  wijk: null,
  straat: null,
  blok: null,
  spoor: null,
  maatregel: null,
  verschil: false,
}

/** One choice of a list: its value and what it is called. */
type Optie = readonly [value: string, label: string]

const MAATREGELEN = maatregel.options.flatMap((one) =>
  maatregelStand.options.map((state): Optie => [
    `${one}.${state}`,
    `${veldTekst[one]}: ${maatregelTekst[state]}`,
  ]),
)
const SPOREN = SPOORKOLOMMEN.map((one): Optie => [one, tekst.spoorKeuzes[one]])
const ONTBREEKT = MIST.map((one): Optie => [one, tekst.mistKeuzes[one]])

/** The campaigns by name and how they stand, and that a dwelling is in none. */
const campagneOpties = (campagnes: Campagnebeeld | null): Optie[] =>
  campagnes === null
    ? []
    : [
        ...campagnes.kop.campagnes.map(({ id, staat }): Optie => [
          id,
          filterTekst.campagneKeuze(campagneWoord(id, campagnes.kop.campagnes), campagnestaatTekst[staat]),
        ]),
        [IN_GEEN, filterTekst.geenCampagne],
      ]

const toggled = <T extends string>(list: readonly T[], one: T): T[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one]

/** What is coloured, counted and kept. */
export function Filters({ beeld, bron }: { beeld: Registerbeeld; bron: Kaartbron | null }) {
  const { register, keuze, kies, klassen, aantal, naamVan, wijze, campagnes } = beeld
  const corporatie = useCorporatie()
  const { kop } = register.woningen
  const wijken = useMemo(() => (bron?.wijken ?? []).map(({ id, naam }): Optie => [id, naam]), [bron])
  const streets = useMemo(
    () =>
      register.kop.straten
        .map((code): Optie => [code, naamVan(code)])
        .toSorted(([, a], [, b]) => (a < b ? -1 : 1)),
    [register, naamVan],
  )
  const blocks = useMemo(() => kop.blokken.toSorted().map((one): Optie => [one, one]), [kop])
  const kiesWijk = useCallback((wijk: string | null) => kies({ wijk }), [kies])
  const kiesStraat = useCallback((straat: string | null) => kies({ straat }), [kies])
  const kiesBlok = useCallback((blok: string | null) => kies({ blok }), [kies])
  const kiesMaatregel = useCallback((next: string | null) => kies({ maatregel: next }), [kies])
  const kiesSpoor = useCallback(
    (next: string | null) => kies({ spoor: SPOORKOLOMMEN.find((one) => one === next) ?? null }),
    [kies],
  )
  const campaigns = useMemo(() => campagneOpties(campagnes), [campagnes])
  const kiesCampagne = useCallback((campagne: string | null) => kies({ campagne }), [kies])
  const kiesMist = useCallback(
    (next: string | null) => kies({ mist: MIST.find((one) => one === next) ?? null }),
    [kies],
  )
  return (
    <form
      className="renovatie__filters"
      aria-label={tekst.filters}
      onSubmit={(event) => event.preventDefault()}
    >
      <Select
        label={tekst.kleur}
        value={wijze}
        onChange={(next) => kies({ kleur: KLEUREN.find((one) => one === next) ?? 'status' })}
      >
        {KLEUREN.map((one) => (
          <option key={one} value={one} disabled={one === 'campagne' && !beeld.magCampagnes}>
            {woninglaagTekst.wijze[one]}
          </option>
        ))}
      </Select>
      <section aria-live="polite">
        <h2 className="renovatie__kop" id="renovatie-telling">
          {tekst.inKeuze(woninglaagTekst.wijze[wijze], aantal)}
        </h2>
        <ul className="renovatie__klassen" aria-labelledby="renovatie-telling">
          {klassen.map(({ sleutel, kleur, aantal: count }) => {
            if (sleutel === null && count === 0 && wijze !== 'status') return null
            const name = klassenaam(wijze, sleutel, corporatie, campagnes)
            const code = sleutel ?? 'onbekend'
            const cross = sleutel === 'wil-niet' ? 'legenda__vak legenda__vak--kruis' : 'legenda__vak'
            return (
              <li key={code}>
                {wijze === 'status' ? (
                  <input
                    type="checkbox"
                    id={`renovatie-klasse-${code}`}
                    checked={keuze.status.includes(code)}
                    onChange={() => kies({ status: toggled(keuze.status, code) })}
                  />
                ) : null}
                <span className={cross} style={{ background: kleur }} aria-hidden />
                {wijze === 'status' ? (
                  <label htmlFor={`renovatie-klasse-${code}`}>{name}</label>
                ) : (
                  <span>{name}</span>
                )}
                <span className="renovatie__aantal">{getal(count)}</span>
              </li>
            )
          })}
        </ul>
        <Kleuruitleg beeld={beeld} />
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
      {campagnes === null ? null : (
        <Keus
          label={filterTekst.campagne}
          value={keuze.campagne}
          options={campaigns}
          onChange={kiesCampagne}
        />
      )}
      <Keus label={tekst.wijk} value={keuze.wijk} options={wijken} onChange={kiesWijk} />
      <Keus label={tekst.straat} value={keuze.straat} options={streets} onChange={kiesStraat} />
      <Keus label={tekst.blok} value={keuze.blok} options={blocks} onChange={kiesBlok} />
      <Keus label={tekst.maatregel} value={keuze.maatregel} options={MAATREGELEN} onChange={kiesMaatregel} />
      <Keus label={tekst.spoor} value={keuze.spoor} options={SPOREN} onChange={kiesSpoor} />
      <Keus label={tekst.mist} value={keuze.mist} options={ONTBREEKT} onChange={kiesMist} />
      <Checkbox label={tekst.verschil} checked={keuze.verschil} onChange={(verschil) => kies({ verschil })} />
      <Button onClick={() => kies(NIETS)}>{tekst.wis}</Button>
      {kop.zonderPlaats === 0 ? null : <p className="subtle">{tekst.zonderPlaats(kop.zonderPlaats)}</p>}
    </form>
  )
}

/** What the colours say and leave out. */
function Kleuruitleg({ beeld: { wijze, campagnes, campagnesLaden } }: { beeld: Registerbeeld }) {
  if (wijze === 'status') return <p className="subtle">{tekst.uitleg}</p>
  if (wijze === 'label') return <p className="subtle">{woninglaagTekst.labelUitleg}</p>
  if (wijze === 'mist') return <p className="subtle">{woninglaagTekst.mistUitleg}</p>
  if (wijze !== 'campagne') return null
  if (campagnes !== null) return <Campagneuitleg campagnes={campagnes} />
  return <p>{campagnesLaden ? woninglaagTekst.campagnesLaden : woninglaagTekst.campagnesMislukt}</p>
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
  options: readonly Optie[]
  onChange: (value: string | null) => void
}

/**
 * One out of a list, or all. A register has thousands of streets and blocks: a list is looked at again only when it, or what is chosen
 * from it, is another one.
 */
const Keus = memo(function Keus({ label, value, options, onChange }: KeusProps) {
  return (
    <Select label={label} value={value ?? ''} onChange={(next) => onChange(next === '' ? null : next)}>
      <option value="">{tekst.alles}</option>
      <Opties options={options} />
    </Select>
  )
})

const Opties = memo(function Opties({ options }: { options: readonly Optie[] }) {
  return options.map(([code, name]) => (
    <option key={code} value={code}>
      {name}
    </option>
  ))
})
