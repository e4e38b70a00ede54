import { X } from 'lucide-react'
import { useId, useState } from 'react'
import type { Campagnegebied } from '../../../geodata/schema/campagne.ts'
import { campagneTekst as tekst } from '../../../server/contract/text/nl/campagnes.ts'
import type { Campagnelijst } from '../../api/campagnes.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'

/** Most places that are offered at a time: who sees more types another letter. */
const MOST_SHOWN = 8

type Plek = Campagnelijst['keuzes']['plekken'][number]

interface Props {
  gebied: Campagnegebied
  plekken: readonly Plek[]
  /** The campaign that is changed: what it holds itself is free. */
  eigen: string | null
  error: string | undefined
  onChange: (gebied: Campagnegebied) => void
}

const listOf = (soort: Plek['soort']) => (soort === 'blok' ? 'blokken' : 'straten')

/** Chooses blocks and streets: type a part of a name, add it, take it away again. */
export function Plekkeuze({ gebied, plekken, eigen, error, onChange }: Props) {
  const [search, setSearch] = useState('')
  const id = useId()
  const isChosen = ({ soort, naam }: Plek) => gebied[listOf(soort)].includes(naam)
  const chosen = plekken.filter(isChosen)
  const asked = search.trim().toLowerCase()
  const found =
    asked === '' ? [] : plekken.filter((plek) => plek.naam.toLowerCase().includes(asked) && !isChosen(plek))
  const put = ({ soort, naam }: Plek, on: boolean) => {
    const list = listOf(soort)
    const without = gebied[list].filter((one) => one !== naam)
    onChange({ ...gebied, [list]: on ? [...without, naam] : without })
  }
  return (
    <fieldset className="plekkeuze" aria-describedby={error === undefined ? undefined : `${id}-fout`}>
      <legend className="field__label">{tekst.formPlekken}</legend>
      {error === undefined ? null : (
        <p id={`${id}-fout`} className="field__error" role="alert">
          {error}
        </p>
      )}
      {chosen.length === 0 ? null : (
        <>
          <p>{tekst.formGekozen(chosen.reduce((sum, { woningen }) => sum + woningen, 0))}</p>
          <ul className="plekkeuze__gekozen">
            {chosen.map((plek) => (
              <li key={`${plek.soort} ${plek.naam}`}>
                <span>{tekst.formPlek(plek.soort, plek.naam, plek.woningen)}</span>
                <Button
                  kind="quiet"
                  icon={<X size={16} aria-hidden />}
                  aria-label={tekst.formWeg(plek.naam)}
                  onClick={() => put(plek, false)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <TextField label={tekst.formZoek} hint={tekst.formZoekUitleg} value={search} onChange={setSearch} />
      {asked !== '' && found.length === 0 ? <p>{tekst.geenPlekken}</p> : null}
      <ul className="plekkeuze__gevonden">
        {found.slice(0, MOST_SHOWN).map((plek) => (
          <li key={`${plek.soort} ${plek.naam}`}>
            <Button
              onClick={() => {
                put(plek, true)
                setSearch('')
              }}
            >
              {tekst.formPlek(plek.soort, plek.naam, plek.woningen)}
            </Button>
            {plek.campagne !== null && plek.campagne !== eigen ? (
              <span className="subtle">{tekst.formBezet}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
