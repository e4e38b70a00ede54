import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { uitkomstInLijst } from '../../../server/contract/text/nl/adreslijst.ts'
import { deurTekst as tekst } from '../../../server/contract/text/nl/aan-de-deur.ts'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import { type Adresstand, adresstanden } from './adresstand.ts'
import { Adres } from './Adres.tsx'
import type { Deurpost } from './deurpost.ts'
import type { Deurentry, Meegenomen } from './deurvak.ts'

interface Props {
  meegenomen: Meegenomen
  bezoeken: readonly Deurentry[]
  /** How often somebody chose between two visits. */
  keuzes: number
  onSchrijf: Deurpost['schrijf']
  onSpreekAf: Deurpost['spreekAf']
}

const standVan = ({ velden, gedaan }: Adresstand) =>
  velden === null || !gedaan ? tekst.nogNiet : uitkomstInLijst[velden.uitkomst]

/** A walk along a street: one address at a time, with the way to the next. */
export function Lopen({ meegenomen, bezoeken, keuzes, onSchrijf, onSpreekAf }: Props) {
  const { lijst, dag } = meegenomen
  const standen = useMemo(() => adresstanden(lijst.adressen, bezoeken, dag), [lijst.adressen, bezoeken, dag])
  // Where somebody comes back, they go on at the first door where nobody has been.
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      standen.findIndex(({ gedaan }) => !gedaan),
    ),
  )
  const heading = useRef<HTMLHeadingElement>(null)
  const here = standen[at]
  if (here === undefined) return <p>{tekst.geenAdressen}</p>
  const go = (to: number) => {
    setAt(to)
    // Whoever does not see the screen hears the new address.
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }
  return (
    <section className="deur__lopen" aria-labelledby="deur-adres">
      <p className="deur__plek">
        <strong>{tekst.plek(at + 1, standen.length)}</strong>
        <span>{tekst.gedaan(standen.filter(({ gedaan }) => gedaan).length)}</span>
      </p>
      <h2 ref={heading} id="deur-adres" tabIndex={-1} className="deur__adres">
        {here.rij.adres}
      </h2>
      <Adres
        key={`${here.rij.woning} ${keuzes}`}
        stand={here}
        meegenomen={meegenomen}
        onSchrijf={onSchrijf}
        onSpreekAf={onSpreekAf}
      />
      <div className="deur__stappen">
        <Button icon={<ChevronLeft size={20} aria-hidden />} disabled={at === 0} onClick={() => go(at - 1)}>
          {tekst.vorige}
        </Button>
        <Button
          icon={<ChevronRight size={20} aria-hidden />}
          disabled={at === standen.length - 1}
          onClick={() => go(at + 1)}
        >
          {tekst.volgende}
        </Button>
      </div>
      <Select label={tekst.gaNaar} value={String(at)} onChange={(value) => go(Number(value))}>
        {standen.map((one, index) => (
          <option key={one.rij.woning} value={String(index)}>
            {tekst.inLijst(one.rij.adres, standVan(one))}
          </option>
        ))}
      </Select>
    </section>
  )
}
