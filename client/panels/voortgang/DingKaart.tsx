import { useState } from 'react'
import { wieTekst } from '../../../server/contract/text/nl/cyclusgang.ts'
import {
  maat,
  plaatsnaam,
  verwachtingTekst,
  voortgangstandTekst,
  voortgangTekst as tekst,
} from '../../../server/contract/text/nl/voortgang.ts'
import type { Voortgangsregel } from '../../../geodata/schema/voortgang.ts'
import type { DingMetVoortgang } from '../../../server/contract/voortgang.ts'
import { useCorporatie } from '../../api/sessie.ts'
import { momentVan } from '../../app/moment.ts'
import { Button } from '../../ui/Button.tsx'
import { Details } from '../../ui/Details.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { VoortgangForm } from './VoortgangForm.tsx'

const TONES = {
  'op-schema': 'action',
  vertraagd: 'warning',
  'loopt-vast': 'warning',
  klaar: 'positive',
  gestopt: 'neutral',
  onbekend: 'neutral',
} as const

interface Props {
  ding: DingMetVoortgang
  wijken: readonly { id: string; naam: string }[]
  vandaag: string
}

/** One action or goal: what was aimed at, how it stands and where that is known from, and for who keeps it the form. */
export function DingKaart({ ding, wijken, vandaag }: Props) {
  const [form, setForm] = useState(false)
  const [saved, setSaved] = useState(false)
  const [last, ...earlier] = ding.regels
  const naam = ding.naam === '' ? tekst.zonderNaam : ding.naam
  return (
    <li className="voortgang-ding">
      <div className="voortgang-ding__kop">
        <h2>{naam}</h2>
        <Tag tone={TONES[last?.stand ?? 'onbekend']}>{voortgangstandTekst[last?.stand ?? 'onbekend']}</Tag>
      </div>
      <p className="subtle">
        {tekst.soort[ding.soort]}
        {ding.wijk === null ? null : `, ${plaatsnaam(ding.wijk, wijken)}`}
      </p>
      <dl className="facts">
        {ding.streven === null ? null : <Feit naam={tekst.streven} waarde={strevenTekst(ding.streven)} />}
        {ding.wie === '' ? null : <Feit naam={tekst.wie} waarde={ding.wie} />}
        {last === undefined ? null : <Regel regel={last} ding={ding} />}
      </dl>
      {last === undefined ? <p className="subtle">{tekst.nietBijgehouden}</p> : null}
      {earlier.length === 0 ? null : (
        <Details summary={tekst.eerder(earlier.length)}>
          {earlier.map((row) => (
            <dl key={row.id} className="facts voortgang-ding__eerder">
              <Regel regel={row} ding={ding} />
            </dl>
          ))}
        </Details>
      )}
      <p className="voortgang-ding__bewaard" aria-live="polite">
        {saved ? tekst.bewaard : ''}
      </p>
      {ding.magBijhouden ? (
        <div className="niet-afdrukken">
          {form ? (
            <VoortgangForm
              ding={ding}
              vandaag={vandaag}
              onDone={(isSaved) => {
                setForm(false)
                setSaved(isSaved)
              }}
            />
          ) : (
            <Button
              aria-label={tekst.schrijfOpVan(naam)}
              onClick={() => {
                setSaved(false)
                setForm(true)
              }}
            >
              {tekst.schrijfOp}
            </Button>
          )}
        </div>
      ) : null}
    </li>
  )
}

function strevenTekst({ wat, waarde, begin, eenheid, uiterlijk }: NonNullable<DingMetVoortgang['streven']>) {
  const what = waarde === null ? wat : tekst.strevenMetGetal(maat(waarde, eenheid), wat)
  const whole = tekst.strevenTot(what, uiterlijk)
  return begin === null ? whole : `${whole} (${tekst.begin(maat(begin, eenheid))})`
}

/** How it stood on a day. */
function Regel({ regel, ding }: { regel: Voortgangsregel; ding: DingMetVoortgang }) {
  const corporatie = useCorporatie()
  const { waarde, datum, stand, verwachting, bron, reden, rol, tijd } = regel
  const value = waarde === null || ding.streven === null ? null : maat(waarde, ding.streven.eenheid)
  return (
    <>
      <Feit naam={tekst.nu} waarde={`${voortgangstandTekst[stand]}, ${tekst.nuOp(value, datum)}`} />
      <Feit naam={tekst.verwachting} waarde={verwachtingTekst[verwachting]} />
      {reden === '' ? null : <Feit naam={tekst.reden} waarde={reden} />}
      <Feit
        naam={tekst.bron}
        waarde={`${bron} (${tekst.doorWie(wieTekst(rol, corporatie), momentVan(tijd).dag)})`}
      />
    </>
  )
}

function Feit({ naam, waarde }: { naam: string; waarde: string }) {
  return (
    <div>
      <dt>{naam}</dt>
      <dd>{waarde}</dd>
    </div>
  )
}
