import { useState } from 'react'
import type { KolomHerkend } from '../../../geodata/schema/invoer.ts'
import { koppelingTekst } from '../../../server/contract/text/nl/invoer-koppeling.ts'
import { useBewaarKoppeling, useKoppelingen, useVerwijderKoppeling } from '../../api/invoer.ts'
import { useMag } from '../../api/sessie.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { Details } from '../../ui/Details.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { type Change, type Draft, mappingOf, withMapping } from './draft.ts'
import { shortName } from './short-name.ts'
import { useOwnFigures } from './use-own-figures.ts'

interface Props {
  columns: readonly KolomHerkend[]
  draft: Draft
  change: Change
}

/** Mappings that were kept under a name: use one again, keep this one, delete one. */
export function SavedMappings({ columns, draft, change }: Props) {
  const may = useMag('koppeling-bewaren')
  const kept = useKoppelingen().data?.koppelingen.filter((row) => row.koppeling.doel === draft.doel) ?? []
  const known = useOwnFigures()
  const save = useBewaarKoppeling()
  const remove = useVerwijderKoppeling()
  const [chosen, setChosen] = useState('')
  const [name, setName] = useState('')
  const [said, setSaid] = useState('')
  const picked = kept.find((row) => row.naam === chosen) ?? kept[0]
  const apply = () => {
    if (picked === undefined) return
    change(withMapping(draft, picked.koppeling, known))
    const there = new Set(columns.map((column) => column.naam))
    const missing = columnsOf(picked.koppeling).filter((column) => !there.has(column))
    setSaid(
      [koppelingTekst.gebruikt(picked.naam), missing.length === 0 ? '' : koppelingTekst.mist(missing)].join(
        ' ',
      ),
    )
  }
  const keep = () => {
    const koppeling = mappingOf(draft)
    const naam = shortName(name)
    if (koppeling === null || naam === '') return
    save.mutate(
      { naam, koppeling },
      {
        onSuccess: () => {
          setSaid(koppelingTekst.bewaardAls(naam))
          setName('')
          setChosen(naam)
        },
      },
    )
  }
  return (
    <Details summary={koppelingTekst.bewaard} open={kept.length > 0}>
      <p className="subtle">{koppelingTekst.bewaardUitleg}</p>
      {picked === undefined ? null : (
        <div className="mapping__saved">
          <Select label={koppelingTekst.bewaardKies} value={picked.naam} onChange={setChosen}>
            {kept.map((row) => (
              <option key={row.naam} value={row.naam}>
                {row.naam}
              </option>
            ))}
          </Select>
          <Button onClick={apply}>{koppelingTekst.gebruik}</Button>
          {may ? (
            <Button
              kind="quiet"
              aria-label={koppelingTekst.verwijder(picked.naam)}
              onClick={() =>
                remove.mutate(picked.naam, {
                  onSuccess: () => setSaid(koppelingTekst.verwijderd(picked.naam)),
                })
              }
            >
              {koppelingTekst.verwijderKort}
            </Button>
          ) : null}
        </div>
      )}
      {may ? (
        <div className="mapping__saved">
          <TextField
            label={koppelingTekst.bewaarNaam}
            hint={koppelingTekst.bewaarNaamUitleg}
            value={name}
            onChange={setName}
          />
          <Button onClick={keep} disabled={shortName(name) === '' || save.isPending}>
            {koppelingTekst.bewaar}
          </Button>
        </div>
      ) : null}
      <p aria-live="polite">{said}</p>
      {save.isError ? <Problem error={save.error} /> : null}
      {remove.isError ? <Problem error={remove.error} /> : null}
    </Details>
  )
}

function columnsOf({ velden, reeks }: Pick<Draft, 'velden' | 'reeks'>): string[] {
  const mapped = Object.values(velden).flatMap((source) => ('kolom' in source ? [source.kolom] : []))
  return [...new Set([...mapped, ...reeks.map((row) => row.kolom)])]
}
