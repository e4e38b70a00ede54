import { koppelingTekst } from '../../../server/contract/text/nl/invoer-koppeling.ts'
import { standaardvragen } from '../../../server/contract/text/nl/indicatoren-enquete.ts'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { ownQuestion } from './series.ts'

interface Props {
  kolom: string
  als: string
  error: string | undefined
  onChange: (als: string) => void
}

/** Which question a column is: a standard question, that becomes a figure, or one under a name of its own. */
export function QuestionFields({ kolom, als, error, onChange }: Props) {
  const standard = standaardvragen.find(({ id }) => id === als)
  return (
    <div className="mapping__source">
      <Select
        label={koppelingTekst.standaardvraagVan(kolom)}
        labelHidden
        value={standard?.id ?? ''}
        onChange={(id) => onChange(id === '' ? ownQuestion(kolom) : id)}
        error={standard === undefined ? undefined : error}
      >
        <option value="">{koppelingTekst.eigenVraag}</option>
        <optgroup label={koppelingTekst.standaardvragen}>
          {standaardvragen.map(({ id, vraag }) => (
            <option key={id} value={id}>
              {vraag}
            </option>
          ))}
        </optgroup>
      </Select>
      {standard === undefined ? (
        <TextField
          label={koppelingTekst.vraagVan(kolom)}
          labelHidden
          value={als}
          onChange={(value) => onChange(value.slice(0, 80))}
          error={error}
        />
      ) : (
        <p className="subtle">{koppelingTekst.gunstig(standard.gunstig)}</p>
      )}
    </div>
  )
}
