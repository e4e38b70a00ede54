import { lijstCampagnes } from '../../server/contract/campagnes.ts'
import { type MakeExample, made, reden } from './example-parts.ts'
import { jsonPost, type TestInstallation } from './test-installation.ts'

/** A campaign as its form sends it, without its name and area. */
export const CAMPAIGN = {
  werk: 'opknappen',
  van: '2027-K1',
  tot: '2028-K4',
  maatregelen: ['gevel', 'glas', 'ventilatie'],
  ploegen: 2,
  fonds: null,
  budgetEuro: 1_500_000,
  partner: 'centrada',
  contactplan: 'brief, inloop in het wijkcentrum en een gesprek thuis',
  staat: 'voorbereiding',
  reden,
} as const

/** An area of one block, or of one street. */
export const areaOf = (soort: 'blok' | 'straat', naam: string) => ({
  blokken: soort === 'blok' ? [naam] : [],
  straten: soort === 'straat' ? [naam] : [],
  buurten: [],
})

/** A street with homes that no campaign holds, as the list of campaigns offers it. */
export async function freeStreet(app: TestInstallation, cookie: string) {
  const answer = await app.ask('/api/v1/campagnes', { cookie })
  const { keuzes } = lijstCampagnes.antwoord.schema.parse(await answer.json())
  const found = keuzes.plekken.find(
    ({ soort, campagne, woningen }) => soort === 'straat' && campagne === null && woningen >= 10,
  )
  if (found === undefined) throw new Error('no street is free')
  return found
}

/** A campaign in a street of its own; gives its id and the street. */
export async function newCampaign(app: TestInstallation, over: object = {}) {
  const cookie = await app.signIn('programmabureau')
  const { naam } = await freeStreet(app, cookie)
  const body = { ...CAMPAIGN, naam: `Campagne ${naam}`, gebied: areaOf('straat', naam), ...over }
  return { campagne: await made(app, '/campagnes', body), straat: naam }
}

/** Moments of a round that keep every rule: an afternoon, an evening and a Saturday, two weeks after the letter. */
export const MOMENTS = [
  { datum: '2026-09-14', dagdeel: 'middag' },
  { datum: '2026-09-16', dagdeel: 'avond' },
  { datum: '2026-09-19', dagdeel: 'ochtend' },
] as const
export const roundOf = (straat: string) => ({
  straat,
  duo: 'corporatie-welzijn',
  duos: 10,
  briefOp: '2026-08-31',
  momenten: MOMENTS,
})

/** A campaign with a round in which every role that may visits, and a home of it. */
export async function campaignWithRound(app: TestInstallation) {
  const { campagne, straat } = await newCampaign(app)
  const ronde = await made(app, `/campagnes/${campagne}/rondes`, roundOf(straat))
  const cookie = await app.signIn('centrada')
  const bezoekers = (['programmabureau', 'programmamanager', 'partner'] as const).map((rol) => ({
    straat,
    wie: { soort: 'rol', rol },
  }))
  const set = await app.ask(`/api/v1/campagnes/${campagne}/bezoekers`, {
    ...jsonPost({ bezoekers, reden }),
    method: 'PUT',
    cookie,
  })
  if (set.status !== 200) throw new Error(`the visitors gave ${set.status}: ${await set.text()}`)
  const query = new URLSearchParams({ straat }).toString()
  const list = await app.ask(`/api/v1/campagnes/${campagne}/adreslijst?${query}`, { cookie })
  const { adressen } = (await list.json()) as { adressen: { woning: string }[] }
  return { campagne, straat, ronde, woningen: adressen.map(({ woning }) => woning) }
}

/** A visit at which somebody was spoken to. */
export const visitOf = (ronde: string, woning: string) => ({
  ronde,
  woning,
  datum: '2026-09-14',
  uitkomst: 'bezocht',
  taal: 'nederlands',
  woningBesproken: true,
  buurtBesproken: true,
  hulpGewenst: true,
  wensen: ['warmer', 'minder-tocht'],
  hulp: { organisatie: 'mdf', toestemmingOp: '2026-09-14', overgedragen: false },
})

/** When and how people want to be visited. */
export const AGREED = { tijd: 'avond', taal: 'pools', tolk: true } as const

/** Each time another number. */
let speed = 0

/** A plan as its form sends it: a year of one wijk, searched for a second. */
export const PLAN_ASKED = {
  naam: 'Proefplan',
  vanPlan: null,
  seconden: 1,
  keuzes: {
    eerste: { jaar: 2027, kwartaal: 1 },
    kwartalen: 4,
    wijken: ['boswijk'],
    ploegen: [
      { naam: 'Ploeg 1', woningenPerKwartaal: null, van: null, tot: null },
      { naam: 'Ploeg 2', woningenPerKwartaal: 20, van: '2027-K2', tot: '2027-K3' },
    ],
    wisselwoningen: { begin: 0, daarna: [{ vanaf: '2027-K3', aantal: 4 }] },
    geld: [
      { fonds: 'vhf-1', jaren: [{ jaar: 2027, euro: 3_000_000 }] },
      { fonds: 'eigen-middelen', jaren: [{ jaar: 2027, euro: 3_000_000 }] },
    ],
    gewichten: { labelstappen: 60, buurt: 40, stem: 0, nabij: 30, vroeg: 20 },
    uit: [],
    minimumPerWijk: [],
    vast: [],
  },
} as const

/** Examples of the changes to campaigns and plans. */
export const CAMPAIGN_EXAMPLES: Record<string, MakeExample> = {
  maakCampagne: async (app) => {
    const { naam } = await freeStreet(app, await app.signIn('programmabureau'))
    return {
      rol: 'programmabureau',
      body: { ...CAMPAIGN, naam: `Campagne ${naam}`, gebied: areaOf('straat', naam) },
    }
  },
  wijzigCampagne: async (app) => {
    const { campagne, straat } = await newCampaign(app)
    const body = { ...CAMPAIGN, naam: 'Anders genoemd', gebied: areaOf('straat', straat), ploegen: 3 }
    return { rol: 'programmabureau', params: { campagne }, body }
  },
  kondigCampagneAan: async (app) => ({
    rol: 'programmabureau',
    params: { campagne: (await newCampaign(app)).campagne },
    body: { jaar: 2027, seizoen: 'zomer', zekerheid: 'waarschijnlijk', waarom: '' },
  }),
  zetBezoekers: async (app) => {
    const { campagne, straat } = await newCampaign(app)
    const bezoekers = [{ straat, wie: { soort: 'rol', rol: 'partner' } }]
    return { rol: 'programmabureau', params: { campagne }, body: { bezoekers, reden } }
  },
  planBezoekronde: async (app) => {
    const { campagne, straat } = await newCampaign(app)
    return { rol: 'programmabureau', params: { campagne }, body: roundOf(straat) }
  },
  legBezoekVast: async (app) => {
    const { campagne, ronde, woningen } = await campaignWithRound(app)
    return { rol: 'centrada', params: { campagne }, body: visitOf(ronde, woningen[0] ?? '') }
  },
  schrijfDeurbezoek: async (app) => {
    const { campagne, ronde, woningen } = await campaignWithRound(app)
    const { woning, ...body } = visitOf(ronde, woningen[0] ?? '')
    return { rol: 'centrada', params: { campagne, woning }, body }
  },
  schrijfBezoekafspraak: async (app) => {
    const { campagne, woningen } = await campaignWithRound(app)
    return { rol: 'centrada', params: { campagne, woning: woningen[0] ?? '' }, body: AGREED }
  },
  // One search at a time: who asks while it runs is told of that one.
  maakRenovatieplan: () => ({ rol: 'programmabureau', body: PLAN_ASKED, own: true }),
  wijzigUitgangspunten: () => ({
    rol: 'programmabureau',
    body: { waarden: [{ id: 'ploegsnelheid', waarde: 20 + (speed += 1), bron: null }], reden },
  }),
  legGeinformeerdVast: async (app) => {
    const { campagne, woningen } = await campaignWithRound(app)
    return { rol: 'centrada', params: { campagne }, body: { woningen, datum: '2026-09-14' } }
  },
}
