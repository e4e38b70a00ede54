import { kaart } from '../../../../server/contract/text/nl/kaart.ts'
import { useSessie } from '../../../api/sessie.ts'
import type { Gereedschap } from '../adres/keuze.ts'
import type { Kies } from '../use-kaart.ts'
import { GEREEDSCHAP } from './gereedschappen.ts'

/** Buttons of the tools; the one that is open is pressed. */
export function Gereedschapsbalk({ open, kies }: { open: Gereedschap | null; kies: Kies }) {
  const may = useSessie().data?.mag
  const tools = GEREEDSCHAP.filter(({ handeling }) => handeling === undefined || may?.includes(handeling))
  return (
    <fieldset className="gereedschap">
      <legend className="alleen-voorgelezen">{kaart.gereedschap}</legend>
      {tools.map(({ id, label, Icon }) => (
        <button
          key={id}
          type="button"
          title={label}
          aria-pressed={open === id}
          onClick={() => kies({ gereedschap: open === id ? null : id })}
        >
          <Icon size={17} strokeWidth={1.9} aria-hidden />
          <span>{label}</span>
        </button>
      ))}
    </fieldset>
  )
}
