import { useState } from 'react'
import { kleurenTekst } from '../../../server/contract/text/nl/kaart-kleuren.ts'
import { KLASSEN_VANZELF } from '../../map/klassen.ts'
import { type Klassekeuze, KLASSEMETHODEN } from '../../map/vlakbeeld/keuze.ts'
import { Button } from '../../ui/Button.tsx'
import { Details } from '../../ui/Details.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { leesGetal, schrijfGetal } from './getalveld.ts'
import type { PaneelProps } from './paneel-props.ts'

const COUNTS = [3, 4, 5] as const

/** How the classes are made: the method, how many, and the norm around which they lie. */
export function Klassenkeuze({ bron, model, keuze, kies }: PaneelProps) {
  const text = kleurenTekst.klassen
  const now = keuze.klassen ?? KLASSEN_VANZELF
  const { gemeente } = model
  const [typed, setTyped] = useState<string | null>(null)
  const set = (patch: Partial<Klassekeuze>) => {
    const next = { ...now, ...patch }
    const isUsual = next.methode === KLASSEN_VANZELF.methode && next.aantal === KLASSEN_VANZELF.aantal
    kies({ klassen: isUsual ? null : next })
  }
  const first = gemeente ?? [...model.buurten].find(({ waarde }) => waarde !== null)?.waarde ?? 0
  const normText = typed ?? (now.norm === null ? '' : schrijfGetal(now.norm))
  const isWrong = typed !== null && leesGetal(typed) === null
  return (
    <Details summary={text.nu(text.kort[now.methode], now.aantal)}>
      <Select
        label={text.hoe}
        value={now.methode}
        onChange={(value) => {
          const methode = KLASSEMETHODEN.find((one) => one === value) ?? now.methode
          setTyped(null)
          set({ methode, norm: methode === 'norm' ? first : null })
        }}
      >
        {KLASSEMETHODEN.map((methode) => (
          <option key={methode} value={methode}>
            {text.methode[methode]}
          </option>
        ))}
      </Select>
      <Select
        label={text.aantal}
        value={String(now.aantal)}
        onChange={(value) => set({ aantal: Number(value) })}
      >
        {COUNTS.map((count) => (
          <option key={count} value={count}>
            {count}
          </option>
        ))}
      </Select>
      {now.methode === 'norm' ? (
        <>
          <TextField
            label={text.norm(model.indicator.eenheid === 'procent' ? '%' : '')}
            value={normText}
            error={isWrong ? text.normFout : undefined}
            onChange={(value) => {
              setTyped(value)
              const norm = leesGetal(value)
              if (norm !== null) set({ norm })
            }}
          />
          {gemeente === null ? null : (
            <Button
              onClick={() => {
                setTyped(null)
                set({ norm: gemeente })
              }}
            >
              {text.normVan(bron.gemeente.naam)}
            </Button>
          )}
        </>
      ) : null}
    </Details>
  )
}
