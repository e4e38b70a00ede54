import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Aanpakvelden } from '../../../../geodata/schema/wijkaanpak.ts'
import { hoofdstukdeel as tekst } from '../../../../server/contract/text/nl/wijkaanpak.ts'
import { Button } from '../../../ui/Button.tsx'
import { planVan } from '../inhoud.ts'
import { Lijstregel } from '../Lijstregel.tsx'
import { usePlan } from '../plan-context.ts'

const ICON = { size: 16, strokeWidth: 1.9, 'aria-hidden': true } as const

/** Most rows a plan holds. */
const MOST_ROWS = 20

/** What we do not do, and why: one row each. */
export function NietDoen() {
  const { plan, mag, opslag } = usePlan()
  const object = planVan(plan.objecten)
  // Place of the row that is being added; once it is saved there is a row there, and the next one is another place.
  const [added, setAdded] = useState<number | null>(null)
  if (object === null) return null
  const { nietDoen } = object.velden
  const extra = added === nietDoen.length
  const rows = extra ? [...nietDoen, { wat: '', waarom: '' }] : nietDoen
  const may = mag(object)
  return (
    <div className="planblok">
      <h4>{tekst.nietDoen}</h4>
      <ol className="nietdoen">
        {rows.map(({ wat, waarom }, at) => (
          // Rows are known by their place.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at}>
            <Lijstregel
              object={object}
              veld="nietDoen"
              label={tekst.nietDoenWat(at + 1)}
              waarde={wat}
              naarLijst={(next, nu) => metRij(nu.nietDoen, at, { wat: next })}
            />
            <Lijstregel
              object={object}
              veld="nietDoen"
              label={tekst.nietDoenWaarom(at + 1)}
              waarde={waarom}
              naarLijst={(next, nu) => metRij(nu.nietDoen, at, { waarom: next })}
            />
            {may && at < nietDoen.length ? (
              <Button
                kind="quiet"
                icon={<Trash2 {...ICON} />}
                aria-label={tekst.nietDoenWeg(at + 1)}
                onClick={() =>
                  void opslag.wijzig(
                    object.id,
                    { nietDoen: nietDoen.filter((_, place) => place !== at) },
                    object,
                  )
                }
              />
            ) : null}
          </li>
        ))}
      </ol>
      {may && !extra && rows.length < MOST_ROWS ? (
        <div>
          <Button icon={<Plus {...ICON} />} onClick={() => setAdded(nietDoen.length)}>
            {tekst.nietDoenErbij}
          </Button>
        </div>
      ) : null}
    </div>
  )
}

type Rij = Aanpakvelden['nietDoen'][number]

/** The rows with one changed, or added behind the last; an empty one goes. */
function metRij(rows: readonly Rij[], at: number, patch: Partial<Rij>): Rij[] {
  const all = at < rows.length ? rows : [...rows, { wat: '', waarom: '' }]
  return all
    .map((row, place) => (place === at ? { ...row, ...patch } : row))
    .filter(({ wat, waarom }) => wat !== '' || waarom !== '')
}
