import { useState } from 'react'
import type { Themastand } from '../../../analyses/voortgang/terugkoppeling.ts'
import type { ThemaAntwoord } from '../../../geodata/schema/voortgang.ts'
import { wieTekst } from '../../../server/contract/text/nl/cyclusgang.ts'
import {
  antwoordKop,
  inbrengerTekst,
  plaatsnaam,
  terugkoppelingTekst as tekst,
} from '../../../server/contract/text/nl/voortgang.ts'
import { themaTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import { useCorporatie } from '../../api/sessie.ts'
import { Button } from '../../ui/Button.tsx'
import { Details } from '../../ui/Details.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { AntwoordForm } from './AntwoordForm.tsx'

const TONES = { beantwoord: 'positive', open: 'action', 'te-laat': 'warning' } as const

interface Props {
  thema: Themastand
  wijken: readonly { id: string; naam: string }[]
  mag: boolean
}

/** A theme: who raised it and when, its answer, and for who answers the form. */
export function ThemaKaart({ thema: row, wijken, mag }: Props) {
  const [form, setForm] = useState(false)
  const [saved, setSaved] = useState(false)
  const naam = themaTekst(row.thema)
  const plaats = plaatsnaam(row.wijk, wijken)
  return (
    <li className="voortgang-ding">
      <div className="voortgang-ding__kop">
        <h2>{naam}</h2>
        <Tag tone={TONES[row.stand]}>{tekst.stand[row.stand]}</Tag>
      </div>
      <p className="subtle">
        {plaats}
        {'. '}
        {tekst.keer(row.keer, inbrengerTekst[row.van], row.eerst, row.laatst)}
        {row.uiterlijk === null ? '.' : `. ${tekst.uiterlijk(row.uiterlijk)}.`}
      </p>
      {row.antwoord === null ? null : <Antwoord antwoord={row.antwoord} />}
      {row.antwoord !== null && row.stand !== 'beantwoord' ? <p className="subtle">{tekst.opnieuw}</p> : null}
      {row.eerder.length === 0 ? null : (
        <Details summary={tekst.eerder(row.eerder.length)}>
          {row.eerder.map((one) => (
            <Antwoord key={one.id} antwoord={one} />
          ))}
        </Details>
      )}
      <p className="voortgang-ding__bewaard" aria-live="polite">
        {saved ? tekst.bewaard : ''}
      </p>
      {mag ? (
        <div className="niet-afdrukken">
          {form ? (
            <AntwoordForm
              thema={row}
              onDone={(isSaved) => {
                setForm(false)
                setSaved(isSaved)
              }}
            />
          ) : (
            <Button
              aria-label={tekst.geefOp(naam, plaats)}
              onClick={() => {
                setSaved(false)
                setForm(true)
              }}
            >
              {row.antwoord === null ? tekst.geef : tekst.nieuwAntwoord}
            </Button>
          )}
        </div>
      ) : null}
    </li>
  )
}

function Antwoord({ antwoord: { antwoord, toelichting, rol, datum } }: { antwoord: ThemaAntwoord }) {
  const corporatie = useCorporatie()
  return (
    <div className="thema-antwoord">
      <p>
        <strong>{antwoordKop(antwoord)}</strong> {toelichting}
      </p>
      <p className="subtle">{tekst.antwoordVan(wieTekst(rol, corporatie), datum)}</p>
    </div>
  )
}
