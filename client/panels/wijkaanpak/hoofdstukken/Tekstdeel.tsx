import { Hash, MessageSquarePlus, PenLine } from 'lucide-react'
import { useRef, useState } from 'react'
import { MOST_PLAN_TEXT } from '../../../../geodata/schema/plantekst.ts'
import type { Planobject } from '../../../../geodata/schema/wijkaanpak.ts'
import { hoofdstukdeel as tekst } from '../../../../server/contract/text/nl/wijkaanpak.ts'
import { Button } from '../../../ui/Button.tsx'
import { NieuweOpmerking } from '../opmerkingen/NieuweOpmerking.tsx'
import { Opmerkingenhier } from '../opmerkingen/Opmerkingenhier.tsx'
import { opmerkingenBij } from '../opmerkingen/opmerkinglijst.ts'
import { veldVan } from '../opslag/botsing.ts'
import { usePlan } from '../plan-context.ts'
import type { Zinplek } from '../tekst/selection.ts'
import { Tekstvak } from '../tekst/Tekstvak.tsx'
import { useHeeftOntwerp } from '../use-ontwerp.ts'
import { CijferKiezer } from './CijferKiezer.tsx'
import { LevendeTekst } from './LevendeTekst.tsx'
import { Vernieuwd } from './Vernieuwd.tsx'

const ICON = { size: 16, strokeWidth: 1.9, 'aria-hidden': true } as const

interface Props {
  object: Planobject
  /** Name of the field that holds the text. */
  veld: string
  label: string
  /** What it belongs to, for the names of its buttons. */
  naam: string
}

/** A text of the plan: read with live figures, written in its place, with figures and remarks put to it. */
export function Tekstdeel({ object, veld, label, naam }: Props) {
  const { plan, plek, mag, toonBron } = usePlan()
  const value = veldVan(object, veld)
  const text = typeof value === 'string' ? value : ''
  const may = mag(object)
  const sentences = opmerkingenBij(plan, object.id, veld).flatMap(({ plek: { begin, eind } }) =>
    begin === null || eind === null ? [] : [{ begin, eind }],
  )
  const [opened, setWriting] = useState(false)
  // What waits for a choice, or was refused, is shown where it was typed.
  const waits = useHeeftOntwerp(object.id, veld)
  const writing = opened || waits
  const [picking, setPicking] = useState(false)
  const [zin, setZin] = useState<Zinplek | null>(null)
  const [remark, setRemark] = useState<Zinplek | null>(null)
  const box = useRef<{ voegIn: (tekst: string) => void }>(null)
  return (
    <div className="tekstdeel">
      {writing ? (
        <Tekstvak
          ref={box}
          {...plek}
          object={object.id}
          veld={veld}
          label={label}
          tekst={text}
          cijfers={plan.cijfers}
          leesAlleen={!may}
          meest={MOST_PLAN_TEXT}
          opSelectie={setZin}
          opCijfer={toonBron}
        />
      ) : text.trim() === '' ? (
        <p className="subtle">{tekst.leeg}</p>
      ) : (
        <LevendeTekst tekst={text} plekken={sentences} />
      )}
      <Opmerkingenhier object={object.id} veld={veld} />
      <Vernieuwd object={object} veld={veld} tekst={text} />
      <div className="button-row">
        {may && !writing ? (
          <Button
            icon={<PenLine {...ICON} />}
            aria-label={tekst.schrijfIn(naam)}
            onClick={() => setWriting(true)}
          >
            {tekst.schrijf}
          </Button>
        ) : null}
        {writing ? (
          <>
            <Button icon={<Hash {...ICON} />} onClick={() => setPicking(true)}>
              {tekst.cijferErbij}
            </Button>
            <Button onClick={() => setWriting(false)}>{tekst.klaar}</Button>
          </>
        ) : null}
        {plan.mag.meepraten && text !== '' ? (
          <Button
            kind="quiet"
            icon={<MessageSquarePlus {...ICON} />}
            onClick={() => setRemark(zin ?? { citaat: '', voor: '', na: '' })}
          >
            {tekst.opmerking}
          </Button>
        ) : null}
      </div>
      {picking ? (
        <CijferKiezer
          onClose={() => setPicking(false)}
          onKies={(mark) => {
            box.current?.voegIn(mark)
            setPicking(false)
          }}
        />
      ) : null}
      {remark === null ? null : (
        <NieuweOpmerking bij={{ object: object.id, veld, ...remark }} onClose={() => setRemark(null)} />
      )}
    </div>
  )
}
