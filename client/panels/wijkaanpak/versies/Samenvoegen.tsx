import { useState } from 'react'
import { algemeen } from '../../../../server/contract/text/nl/algemeen.ts'
import { veldNaam, versieTekst as tekst } from '../../../../server/contract/text/nl/wijkaanpak-versies.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { RadioList } from '../../../ui/RadioList.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { type Botsing, kanSamen, type Keuze, samen, uitKeuzes, veldVan } from '../opslag/botsing.ts'
import { usePlan } from '../plan-context.ts'
import { useNaamVan } from './use-naam-van.ts'
import { waardeWoorden } from './waarde-woorden.ts'
import './samenvoegen.css'

/** Two people changed the same: both values beside each other, field by field, and one choice for each. Nothing of either is lost. */
export function Samenvoegen({ botsing }: { botsing: Botsing }) {
  const { opslag } = usePlan()
  const [keuzes, setKeuzes] = useState<ReadonlyMap<string, Keuze>>(new Map())
  const made = uitKeuzes(botsing, keuzes)
  const others = Object.keys(botsing.mijn).length > botsing.velden.length
  return (
    <Dialog
      wide
      title={tekst.samenTitel}
      closeLabel={algemeen.sluiten}
      onClose={() => void opslag.kies(null)}
    >
      <p>{tekst.samenUitleg}</p>
      {botsing.velden.map((veld) => (
        <Veldkeuze
          key={veld}
          veld={veld}
          mijn={botsing.mijn[veld]}
          hun={veldVan(botsing.nu, veld)}
          keuze={keuzes.get(veld) ?? null}
          kies={(keuze) => setKeuzes(new Map(keuzes).set(veld, keuze))}
        />
      ))}
      {others ? <p className="subtle">{tekst.ookBewaard}</p> : null}
      <div className="button-row">
        <Button
          kind="primary"
          aria-disabled={made === null}
          onClick={() => {
            if (made !== null) void opslag.kies(made)
          }}
        >
          {tekst.bewaarKeuze}
        </Button>
        <Button onClick={() => void opslag.kies(null)}>{tekst.laterKiezen}</Button>
      </div>
      <p className="subtle">{made === null ? tekst.kiesAlles : tekst.laterUitleg}</p>
    </Dialog>
  )
}

interface VeldkeuzeProps {
  veld: string
  mijn: unknown
  hun: unknown
  keuze: Keuze | null
  kies: (keuze: Keuze) => void
}

function Veldkeuze({ veld, mijn, hun, keuze, kies }: VeldkeuzeProps) {
  const nameOf = useNaamVan()
  const name = veldNaam(veld)
  const isText = typeof mijn === 'string' && typeof hun === 'string'
  const joined = samen(mijn, hun)
  const options = [
    { value: 'mijn', label: tekst.kiesMijn },
    { value: 'hun', label: tekst.kiesHun },
    ...(kanSamen(mijn, hun) ? [{ value: 'samen', label: tekst.kiesSamen }] : []),
    ...(isText ? [{ value: 'zelf', label: tekst.zelf }] : []),
  ]
  const chosen = keuze === null ? null : typeof keuze === 'string' ? keuze : 'zelf'
  return (
    <section className="samenvoegen" aria-label={name}>
      <h3>{name}</h3>
      <div className="samenvoegen__paar">
        <div>
          <h4>{tekst.mijn}</h4>
          <p className="samenvoegen__waarde">{waardeWoorden(veld, mijn, nameOf)}</p>
        </div>
        <div>
          <h4>{tekst.hun}</h4>
          <p className="samenvoegen__waarde">{waardeWoorden(veld, hun, nameOf)}</p>
        </div>
      </div>
      <RadioList
        columns
        legend={tekst.keuzeVoor(name)}
        options={options}
        value={chosen}
        onChange={(next) =>
          kies(
            next === 'zelf'
              ? { tekst: typeof joined === 'string' ? joined : '' }
              : next === 'hun' || next === 'samen'
                ? next
                : 'mijn',
          )
        }
      />
      {keuze !== null && typeof keuze !== 'string' ? (
        <TextField
          label={tekst.zelfVeld(name)}
          lines={6}
          value={keuze.tekst}
          onChange={(text) => kies({ tekst: text })}
        />
      ) : null}
    </section>
  )
}
