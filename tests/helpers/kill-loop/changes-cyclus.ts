import type { Cyclus } from '../../../server/contract/cycli.ts'
import { legBijeenkomstVast, trekBijeenkomstIn } from '../../../server/contract/bijeenkomsten.ts'
import { maakCyclus, maakWijkanalyses } from '../../../server/contract/cycli.ts'
import { stelCyclusVast, wijzigKalender, zetCyclusstap } from '../../../server/contract/cyclusgang.ts'
import { stopTaak, type Taak } from '../../../server/contract/taken.ts'
import type { Bijeenkomst } from '../../../geodata/schema/bijeenkomst.ts'
import { doubt, type Life, promise, readAs, some, take, wordOf } from './world.ts'

/** Makes one change of its kind, where what it needs is there. */
export type Change = (life: Life) => Promise<void>

/** The cyclus of the prepared folder that can be adopted. */
export const ADOPTABLE = '2025'

const make: Change = async ({ world, change }) => {
  const id = `proef-${world.number()}`
  const body = { id, naam: `Proef ${id}`, peildatum: '2031-05-01', besluit: { reden: 'proef' } }
  if ((await change(maakCyclus, { als: 'programmabureau', json: body })) === null) return
  world.things.cyclus.push(id)
  promise(world, {
    operationId: 'maakCyclus',
    key: `cyclus/${id}`,
    audit: { handeling: 'cyclus-maken', object: `cyclus/${id}` },
    holds: async (client) => {
      const found = await readAs<Cyclus>(client, 'programmabureau', `/cycli/${id}`)
      return found?.naam === body.naam && found.besluit.reden === 'proef' && found.besluit.wijken.length > 0
    },
  })
}

/** The first step needs nothing but the decision; a cyclus makes it once. */
const step: Change = async ({ world, change }) => {
  const id = take(world, 'cyclus')
  if (id === undefined) return
  const body = { van: 'voorbereiding', reden: 'alles is er' }
  const answer = await change(zetCyclusstap, {
    als: 'programmabureau',
    params: { cyclus: id },
    json: body,
  })
  if (answer === null) return
  promise(world, {
    operationId: 'zetCyclusstap',
    key: `cyclus/${id}/staat`,
    audit: { handeling: 'cyclus-verzetten', object: `cyclus/${id}` },
    holds: async (client) => {
      const found = await readAs<Cyclus>(client, 'programmabureau', `/cycli/${id}`)
      return found?.staat === 'gegevens' && found.overgangen.length === 1
    },
  })
}

const adopt: Change = async ({ world, client, change }) => {
  const before = await client.as('stuurgroep', `/cycli/${ADOPTABLE}`)
  if (before?.status !== 200 || (JSON.parse(before.body) as Cyclus).staat !== 'wijkaanpak') return
  const json = { reden: 'besloten in de stuurgroep' }
  if ((await change(stelCyclusVast, { als: 'stuurgroep', params: { cyclus: ADOPTABLE }, json })) === null)
    return
  promise(world, {
    operationId: 'stelCyclusVast',
    key: `cyclus/${ADOPTABLE}/staat`,
    audit: { handeling: 'cyclus-vaststellen', object: `cyclus/${ADOPTABLE}` },
    holds: async (reader) => {
      const found = await readAs<Cyclus>(reader, 'programmabureau', `/cycli/${ADOPTABLE}`)
      return found?.staat === 'vastgesteld' && found.overgangen.at(-1)?.reden === json.reden
    },
  })
}

const calendar: Change = async ({ world, change }) => {
  // One at a time for a cyclus, so that it is known which date stands.
  const id = take(world, 'cyclus')
  if (id === undefined) return
  const key = `cyclus/${id}/kalender/wijkaanpak`
  const datum = `2032-0${1 + world.random.below(9)}-1${world.random.below(9)}`
  const json = { datum, reden: `verschoven ${wordOf(world.number())}` }
  doubt(world, key)
  const params = { cyclus: id, moment: 'wijkaanpak' }
  const answer = await change(wijzigKalender, { als: 'programmabureau', params, json })
  world.things.cyclus.push(id)
  if (answer === null) return
  promise(world, {
    operationId: 'wijzigKalender',
    key,
    audit: { handeling: 'kalender-wijzigen', object: key },
    holds: async (client) => {
      const found = await readAs<Cyclus>(client, 'programmabureau', `/cycli/${id}`)
      const moved = found?.kalender.find(({ moment }) => moment === 'wijkaanpak')?.wijziging
      return moved?.datum === datum && moved.reden === json.reden
    },
  })
}

const meeting: Change = async ({ world, change }) => {
  const cyclus = some(world, 'cyclus')
  if (cyclus === undefined) return
  const bereik = `uitnodiging soort ${wordOf(world.number())}`
  const json = meetingOf('waterwijk', 'zuidoost', world.today, bereik)
  const answer = await change(legBijeenkomstVast, { als: 'programmabureau', params: { cyclus }, json })
  if (answer === null) return
  const { id } = JSON.parse(answer.body) as Bijeenkomst
  world.things.bijeenkomst.push(`${cyclus}/${id}`)
  promise(world, {
    operationId: 'legBijeenkomstVast',
    key: `bijeenkomst/${id}`,
    audit: { handeling: 'bijeenkomst-vastleggen', object: `cyclus/${cyclus}/bijeenkomst/${id}` },
    holds: async (client) =>
      (await meetingsOf(client, cyclus)).some((row) => row.id === id && row.bereik === bereik),
  })
}

const withdrawMeeting: Change = async ({ world, change }) => {
  const found = take(world, 'bijeenkomst')
  if (found === undefined) return
  const [cyclus = '', id = ''] = found.split('/')
  doubt(world, `bijeenkomst/${id}`)
  const params = { cyclus, bijeenkomst: id }
  const json = { reden: 'dubbel ingevuld' }
  if ((await change(trekBijeenkomstIn, { als: 'programmabureau', params, json })) === null) return
  promise(world, {
    operationId: 'trekBijeenkomstIn',
    key: `bijeenkomst/${id}`,
    audit: { handeling: 'bijeenkomst-vastleggen', object: `cyclus/${cyclus}/bijeenkomst/${id}` },
    holds: async (client) => !(await meetingsOf(client, cyclus)).some((row) => row.id === id),
  })
}

async function meetingsOf(client: Life['client'], cyclus: string): Promise<Bijeenkomst[]> {
  const path = `/cycli/${cyclus}/bijeenkomsten`
  const found = await readAs<{ bijeenkomsten: Bijeenkomst[] }>(client, 'programmabureau', path)
  return found?.bijeenkomsten ?? []
}

/** A session as the screen would send it. */
export function meetingOf(wijk: string, stadsdeel: string, datum: string, bereik: string): object {
  return {
    soort: 'bewoners',
    wijk,
    stadsdeel,
    datum,
    plaats: 'wijkcentrum',
    vorm: 'wijktafels',
    aantalMensen: 24,
    aantalOrganisaties: null,
    aantalBewoners: null,
    bereik,
    volgorde: [
      { thema: 'contact', toelichting: 'te weinig plekken om elkaar te zien', houding: 'bevestigt' },
    ],
  }
}

const analyse: Change = async ({ world, change }) => {
  const cyclus = some(world, 'cyclus')
  if (cyclus === undefined) return
  const answer = await change(maakWijkanalyses, { als: 'programmabureau', params: { cyclus } })
  if (answer === null) return
  const { id } = JSON.parse(answer.body) as Taak
  if (world.promises.has(`taak/${id}`)) return // the same task, asked for again
  world.things.taak.push(id)
  promise(world, {
    operationId: 'maakWijkanalyses',
    key: `taak/${id}`,
    audit: { handeling: 'wijkanalyse-maken', object: `cyclus/${cyclus}` },
    holds: async (client, { examplesGo }) => examplesGo || (await taskOf(client, id))?.id === id,
  })
}

const stop: Change = async ({ world, change }) => {
  const id = take(world, 'taak')
  if (id === undefined) return
  const answer = await change(stopTaak, { als: 'programmabureau', params: { taak: id } })
  if (answer === null) return
  promise(world, {
    operationId: 'stopTaak',
    key: `taak/${id}`,
    audit: { handeling: 'taak-stoppen', object: `taak/${id}` },
    holds: async (client, { examplesGo }) => examplesGo || (await taskOf(client, id))?.staat === 'gestopt',
  })
}

/** Tasks of before go with the example data: what they made is gone. */
const taskOf = (client: Life['client'], id: string) => readAs<Taak>(client, 'programmabureau', `/taken/${id}`)

export const CYCLE_CHANGES = {
  maakCyclus: make,
  zetCyclusstap: step,
  stelCyclusVast: adopt,
  wijzigKalender: calendar,
  legBijeenkomstVast: meeting,
  trekBijeenkomstIn: withdrawMeeting,
  maakWijkanalyses: analyse,
  stopTaak: stop,
} as const
