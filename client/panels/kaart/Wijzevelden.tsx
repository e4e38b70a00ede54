import { type PijlerId, pijlerId } from '../../../geodata/schema/indicator.ts'
import { indicatorTekst, pijlerBronNodig, pijlerTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { kleurenTekst } from '../../../server/contract/text/nl/kaart-kleuren.ts'
import { pijlersMetCijfers } from '../../map/vlakbeeld/pijler.ts'
import { tweedeBij, tweedeCijfers } from '../../map/vlakbeeld/tweetal.ts'
import { eerdereJaren } from '../../map/vlakbeeld/verandering.ts'
import { Select } from '../../ui/Select.tsx'
import type { PaneelProps } from './paneel-props.ts'

/** What a way needs besides the figure: an earlier year, a second figure or a pijler. */
export function Wijzevelden(props: PaneelProps) {
  switch (props.vlakbeeld.wijze) {
    case 'verandering':
      return <VanJaar {...props} />
    case 'tweetal':
      return <Tweede {...props} />
    case 'pijler':
      return <Onderwerp {...props} />
    case 'klassen':
    case 'verschil':
    case 'clusters':
      return null
  }
}

function VanJaar({ bron, model, keuze, kies }: PaneelProps) {
  return (
    <Select
      label={kleurenTekst.verandering.vanaf}
      value={String(keuze.vanJaar ?? '')}
      onChange={(year) => kies({ vanJaar: Number(year) })}
    >
      {eerdereJaren({ bron, model }).map((year) => (
        <option key={year} value={year}>
          {year}
        </option>
      ))}
    </Select>
  )
}

function Tweede({ bron, model, keuze, kies }: PaneelProps) {
  return (
    <Select
      label={kleurenTekst.tweetal.tweede}
      value={keuze.tweede?.cijfer ?? ''}
      onChange={(cijfer) => {
        const tweede = tweedeBij(bron, model, cijfer)
        if (tweede !== null) kies({ tweede })
      }}
    >
      {tweedeCijfers(bron, model).map((id) => (
        <option key={id} value={id}>
          {indicatorTekst(bron.indicatoren.get(id) ?? id).naam}
        </option>
      ))}
    </Select>
  )
}

function Onderwerp({ bron, model, keuze, kies }: PaneelProps) {
  const possible = pijlersMetCijfers(bron, model.keuze.jaar)
  const without = pijlerId.options.filter((id) => !possible.includes(id))
  const text = kleurenTekst.pijler
  return (
    <>
      <Select
        label={text.kies}
        value={keuze.pijler ?? ''}
        onChange={(value) => {
          const pijler: PijlerId | undefined = possible.find((id) => id === value)
          if (pijler !== undefined) kies({ pijler })
        }}
      >
        {pijlerId.options.map((id) => (
          <option key={id} value={id} disabled={!possible.includes(id)}>
            {possible.includes(id) ? pijlerTekst[id] : text.zonder(pijlerTekst[id])}
          </option>
        ))}
      </Select>
      {without.map((id) => (
        <p key={id} className="legenda__redenen">
          {text.geenCijfers(pijlerTekst[id], pijlerBronNodig[id])}
        </p>
      ))}
    </>
  )
}
