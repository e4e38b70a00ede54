import { haalBron } from '../../../server/contract/bronnen.ts'
import {
  type DatasetVersieRegel,
  verwijderVoorbeelddata,
  zetVersieTerug,
} from '../../../server/contract/datasets.ts'
import {
  beginDemoSessie,
  eindigInzagedoel,
  eindigSessie,
  kiesInzagedoel,
  rol,
  type Sessie,
} from '../../../server/contract/sessie.ts'
import { legSignaalVast, type Signaalregel, trekSignaalIn } from '../../../server/contract/signalen.ts'
import type { Taak } from '../../../server/contract/taken.ts'
import { meldUitvoer } from '../../../server/contract/uitvoer.ts'
import { type woningAntwoord, wijzigWoningveld } from '../../../server/contract/woningen.ts'
import type { z } from 'zod'
import type { Change } from './changes-cyclus.ts'
import { BrokenOff, signIn } from './client.ts'
import { doubt, type Life, promise, readAs, take, wordOf } from './world.ts'
import { signalBody } from '../signal-body.ts'

/** A dataset of the prepared folder with two versions that came from a source. */
export const FETCHED = 'proef-opgehaald'

const session: Change = async ({ world, change }) => {
  const als = world.random.of(rol.options)
  const answer = await change(beginDemoSessie, { als, cookie: '', json: { rol: als } })
  if (answer === null) return
  const { cookie } = answer
  world.things.sessie.push(cookie)
  promise(world, {
    operationId: 'beginDemoSessie',
    key: cookie,
    audit: { handeling: 'sessie-beginnen', object: 'demo-sessie' },
    holds: async (client) => (await roleOf(client, cookie)) === als,
  })
}

async function sessionOf(client: Life['client'], cookie: string): Promise<Sessie> {
  const answer = await client.withCookie(cookie, '/sessie')
  if (answer === null) throw new BrokenOff('reading the session was broken off')
  return JSON.parse(answer.body) as Sessie
}

/** Role of whoever has this session; null when it is none any more. */
export const roleOf = async (client: Life['client'], cookie: string): Promise<Sessie['rol']> =>
  (await sessionOf(client, cookie)).rol

const signOut: Change = async ({ world, change }) => {
  const cookie = take(world, 'sessie')
  if (cookie === undefined) return
  doubt(world, cookie)
  if ((await change(eindigSessie, { als: 'partner', cookie })) === null) return
  promise(world, {
    operationId: 'eindigSessie',
    key: cookie,
    audit: { handeling: 'afmelden', object: 'demo-sessie' },
    holds: async (client) => (await roleOf(client, cookie)) === null,
  })
}

/** Turns the purpose of a fresh session on or off. */
const purposeTo =
  (doel: 'wijkanalyse-maken' | null): Change =>
  async ({ world, client, change }) => {
    const cookie = await signIn(client.withCookie, 'programmamanager')
    if (cookie === null) return
    const begun = await change(kiesInzagedoel, {
      als: 'programmamanager',
      cookie,
      json: { doel: 'wijkanalyse-maken' },
    })
    if (begun === null) return
    if (doel === null && (await change(eindigInzagedoel, { als: 'programmamanager', cookie })) === null)
      return
    promise(world, {
      operationId: doel === null ? 'eindigInzagedoel' : 'kiesInzagedoel',
      key: `inzagedoel/${cookie}`,
      audit: { handeling: 'inzagedoel-kiezen', object: 'sessie/inzagedoel' },
      holds: async (reader) => (await sessionOf(reader, cookie)).inzagedoel === doel,
    })
  }

const dwelling: Change = async ({ world, change }) => {
  // Below those that are changed many at a time.
  const woning = `VB${String(1 + (world.number() % 10_000)).padStart(7, '0')}`
  doubt(world, `woning/${woning}`)
  const waarde = `blok-${world.number()}`
  const json = { waarde, datum: world.today, reden: 'gezien in de straat' }
  const params = { woning, veld: 'blok' }
  if ((await change(wijzigWoningveld, { als: 'centrada', params, json })) === null) return
  promise(world, {
    operationId: 'wijzigWoningveld',
    key: `woning/${woning}`,
    audit: { handeling: 'woning-wijzigen', object: `woning/${woning}/blok` },
    holds: async (client, { examplesGo }) => {
      if (examplesGo) return true
      const found = await readAs<z.infer<typeof woningAntwoord>>(client, 'centrada', `/woningen/${woning}`)
      const field = found?.velden.find(({ veld }) => veld === 'blok')
      return field?.waarde === waarde && field.herkomst.soort === 'persoon'
    },
  })
}

async function signalsOf(client: Life['client']): Promise<Signaalregel[]> {
  return (await readAs<{ signalen: Signaalregel[] }>(client, 'programmabureau', '/signalen'))?.signalen ?? []
}

const signal: Change = async ({ world, change }) => {
  const json = signalBody(`Opmerking ${wordOf(world.number())} uit de wijk.`)
  const als = world.random.of(['programmabureau', 'partner', 'wijkteam'] as const)
  const answer = await change(legSignaalVast, { als, json })
  if (answer === null) return
  const { id } = JSON.parse(answer.body) as Signaalregel
  world.things.signaal.push(id)
  promise(world, {
    operationId: 'legSignaalVast',
    key: `signaal/${id}`,
    audit: { handeling: 'signaal-vastleggen', object: `signaal/${id}` },
    holds: async (client) => (await signalsOf(client)).find((row) => row.id === id)?.tekst === json.tekst,
  })
}

const withdrawSignal: Change = async ({ world, change }) => {
  const id = take(world, 'signaal')
  if (id === undefined) return
  doubt(world, `signaal/${id}`)
  const json = { reden: `niet meer zo ${wordOf(world.number())}` }
  if ((await change(trekSignaalIn, { als: 'programmabureau', params: { signaal: id }, json })) === null)
    return
  promise(world, {
    operationId: 'trekSignaalIn',
    key: `signaal/${id}`,
    audit: { handeling: 'signaal-intrekken', object: `signaal/${id}` },
    holds: async (client) =>
      (await signalsOf(client)).find((row) => row.id === id)?.ingetrokken?.reden === json.reden,
  })
}

const visitSource: Change = async ({ world, change }) => {
  const params = { bron: 'leefbaarometer-3' }
  const answer = await change(haalBron, { als: 'programmabureau', params, query: { jaar: '2024' } })
  if (answer === null) return
  const { id } = JSON.parse(answer.body) as Taak
  if (world.promises.has(`taak/${id}`)) return // the same task, asked for again
  promise(world, {
    operationId: 'haalBron',
    key: `taak/${id}`,
    audit: { handeling: 'bron-ophalen', object: 'bron/leefbaarometer-3' },
    holds: async (client, { examplesGo }) =>
      examplesGo || (await readAs<Taak>(client, 'programmabureau', `/taken/${id}`))?.id === id,
  })
}

async function versionsOf(client: Life['client']): Promise<DatasetVersieRegel[]> {
  const path = `/datasets/${FETCHED}/versies`
  return (await readAs<{ versies: DatasetVersieRegel[] }>(client, 'programmabureau', path))?.versies ?? []
}

const turning = new WeakSet<Life['world']>()

/** Turns to the other of two versions; one at a time, so that it is known which one stands. */
const turnVersion: Change = async ({ world, client, change }) => {
  if (turning.has(world)) return
  turning.add(world)
  try {
    const listed = await client.as('programmabureau', `/datasets/${FETCHED}/versies`)
    if (listed?.status !== 200) return
    const { versies } = JSON.parse(listed.body) as { versies: DatasetVersieRegel[] }
    const other = versies.find((row) => !row.geldt)?.versie
    if (other === undefined) return
    doubt(world, `dataset/${FETCHED}`)
    const json = { versie: other, reden: 'de nieuwe klopt niet' }
    const params = { dataset: FETCHED }
    if ((await change(zetVersieTerug, { als: 'programmabureau', params, json })) === null) return
    promise(world, {
      operationId: 'zetVersieTerug',
      key: `dataset/${FETCHED}`,
      audit: { handeling: 'bron-ophalen', object: `dataset/${FETCHED}` },
      holds: async (reader) => (await versionsOf(reader)).find((row) => row.geldt)?.versie === other,
    })
  } finally {
    turning.delete(world)
  }
}

/** Ends what a folder holds of example data, and so what stands on it: for the last life on a folder. */
const removeExamples: Change = async ({ world, change }) => {
  world.examplesGo = true
  if ((await change(verwijderVoorbeelddata, { als: 'beheerder' })) === null) return
  promise(world, {
    operationId: 'verwijderVoorbeelddata',
    key: 'dataset/voorbeeld',
    audit: { handeling: 'voorbeelddata-verwijderen', object: 'dataset/voorbeeld' },
    holds: async (client) =>
      (await readAs<{ voorbeelddata: boolean }>(client, 'beheerder', '/datasets'))?.voorbeelddata === false,
  })
}

const fileFromBrowser: Change = async ({ world, change }) => {
  const cijfer = `cijfer-${world.number()}`
  const json = { wat: 'kaart-csv', cijfer, jaar: 2020, gebied: null }
  if ((await change(meldUitvoer, { als: 'programmabureau', json })) === null) return
  promise(world, {
    operationId: 'meldUitvoer',
    key: 'uitvoer/kaart',
    audit: { handeling: 'uitvoer', object: 'laag/kaart' },
    holds: async (client) => {
      const log = await readAs<{ rijen: { na: string | null }[] }>(
        client,
        'beheerder',
        '/logboek?handeling=uitvoer&object=laag/kaart',
      )
      return log?.rijen.some(({ na }) => na?.includes(`"${cijfer}"`) === true) === true
    },
  })
}

export const OTHER_CHANGES = {
  beginDemoSessie: session,
  eindigSessie: signOut,
  kiesInzagedoel: purposeTo('wijkanalyse-maken'),
  eindigInzagedoel: purposeTo(null),
  wijzigWoningveld: dwelling,
  legSignaalVast: signal,
  trekSignaalIn: withdrawSignal,
  meldUitvoer: fileFromBrowser,
  haalBron: visitSource,
  zetVersieTerug: turnVersion,
  verwijderVoorbeelddata: removeExamples,
} as const
