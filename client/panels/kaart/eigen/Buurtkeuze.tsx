import { eigenGebied } from '../../../../server/contract/text/nl/eigen-gebied.ts'
import type { Kaartbron } from '../../../map/kaartbron.ts'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { Details } from '../../../ui/Details.tsx'

interface Props {
  bron: Kaartbron
  gekozen: readonly string[]
  wissel: (code: string) => void
  open: boolean
}

/** Every buurt as a box to tick, wijk by wijk: the same as clicking them on the map. */
export function Buurtkeuze({ bron, gekozen, wissel, open }: Props) {
  return (
    <Details summary={eigenGebied.buurten} open={open}>
      {bron.wijken.map((wijk) => {
        const inside = wijk.buurten.filter((code) => gekozen.includes(code)).length
        return (
          <fieldset key={wijk.id} className="buurtkeuze">
            <legend>
              <strong>{wijk.naam}</strong>{' '}
              <span className="subtle">{eigenGebied.gekozen(inside, wijk.buurten.length)}</span>
            </legend>
            {wijk.buurten.map((code) => (
              <Checkbox
                key={code}
                label={bron.gebied.get(code)?.naam ?? code}
                checked={gekozen.includes(code)}
                onChange={() => wissel(code)}
              />
            ))}
          </fieldset>
        )
      })}
    </Details>
  )
}
