import { Trash2 } from 'lucide-react'
import { Link } from 'wouter'
import { opmerkingTekst as tekst } from '../../../../server/contract/text/nl/wijkaanpak-versies.ts'
import { Button } from '../../../ui/Button.tsx'
import { Tag } from '../../../ui/Tag.tsx'
import { planPad } from '../adres.ts'
import { Lijstregel } from '../Lijstregel.tsx'
import { plekVan } from '../opdracht-plek.ts'
import { usePlan } from '../plan-context.ts'
import type { Opmerkingrij } from './opmerkinglijst.ts'

/** A remark: what it says, of and for whom, where it stands, the answer to it, and whether it is done. */
export function Opmerkingregel({ opmerking, plek }: Opmerkingrij) {
  const { plan, plek: where, mag, opslag, wie } = usePlan()
  const { tekst: words, bij, voorRol, isTaak, isAfgedaan, antwoord } = opmerking.velden
  const target = plekVan(plan.objecten.find(({ id }) => id === plek?.object))
  const may = mag(opmerking)
  return (
    <li className="opmerking">
      {bij.citaat === '' ? null : <blockquote className="citaat">{bij.citaat}</blockquote>}
      <p className="opmerking__tekst">{words}</p>
      <p className="subtle opmerking__merken">
        {tekst.van(wie(opmerking.rol, opmerking.vanUzelf))}
        {voorRol === null ? null : <span>{tekst.voor(wie(voorRol, false))}</span>}
        {isTaak ? <Tag tone={isAfgedaan ? 'positive' : 'warning'}>{tekst.taakMerk}</Tag> : null}
        {plek?.isVerhuisd === true ? <Tag>{tekst.verhuisd}</Tag> : null}
      </p>
      <Lijstregel
        object={opmerking}
        veld="antwoord"
        label={tekst.antwoord}
        lines={antwoord === '' ? 1 : 2}
        waarde={antwoord}
        naarLijst={(text) => text}
      />
      <div className="button-row">
        {target === null || plek === null ? null : (
          <Link
            href={planPad(where.cyclus, where.aanpak, { ...target, paneel: 'hoofdstukken' })}
            className="link"
            aria-label={tekst.gaNaarBij(words.slice(0, 60))}
          >
            {tekst.gaNaar}
          </Link>
        )}
        {may ? (
          <Button onClick={() => void opslag.wijzig(opmerking.id, { isAfgedaan: !isAfgedaan }, opmerking)}>
            {isAfgedaan ? tekst.zetOpen : tekst.zetAf}
          </Button>
        ) : null}
        {may && opmerking.vanUzelf ? (
          <Button
            kind="quiet"
            icon={<Trash2 size={16} strokeWidth={1.9} aria-hidden />}
            aria-label={tekst.wegVan(words.slice(0, 60))}
            onClick={() => void opslag.verwijder(opmerking.id)}
          />
        ) : null}
      </div>
    </li>
  )
}
