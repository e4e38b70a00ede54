import type { Cyclus } from '../../../server/contract/cycli.ts'
import { legBijeenkomstVast } from '../../../server/contract/bijeenkomsten.ts'
import { stelWijkaanpakVast, zetWijkaanpakstap } from '../../../server/contract/wijkaanpak-gang.ts'
import type { Planantwoord, WijkaanpakAntwoord } from '../../../server/contract/wijkaanpak-schema.ts'
import {
  benoemPlanversie,
  doeOpnieuw,
  herstelPlanobject,
  maakOngedaan,
  maakPlanobject,
  maakWijkaanpak,
  verwijderPlanobject,
  wijzigPlanobject,
  zetPlanversieTerug,
} from '../../../server/contract/wijkaanpak-schrijven.ts'
import type { Bijeenkomst } from '../../../geodata/schema/bijeenkomst.ts'
import type { Planobject } from '../../../geodata/schema/wijkaanpak.ts'
import { type Change, meetingOf } from './changes-cyclus.ts'
import { doubtAll, type Life, promise, type Promised, readAs, some, take, wordOf } from './world.ts'

const als = 'programmabureau'

/** A plan that one hand has for itself, with an ambition in it that stands. */
export interface Werk {
  cyclus: string
  aanpak: string
  object: string
  /** Name of the plan, and of the ambition, as the log has them. */
  plan: string
  ambitie: string
}

const readPlan = (client: Life['client'], { cyclus, aanpak }: Pick<Werk, 'cyclus' | 'aanpak'>) =>
  readAs<WijkaanpakAntwoord>(client, als, `/cycli/${cyclus}/wijkaanpakken/${aanpak}`)

/** The ambition as it stands; undefined when it is not there. */
export async function ambitionIn(client: Life['client'], werk: Werk): Promise<Planobject | undefined> {
  return (await readPlan(client, werk))?.objecten.find(({ id }) => id === werk.object)
}

const titleOf = (one: Planobject | undefined): string =>
  one?.soort === 'ambitie' && !one.verwijderd ? one.velden.titel : ''

/** Does something with a plan that nobody else has meanwhile; what it says holds until the next time somebody has that plan. */
export const withPlan =
  (work: (life: Life, werk: Werk) => Promise<Omit<Promised, 'key'> | null>): Change =>
  async (life) => {
    const { world } = life
    const found = take(world, 'wijkaanpak')
    if (found === undefined) return
    const [cyclus = '', aanpak = '', object = ''] = found.split('/')
    const plan = `wijkaanpak/${cyclus}/${aanpak}`
    doubtAll(world, plan)
    const promised = await work(life, { cyclus, aanpak, object, plan, ambitie: `${plan}/object/${object}` })
    if (promised === null) return
    promise(world, { ...promised, key: plan })
    world.things.wijkaanpak.push(found)
  }

/** Begins a plan of a wijk, or a copy of it where it has one, and puts an ambition in it. */
const begin: Change = async (life) => {
  const { world, client, change } = life
  const cyclus = some(world, 'cyclus')
  if (cyclus === undefined) return
  const list = await readAs<{ wijkaanpakken: { id: string; wijk: string }[] }>(
    client,
    als,
    `/cycli/${cyclus}/wijkaanpakken`,
  )
  const kopieVan = list?.wijkaanpakken.find(({ wijk }) => wijk === 'waterwijk')?.id ?? null
  const json = { wijk: 'waterwijk', naam: `plan ${wordOf(world.number())}`, kopieVan }
  const answer = await change(maakWijkaanpak, { als, params: { cyclus }, json })
  if (answer === null) return
  const { id: aanpak } = JSON.parse(answer.body) as { id: string }
  const plan = `wijkaanpak/${cyclus}/${aanpak}`
  promise(world, {
    operationId: 'maakWijkaanpak',
    key: plan,
    audit: { handeling: 'wijkaanpak-verzetten', object: plan },
    holds: async (reader) => (await readPlan(reader, { cyclus, aanpak }))?.naam === json.naam,
  })
  const titel = `ambitie ${wordOf(world.number())}`
  const added = await change(maakPlanobject, {
    als,
    params: { cyclus, aanpak },
    json: { soort: 'ambitie', velden: { titel } },
  })
  if (added === null) return
  const object = (JSON.parse(added.body) as Planantwoord).objecten[0]?.id ?? ''
  const werk = { cyclus, aanpak, object, plan, ambitie: `${plan}/object/${object}` }
  promise(world, {
    operationId: 'maakPlanobject',
    key: plan,
    audit: { handeling: 'wijkaanpak-schrijven', object: werk.ambitie },
    holds: async (reader) => titleOf(await ambitionIn(reader, werk)) === titel,
  })
  world.things.wijkaanpak.push(`${cyclus}/${aanpak}/${object}`)
}

/** Writes a title; the words that were acknowledged, or null. */
export async function write(
  { world, change }: Life,
  { cyclus, aanpak, object }: Werk,
): Promise<string | null> {
  const titel = `ambitie ${wordOf(world.number())}`
  const params = { cyclus, aanpak, object }
  const answer = await change(wijzigPlanobject, {
    als,
    params,
    json: { soort: 'ambitie', velden: { titel } },
  })
  return answer === null ? null : titel
}

const edit = withPlan(async (life, werk) => {
  const titel = await write(life, werk)
  return titel === null
    ? null
    : {
        operationId: 'wijzigPlanobject',
        audit: { handeling: 'wijkaanpak-schrijven', object: werk.ambitie },
        holds: async (client) => titleOf(await ambitionIn(client, werk)) === titel,
      }
})

const remove = withPlan(async ({ change, world }, werk) => {
  const { cyclus, aanpak, object } = werk
  if ((await change(verwijderPlanobject, { als, params: { cyclus, aanpak, object } })) === null) return null
  promise(world, {
    operationId: 'verwijderPlanobject',
    key: werk.plan,
    audit: { handeling: 'wijkaanpak-schrijven', object: werk.ambitie },
    holds: async (client) => (await ambitionIn(client, werk))?.verwijderd === true,
  })
  doubtAll(world, werk.plan)
  if ((await change(herstelPlanobject, { als, params: { cyclus, aanpak, object } })) === null) return null
  return {
    operationId: 'herstelPlanobject',
    audit: { handeling: 'wijkaanpak-schrijven', object: werk.ambitie },
    holds: async (client) => titleOf(await ambitionIn(client, werk)) !== '',
  }
})

/** Everybody is the same role here: the plan is taken out, so that the last change is the one of this hand. */
const back = withPlan(async (life, werk) => {
  const { client, change, world } = life
  const { cyclus, aanpak } = werk
  const before = titleOf(await ambitionIn(client, werk))
  const after = await write(life, werk)
  if (before === '' || after === null) return null
  if ((await change(maakOngedaan, { als, params: { cyclus, aanpak } })) === null) return null
  promise(world, {
    operationId: 'maakOngedaan',
    key: werk.plan,
    audit: { handeling: 'wijkaanpak-meepraten', object: werk.plan },
    holds: async (reader) => titleOf(await ambitionIn(reader, werk)) === before,
  })
  doubtAll(world, werk.plan)
  if ((await change(doeOpnieuw, { als, params: { cyclus, aanpak } })) === null) return null
  return {
    operationId: 'doeOpnieuw',
    audit: { handeling: 'wijkaanpak-meepraten', object: werk.plan },
    holds: async (reader) => titleOf(await ambitionIn(reader, werk)) === after,
  }
})

const versions = withPlan(async (life, werk) => {
  const { client, change, world } = life
  const { cyclus, aanpak } = werk
  const found = await readPlan(client, werk)
  const before = titleOf(await ambitionIn(client, werk))
  if (found === undefined || before === '') return null
  const params = { cyclus, aanpak, planversie: String(found.versie) }
  const naam = `versie ${wordOf(world.number())}`
  if ((await change(benoemPlanversie, { als, params, json: { naam } })) === null) return null
  promise(world, {
    operationId: 'benoemPlanversie',
    key: `${werk.plan}/versie/${found.versie}`,
    audit: { handeling: 'wijkaanpak-schrijven', object: `${werk.plan}/versie/${found.versie}` },
    holds: async (reader) =>
      (await readPlan(reader, werk))?.versies.some(
        (row) => row.versie === found.versie && row.naam === naam,
      ) === true,
  })
  if ((await write(life, werk)) === null) return null
  if ((await change(zetPlanversieTerug, { als, params })) === null) return null
  return {
    operationId: 'zetPlanversieTerug',
    audit: { handeling: 'wijkaanpak-verzetten', object: werk.plan },
    holds: async (reader) => titleOf(await ambitionIn(reader, werk)) === before,
  }
})

/** Fills a plan until nothing is missing, puts it up for discussion and adopts it; nobody works in it afterwards. */
const adopt: Change = async (life) => {
  const { world, client, change } = life
  const found = take(world, 'wijkaanpak')
  if (found === undefined) return
  const [cyclus = '', aanpak = '', object = ''] = found.split('/')
  const plan = `wijkaanpak/${cyclus}/${aanpak}`
  doubtAll(world, plan)
  const params = { cyclus, aanpak }
  const own = (await readPlan(client, params))?.objecten.find(({ soort }) => soort === 'aanpak')?.id
  const wijk = (await readAs<Cyclus>(client, als, `/cycli/${cyclus}`))?.besluit.wijken.find(
    ({ id }) => id === 'waterwijk',
  )
  if (own === undefined || wijk === undefined) return
  const json = meetingOf(wijk.id, wijk.stadsdeel, world.today, 'alle brievenbussen')
  const met = await change(legBijeenkomstVast, { als, params: { cyclus }, json })
  if (met === null) return
  const bijeenkomst = (JSON.parse(met.body) as Bijeenkomst).id
  const fill = (id: string, soort: string, velden: object) =>
    change(wijzigPlanobject, { als, params: { ...params, object: id }, json: { soort, velden } })
  if ((await fill(own, 'aanpak', { bijeenkomst, geraadpleegd: ['Centrada'] })) === null) return
  if ((await fill(object, 'ambitie', PRIORITY)) === null) return
  if ((await change(zetWijkaanpakstap, { als, params, json: { van: 'concept', reden: 'klaar' } })) === null)
    return
  const stateIs = (staat: string) => async (reader: Life['client']) =>
    (await readPlan(reader, params))?.staat === staat
  promise(world, {
    operationId: 'zetWijkaanpakstap',
    key: plan,
    audit: { handeling: 'wijkaanpak-verzetten', object: plan },
    holds: stateIs('ter-bespreking'),
  })
  doubtAll(world, plan)
  const body = { reden: 'besloten in de stuurgroep' }
  if ((await change(stelWijkaanpakVast, { als: 'stuurgroep', params, json: body })) === null) return
  promise(world, {
    operationId: 'stelWijkaanpakVast',
    key: plan,
    audit: { handeling: 'wijkaanpak-vaststellen', object: plan },
    holds: stateIs('vastgesteld'),
  })
}

/** What a priority needs before it can be adopted. */
const PRIORITY = {
  titel: 'contact',
  prioriteit: 1,
  eigenaar: 'Welzijn',
  meting: 'Elk jaar een eigen peiling',
  doel: {
    indicator: 'rivm-eenzaam',
    gebied: 'waterwijk',
    streefwaarde: 40,
    opDatum: '2059-12-31',
    eersteWaarde: { waarde: 48, jaar: 2020, bron: 'RIVM' },
  },
}

export const PLAN_CHANGES = {
  maakWijkaanpak: begin,
  maakPlanobject: begin,
  wijzigPlanobject: edit,
  verwijderPlanobject: remove,
  herstelPlanobject: remove,
  maakOngedaan: back,
  doeOpnieuw: back,
  benoemPlanversie: versions,
  zetPlanversieTerug: versions,
  zetWijkaanpakstap: adopt,
  stelWijkaanpakVast: adopt,
} as const
