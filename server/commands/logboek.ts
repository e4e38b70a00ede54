import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { ConfigError, readConfig } from '../config.ts'
import { breukTekst, logboekOpdracht as tekst, logboekTekst } from '../contract/text/nl/logboek.ts'
import { readAnchors } from '../logboek/anchors.ts'
import { knownSecretFor } from '../secret.ts'
import { checkLog } from '../store/log-check.ts'
import { StoreError } from '../store/open.ts'

/**
 * `npm run logboek -- controleren`: checks the whole chain, its head and the anchors, also while the app runs; it changes nothing. Exit
 * code 1 when anything is wrong, with where and what.
 */
async function main(words: readonly string[]): Promise<void> {
  if (words.length !== 1 || words[0] !== 'controleren') throw new StoreError(tekst.gebruik)
  const config = readConfig(process.env)
  const path = join(config.dataDir, 'main.sqlite')
  if (!existsSync(path)) throw new StoreError(tekst.geenDatabase(config.dataDir))
  const secret = knownSecretFor(config)
  if (secret === null) throw new StoreError(tekst.geenGeheim)
  const anchors = readAnchors(config.dataDir)
  const found = await checkLog(path, secret.keyFor('logboek'), anchors, () => setImmediate())
  console.log(found.goed ? tekst.goed(found.rijen) : tekst.fout(found.breuken))
  for (const { soort, nummer } of found.genoemd) {
    console.log(tekst.regel(logboekTekst.controle.rij(nummer), breukTekst[soort]))
  }
  const unnamed = found.breuken - found.genoemd.length
  if (unnamed > 0) console.log(logboekTekst.controle.meer(unnamed))
  console.log(logboekTekst.controle.gewist(found.gewist))
  console.log(logboekTekst.controle.ankers(found.ankers))
  const last = anchors.findLast((one) => one !== null)
  if (last !== undefined && last !== null) console.log(tekst.anker(last.nummer, last.keten))
  if (!found.goed) process.exitCode = 1
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof StoreError || error instanceof ConfigError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
