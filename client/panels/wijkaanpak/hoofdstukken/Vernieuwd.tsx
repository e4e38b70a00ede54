import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { marksIn } from '../../../../analyses/wijkaanpak/levende-tekst.ts'
import type { Planobject } from '../../../../geodata/schema/wijkaanpak.ts'
import { cijferTekst as tekst } from '../../../../server/contract/text/nl/wijkaanpak-versies.ts'
import { Button } from '../../../ui/Button.tsx'
import {
  laatStaanSleutel,
  standVan,
  type Vernieuwing,
  vernieuwingVan,
  vervangMerk,
  waardeTekst,
} from '../cijfers.ts'
import { usePlan } from '../plan-context.ts'

const KEPT = 'wijkcyclus-laat-staan'

function kept(): string[] {
  try {
    return (sessionStorage.getItem(KEPT) ?? '').split('\n').filter(Boolean)
  } catch {
    return [] // storage can be forbidden: the card then comes back
  }
}

interface Props {
  object: Planobject
  veld: string
  tekst: string
}

/** The figures of a text that the source gives otherwise now: old and new beside each other, and what to do. */
export function Vernieuwd({ object, veld, tekst: text }: Props) {
  const { plan, mag, opslag } = usePlan()
  const [left, setLeft] = useState(kept)
  const found = marksIn(text).flatMap((merk) => {
    const one = vernieuwingVan(standVan(merk, plan.cijfers))
    return one === null || left.includes(laatStaanSleutel(one)) ? [] : [one]
  })
  const rows = [...new Map(found.map((one) => [laatStaanSleutel(one), one])).values()]
  if (!mag(object)) return null
  const leave = (one: Vernieuwing) => {
    const next = [...left, laatStaanSleutel(one)]
    setLeft(next)
    try {
      sessionStorage.setItem(KEPT, next.join('\n'))
    } catch {
      // It then holds until the page is left.
    }
  }
  return rows.map((one) => (
    <Kaart
      key={laatStaanSleutel(one)}
      vernieuwing={one}
      neemOver={(nieuw) =>
        void opslag.wijzig(object.id, { [veld]: vervangMerk(text, one.merk, nieuw) }, object)
      }
      laatStaan={() => leave(one)}
    />
  ))
}

interface KaartProps {
  vernieuwing: Vernieuwing
  neemOver: (nieuw: NonNullable<Vernieuwing['nieuw']>) => void
  laatStaan: () => void
}

function Kaart({ vernieuwing, neemOver, laatStaan }: KaartProps) {
  const { indicator, toonBron } = usePlan()
  const { merk, nieuw, waarom, vintage } = vernieuwing
  const words = (waarde: number) => waardeTekst(waarde, indicator(merk.indicator)?.eenheid)
  const old = words(merk.waarde)
  const fresh = nieuw === null ? '' : words(nieuw.waarde)
  return (
    <section className="vernieuwd" aria-label={waarom === 'weg' ? tekst.wegTitel : tekst.vernieuwd}>
      <p className="vernieuwd__kop">
        <TriangleAlert size={17} strokeWidth={1.9} aria-hidden />
        <strong>{waarom === 'weg' ? tekst.wegTitel : tekst.vernieuwd}</strong>
      </p>
      <p>
        {nieuw === null
          ? tekst.weg(old)
          : waarom === 'jaar'
            ? tekst.nieuwJaar(old, merk.jaar, fresh, nieuw.jaar)
            : tekst.staat(old, merk.jaar, fresh, vintage ?? String(nieuw.jaar))}
      </p>
      <div className="button-row">
        {nieuw === null ? null : (
          <Button kind="primary" onClick={() => neemOver(nieuw)}>
            {tekst.neemOver(fresh)}
          </Button>
        )}
        <Button onClick={laatStaan}>{tekst.laatStaan}</Button>
        <button type="button" className="link" aria-haspopup="dialog" onClick={() => toonBron(nieuw ?? merk)}>
          {tekst.bron}
        </button>
      </div>
    </section>
  )
}
