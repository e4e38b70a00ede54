import { type Ref, useId, useImperativeHandle, useRef } from 'react'
import { aanpakTekst } from '../../../../server/contract/text/nl/wijkaanpak.ts'
import type { Merkstand } from '../../../../server/contract/wijkaanpak-schema.ts'
import type { Cijfermerk } from '../../../../analyses/wijkaanpak/levende-tekst.ts'
import type { Planobject } from '../../../../geodata/schema/wijkaanpak.ts'
import { voegIn } from '../cijfers.ts'
import { usePlan } from '../plan-context.ts'
import { useOntwerp } from '../use-ontwerp.ts'
import '../../../ui/field.css'

/** A sentence that was selected, with what stands around it, so that it is found again when it moves. */
export interface Zinplek {
  citaat: string
  voor: string
  na: string
}

/** Characters kept around a selected sentence. */
const AROUND = 40

interface Props {
  cyclus: string
  aanpak: string
  object: string
  veld: string
  label: string
  tekst: string
  cijfers: readonly Merkstand[]
  leesAlleen: boolean
  meest: number
  opSelectie?: (plek: Zinplek | null) => void
  opCijfer?: (merk: Cijfermerk) => void
  ref?: Ref<{ voegIn: (tekst: string) => void }>
}

/** A text that is written in, with its figures as marks. It saves itself. */
export function Tekstvak(props: Props) {
  const { plan } = usePlan()
  const object = plan.objecten.find(({ id }) => id === props.object)
  return object === undefined ? null : <Vak {...props} planobject={object} />
}

function Vak({
  planobject,
  veld,
  label,
  leesAlleen,
  meest,
  opSelectie,
  ref,
}: Props & { planobject: Planobject }) {
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const { waarde, fout, wacht, typ, leg } = useOntwerp({
    object: planobject,
    veld,
    naarTekst: (value) => (typeof value === 'string' ? value : ''),
    uitTekst: (text) => ({ waarde: text }),
  })
  useImperativeHandle(ref, () => ({
    voegIn: (stuk) => {
      const at = area.current
      typ(voegIn(waarde, stuk, at?.selectionStart ?? waarde.length, at?.selectionEnd ?? waarde.length))
    },
  }))
  const select = () => {
    const at = area.current
    if (at === null || opSelectie === undefined) return
    const [begin, eind] = [at.selectionStart, at.selectionEnd]
    opSelectie(
      begin === eind
        ? null
        : {
            citaat: waarde.slice(begin, eind).slice(0, 500),
            voor: waarde.slice(Math.max(0, begin - AROUND), begin),
            na: waarde.slice(eind, eind + AROUND),
          },
    )
  }
  return (
    <div className="field">
      <label htmlFor={id} className="field__label">
        {label}
      </label>
      <textarea
        ref={area}
        id={id}
        className="field__control tekstvak"
        rows={Math.min(18, Math.max(6, Math.ceil(waarde.length / 60)))}
        maxLength={meest}
        readOnly={leesAlleen}
        value={waarde}
        aria-invalid={fout !== undefined}
        aria-describedby={`${id}-stand`}
        onChange={(event) => typ(event.currentTarget.value)}
        onSelect={select}
        onBlur={leg}
      />
      <p id={`${id}-stand`} className={fout === undefined ? 'field__hint' : 'field__error'}>
        {fout ?? (wacht ? aanpakTekst.nietOpgeslagen : aanpakTekst.allesOpgeslagen)}
      </p>
    </div>
  )
}
