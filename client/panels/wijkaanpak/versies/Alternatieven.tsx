import { Copy, GitCompare } from 'lucide-react'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { aanpakstaatTekst, aanpakTekst as tekst } from '../../../../server/contract/text/nl/wijkaanpak.ts'
import { versieTekst } from '../../../../server/contract/text/nl/wijkaanpak-versies.ts'
import { useMag } from '../../../api/sessie.ts'
import { Button } from '../../../ui/Button.tsx'
import { Tag } from '../../../ui/Tag.tsx'
import { planPad } from '../adres.ts'
import { KopieVenster } from '../lijst/KopieVenster.tsx'
import { usePlan } from '../plan-context.ts'

const ICON = { size: 16, strokeWidth: 1.9, 'aria-hidden': true } as const

/** The other plans of this wijk: open one, lay it beside this one, or make one. */
export function Alternatieven() {
  const { plan, plek, kies } = usePlan()
  const [, navigate] = useLocation()
  const mayCopy = useMag('wijkaanpak-verzetten')
  const [copying, setCopying] = useState(false)
  const others = plan.alternatieven.filter(({ id }) => id !== plan.id)
  return (
    <>
      <h2>{tekst.alternatieven}</h2>
      <ul className="versies">
        {others.map((other) => (
          <li key={other.id} className="versie">
            <p className="versie__woorden">
              <Link href={planPad(plek.cyclus, other.id)} className="link">
                {other.naam}
              </Link>{' '}
              <Tag>{aanpakstaatTekst[other.staat]}</Tag>
            </p>
            <Button
              icon={<GitCompare {...ICON} />}
              onClick={() => kies({ vergelijking: { van: plan.versie, tot: other.versie, met: other.id } })}
            >
              {versieTekst.vergelijk}
            </Button>
          </li>
        ))}
      </ul>
      {mayCopy ? (
        <div>
          <Button icon={<Copy {...ICON} />} onClick={() => setCopying(true)}>
            {tekst.kopie}
          </Button>
        </div>
      ) : null}
      {copying ? (
        <KopieVenster
          cyclus={plek.cyclus}
          plan={plan}
          onClose={() => setCopying(false)}
          onMade={(aanpak) => navigate(planPad(plek.cyclus, aanpak))}
        />
      ) : null}
    </>
  )
}
