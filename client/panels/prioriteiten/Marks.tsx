import { Users } from 'lucide-react'
import type { AanpakSoort } from '../../../analyses/prioriteiten/aanpak.ts'
import type { ThemaRij } from '../../../analyses/prioriteiten/criteria-schema.ts'
import type { Keuze } from '../../../analyses/prioriteiten/prioriteiten.ts'
import { aanpakZin, prioriteitenTekst } from '../../../server/contract/text/nl/prioriteiten.ts'
import { themaTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import { Button } from '../../ui/Button.tsx'
import { Details } from '../../ui/Details.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { MarkForm } from './MarkForm.tsx'
import type { Redenen } from './redenen-bewaren.ts'

interface Props {
  rows: readonly ThemaRij[]
  keuze: Keuze
  redenen: Redenen
  onMark: (thema: string, kind: AanpakSoort | null, reason: string) => void
}

/** Every theme with its mark and the reason, ordinary work included so that it is not lost; another mark can be tried. */
export function Marks({ rows, keuze, redenen, onMark }: Props) {
  return (
    <ul className="marks">
      {rows.map(({ thema, aanpak, buurten }) => {
        const tried = keuze.aanpak.get(thema)
        const kind = tried ?? aanpak.soort
        const other = kind === 'samen-oppakken' ? 'gewoon-werk' : 'samen-oppakken'
        const differing = buurten.filter(({ verschilt }) => verschilt).length
        return (
          <li key={thema}>
            <h3>{themaTekst(thema)}</h3>
            <p className="marks__mark">
              {kind === 'samen-oppakken' ? (
                <Tag tone="action" icon={<Users size={14} strokeWidth={1.9} aria-hidden />}>
                  {prioriteitenTekst.soort[kind]}
                </Tag>
              ) : (
                <Tag>{prioriteitenTekst.gewoonWerkVan(aanpak.partners)}</Tag>
              )}
              {differing === 0 ? null : (
                <span className="subtle">{prioriteitenTekst.verschiltIn(differing, buurten.length)}</span>
              )}
            </p>
            <p>{aanpakZin(aanpak)}</p>
            {tried === undefined ? (
              <Details summary={prioriteitenTekst.anders}>
                <MarkForm thema={thema} other={other} onMark={(reason) => onMark(thema, other, reason)} />
              </Details>
            ) : (
              <div className="marks__tried">
                <p>
                  {(redenen[thema] ?? '') === ''
                    ? prioriteitenTekst.redenNietMee
                    : prioriteitenTekst.uwReden(redenen[thema] ?? '')}
                </p>
                <Button onClick={() => onMark(thema, null, '')}>{prioriteitenTekst.terugzetten}</Button>
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}
