import { Copy, PenLine } from 'lucide-react'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { aanpakstaatTekst, aanpakTekst as tekst } from '../../../../server/contract/text/nl/wijkaanpak.ts'
import type { Aanpakkop } from '../../../../server/contract/wijkaanpak-schema.ts'
import { useMag } from '../../../api/sessie.ts'
import { useMaakWijkaanpak } from '../../../api/wijkaanpakken.ts'
import { Problem } from '../../../app/Problem.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Tag } from '../../../ui/Tag.tsx'
import { planPad } from '../adres.ts'
import { KopieVenster } from './KopieVenster.tsx'
import { NogNodig } from './NogNodig.tsx'

const ICON = { size: 17, strokeWidth: 1.9, 'aria-hidden': true } as const

interface Props {
  cyclus: string
  wijk: { id: string; naam: string }
  plannen: readonly Aanpakkop[]
}

/** The plan of a wijk with its alternatives, or the way to begin it. */
export function Wijkplannen({ cyclus, wijk, plannen }: Props) {
  const mayStart = useMag('wijkaanpak-verzetten')
  const [, navigate] = useLocation()
  const make = useMaakWijkaanpak(cyclus)
  const [copied, setCopied] = useState<Aanpakkop | null>(null)
  const open = (aanpak: string) => navigate(planPad(cyclus, aanpak))
  return (
    <li className="wijkplan">
      <h3>{wijk.naam}</h3>
      {plannen.length === 0 ? (
        <>
          <p className="subtle">{mayStart ? tekst.nogGeen : `${tekst.nogGeen} ${tekst.alleenBureau}`}</p>
          {mayStart ? (
            <div>
              <Button
                kind="primary"
                icon={<PenLine {...ICON} />}
                aria-label={tekst.beginVan(wijk.naam)}
                disabled={make.isPending}
                onClick={() =>
                  make.mutate(
                    { wijk: wijk.id, naam: tekst.eersteNaam(wijk.naam), kopieVan: null },
                    { onSuccess: ({ id }) => open(id) },
                  )
                }
              >
                {make.isPending ? tekst.bezig : tekst.begin}
              </Button>
            </div>
          ) : null}
          {make.isError ? <Problem error={make.error} /> : null}
        </>
      ) : (
        <ul className="wijkplan__rijen">
          {plannen.map((plan) => (
            <li key={plan.id}>
              <div className="wijkplan__woorden">
                <Link href={planPad(cyclus, plan.id)} className="wijkplan__naam">
                  {plan.naam}
                </Link>
                <p className="wijkplan__merken">
                  <Tag tone={plan.staat === 'concept' ? 'neutral' : 'action'}>
                    {aanpakstaatTekst[plan.staat]}
                  </Tag>
                  {plan.kopieVan === null ? null : <Tag>{tekst.alternatief}</Tag>}
                  <span className="subtle">{tekst.versie(plan.versie)}</span>
                </p>
                <NogNodig plan={plan} />
              </div>
              {mayStart ? (
                <Button
                  icon={<Copy {...ICON} />}
                  aria-label={tekst.kopieVan(plan.naam)}
                  onClick={() => setCopied(plan)}
                >
                  {tekst.kopie}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {copied === null ? null : (
        <KopieVenster cyclus={cyclus} plan={copied} onClose={() => setCopied(null)} onMade={open} />
      )}
    </li>
  )
}
