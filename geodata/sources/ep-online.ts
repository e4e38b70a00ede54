import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { BestandsFout } from '../formats/lezer.ts'
import { RegelTeLang } from '../formats/regels.ts'
import { stroomUitBestand } from '../formats/zip-stroom.ts'
import { BronFout, type BronClient } from './bron-client.ts'
import type { BronDeel, Connector } from './connector.ts'
import { EpKopOntbreekt, filterEpRegels } from './ep-online-filter.ts'
import { leesJson } from './lees-json.ts'

const DIENST = 'https://public.ep-online.nl/api/v5'
const LIJST = `${DIENST}/Mutatiebestand/DownloadInfo?fileType=csv`
/** The national file is about 0.2 GB packed and over 1 GB unpacked (2026); the limits leave room to grow. */
const MEESTE_BYTES = 3_000_000_000
const MEESTE_UITGEPAKT = 12_000_000_000

const downloadInfo = z.looseObject({ downloadUrl: z.url() })

function sleutelHeader(sleutel: string | null): Readonly<Record<string, string>> {
  if (sleutel !== null) return { Authorization: sleutel }
  const uitleg =
    'EP-Online vraagt een sleutel. Vraag hem aan bij de RVO en zet hem in de instelling EP_ONLINE_SLEUTEL.'
  throw new BronFout('sleutel-ontbreekt', uitleg, DIENST)
}

/**
 * A fault of the download as one of the source. The address of the file is signed: its query opens the file, so it is
 * never told, and the reason underneath (which may hold it) is not kept.
 */
function withoutSignature(error: unknown): Error {
  if (error instanceof BronFout) return new BronFout(error.code, error.uitleg, LIJST)
  if (error instanceof BestandsFout || error instanceof EpKopOntbreekt || error instanceof RegelTeLang) {
    return new BronFout('onleesbaar', `Het bestand van EP-Online: ${error.message}`, LIJST)
  }
  return new BronFout('onleesbaar', 'Het bestand van EP-Online is niet te lezen.', LIJST)
}

async function haalBestand(
  client: BronClient,
  downloadUrl: string,
  postcodes: ReadonlySet<string>,
  stop: AbortSignal,
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'ep-online-'))
  try {
    const pad = join(folder, 'bestand')
    // the key is for the service, not for the store of files that the signed address points to
    await client.naarBestand({ url: downloadUrl, accept: '*/*', mostBytes: MEESTE_BYTES }, pad)
    const stream = stroomUitBestand({ pad, naam: 'EP-Online' }, MEESTE_UITGEPAKT, stop)
    return await filterEpRegels(stream, postcodes, stop)
  } catch (error) {
    throw withoutSignature(error)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** An address as EP-Online is asked for it. */
export interface EpAdres {
  postcode: string
  huisnummer: number
  huisletter: string
  toevoeging: string
}

/**
 * Registrations of one address; null when EP-Online knows none.
 * @throws BronFout `sleutel-ontbreekt`, `sleutel-ongeldig` and every other way in which a source can fail
 */
export async function haalEpAdres(
  client: BronClient,
  sleutel: string | null,
  adres: EpAdres,
): Promise<BronDeel | null> {
  const query = new URLSearchParams({ postcode: adres.postcode, huisnummer: String(adres.huisnummer) })
  if (adres.huisletter !== '') query.set('huisletter', adres.huisletter)
  if (adres.toevoeging !== '') query.set('huisnummertoevoeging', adres.toevoeging)
  const url = `${DIENST}/PandEnergielabel/Adres?${query.toString()}`
  const headers = sleutelHeader(sleutel)
  try {
    const answer = await client.get({ url, accept: 'application/json', mostBytes: 1_000_000, headers })
    if (!answer.gewijzigd) return null
    const { bytes, mediatype, etag, lastModified } = answer
    return { naam: 'adres.json', url, mediatype, bytes, etag, lastModified }
  } catch (error) {
    if (error instanceof BronFout && error.code === 'niet-gevonden') return null
    throw error
  }
}

/**
 * Energy labels of EP-Online (RVO): the national file is fetched to disk, unpacked as a stream and filtered line by line
 * on the postcodes of the gemeente; only those lines are handed on.
 */
export const epOnline: Connector = {
  id: 'ep-online',
  bronhouder: 'Rijksdienst voor Ondernemend Nederland (RVO)',
  bron: 'EP-Online, totaalbestand',
  url: 'https://www.ep-online.nl/',
  licentie: 'Gebruiksvoorwaarden EP-Online',
  licentieUrl: null,
  ritme: { ritme: 'maandelijks', maand: null },
  hosts: ['public.ep-online.nl'],
  sleutelInstelling: 'EP_ONLINE_SLEUTEL',
  async haal({ sleutel, postcodes }, client, voortgang, stop) {
    const headers = sleutelHeader(sleutel)
    if (postcodes.length === 0) {
      const uitleg = 'Er zijn nog geen postcodes van de gemeente bekend. Haal eerst de BAG op.'
      throw new BronFout('niet-gevonden', uitleg, LIJST)
    }
    voortgang(0, 2)
    const info = await client.get({ url: LIJST, accept: 'application/json', mostBytes: 100_000, headers })
    if (!info.gewijzigd) throw new BronFout('andere-vorm', 'EP-Online noemt geen bestand.', LIJST)
    const { downloadUrl } = leesJson(info, downloadInfo)
    voortgang(1, 2)
    const wanted = new Set(postcodes.map((postcode) => postcode.replaceAll(' ', '').toUpperCase()))
    const bytes = await haalBestand(client, downloadUrl, wanted, stop)
    voortgang(2, 2)
    const deel: BronDeel = {
      naam: 'labels.csv',
      url: LIJST,
      mediatype: 'text/csv',
      bytes,
      etag: info.etag,
      lastModified: info.lastModified,
    }
    return { gewijzigd: true, jaar: null, delen: [deel] }
  },
}
