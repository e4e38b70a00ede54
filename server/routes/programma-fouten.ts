import type { Programmafout } from '../../geodata/programma/keuring.ts'
import { foutenVanDing, foutenVanWijziging } from '../../geodata/programma/regels.ts'
import { type Ding, zoekDing } from '../../geodata/programma/stand.ts'
import {
  type Beheersoort,
  DINGEN,
  isBeeindigd,
  type ProgrammaNu,
} from '../../geodata/schema/programmastand.ts'
import type { AppContext } from '../context.ts'
import type { Invoerfout } from '../contract/problemen.ts'
import { schemaVanVeld } from '../contract/programma-velden.ts'
import { programmafoutTekst, veldfoutTekst } from '../contract/text/nl/programma-fouten.ts'
import { programmeNow } from '../programme.ts'
import { dateInTheNetherlands } from './lokaal-moment.ts'

/** Faults of the rules as the request has them; `veld` says where a field of the thing stands in the body. */
function asFaults(faults: readonly Programmafout[], veld: (naam: string) => string): Invoerfout[] {
  return faults.map((fault) => ({
    deel: 'body',
    veld: veld(fault.veld),
    melding: programmafoutTekst[fault.code](fault.bij),
  }))
}

function unknownWijken(app: AppContext, wijken: unknown, veld: string): Invoerfout[] {
  if (!Array.isArray(wijken)) return []
  const known = new Set(app.current().focus.standaardIndeling.wijken.map(({ id }) => id))
  return wijken.every((id) => known.has(String(id)))
    ? []
    : [{ deel: 'body', veld, melding: veldfoutTekst.onbekendeWijk }]
}

/** All that is wrong with something new, by the fields of its body. */
export function faultsOfThing(
  app: AppContext,
  soort: Beheersoort,
  ding: Ding,
  stand: ProgrammaNu,
): Invoerfout[] {
  const kring = { stand, vandaag: dateInTheNetherlands(app.clock()) }
  return [
    ...asFaults(foutenVanDing(soort, ding, kring), (naam) => naam),
    ...unknownWijken(app, ding['wijken'], 'wijken'),
  ]
}

/** Which field of which thing a change is about. */
export interface Veldvraag {
  soort: Beheersoort
  ding: string
  veld: string
}

/** All that is wrong with the value of a field, beyond its form. */
export function faultsOfField(app: AppContext, asked: Veldvraag, waarde: unknown): Invoerfout[] {
  const { soort, veld } = asked
  const { stand } = programmeNow(app)
  const found = zoekDing(stand, soort, asked.ding)
  const schema = schemaVanVeld(soort, veld)
  // That there is no such thing or field is the answer of the route.
  if (found === null || schema === null) return []
  const fault = (melding: string): Invoerfout[] => [{ deel: 'body', veld: 'waarde', melding }]
  const parsed = schema.safeParse(waarde)
  if (!parsed.success) return fault(veldfoutTekst.vorm)
  const vandaag = dateInTheNetherlands(app.clock())
  const { beeindigdOp } = DINGEN[soort].schema.parse(found)
  if (veld !== 'beeindigdOp' && isBeeindigd({ beeindigdOp }, vandaag)) return fault(veldfoutTekst.beeindigd)
  if (found['alleenNaam'] === true && !['naam', 'status', 'beeindigdOp'].includes(veld)) {
    return fault(veldfoutTekst.alleenNaam)
  }
  return [
    ...asFaults(
      foutenVanWijziging(soort, found, { ...found, [veld]: parsed.data }, { stand, vandaag }),
      () => 'waarde',
    ),
    ...(veld === 'wijken' ? unknownWijken(app, waarde, 'waarde') : []),
  ]
}
