import type { ReactNode } from 'react'
import type { Planobject } from '../../../geodata/schema/wijkaanpak.ts'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { getalUit, getalTekst, regelsTekst, regelsUit } from './invoer.ts'
import { veldVan } from './opslag/botsing.ts'
import { usePlan } from './plan-context.ts'
import { useOntwerp } from './use-ontwerp.ts'

interface Veld {
  object: Planobject
  veld: string
  label: string
  hint?: string
}

const asText = (value: unknown) => (typeof value === 'string' ? value : '')

interface TekstProps extends Veld {
  soort?: 'regel' | 'tekst' | 'regels' | 'getal' | 'dag'
  lines?: number
}

const LEES = { regel: asText, tekst: asText, regels: regelsTekst, getal: getalTekst, dag: asText } as const
const SCHRIJF = {
  regel: (text: string) => ({ waarde: text.replace(/\s+/g, ' ').trim() }),
  tekst: (text: string) => ({ waarde: text }),
  regels: (text: string) => ({ waarde: regelsUit(text) }),
  getal: getalUit,
  dag: (text: string) => ({ waarde: text === '' ? null : text }),
} as const

/** A field that saves itself: when it is left, and when nothing was typed for a moment. */
export function Tekstveld({ object, veld, label, hint, soort = 'regel', lines = 1 }: TekstProps) {
  const { mag } = usePlan()
  const { waarde, fout, typ, leg } = useOntwerp({
    object,
    veld,
    naarTekst: LEES[soort],
    uitTekst: SCHRIJF[soort],
  })
  return (
    // Leaving the field is heard from the input inside.
    <div onBlur={leg}>
      <TextField
        label={label}
        {...(hint === undefined ? {} : { hint })}
        type={soort === 'dag' ? 'date' : 'text'}
        lines={soort === 'regels' ? Math.max(3, lines) : lines}
        whole={soort === 'getal'}
        readOnly={!mag(object)}
        value={waarde}
        error={fout}
        onChange={typ}
      />
    </div>
  )
}

interface KeuzeProps extends Veld {
  opties: readonly { value: string; label: string }[]
  /** Words of "none"; left out: one must be chosen. */
  geen?: string
  /** What is saved of the value of an option; the empty text is none. */
  naarWaarde?: (value: string) => unknown
  children?: ReactNode
}

/** A choice that saves itself at once. */
export function Keuzeveld({ object, veld, label, opties, geen, naarWaarde }: KeuzeProps) {
  const { mag, opslag } = usePlan()
  const value = veldVan(object, veld)
  const shown = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  const words = opties.find((one) => one.value === shown)?.label
  if (!mag(object)) {
    return <TextField label={label} readOnly value={words ?? geen ?? shown} onChange={() => undefined} />
  }
  return (
    <Select
      label={label}
      value={shown}
      onChange={(next) =>
        void opslag.wijzig(
          object.id,
          { [veld]: naarWaarde === undefined ? (next === '' ? null : next) : naarWaarde(next) },
          object,
        )
      }
    >
      {geen === undefined ? null : <option value="">{geen}</option>}
      {words === undefined && shown !== '' ? <option value={shown}>{shown}</option> : null}
      {opties.map((one) => (
        <option key={one.value} value={one.value}>
          {one.label}
        </option>
      ))}
    </Select>
  )
}
