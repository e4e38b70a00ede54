import type { Invoer } from '../../../server/contract/invoer.ts'
import { gegevensStap } from '../../../server/contract/text/nl/invoer-koppeling.ts'
import { useInvoerLijst } from '../../api/invoer.ts'
import { useMag } from '../../api/sessie.ts'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { Change, Draft } from './draft.ts'
import type { Faults } from './draft-faults.ts'
import { datasetIdOf } from './short-name.ts'

const FIELDS = ['titel', 'dataset', 'bronhouder', 'licentie', 'vintage', 'letOp'] as const
/** Fields of which the server keeps the maximum; see `datasetOpgave`. */
const MOST = { titel: 120, dataset: 61, bronhouder: 120, licentie: 120, vintage: 120, letOp: 500 } as const

interface Props {
  draft: Draft
  change: Change
  faults: Faults
}

/** The latest import per dataset of the same target that stands: a new file can renew it. */
function renewable(all: readonly Invoer[], draft: Draft): Map<string, Draft['dataset']> {
  const found = new Map<string, Draft['dataset']>()
  for (const { staat, opgave } of all) {
    if (staat !== 'toegepast' || opgave === null || opgave.koppeling.doel !== draft.doel) continue
    const { dataset } = opgave
    if (!found.has(dataset.dataset)) found.set(dataset.dataset, dataset)
  }
  return found
}

/** Title, keeper, licence and the like: of new data, or of data that this file renews. */
export function DatasetFields({ draft, change, faults }: Props) {
  const list = useInvoerLijst(useMag('invoer-lezen')).data?.invoer ?? []
  const known = renewable(list, draft)
  const set = (field: (typeof FIELDS)[number], value: string) => {
    const dataset = { ...draft.dataset, [field]: value.slice(0, MOST[field]) }
    // The short name follows the title until somebody gives it a name of its own.
    const follows = field === 'titel' && draft.dataset.dataset === datasetIdOf(draft.dataset.titel)
    change({ dataset: follows ? { ...dataset, dataset: datasetIdOf(value) } : dataset })
  }
  return (
    <section className="import__fields">
      {known.size === 0 ? null : (
        <Select
          label={gegevensStap.welke}
          value={draft.bestaand ?? ''}
          onChange={(id) => {
            const dataset = known.get(id)
            change(dataset === undefined ? { bestaand: null } : { bestaand: id, dataset })
          }}
        >
          <option value="">{gegevensStap.nieuw}</option>
          {[...known].map(([id, dataset]) => (
            <option key={id} value={id}>
              {dataset.titel}
            </option>
          ))}
        </Select>
      )}
      {FIELDS.filter((field) => field !== 'dataset' || draft.bestaand === null).map((field) => (
        <TextField
          key={field}
          label={gegevensStap.velden[field].naam}
          hint={gegevensStap.velden[field].uitleg}
          lines={field === 'letOp' ? 3 : 1}
          required={field !== 'letOp'}
          value={draft.dataset[field]}
          onChange={(value) => set(field, value)}
          error={faults.get(`dataset.${field}`)}
        />
      ))}
    </section>
  )
}
