import { createReadStream, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { parseArgs } from 'node:util'
import { doelId, invoerOpgave, type InvoerOpgave } from '../../geodata/schema/invoer.ts'
import { actorWith } from '../auth/actor.ts'
import { ConfigError, readConfig } from '../config.ts'
import type { AppContext } from '../context.ts'
import { IMPORTS_PER_PAGE, ontvangBestand } from '../contract/invoer.ts'
import { rol, type Rol } from '../contract/sessie.ts'
import { invoerOpdrachtTekst as tekst, verslagRegels } from '../contract/text/nl/invoer-opdracht.ts'
import { probleemTekst } from '../contract/text/nl/problemen.ts'
import { ProblemError } from '../errors.ts'
import { applyImport, undoImport } from '../imports/apply.ts'
import { checkOrder } from '../imports/check-order.ts'
import { proposeMapping } from '../imports/propose.ts'
import { receiveImport } from '../imports/receive.ts'
import { openInstallation } from '../installation.ts'
import { startDryRun } from '../jobs/dry-run-task.ts'
import { type BewaardeInvoer, listImports, readImport } from '../store/imports.ts'
import { versionBefore } from '../imports/version-before.ts'
import { StoreError } from '../store/open.ts'

/** A command that cannot go on, with the Dutch sentence for the person at the keyboard. */
class CommandError extends Error {}

const options = {
  doel: { type: 'string' },
  blad: { type: 'string' },
  opgave: { type: 'string' },
  rol: { type: 'string', default: 'programmabureau' },
  toepassen: { type: 'boolean', default: false },
} as const

interface Words {
  doel?: string | undefined
  blad?: string | undefined
  opgave?: string | undefined
  rol: string
  toepassen: boolean
}

function importOf(app: AppContext, id: string): BewaardeInvoer {
  const found = readImport(app.db, id)
  if (found === null) throw new CommandError(tekst.onbekend(id))
  return found
}

async function bringIn(app: AppContext, path: string, role: Rol): Promise<BewaardeInvoer> {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true)
    throw new CommandError(tekst.geenBestand(path))
  // Node's own web stream has the type of the DOM's under another name.
  const stream = Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>
  const mostBytes = ontvangBestand.bestand?.mostBytes ?? 0
  const id = await receiveImport(
    app,
    actorWith({ rol: role, via: 'opdrachtregel', sessieId: 'opdrachtregel' }),
    {
      naam: basename(path),
      rol: role,
      stream,
      mostBytes,
    },
  )
  const one = importOf(app, id)
  if (one.fout !== null) throw new CommandError(one.fout.reden)
  return one
}

/** `herken`: what a file holds, and an order to fill in. */
async function recognise(app: AppContext, path: string, words: Words, role: Rol): Promise<void> {
  const one = await bringIn(app, path, role)
  const doel = doelId.parse(words.doel ?? 'cijfers')
  const sheet = one.herkenning?.bladen.find((blad) => words.blad === undefined || blad.naam === words.blad)
  if (sheet === undefined) throw new CommandError(tekst.geenBlad)
  const proposal = proposeMapping(app.current(), doel, sheet)
  const order: InvoerOpgave = {
    blad: sheet.naam,
    koppeling: proposal.koppeling,
    dataset: tekst.leegDataset,
    wijze: 'vervangen',
    eigenIndicatoren: [],
    enquete: null,
  }
  console.log(JSON.stringify({ herkenning: one.herkenning, ...proposal, opgave: order }, null, 2))
}

/** `proef`: the same dry run as on the screen; with --toepassen also the applying. */
async function tryOut(app: AppContext, path: string, words: Words, role: Rol): Promise<void> {
  if (words.opgave === undefined) throw new CommandError(tekst.opgaveNodig)
  const order = invoerOpgave.parse(JSON.parse(readFileSync(words.opgave, 'utf8')))
  const one = await bringIn(app, path, role)
  if (one.herkenning === null) throw new CommandError(tekst.geenBlad)
  checkOrder(app.current(), one.herkenning, order, versionBefore(app, order.dataset.dataset))
  const actor = actorWith({ rol: role, via: 'opdrachtregel', sessieId: 'opdrachtregel' })
  startDryRun(app, actor, one, order)
  await app.tasks.idle()
  const tried = importOf(app, one.id)
  if (tried.verslag === null) throw new CommandError(tried.fout?.reden ?? tekst.mislukt)
  for (const line of verslagRegels(tried.verslag)) console.log(line)
  if (!words.toepassen) {
    console.log(tekst.nietsVeranderd)
    return
  }
  const refusal = applyImport(app.db, app.dataDir, actor, app.clock(), tried, {
    sha256: tried.verslag.sha256,
  })
  if (refusal !== null) throw new ProblemError(refusal)
  console.log(tekst.toegepast(one.id, tried.verslag.rijenGoed))
}

async function undo(app: AppContext, id: string, role: Rol): Promise<void> {
  const refusal = await undoImport(
    app.db,
    app.dataDir,
    actorWith({ rol: role, via: 'opdrachtregel', sessieId: 'opdrachtregel' }),
    app.clock(),
    importOf(app, id),
  )
  if (refusal !== null) throw new ProblemError(refusal)
  console.log(tekst.teruggedraaid(id))
}

async function carryOut(app: AppContext, command: string, target: string, words: Words): Promise<void> {
  const role = rol.parse(words.rol)
  if (command === 'herken') await recognise(app, target, words, role)
  else if (command === 'proef') await tryOut(app, target, words, role)
  else if (command === 'terug') await undo(app, target, role)
  else throw new CommandError(tekst.gebruik)
}

/**
 * `npm run invoer -- herken|proef|terug|lijst ...`: imports without the screen, with the same steps, checks and report. Only
 * while the app does not run: it holds the data folder. Exit code 1 with one Dutch sentence when it cannot.
 */
async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const [command, target] = positionals
  if (command === undefined || (command !== 'lijst' && target === undefined))
    throw new CommandError(tekst.gebruik)
  const installation = await openInstallation(
    readConfig(process.env),
    () => new Date(),
    () => {},
  )
  try {
    if (command === 'lijst') {
      for (const one of listImports(installation.app.db, IMPORTS_PER_PAGE)) console.log(tekst.regel(one))
    } else {
      await carryOut(installation.app, command, target ?? '', values)
    }
  } finally {
    await installation.close()
  }
}

function sentenceOf(error: unknown): string | null {
  if (error instanceof ProblemError) {
    const faults = (error.fouten ?? []).map(({ veld, melding }) => `  ${veld}: ${melding}`)
    return [probleemTekst[error.code].uitleg, ...faults].join('\n')
  }
  const isExpected =
    error instanceof CommandError || error instanceof StoreError || error instanceof ConfigError
  return isExpected ? error.message : null
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  const sentence = sentenceOf(error)
  if (sentence === null) throw error
  console.error(sentence)
  process.exitCode = 1
}
