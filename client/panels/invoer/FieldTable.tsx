import { doelvelden } from '../../../geodata/schema/doelvelden.ts'
import type { DoelId, KolomHerkend, Veldbron } from '../../../geodata/schema/invoer.ts'
import { koppelingTekst } from '../../../server/contract/text/nl/invoer-koppeling.ts'
import { type Change, type Draft, LONG_FIELDS } from './draft.ts'
import type { Faults } from './draft-faults.ts'
import { FieldRow } from './FieldRow.tsx'

interface Props {
  doel: DoelId
  /** The sheet has shapes: the place is theirs, not that of two columns. */
  placed: boolean
  columns: readonly KolomHerkend[]
  draft: Draft
  change: Change
  faults: Faults
}

/** The fields of the target, each with where it comes from. */
export function FieldTable({ doel, placed, columns, draft, change, faults }: Props) {
  const wide = doel === 'cijfers' && draft.vorm === 'breed'
  const fields = doelvelden[doel].filter(
    (field) =>
      !(wide && LONG_FIELDS.includes(field.id)) && !(placed && (field.soort === 'x' || field.soort === 'y')),
  )
  const setSource = (id: string, source: Veldbron | null) => {
    const rest = Object.entries(draft.velden).filter(([field]) => field !== id)
    change({ velden: Object.fromEntries(source === null ? rest : [...rest, [id, source]]) })
  }
  return (
    <section className="block">
      <h3>{koppelingTekst.velden}</h3>
      <p className="subtle">
        {koppelingTekst.voorstel} {placed ? koppelingTekst.plekUitVorm : null}
      </p>
      <ul className="mapping__fields">
        {fields.map((field) => (
          <FieldRow
            key={field.id}
            doel={doel}
            field={field}
            needed={field.verplicht || (doel === 'cijfers' && LONG_FIELDS.includes(field.id))}
            columns={columns}
            source={draft.velden[field.id]}
            onChange={(source) => setSource(field.id, source)}
            error={faults.get(`veld.${field.id}`)}
          />
        ))}
      </ul>
    </section>
  )
}
