import { Wallet } from 'lucide-react'
import { type ActieNu, isAfgelopen, isBeeindigd } from '../../../geodata/schema/programmastand.ts'
import { opsomming } from '../../../server/contract/text/getal.ts'
import {
  geldTekst,
  periodeTekst,
  programmaTekst as tekst,
} from '../../../server/contract/text/nl/programma.ts'
import { Details } from '../../ui/Details.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { ActieBijlagen } from './ActieBijlagen.tsx'
import { Dingblad } from './Dingblad.tsx'
import { Dingmerken } from './Dingmerken.tsx'
import type { Programmagegevens } from '../../api/programma-beheer.ts'
import { Streefgetallen } from './Streefgetallen.tsx'
import type { Keuzes } from './velden.ts'

interface Props {
  actie: ActieNu
  gegevens: Programmagegevens
  keuzes: Keuzes
  mag: boolean
}

/** One action: what it is to reach, from which money and with whom; and behind one button every field, to change it in place. */
export function ActieKaart({ actie, gegevens, keuzes, mag }: Props) {
  const { programma, vandaag } = gegevens
  const ended = isBeeindigd(actie, vandaag)
  const partners = programma.partners.filter(({ id }) => actie.partners.includes(id))
  const fondsen = programma.fondsen.filter(({ id }) => actie.fondsen.includes(id))
  return (
    <li className={ended ? 'programma-actie programma-actie--beeindigd' : 'programma-actie'}>
      <div className="programma-lijn__kop">
        <h4>{actie.naam}</h4>
        <Dingmerken ding={actie} vandaag={vandaag} />
        {actie.alleenNaam ? <Tag>{tekst.alleenNaamTag}</Tag> : null}
      </div>
      {actie.alleenNaam ? null : <Streefgetallen actie={actie} gegevens={gegevens} />}
      <ul className="programma-fondsen">
        {fondsen.map((fonds) => (
          <li key={fonds.id} className={isAfgelopen(fonds, vandaag) ? 'programma-fonds--over' : undefined}>
            <Wallet size={15} aria-hidden />
            <span>
              {fonds.naam}
              <span className="subtle">
                {isAfgelopen(fonds, vandaag)
                  ? ` · ${geldTekst.afgelopen}`
                  : ` · ${periodeTekst(fonds.van, fonds.tot)}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {partners.length === 0 ? null : <p className="subtle">{opsomming(partners.map(({ naam }) => naam))}</p>}
      <Details summary={mag ? tekst.meer(actie.naam) : tekst.meerLezen(actie.naam)}>
        <Dingblad soort="actie" ding={actie} dingnaam={actie.naam} keuzes={keuzes} mag={mag} />
        {actie.monitoring.length === 0 ? null : (
          <div>
            <h5>{tekst.monitoring}</h5>
            <p>{actie.monitoring.join('; ')}</p>
          </div>
        )}
        {actie.alleenNaam ? null : <ActieBijlagen {...{ actie, gegevens, keuzes, mag }} />}
      </Details>
    </li>
  )
}
