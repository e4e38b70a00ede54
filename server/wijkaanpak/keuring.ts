import { endOfFund } from '../../analyses/programma/wat-stopt-wanneer.ts'
import {
  faultsOfActionFunds,
  faultsOfBudgetLine,
  type Geldfout,
  type Planfonds,
} from '../../analyses/wijkaanpak/geld.ts'
import { marksIn } from '../../analyses/wijkaanpak/levende-tekst.ts'
import type { Planactie } from '../../geodata/schema/planactie.ts'
import { isBeeindigd, yearOf } from '../../geodata/schema/programmastand.ts'
import type { Wijkambitie } from '../../geodata/schema/wijkambitie.ts'
import {
  type Aanpakvelden,
  type Budgetregel,
  LEEG,
  type Opmerking,
  type Planobject,
  type Plansoort,
  vanSoort,
} from '../../geodata/schema/wijkaanpak.ts'
import type { AppContext } from '../context.ts'
import type { Planwijziging } from '../contract/plantekst.ts'
import type { Invoerfout } from '../contract/problemen.ts'
import { planfoutTekst as words } from '../contract/text/nl/wijkaanpak-fouten.ts'
import { programmeNow } from '../programme.ts'
import { dateInTheNetherlands } from '../routes/lokaal-moment.ts'
import { askableAreas } from '../routes/waarnemingen.ts'
import { listMeetings } from '../store/meetings.ts'
import { textsIn } from './cijfers.ts'
import type { Planplaats } from './plan.ts'
import { faultsOfShape } from './vormkeuring.ts'

/** What is asked of an object: some of its fields. */
type Gevraagd = Pick<Planwijziging, 'soort'> & { velden: Readonly<Record<string, unknown>> }

/** A fault of one field, without the part of the request it stands in. */
type Fout = Pick<Invoerfout, 'veld' | 'melding'>

/** The funds of the programme as it stands now, as plans use them: a size that nobody filled in is not known. */
export function fundsOf(app: AppContext): Planfonds[] {
  if (app.current().programma === null) return []
  const today = dateInTheNetherlands(app.clock())
  return programmeNow(app).stand.fondsen.map((fund) => {
    const { id, naam, van, omvangEuro } = fund
    const end = endOfFund(fund)
    // Ended by somebody in the course of this year: nothing new of this year either.
    const tot = end === null ? null : yearOf(end) - (isBeeindigd(fund, today) ? 1 : 0)
    return {
      id,
      naam,
      van,
      tot: fund.tot === null || tot === null ? tot : Math.min(tot, fund.tot),
      omvangEuro,
    }
  })
}

/**
 * Everything wrong with fields of an object of a plan beyond their form: what they name must be there, a day must still come, money must
 * fit its fund, a shape must be one. Only fields that are asked are judged, together with those that stand beside them.
 *
 * @param before the object as it stands; null: it is new
 * @param objects all objects of the plan
 */
export function faultsOfFields(
  app: AppContext,
  place: Planplaats,
  { soort, velden }: Gevraagd,
  before: Planobject | null,
  objects: readonly Planobject[],
): Invoerfout[] {
  const base: object = before?.velden ?? LEEG[soort]
  const all = { ...base, ...velden } as never // the fields of this kind, asked and standing, each passed its schema
  const asked = new Set(Object.keys(velden))
  const by: Record<Plansoort, () => Fout[]> = {
    aanpak: () => faultsOfPlan(app, place, all),
    hoofdstuk: () => [],
    ambitie: () => faultsOfAmbition(app, place, all),
    actie: () => faultsOfAction(app, all, before, objects),
    budgetregel: () => faultsOfBudget(app, all, before, objects),
    opmerking: () => faultsOfRemark(all, objects),
  }
  const ofFields = by[soort]().filter(({ veld }) => asked.has(veld.split('.')[0] ?? ''))
  return [...ofFields, ...faultsOfMarks(app, place, velden)].map(({ veld, melding }) => ({
    deel: 'body' as const,
    melding,
    veld: `velden.${veld}`,
  }))
}

function faultsOfPlan(app: AppContext, { plan, wijk }: Planplaats, { bijeenkomst }: Aanpakvelden): Fout[] {
  const isKnown = listMeetings(app.db, plan.cyclus).some(
    (row) => row.id === bijeenkomst && row.soort === 'bewoners' && row.wijk === wijk.id,
  )
  return bijeenkomst === null || isKnown ? [] : [{ veld: 'bijeenkomst', melding: words.onbekendeBijeenkomst }]
}

function faultsOfAmbition(app: AppContext, { wijk, wijken }: Planplaats, ambition: Wijkambitie): Fout[] {
  const faults: Fout[] = []
  const add = (veld: string, melding: string) => faults.push({ veld, melding })
  const current = app.current()
  if (ambition.vorm !== null)
    for (const melding of faultsOfShape(ambition.vorm, current)) add('vorm', melding)
  const { doel } = ambition
  if (doel !== null) {
    if (!current.indicatoren.some(({ id }) => id === doel.indicator)) {
      add('doel.indicator', words.onbekendeIndicator(doel.indicator))
    }
    if (!askableAreas(current, wijken).has(doel.gebied)) add('doel.gebied', words.onbekendGebied(doel.gebied))
    if (doel.opDatum < dateInTheNetherlands(app.clock())) add('doel.opDatum', words.doelInHetVerleden)
  }
  const funds = fundsOf(app)
  for (const [at, id] of ambition.fondsen.entries()) {
    if (!funds.some((fund) => fund.id === id)) add(`fondsen.${at}`, words.onbekendFonds(id))
  }
  const seen = new Set<string>()
  for (const [at, { buurt }] of ambition.perBuurt.entries()) {
    if (!wijk.buurten.includes(buurt)) add(`perBuurt.${at}.buurt`, words.buurtElders(buurt))
    if (seen.has(buurt)) add(`perBuurt.${at}.buurt`, words.buurtDubbel(buurt))
    seen.add(buurt)
  }
  return faults
}

function faultsOfAction(
  app: AppContext,
  action: Planactie,
  before: Planobject | null,
  objects: readonly Planobject[],
): Fout[] {
  const { ambitie, programmaActie, van, tot } = action
  const faults: Fout[] = faultsOfReference(ambitie, objects)
  const known = app.current().programma === null ? [] : programmeNow(app).stand.acties
  if (programmaActie !== null && !known.some(({ id }) => id === programmaActie)) {
    faults.push({ veld: 'programmaActie', melding: words.onbekendeActie(programmaActie) })
  }
  // Said at both, so that it is seen wherever one of the two is changed.
  if (van !== null && tot !== null && tot < van) {
    faults.push({ veld: 'van', melding: words.totVoorVan }, { veld: 'tot', melding: words.totVoorVan })
  }
  const funds = fundsOf(app)
  const had = before?.soort === 'actie' ? before.velden.fondsen.map(({ fonds }) => fonds) : []
  const today = dateInTheNetherlands(app.clock())
  return [
    ...faults,
    ...faultsOfActionFunds(action, new Set(had), funds, today).map((fault) =>
      moneyFault('fondsen', fault, funds),
    ),
  ]
}

function faultsOfBudget(
  app: AppContext,
  line: Budgetregel,
  before: Planobject | null,
  objects: readonly Planobject[],
): Fout[] {
  const funds = fundsOf(app)
  const others = vanSoort(objects, 'budgetregel')
    .filter(({ id }) => id !== before?.id)
    .map(({ velden }) => velden)
  const fields = {
    'onbekend-fonds': 'fonds',
    'fonds-afgelopen': 'jaar',
    'fonds-nog-niet': 'jaar',
    'meer-dan-fonds': 'bedragEuro',
  }
  return [
    ...faultsOfReference(line.ambitie, objects),
    ...faultsOfBudgetLine(line, others, funds).flatMap((fault) =>
      // Whichever of the two was asked names it.
      [...new Set([fields[fault.code], 'fonds'])].map((veld) => moneyFault(veld, fault, funds)),
    ),
  ]
}

function faultsOfRemark({ bij }: Opmerking, objects: readonly Planobject[]): Fout[] {
  const isKnown = objects.some(({ id, soort }) => id === bij.object && soort !== 'opmerking')
  return isKnown ? [] : [{ veld: 'bij.object', melding: words.onbekendObject }]
}

function faultsOfReference(ambition: string | null, objects: readonly Planobject[]): Fout[] {
  const isKnown = vanSoort(objects, 'ambitie').some(({ id }) => id === ambition)
  return ambition === null || isKnown ? [] : [{ veld: 'ambitie', melding: words.onbekendeAmbitie }]
}

function moneyFault(veld: string, fault: Geldfout, funds: readonly Planfonds[]): Fout {
  const name = funds.find(({ id }) => id === fault.fonds)?.naam ?? fault.fonds
  switch (fault.code) {
    case 'onbekend-fonds':
      return { veld, melding: words.onbekendFonds(fault.fonds) }
    case 'fonds-afgelopen':
      return { veld, melding: words.fondsAfgelopen(name, fault.tot) }
    case 'fonds-nog-niet':
      return { veld, melding: words.fondsNogNiet(name, fault.van) }
    case 'meer-dan-fonds':
      return { veld, melding: words.meerDanFonds(name, fault.omvangEuro, fault.gevraagdEuro) }
  }
}

/**
 * Figures of a text: of something that is there, that everybody who reads plans may see, and never of a CBS wijk that only seems to be
 * this wijk (domain.md, "Areas").
 */
function faultsOfMarks(app: AppContext, { wijk, wijken }: Planplaats, velden: object): Fout[] {
  const current = app.current()
  const areas = askableAreas(current, wijken)
  return textsIn(velden).flatMap(({ tekst, pad: veld }) =>
    marksIn(tekst).flatMap(({ indicator: id, gebied }): Fout[] => {
      const indicator = current.indicatoren.find((row) => row.id === id)
      if (indicator === undefined) return [{ veld, melding: words.onbekendeIndicator(id) }]
      if (indicator.rol === 'alleen-intern') return [{ veld, melding: words.cijferIntern }]
      const area = areas.get(gebied)
      if (area === undefined) return [{ veld, melding: words.onbekendGebied(gebied) }]
      return gebied === wijk.cbsWijk && !wijk.cbsWijkIsNaamgenoot
        ? [{ veld, melding: words.cijferAndereWijk(area.naam) }]
        : []
    }),
  )
}
