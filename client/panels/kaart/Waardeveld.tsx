import { eigenaar, energielabel, woningtype } from '../../../geodata/schema/woning.ts'
import type { WijzigbaarVeld } from '../../../geodata/schema/woningfeit.ts'
import { keuzesVan } from '../../../geodata/schema/woningwerk.ts'
import { veldwaardeTekst, woningWijzigen } from '../../../server/contract/text/nl/woningen.ts'
import { useCorporatie } from '../../api/sessie.ts'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'

/** Values to choose from; null where something is typed. */
function choicesOf(veld: WijzigbaarVeld): readonly string[] | null {
  if (veld === 'energielabel' || veld === 'label-na') return energielabel.options
  if (veld === 'eigenaar') return eigenaar.options
  if (veld === 'woningtype') return woningtype.options
  return keuzesVan(veld)
}

interface Props {
  veld: WijzigbaarVeld
  value: string
  onChange: (value: string) => void
  error: string | undefined
}

/** The new value of a field: a list where there is one, else something to type. */
export function Waardeveld({ veld, value, onChange, error }: Props) {
  const corporatie = useCorporatie()
  const choices = choicesOf(veld)
  if (choices === null) {
    return (
      <TextField
        label={woningWijzigen.nieuw}
        type={veld === 'opnieuw-vragen' ? 'date' : 'text'}
        whole={veld === 'bouwjaar' || veld === 'pogingen'}
        value={value}
        onChange={onChange}
        error={error}
      />
    )
  }
  return (
    <Select label={woningWijzigen.nieuw} value={value} onChange={onChange} error={error}>
      <option value="">{woningWijzigen.kies}</option>
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {veldwaardeTekst(veld, choice, corporatie)}
        </option>
      ))}
    </Select>
  )
}
