import { type FormEvent, useState } from 'react'
import type { Campagnebezoeker } from '../../../geodata/schema/campagne.ts'
import { campagneTekst as tekst } from '../../../server/contract/text/nl/campagnes.ts'
import type { Campagnebeeld } from '../../api/campagnes.ts'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import { type Bezoekaccount, BEZOEKROLLEN, bezoekerVan, keuzeVan } from './bezoeker.ts'

interface Props {
  beeld: Campagnebeeld
  /** Left out: they are still on their way. */
  accounts: readonly Bezoekaccount[] | undefined
  onKies: (bezoeker: Campagnebezoeker) => void
}

/** Who goes along in which street: a colleague by name, or everybody of a role. */
export function Bezoekerkeuze({ beeld, accounts, onKies }: Props) {
  const streets = beeld.straten.map(({ straat }) => straat).filter((straat) => straat !== '')
  const [straat, setStraat] = useState(streets[0] ?? '')
  const [keuze, setKeuze] = useState(keuzeVan({ soort: 'rol', rol: 'partner' }))
  if (streets.length === 0) return null
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const wie = bezoekerVan(keuze)
    if (wie !== null) onKies({ straat, wie })
  }
  return (
    <form className="campagne-form niet-afdrukken" onSubmit={onSubmit} aria-label={tekst.bezoekers}>
      <div className="campagne-form__naast">
        <Select label={tekst.straat} value={straat} onChange={setStraat}>
          {streets.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
        <Select label={tekst.bezoekerWie} value={keuze} onChange={setKeuze}>
          {accounts === undefined || accounts.length === 0 ? null : (
            <optgroup label={tekst.bezoekerNamen}>
              {accounts.map(({ id, naam }) => (
                <option key={id} value={keuzeVan({ soort: 'account', account: id })}>
                  {naam}
                </option>
              ))}
            </optgroup>
          )}
          <optgroup label={tekst.bezoekerIedereen}>
            {BEZOEKROLLEN.map((rol) => (
              <option key={rol} value={keuzeVan({ soort: 'rol', rol })}>
                {tekst.rolBezoeker[rol]}
              </option>
            ))}
          </optgroup>
        </Select>
      </div>
      {accounts?.length === 0 ? <p className="subtle">{tekst.geenBezoekaccounts}</p> : null}
      <div className="button-row">
        <Button type="submit">{tekst.bezoekerErbij}</Button>
      </div>
    </form>
  )
}
