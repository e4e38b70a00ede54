import { type FormEvent, useState } from 'react'
import type { Opmerking } from '../../../../geodata/schema/wijkaanpak.ts'
import { algemeen, rolNaam } from '../../../../server/contract/text/nl/algemeen.ts'
import { opmerkingTekst as tekst } from '../../../../server/contract/text/nl/wijkaanpak-versies.ts'
import { useCorporatie } from '../../../api/sessie.ts'
import { Button } from '../../../ui/Button.tsx'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Select } from '../../../ui/Select.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { usePlan } from '../plan-context.ts'
import { wordsOf } from '../use-ontwerp.ts'

/** Roles a remark can ask something of. */
const ROLLEN = [
  'programmabureau',
  'programmamanager',
  'stuurgroep',
  'centrada',
  'partner',
  'bewonersvertegenwoordiger',
] as const

/** Puts a remark to an object, a field or a sentence. */
export function NieuweOpmerking({ bij, onClose }: { bij: Opmerking['bij']; onClose: () => void }) {
  const { opslag } = usePlan()
  const corporatie = useCorporatie()
  const [text, setText] = useState('')
  const [isTaak, setTaak] = useState(false)
  const [rol, setRol] = useState('')
  const [fout, setFout] = useState<string | undefined>()
  const [busy, setBusy] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') {
      setFout(tekst.leeg)
      return
    }
    setBusy(true)
    const voorRol = ROLLEN.find((one) => one === rol) ?? null
    const uitkomst = await opslag.voegToe('opmerking', { bij, tekst: text.trim(), voorRol, isTaak })
    setBusy(false)
    if (uitkomst.soort === 'bewaard') onClose()
    if (uitkomst.soort === 'fout') {
      const { fouten, titel } = uitkomst.probleem
      setFout(wordsOf(fouten, 'tekst') ?? wordsOf(fouten, 'bij') ?? titel)
    }
  }
  return (
    <Dialog title={tekst.nieuw} closeLabel={algemeen.sluiten} onClose={onClose}>
      <form className="block" noValidate onSubmit={(event) => void submit(event)}>
        {bij.citaat === '' ? null : <blockquote className="citaat">{tekst.citaat(bij.citaat)}</blockquote>}
        <TextField label={tekst.tekst} lines={4} value={text} onChange={setText} error={fout} />
        <Checkbox label={tekst.taak} checked={isTaak} onChange={setTaak} />
        <Select label={tekst.voorRol} value={rol} onChange={setRol}>
          <option value="">{tekst.iedereen}</option>
          {ROLLEN.map((one) => (
            <option key={one} value={one}>
              {rolNaam(one, corporatie)}
            </option>
          ))}
        </Select>
        <div className="button-row">
          <Button type="submit" kind="primary" disabled={busy}>
            {tekst.bewaar}
          </Button>
          <Button onClick={onClose}>{algemeen.annuleren}</Button>
        </div>
      </form>
    </Dialog>
  )
}
