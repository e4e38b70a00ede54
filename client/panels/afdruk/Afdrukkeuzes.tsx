import {
  afdrukScherm as tekst,
  papierTekst,
  richtingTekst,
  schaalnotatie,
} from '../../../server/contract/text/nl/afdruk.ts'
import { paths } from '../../app/paths.ts'
import { PAPIEREN, RICHTINGEN, SCHALEN, TOELICHTINGEN } from '../../map/papier/blad.ts'
import { VAKMATEN, vakmaatBij } from '../../map/papier/raster.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import type { Afdrukbron } from './afdruk-gegevens.ts'
import { type AfdrukKeuze, BEELD, BLADDELEN, BLADSOORTEN, GEHEEL, kiesSoort } from './afdruk-keuze.ts'

interface Props {
  from: Afdrukbron
  keuze: AfdrukKeuze
  kies: (patch: Partial<AfdrukKeuze>) => void
}

function picked<T extends string | number>(list: readonly T[], text: string): T | undefined {
  return list.find((value) => String(value) === text)
}

/** What is printed, on which paper, at which scale, and what stands beside it. */
export function Afdrukkeuzes({ from, keuze, kies }: Props) {
  const map = keuze.soort === 'kaart'
  const onTable = keuze.soort === 'tafel' || keuze.soort === 'kinderen'
  return (
    <div className="afdruk__velden">
      <Select
        label={tekst.wat}
        value={keuze.soort}
        onChange={(text) => {
          const soort = picked(BLADSOORTEN, text)
          if (soort !== undefined) kies(kiesSoort(keuze, soort))
        }}
      >
        {BLADSOORTEN.map((soort) => (
          <option key={soort} value={soort}>
            {tekst.watBladen[soort]}
          </option>
        ))}
      </Select>
      <p className="subtle">{tekst.watUitleg[keuze.soort]}</p>
      <Gebiedskeuze from={from} keuze={keuze} kies={kies} />
      <SegmentedControl
        legend={tekst.papier}
        value={keuze.papier}
        options={PAPIEREN.map((value) => ({ value, label: papierTekst[value] ?? value }))}
        onChange={(papier) => kies({ papier })}
      />
      <SegmentedControl
        legend={tekst.richting}
        value={keuze.richting}
        options={RICHTINGEN.map((value) => ({ value, label: richtingTekst[value] }))}
        onChange={(richting) => kies({ richting })}
      />
      <Select
        label={tekst.schaal}
        value={String(keuze.schaal)}
        onChange={(text) => {
          const schaal = picked(SCHALEN, text)
          if (schaal !== undefined) kies({ schaal })
        }}
      >
        {SCHALEN.map((scale) => (
          <option key={scale} value={scale}>
            {schaalnotatie(scale)}
          </option>
        ))}
      </Select>
      {map ? (
        <Select
          label={tekst.toelichting}
          value={keuze.toelichting}
          onChange={(text) => {
            const toelichting = picked(TOELICHTINGEN, text)
            if (toelichting !== undefined) kies({ toelichting })
          }}
        >
          {TOELICHTINGEN.map((value) => (
            <option key={value} value={value}>
              {tekst.toelichtingOpties[value]}
            </option>
          ))}
        </Select>
      ) : null}
      {map ? (
        <fieldset className="afdruk__delen">
          <legend>{tekst.delen}</legend>
          {BLADDELEN.map((part) => (
            <Checkbox
              key={part}
              label={tekst[part]}
              checked={keuze.delen.includes(part)}
              onChange={(on) =>
                kies({ delen: BLADDELEN.filter((one) => (one === part ? on : keuze.delen.includes(one))) })
              }
            />
          ))}
        </fieldset>
      ) : null}
      {keuze.soort === 'tafel' ? (
        <Select
          label={tekst.vakmaat}
          value={String(keuze.vakmaat ?? vakmaatBij(keuze.schaal))}
          onChange={(text) => kies({ vakmaat: picked(VAKMATEN, text) ?? null })}
        >
          {VAKMATEN.map((size) => (
            <option key={size} value={size}>
              {tekst.vakmaatOptie(size)}
            </option>
          ))}
        </Select>
      ) : null}
      {onTable ? <TextLink to={paths.stickers}>{tekst.stickers}</TextLink> : null}
    </div>
  )
}

function Gebiedskeuze({ from: { bron, kaart }, keuze, kies }: Props) {
  const buurten = keuze.soort === 'kaart'
  const whole = keuze.soort !== 'wijkanalyse'
  const known = [GEHEEL, BEELD, 'eigen', ...bron.wijken.map(({ id }) => id)]
  const isBuurt = bron.wijkVan.has(keuze.wat)
  const value = known.includes(keuze.wat) || (buurten && isBuurt) ? keuze.wat : GEHEEL
  return (
    <Select label={whole ? tekst.gebied : tekst.kiesWijk} value={value} onChange={(wat) => kies({ wat })}>
      {whole ? <option value={GEHEEL}>{tekst.geheel(bron.focusgebied)}</option> : null}
      {buurten && kaart.beeld !== null ? <option value={BEELD}>{tekst.deel}</option> : null}
      {buurten && (kaart.eigen?.buurten.length ?? 0) > 0 ? (
        <option value="eigen">{tekst.eigenGebied}</option>
      ) : null}
      {bron.wijken.map((wijk) => (
        <option key={wijk.id} value={wijk.id}>
          {wijk.naam}
        </option>
      ))}
      {buurten
        ? bron.wijken.map((wijk) => (
            <optgroup key={wijk.id} label={wijk.naam}>
              {wijk.buurten.map((code) => (
                <option key={code} value={code}>
                  {bron.gebied.get(code)?.naam ?? code}
                </option>
              ))}
            </optgroup>
          ))
        : null}
    </Select>
  )
}
