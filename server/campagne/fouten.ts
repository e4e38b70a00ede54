import { isAfgelopen, isBeeindigd } from '../../geodata/schema/programmastand.ts'
import type { Actor } from '../auth/actor.ts'
import { wijkenOf } from '../auth/eigen-gebied.ts'
import { may } from '../auth/may.ts'
import type { AppContext } from '../context.ts'
import type { Campagneformulier } from '../contract/campagnes.ts'
import type { Invoerfout } from '../contract/problemen.ts'
import { campagnefoutTekst as words } from '../contract/text/nl/campagne-fouten.ts'
import { dateInTheNetherlands } from '../routes/lokaal-moment.ts'
import { listCampaigns } from '../store/campaigns.ts'
import type { Campagnewoning } from '../store/register-address.ts'
import { dwellingsIn, holdsDwellings, placesIn } from './gebied.ts'
import { fundsAndPartners } from './programma.ts'
import { dwellingsOf } from './woningen.ts'

const body = (veld: string, melding: string): Invoerfout => ({ deel: 'body', veld, melding })

function faultsOfArea(app: AppContext, { gebied }: Campagneformulier): Invoerfout[] {
  const known = placesIn(dwellingsOf(app).rijen)
  const unknown = (kind: 'blokken' | 'straten' | 'buurten', say: (name: string) => string): Invoerfout[] =>
    gebied[kind].flatMap((name, at) =>
      known[kind].has(name) ? [] : [body(`gebied.${kind}.${at}`, say(name))],
    )
  return [
    ...unknown('blokken', words.onbekendBlok),
    ...unknown('straten', words.onbekendeStraat),
    ...unknown('buurten', words.onbekendeBuurt),
  ]
}

function faultsOfFund(
  app: AppContext,
  form: Campagneformulier,
  own: readonly Campagnewoning[],
  today: string,
): Invoerfout[] {
  if (form.fonds === null) return []
  const fund = fundsAndPartners(app).fondsen.find(({ id }) => id === form.fonds)
  if (fund === undefined) return [body('fonds', words.onbekendFonds)]
  const [first, last] = [form.van, form.tot].map((quarter) => Number(quarter.slice(0, 4)))
  const { naam, van, tot, voor } = fund
  if (isAfgelopen(fund, today)) return [body('fonds', words.fondsDicht(naam, tot))]
  if (van !== null && first !== undefined && first < van)
    return [body('fonds', words.fondsNogNiet(naam, van))]
  if (tot !== null && last !== undefined && last > tot) return [body('fonds', words.fondsVoorbij(naam, tot))]
  const mayPay =
    voor.length === 0 || own.length === 0 || own.some(({ eigenaar }) => voor.some((one) => one === eigenaar))
  return mayPay ? [] : [body('fonds', words.fondsVoorAnderen(naam))]
}

/** Dwellings of this area that another campaign holds already, in one sentence per campaign. */
function faultsOfOverlap(app: AppContext, own: readonly Campagnewoning[], id: string | null): Invoerfout[] {
  const ids = new Set(own.map((row) => row.id))
  return listCampaigns(app.db)
    .filter((other) => other.id !== id && holdsDwellings(other))
    .flatMap(({ naam, gebied }) => {
      const shared = dwellingsIn(gebied, dwellingsOf(app).rijen).filter((row) => ids.has(row.id)).length
      return shared === 0 ? [] : [body('gebied', words.inAndereCampagne(shared, naam))]
    })
}

/** Everything that is wrong with a campaign beyond the form of its fields. `id`: the campaign itself; null: a new one. */
export function faultsOfCampaign(
  app: AppContext,
  actor: Actor,
  form: Campagneformulier,
  id: string | null,
): Invoerfout[] {
  const today = dateInTheNetherlands(app.clock())
  const own = dwellingsIn(form.gebied, dwellingsOf(app).rijen)
  const faults = faultsOfArea(app, form)
  if (own.length === 0 && faults.length === 0) faults.push(body('gebied', words.geenWoningen))
  if (form.tot < form.van) faults.push(body('tot', words.totVoorVan))
  faults.push(...faultsOfFund(app, form, own, today))
  const partner = fundsAndPartners(app).partners.find((one) => one.id === form.partner)
  if (form.partner !== null && (partner === undefined || isBeeindigd(partner, today))) {
    faults.push(body('partner', words.onbekendePartner))
  }
  if (holdsDwellings(form)) faults.push(...faultsOfOverlap(app, own, id))
  if (own.length > 0 && !mayInArea(app, actor, own)) faults.push(body('gebied', words.anderGebied))
  return faults
}

/** Whether somebody works for all wijken these dwellings lie in; of none at all that is who works everywhere. */
export function mayInArea(
  app: AppContext,
  actor: Actor,
  own: readonly Pick<Campagnewoning, 'buurt'>[],
): boolean {
  const { wijken } = app.current().focus.standaardIndeling
  const buurten = [...new Set(own.map(({ buurt }) => buurt))]
  return actor.wijken === 'alle' || may(actor, 'campagne-lezen', { wijken: wijkenOf(wijken, buurten) })
}
