import { Download } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useSearchParams } from 'wouter'
import { gebeurtenis, type Logfilters } from '../../../server/contract/logboek.ts'
import { rol, type Sessie } from '../../../server/contract/sessie.ts'
import { gebeurtenisTekst, logboekTekst } from '../../../server/contract/text/nl/logboek.ts'
import { adresVanLogboek } from '../../api/logboek.ts'
import { Button } from '../../ui/Button.tsx'
import { buttonClass } from '../../ui/button-class.ts'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { metKeuze } from './log-url.ts'
import { roleName } from './role-name.ts'

interface Props {
  sessie: Sessie
  filters: Logfilters
  accounts: readonly { id: string; naam: string | null }[]
}

const EVENTS = [...gebeurtenis.options]
  .map((id) => ({ id, zin: gebeurtenisTekst[id] }))
  .toSorted((a, b) => (a.zin < b.zin ? -1 : 1))

/** Which rows are shown; every choice stands in the address. */
export function LogFilters({ sessie, filters, accounts }: Props) {
  const [params, setParams] = useSearchParams()
  const choose = (name: keyof Logfilters) => (value: string) => setParams(metKeuze(params, name, value))
  const { corporatie } = sessie.focusgebied
  return (
    <div className="log__filters" role="search" aria-label={logboekTekst.filters}>
      <Select label={logboekTekst.alleen} value={filters.alleen ?? ''} onChange={choose('alleen')}>
        <option value="">{logboekTekst.alle}</option>
        <option value="inzage">{logboekTekst.alleenInzage}</option>
        <option value="weigering">{logboekTekst.alleenWeigering}</option>
      </Select>
      <Select label={logboekTekst.gebeurtenis} value={filters.handeling ?? ''} onChange={choose('handeling')}>
        <option value="">{logboekTekst.alle}</option>
        {EVENTS.map(({ id, zin }) => (
          <option key={id} value={id}>
            {zin}
          </option>
        ))}
      </Select>
      <Select label={logboekTekst.rol} value={filters.rol ?? ''} onChange={choose('rol')}>
        <option value="">{logboekTekst.alle}</option>
        {[...rol.options, 'anoniem', 'app'].map((one) => (
          <option key={one} value={one}>
            {roleName(one, corporatie)}
          </option>
        ))}
      </Select>
      {accounts.length === 0 ? null : (
        <Select label={logboekTekst.account} value={filters.account ?? ''} onChange={choose('account')}>
          <option value="">{logboekTekst.alle}</option>
          {accounts.map(({ id, naam }) => (
            <option key={id} value={id}>
              {naam ?? `${logboekTekst.opgeheven} (${id.slice(0, 8)})`}
            </option>
          ))}
        </Select>
      )}
      <TextField label={logboekTekst.van} type="date" value={filters.van ?? ''} onChange={choose('van')} />
      <TextField label={logboekTekst.tot} type="date" value={filters.tot ?? ''} onChange={choose('tot')} />
      <ObjectField key={filters.object ?? ''} value={filters.object ?? ''} onChoose={choose('object')} />
      <div className="log__actions">
        {Object.keys(filters).length === 0 ? null : (
          <Button onClick={() => setParams(new URLSearchParams())}>{logboekTekst.wis}</Button>
        )}
        <a
          className={buttonClass('secondary')}
          href={adresVanLogboek(filters)}
          download
          title={logboekTekst.csvUitleg}
        >
          <Download size={17} aria-hidden />
          <span>{logboekTekst.csv}</span>
        </a>
        <p className="subtle">{logboekTekst.csvUitleg}</p>
      </div>
    </div>
  )
}

/** Typed first, asked on Enter or when the field is left: not a question per letter. */
function ObjectField({ value, onChoose }: { value: string; onChoose: (value: string) => void }) {
  const [text, setText] = useState(value)
  const choose = () => {
    if (text.trim() !== value) onChoose(text.trim())
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    choose()
  }
  return (
    <form onSubmit={submit} onBlur={choose}>
      <TextField
        label={logboekTekst.object}
        hint={logboekTekst.objectUitleg}
        value={text}
        onChange={setText}
      />
    </form>
  )
}
