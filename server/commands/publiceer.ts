import { resolve } from 'node:path'
import { ConfigError, readConfig } from '../config.ts'
import { publiceerOpdracht as tekst } from '../contract/text/nl/publiceer-opdracht.ts'
import { copyToFolder, filesToCopy, goneSince, shownEdition } from '../publish/copy.ts'
import { copyToStore, StoreFault } from '../publish/s3.ts'

/** A command that cannot be carried out, with a Dutch sentence that says why. */
class CommandError extends Error {}

async function toStore(dataDir: string, folder: string, adres: string): Promise<number> {
  const { OPSLAG_SLEUTEL: sleutel, OPSLAG_GEHEIM: geheim, OPSLAG_REGIO: regio = 'auto' } = process.env
  if (!/^https?:\/\//.test(adres) || !URL.canParse(adres)) throw new CommandError(tekst.geenAdres(adres))
  if (sleutel === undefined || geheim === undefined) throw new CommandError(tekst.geenSleutel)
  try {
    return await copyToStore(
      { adres, regio, sleutel, geheim },
      filesToCopy(folder),
      goneSince(dataDir, folder),
    )
  } catch (error) {
    // A store that cannot be reached says so in the words of the network.
    if (error instanceof StoreFault || error instanceof TypeError) {
      throw new CommandError(tekst.mislukt(error.message), { cause: error })
    }
    throw error
  }
}

/** `npm run publiceer -- --naar map|s3 <where>`: copies the edition that is shown to any web server or S3-compatible store. */
async function main(words: readonly string[]): Promise<void> {
  const [to, kind, where, ...rest] = words
  if (to !== '--naar' || (kind !== 'map' && kind !== 's3') || where === undefined || rest.length > 0) {
    throw new CommandError(tekst.gebruik)
  }
  const { dataDir } = readConfig(process.env)
  const shown = shownEdition(dataDir)
  if (shown === null) throw new CommandError(tekst.geenUitgave(dataDir))
  const count =
    kind === 'map' ? copyToFolder(shown.folder, resolve(where)) : await toStore(dataDir, shown.folder, where)
  if (count === null) throw new CommandError(tekst.anderWerk(resolve(where)))
  console.log(tekst.gedaan(shown.nummer, count, where))
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof CommandError || error instanceof ConfigError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
