import { THEMAS } from '../../../analyses/prioriteiten/themas.ts'
import {
  bijeenkomstFormulierTekst as tekst,
  houdingTekst,
} from '../../../server/contract/text/nl/bijeenkomsten.ts'
import { themaTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import type { FieldFaults } from '../../app/form-faults.ts'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { OWN_THEME, type RankDraft } from './bijeenkomst-form.ts'

const STANCES = ['bevestigt', 'spreekt-tegen', 'nieuw'] as const

interface Props {
  /** 0 for the most important. */
  place: number
  rank: RankDraft
  faults: FieldFaults
  onChange: (rank: RankDraft) => void
}

/** One place of the ranking: a theme of the list or of their own, why, and what it says about the figures. */
export function RankFields({ place, rank, faults, onChange }: Props) {
  const shown = place + 1
  const themeFault = faults[`volgorde.${place}.thema`]
  const own = rank.keuze === OWN_THEME
  return (
    <fieldset className="rank-fields">
      <legend>{tekst.plek(shown)}</legend>
      <Select
        label={tekst.thema(shown)}
        value={rank.keuze}
        error={own ? undefined : themeFault}
        onChange={(keuze) => onChange({ ...rank, keuze })}
      >
        <option value="">{place === 0 ? tekst.kiesThema : tekst.geenThema}</option>
        {THEMAS.map(({ id }) => (
          <option key={id} value={id}>
            {themaTekst(id)}
          </option>
        ))}
        <option value={OWN_THEME}>{tekst.eigenThema}</option>
      </Select>
      {own ? (
        <TextField
          label={tekst.eigenThemaVeld(shown)}
          value={rank.eigen}
          error={themeFault}
          onChange={(eigen) => onChange({ ...rank, eigen })}
        />
      ) : null}
      {rank.keuze === '' ? null : (
        <>
          <TextField
            label={tekst.toelichting(shown)}
            value={rank.toelichting}
            error={faults[`volgorde.${place}.toelichting`]}
            onChange={(toelichting) => onChange({ ...rank, toelichting })}
          />
          <Select
            label={tekst.houding(shown)}
            value={rank.houding ?? ''}
            onChange={(value) =>
              onChange({ ...rank, houding: STANCES.find((stance) => stance === value) ?? null })
            }
          >
            <option value="">{tekst.geenHouding}</option>
            {STANCES.map((stance) => (
              <option key={stance} value={stance}>
                {houdingTekst[stance]}
              </option>
            ))}
          </Select>
        </>
      )}
    </fieldset>
  )
}
