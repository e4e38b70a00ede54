import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Cyclus } from '../../../server/contract/cycli.ts'
import type { Kalenderpunt } from '../../../analyses/cyclus/cyclusgang-schema.ts'
import { APP } from '../../../server/auth/actor.ts'
import type { Invoer } from '../../../server/contract/invoer.ts'
import { legBijeenkomstVast } from '../../../server/contract/bijeenkomsten.ts'
import { zetCyclusstap } from '../../../server/contract/cyclusgang.ts'
import { secretFor } from '../../../server/secret.ts'
import { openLog } from '../../../server/store/log-writer.ts'
import { NEWEST_MIGRATION } from '../../../server/store/migrate.ts'
import { installDataset } from '../../../server/store/install.ts'
import { openMain } from '../../../server/store/open.ts'
import { copyDemoTo } from '../demo-folder.ts'
import { factsOf, makeDataset } from '../register-datasets.ts'
import { ACCOUNT_CHANGES } from './changes-accounts.ts'
import { ADOPTABLE, meetingOf } from './changes-cyclus.ts'
import { OWN_ACCOUNT_CHANGES } from './changes-eigen-account.ts'
import { IMPORT_CHANGES } from './changes-invoer.ts'
import { PUBLIC_CHANGES } from './changes-openbaar.ts'
import { FETCHED } from './changes-overig.ts'
import { livingClient } from './life.ts'
import { startProcess } from './server-process.ts'
import { DIFFERING, readAs, type World } from './world.ts'

/** Two versions of one dataset as if a source gave them: which one holds can then be turned. */
function addFetched(dataDir: string): void {
  const db = openMain(join(dataDir, 'main.sqlite'), NEWEST_MIGRATION)
  try {
    openLog(db, secretFor({ dataDir, secret: null }).keyFor('logboek'))
    for (const [index, letOp] of ['eerste keer', 'tweede keer'].entries()) {
      const made = makeDataset(FETCHED, {})
      // Of today: a version that is old and does not hold goes at the end of its term.
      const opgehaaldOp = new Date(Date.now() + index).toISOString()
      const provenance = { ...made.inhoud.provenance, opgehaaldOp, letOp: [letOp] }
      installDataset(db, dataDir, APP, new Date(opgehaaldOp), {
        ...made,
        inhoud: { ...made.inhoud, provenance },
      })
    }
    const woningfeiten = DIFFERING.flatMap((woning) =>
      factsOf(woning, { blok: 'andere lijst' }, '2026-01-02'),
    )
    installDataset(db, dataDir, APP, new Date(), makeDataset('proef-verschil', { woningfeiten }))
  } finally {
    db.close()
  }
}

/** Brings the cyclus of the demo to where it can be adopted. */
async function bringToAdoption(world: World, url: string): Promise<void> {
  const { client, life } = livingClient(world, url)
  const read = () => readAs<Cyclus>(client, 'programmabureau', `/cycli/${ADOPTABLE}`)
  const als = 'programmabureau'
  const params = { cyclus: ADOPTABLE }
  for (const { id, stadsdeel } of (await read())?.besluit.wijken ?? []) {
    const json = meetingOf(id, stadsdeel, world.today, 'uitnodiging in de bus')
    await life.change(legBijeenkomstVast, { als, params, json })
  }
  const steps: Kalenderpunt['moment'][] = ['gegevens', 'terugkoppeling', 'conclusies']
  for (const van of ['voorbereiding', ...steps]) {
    await life.change(zetCyclusstap, { als, params, json: { van, reden: 'alles is er' } })
  }
  const reached = (await read())?.staat
  if (reached !== 'wijkaanpak')
    throw new Error(`the cyclus came to ${reached}: ${world.surprises.join('; ')}`)
}

/** How many imports stand ready to be tried, applied and undone. */
const IMPORTS = { recognised: 3, tried: 3, applied: 3 }

/** Brings files in, so that every step of an import can be the next one. */
async function bringFiles(world: World, url: string): Promise<void> {
  const { client, life } = livingClient(world, url)
  const { herkend, beproefd } = world.things
  const { recognised, tried, applied } = IMPORTS
  while (herkend.length < tried + applied) await IMPORT_CHANGES.ontvangBestand(life)
  while (herkend.length > 0) await IMPORT_CHANGES.beproefInvoer(life)
  for (const found of beproefd) {
    const path = `/invoer/${found.split('/')[0] ?? ''}`
    while ((await readAs<Invoer>(client, 'programmabureau', path))?.staat === 'proef') await sleep(20)
  }
  for (let done = 0; done < applied; done += 1) await IMPORT_CHANGES.pasInvoerToe(life)
  while (herkend.length < recognised) await IMPORT_CHANGES.ontvangBestand(life)
}

/** How many people have an account and a session. A change that is killed uses one up: nobody knows which password then holds. */
const SIGNED_IN = 8

/** Makes accounts, and opens each with its link. */
async function bringAccounts(world: World, url: string): Promise<void> {
  const { life } = livingClient(world, url)
  for (let made = 0; made < SIGNED_IN; made += 1) {
    await ACCOUNT_CHANGES.maakAccount(life)
    await OWN_ACCOUNT_CHANGES.gebruikUitnodiging(life)
  }
  const opened = world.things.account.length
  if (opened < SIGNED_IN) throw new Error(`${opened} accounts were opened: ${world.surprises.join('; ')}`)
}

/** Publishes an edition, so that there is one to withdraw. */
async function bringEdition(world: World, url: string): Promise<void> {
  const { life } = livingClient(world, url)
  await PUBLIC_CHANGES.publiceerUitgave(life)
  if (!world.acknowledged.has('publiceerUitgave'))
    throw new Error(`nothing was published: ${world.surprises.join('; ')}`)
}

/** Fills an empty folder with a demo whose cyclus can be adopted and with versions of a source to choose from. */
export async function prepareFolder(dataDir: string, world: World): Promise<void> {
  await copyDemoTo('server', dataDir, async (folder) => {
    const first = await startProcess(folder)
    await first.stop()
  })
  // Outside a run of the tests nothing is shared, and the start itself fills the folder.
  if (!existsSync(join(dataDir, 'main.sqlite'))) await (await startProcess(dataDir)).stop()
  addFetched(dataDir)
  const server = await startProcess(dataDir)
  try {
    await bringToAdoption(world, server.url)
    await bringFiles(world, server.url)
    await bringAccounts(world, server.url)
    await bringEdition(world, server.url)
  } finally {
    await server.stop()
  }
}
