import { gegevensStap } from '../../../server/contract/text/nl/invoer-koppeling.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { Change, Draft } from './draft.ts'
import type { Faults } from './draft-faults.ts'

const FIELDS = [
  'populatie',
  'steekproef',
  'respons',
  'weging',
  'wijze',
  'talen',
  'periodeVan',
  'periodeTot',
] as const

interface Props {
  draft: Draft
  change: Change
  faults: Faults
}

/** What a survey says about itself: without it nobody knows what the answers are worth. */
export function SurveyFields({ draft, change, faults }: Props) {
  const survey = draft.enquete
  return (
    <section className="import__fields">
      <h3>{gegevensStap.enquete}</h3>
      <p className="subtle">{gegevensStap.enqueteUitleg}</p>
      {FIELDS.map((field) => (
        <TextField
          key={field}
          label={gegevensStap.enqueteVelden[field].naam}
          hint={gegevensStap.enqueteVelden[field].uitleg}
          type={field === 'periodeVan' || field === 'periodeTot' ? 'date' : 'text'}
          required={field !== 'steekproef'}
          value={survey[field]}
          onChange={(value) => change({ enquete: { ...survey, [field]: value.slice(0, 200) } })}
          error={faults.get(`enquete.${field}`)}
        />
      ))}
      <Checkbox
        label={gegevensStap.bijActiviteit}
        hint={gegevensStap.bijActiviteitUitleg}
        checked={survey.bijActiviteit}
        onChange={(bijActiviteit) => change({ enquete: { ...survey, bijActiviteit } })}
      />
    </section>
  )
}
