import { useEffect } from 'react'
import type { BladHerkend, DoelId } from '../../../geodata/schema/invoer.ts'
import { koppelingTekst } from '../../../server/contract/text/nl/invoer-koppeling.ts'
import { useVoorstel } from '../../api/invoer.ts'
import { Problem } from '../../app/Problem.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { RadioList } from '../../ui/RadioList.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { CoordinateSystem } from './CoordinateSystem.tsx'
import { type Change, type Draft, hasSeries, proposalKey, withMapping } from './draft.ts'
import type { Faults } from './draft-faults.ts'
import { FieldTable } from './FieldTable.tsx'
import { LongFigures } from './LongFigures.tsx'
import { SavedMappings } from './SavedMappings.tsx'
import { SeriesTable } from './SeriesTable.tsx'
import { useOwnFigures } from './use-own-figures.ts'

interface Props {
  invoer: string
  doel: DoelId
  sheet: BladHerkend
  draft: Draft
  change: Change
  faults: Faults
}

/** The mapping of one sheet to one target, filled in from the names of the columns and then a person's own. */
export function Mapping({ invoer, doel, sheet, draft, change, faults }: Props) {
  const proposal = useVoorstel(invoer, doel, sheet.naam)
  const key = proposalKey(doel, sheet.naam)
  const known = useOwnFigures()
  const found = proposal.data
  useEffect(() => {
    if (found !== undefined && draft.voorstelVoor !== key) change(withMapping(draft, found.koppeling, known))
  }, [found, draft, key, change, known])
  if (proposal.isPending) return <Skeleton label={koppelingTekst.voorstelLaden} heightPixels={420} />
  if (proposal.isError) {
    return <Problem error={proposal.error} onRetry={() => void proposal.refetch()} />
  }
  const forbidden = new Map(proposal.data.geweigerdeKolommen.map((row) => [row.kolom, row.reden]))
  const names = sheet.kolommen.map((column) => column.naam)
  // A name that stands twice names no column; the server refuses it.
  const columns = sheet.kolommen.filter(
    ({ naam }) => !forbidden.has(naam) && names.indexOf(naam) === names.lastIndexOf(naam),
  )
  return (
    <>
      {forbidden.size === 0 ? null : (
        <Notice tone="warning" title={koppelingTekst.geweigerd}>
          <ul className="plain-list">
            {[...forbidden].map(([column, reason]) => (
              <li key={column}>
                <strong>{column}</strong>: {reason}
              </li>
            ))}
          </ul>
          <p>{koppelingTekst.geweigerdUitleg}</p>
        </Notice>
      )}
      <SavedMappings columns={columns} draft={draft} change={change} />
      {doel === 'cijfers' ? (
        <RadioList
          legend={koppelingTekst.vorm}
          columns
          value={draft.vorm}
          onChange={(vorm) => change({ vorm })}
          options={[
            { value: 'breed', label: koppelingTekst.breed, hint: koppelingTekst.breedUitleg },
            { value: 'lang', label: koppelingTekst.lang, hint: koppelingTekst.langUitleg },
          ]}
        />
      ) : null}
      <FieldTable
        doel={doel}
        placed={sheet.geometrie !== null}
        columns={columns}
        draft={draft}
        change={change}
        faults={faults}
      />
      <CoordinateSystem doel={doel} sheet={sheet} draft={draft} change={change} />
      {hasSeries(draft) ? (
        <SeriesTable columns={columns} draft={draft} change={change} faults={faults} />
      ) : null}
      {doel === 'cijfers' && draft.vorm === 'lang' ? (
        <LongFigures draft={draft} change={change} error={faults.get('eigen')} />
      ) : null}
    </>
  )
}
