import type { z } from 'zod'
import type { Campagne } from '../../../geodata/schema/campagne.ts'
import {
  type leesAdreslijst,
  legBezoekVast,
  legGeinformeerdVast,
  schrijfBezoekafspraak,
  schrijfDeurbezoek,
} from '../../../server/contract/campagnebezoeken.ts'
import {
  kondigCampagneAan,
  type leesCampagne,
  type lijstCampagnes,
  maakCampagne,
  planBezoekronde,
  type RondeInBeeld,
  wijzigCampagne,
  zetBezoekers,
} from '../../../server/contract/campagnes.ts'
import { maakRenovatieplan, wijzigUitgangspunten } from '../../../server/contract/renovatieplannen.ts'
import type { Taak } from '../../../server/contract/taken.ts'
import { AGREED, areaOf, CAMPAIGN, PLAN_ASKED, roundOf, visitOf } from '../campaign-examples.ts'
import type { Change } from './changes-cyclus.ts'
import { doubt, type Life, promise, readAs, take, wordOf, type World } from './world.ts'

const als = 'centrada'
type Beeld = z.infer<typeof leesCampagne.antwoord.schema>

const readCampaign = (client: Life['client'], campagne: string) =>
  readAs<Beeld>(client, als, `/campagnes/${campagne}`)

/** Stopped ones hold no dwellings, so that no two are in each other's way however many are made. */
const bodyOf = (naam: string, straat: string) => ({
  ...CAMPAIGN,
  naam,
  gebied: areaOf('straat', straat),
  staat: 'gestopt',
})

const make: Change = async ({ world, client, change }) => {
  const list = await readAs<z.infer<typeof lijstCampagnes.antwoord.schema>>(client, als, '/campagnes')
  const streets =
    list?.keuzes.plekken.filter(({ soort, woningen }) => soort === 'straat' && woningen <= 60) ?? []
  const straat = streets[world.number() % Math.max(1, streets.length)]?.naam
  if (straat === undefined) return
  const json = bodyOf(`Campagne ${wordOf(world.number())}`, straat)
  const answer = await change(maakCampagne, { als, json })
  if (answer === null) return
  const { id } = JSON.parse(answer.body) as Campagne
  world.things.campagne.push(`${id}/${straat}`)
  promise(world, {
    operationId: 'maakCampagne',
    key: `campagne/${id}`,
    audit: { handeling: 'campagne-schrijven', object: `campagne/${id}` },
    holds: async (reader) => (await readCampaign(reader, id))?.campagne.naam === json.naam,
  })
}

/** Does something with a campaign that nobody else has meanwhile. */
const withCampaign =
  (work: (life: Life, campagne: string, straat: string) => Promise<void>): Change =>
  async (life) => {
    const found = take(life.world, 'campagne')
    if (found === undefined) return
    const [campagne = '', straat = ''] = found.split('/')
    await work(life, campagne, straat)
    life.world.things.campagne.push(found)
  }

const edit = withCampaign(async ({ world, change }, campagne, straat) => {
  doubt(world, `campagne/${campagne}`)
  const json = bodyOf(`Campagne ${wordOf(world.number())}`, straat)
  if ((await change(wijzigCampagne, { als, params: { campagne }, json })) === null) return
  promise(world, {
    operationId: 'wijzigCampagne',
    key: `campagne/${campagne}`,
    audit: { handeling: 'campagne-schrijven', object: `campagne/${campagne}` },
    holds: async (client) => (await readCampaign(client, campagne))?.campagne.naam === json.naam,
  })
})

const announce = withCampaign(async ({ world, change }, campagne) => {
  const json = { jaar: 2030, seizoen: 'zomer', zekerheid: 'zeker', waarom: `reden ${wordOf(world.number())}` }
  if ((await change(kondigCampagneAan, { als, params: { campagne }, json })) === null) return
  promise(world, {
    operationId: 'kondigCampagneAan',
    key: `campagne/${campagne}/datum/${json.waarom}`,
    audit: { handeling: 'campagne-schrijven', object: `campagne/${campagne}/datum` },
    holds: async (client) =>
      (await readCampaign(client, campagne))?.data.some(({ waarom }) => waarom === json.waarom) ?? false,
  })
})

const visitors = withCampaign(async ({ world, change }, campagne, straat) => {
  const key = `campagne/${campagne}/bezoekers`
  doubt(world, key)
  const rol = world.random.of(['partner', 'programmabureau', 'programmamanager'] as const)
  const json = { bezoekers: [{ straat, wie: { soort: 'rol', rol } }], reden: 'zij gaan langs' }
  if ((await change(zetBezoekers, { als, params: { campagne }, json })) === null) return
  promise(world, {
    operationId: 'zetBezoekers',
    key,
    audit: { handeling: 'campagne-schrijven', object: key },
    holds: async (client) =>
      JSON.stringify((await readCampaign(client, campagne))?.bezoekers) === JSON.stringify(json.bezoekers),
  })
})

/** A round uses up the campaign: every home of its street is then planned. */
const round: Change = async ({ world, client, change }) => {
  const found = take(world, 'campagne')
  if (found === undefined) return
  const [campagne = '', straat = ''] = found.split('/')
  const answer = await change(planBezoekronde, { als, params: { campagne }, json: roundOf(straat) })
  if (answer === null) return
  const { id } = JSON.parse(answer.body) as RondeInBeeld
  promise(world, {
    operationId: 'planBezoekronde',
    key: `campagne/${campagne}/ronde/${id}`,
    audit: { handeling: 'campagne-schrijven', object: `campagne/${campagne}/ronde/${id}` },
    holds: async (reader) =>
      (await readCampaign(reader, campagne))?.rondes.some((one) => one.id === id) ?? false,
  })
  const homes = await addresses({ client }, campagne, straat)
  for (const home of homes.slice(0, 8)) world.things.bezoekadres.push([campagne, straat, id, home].join('/'))
}

async function addresses(
  { client }: Pick<Life, 'client'>,
  campagne: string,
  straat: string,
): Promise<string[]> {
  const path = `/campagnes/${campagne}/adreslijst?${new URLSearchParams({ straat }).toString()}`
  const list = await readAs<z.infer<typeof leesAdreslijst.antwoord.schema>>(client, als, path)
  return list?.adressen.map(({ woning }) => woning) ?? []
}

const rowOf = async (client: Life['client'], campagne: string, straat: string, woning: string) => {
  const path = `/campagnes/${campagne}/adreslijst?${new URLSearchParams({ straat }).toString()}`
  const list = await readAs<z.infer<typeof leesAdreslijst.antwoord.schema>>(client, als, path)
  return list?.adressen.find((row) => row.woning === woning)
}

/** Uses up a home of a round: the promise about it holds for ever. */
const atHome =
  (
    work: (life: Life, world: World, parts: readonly [string, string, string, string]) => Promise<void>,
  ): Change =>
  async (life) => {
    const found = take(life.world, 'bezoekadres')
    if (found === undefined) return
    const [campagne = '', straat = '', ronde = '', woning = ''] = found.split('/')
    await work(life, life.world, [campagne, straat, ronde, woning])
  }

const visit = atHome(async ({ change }, world, [campagne, straat, ronde, woning]) => {
  const json = visitOf(ronde, woning)
  if ((await change(legBezoekVast, { als, params: { campagne }, json })) === null) return
  promise(world, {
    operationId: 'legBezoekVast',
    key: `campagne/${campagne}/bezoek/${woning}`,
    audit: { handeling: 'bezoek-vastleggen', object: `campagne/${campagne}/bezoek/${woning}` },
    holds: async (client, { examplesGo }) =>
      examplesGo || (await rowOf(client, campagne, straat, woning))?.uitkomst === json.uitkomst,
  })
})

/** As at the door: what stands there was read first. */
const atDoor = atHome(async ({ change }, world, [campagne, straat, ronde, woning]) => {
  const { woning: _, ...json } = { ...visitOf(ronde, woning), wensen: [] }
  if ((await change(schrijfDeurbezoek, { als, params: { campagne, woning }, json })) === null) return
  promise(world, {
    operationId: 'schrijfDeurbezoek',
    key: `campagne/${campagne}/bezoek/${woning}`,
    audit: { handeling: 'bezoek-vastleggen', object: `campagne/${campagne}/bezoek/${woning}` },
    holds: async (client, { examplesGo }) =>
      examplesGo || (await rowOf(client, campagne, straat, woning))?.uitkomst === json.uitkomst,
  })
})

const agree = atHome(async ({ change }, world, [campagne, straat, , woning]) => {
  if ((await change(schrijfBezoekafspraak, { als, params: { campagne, woning }, json: AGREED })) === null)
    return
  promise(world, {
    operationId: 'schrijfBezoekafspraak',
    key: `campagne/${campagne}/afspraak/${woning}`,
    audit: { handeling: 'bezoek-vastleggen', object: `campagne/${campagne}/afspraak/${woning}` },
    holds: async (client, { examplesGo }) =>
      examplesGo || (await rowOf(client, campagne, straat, woning))?.afspraak?.tijd === AGREED.tijd,
  })
})

const told = atHome(async ({ change }, world, [campagne, straat, , woning]) => {
  const json = { woningen: [woning], datum: '2026-09-14' }
  if ((await change(legGeinformeerdVast, { als, params: { campagne }, json })) === null) return
  promise(world, {
    operationId: 'legGeinformeerdVast',
    key: `campagne/${campagne}/geinformeerd/${woning}`,
    audit: { handeling: 'bezoek-vastleggen', object: `campagne/${campagne}/geinformeerd` },
    holds: async (client, { examplesGo }) =>
      examplesGo || (await rowOf(client, campagne, straat, woning))?.geinformeerdOp === json.datum,
  })
})

/** The search may be broken off; the task that was accepted stays, and of a plan nothing is half. */
const plan: Change = async ({ world, change }) => {
  const answer = await change(maakRenovatieplan, { als, json: PLAN_ASKED })
  if (answer === null) return
  const { id } = JSON.parse(answer.body) as Taak
  if (world.promises.has(`renovatieplan/${id}`)) return // the same task, asked for again
  promise(world, {
    operationId: 'maakRenovatieplan',
    key: `renovatieplan/${id}`,
    audit: { handeling: 'renovatieplan-maken', object: 'renovatieplan' },
    holds: async (client, { examplesGo }) =>
      examplesGo || (await readAs<Taak>(client, als, `/taken/${id}`))?.id === id,
  })
}

const assumptions: Change = async ({ world, change }) => {
  doubt(world, 'uitgangspunten')
  // A crew does at most a thousand dwellings; two changes after each other never say the same.
  const waarde = 20 + (world.number() % 900)
  const json = { waarden: [{ id: 'ploegsnelheid', waarde, bron: null }], reden: 'gemeten' }
  if ((await change(wijzigUitgangspunten, { als, json })) === null) return
  world.audits.set(
    'renovatieplan-maken renovatieplan/uitgangspunten',
    (world.audits.get('renovatieplan-maken renovatieplan/uitgangspunten') ?? 0) + 1,
  )
  world.acknowledged.set('wijzigUitgangspunten', (world.acknowledged.get('wijzigUitgangspunten') ?? 0) + 1)
}

export const CAMPAIGN_CHANGES = {
  maakRenovatieplan: plan,
  wijzigUitgangspunten: assumptions,
  maakCampagne: make,
  wijzigCampagne: edit,
  kondigCampagneAan: announce,
  zetBezoekers: visitors,
  planBezoekronde: round,
  legBezoekVast: visit,
  schrijfDeurbezoek: atDoor,
  schrijfBezoekafspraak: agree,
  legGeinformeerdVast: told,
} as const
