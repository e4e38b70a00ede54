import { z } from 'zod'
import { aangekondigdeDatum, campagnewerk, seizoen, zekerheid } from '../../geodata/schema/campagne.ts'
import type { AangekondigdeDatum, Campagnestaat, Campagnewerk } from '../../geodata/schema/campagne.ts'

/** A dwelling, as far as an announcement asks: where it stands. */
export interface AankondigingWoning {
  id: string
  straat: string | null
  blok: string | null
}

/** A campaign, as far as an announcement asks. */
export interface AankondigingCampagne {
  id: string
  naam: string
  werk: Campagnewerk
  staat: Campagnestaat
  /** Ids of its dwellings. */
  woningen: readonly string[]
  /** Dates as they were decided, oldest first; empty: nothing is to be said yet. */
  data: readonly AangekondigdeDatum[]
}

export interface AankondigingInvoer {
  /** All dwellings of the register, those outside every campaign included: a block is told when its last home is. */
  woningen: readonly AankondigingWoning[]
  campagnes: readonly AankondigingCampagne[]
  /** Day on which the people of a dwelling were told in person, by campaign and dwelling: `sleutelVanBericht`. */
  geinformeerd: ReadonlyMap<string, string>
  /** A place with fewer dwellings in the campaign is never named: it would say something about one home. At least 2. */
  minimumWoningen: number
  /** Today, ISO date: what was told or decided later does not count yet. */
  vandaag: string
}

/** Why something about a place is not said. */
export const redenAchtergehouden = z.enum(['geen-datum', 'te-weinig-woningen', 'nog-niet-iedereen-verteld'])

/** A date that was announced before, and why it moved. */
export const verschovenDatum = aangekondigdeDatum.omit({ waarom: true }).extend({
  /** Day on which it moved, ISO date. */
  verschovenOp: z.iso.date(),
  waarom: z.string(),
})

/** What may be said about a place: nothing of it is about one home. */
export const aankondiging = z.object({
  campagne: z.string(),
  naam: z.string(),
  werk: campagnewerk,
  soort: z.enum(['straat', 'blok']),
  plek: z.string(),
  jaar: z.number().int(),
  seizoen,
  zekerheid,
  /** Day on which this date was decided. */
  op: z.iso.date(),
  /** Dates that were announced before, newest first. */
  geschiedenis: z.array(verschovenDatum),
})
export type Aankondiging = z.infer<typeof aankondiging>

/** What is not said, for staff: never published. */
export const achtergehouden = z.object({
  campagne: z.string(),
  naam: z.string(),
  soort: z.enum(['straat', 'blok']),
  plek: z.string(),
  reden: redenAchtergehouden,
  /** Homes that must still be told in person. */
  nogTeVertellen: z.number().int(),
})

/** What residents may read, and what is held back with its reason. */
export const aankondigingen = z.object({
  openbaar: z.array(aankondiging),
  achtergehouden: z.array(achtergehouden),
})
export type Aankondigingen = z.infer<typeof aankondigingen>

/** Work about which nothing is said before every home in the block was told in person. Source: domain.md, "Renovatie". */
const TELL_FIRST: ReadonlySet<Campagnewerk> = new Set(['sloop', 'inponden', 'verhuizen'])

/** Key of a message to the people of a dwelling about a campaign: telling of one campaign is not telling of another. */
export function sleutelVanBericht(campagne: string, woning: string): string {
  return `${campagne} ${woning}`
}

interface Plek {
  soort: 'straat' | 'blok'
  naam: string
  /** Dwellings of the campaign in it. */
  eigen: readonly AankondigingWoning[]
  /** Every dwelling of every block it touches, in the campaign or not. */
  blokgenoten: readonly AankondigingWoning[]
}

/** All dwellings by block; a dwelling without a block is a block of its own. */
function byBlock(rows: readonly AankondigingWoning[]): Map<string, AankondigingWoning[]> {
  const found = new Map<string, AankondigingWoning[]>()
  for (const row of rows) {
    const key = blockOf(row)
    const before = found.get(key)
    if (before === undefined) found.set(key, [row])
    else before.push(row)
  }
  return found
}

const blockOf = ({ id, blok }: AankondigingWoning) => (blok === null ? `woning ${id}` : `blok ${blok}`)

/** A street, or the block where no source says the street. A dwelling with neither is in no place that can be named. */
function placesOf(
  own: readonly AankondigingWoning[],
  blocks: ReadonlyMap<string, AankondigingWoning[]>,
): Plek[] {
  const places = new Map<string, AankondigingWoning[]>()
  for (const row of own) {
    const key =
      row.straat === null ? (row.blok === null ? null : `blok\n${row.blok}`) : `straat\n${row.straat}`
    if (key === null) continue
    places.set(key, [...(places.get(key) ?? []), row])
  }
  return [...places]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, eigen]) => {
      const [soort, naam = ''] = key.split('\n')
      const touched = new Set(eigen.map(blockOf))
      return {
        soort: soort === 'blok' ? 'blok' : 'straat',
        naam,
        eigen,
        blokgenoten: [...touched].flatMap((block) => blocks.get(block) ?? []),
      }
    })
}

const isSameSeason = (one: AangekondigdeDatum, other: AangekondigdeDatum) =>
  one.jaar === other.jaar && one.seizoen === other.seizoen

/** The dates that were left, newest first; a date that only became surer did not move. */
function movesOf(dates: readonly AangekondigdeDatum[]): Aankondiging['geschiedenis'] {
  return dates
    .flatMap((date, at) => {
      const next = dates[at + 1]
      if (next === undefined || isSameSeason(date, next)) return []
      const { op, jaar, seizoen: season, zekerheid: sure } = date
      return [{ op, jaar, seizoen: season, zekerheid: sure, verschovenOp: next.op, waarom: next.waarom }]
    })
    .toReversed()
}

/**
 * What residents may read about campaigns: per street (or per block where no street is known) the kind of work, a season and how sure it
 * is, and the dates that moved with one sentence why. Nothing about sloop, inponden or moving before every home in every block it touches
 * was told in person about that campaign; nothing about a place with few dwellings; nothing of a campaign that stopped.
 *
 * The state of a home goes in nowhere, so none can come out. What is held back is named apart, for staff.
 *
 * @example a street of 12 homes where all were told about sloop: one announcement; of 11 told: held back, one to tell
 */
export function announcementsOf({
  woningen,
  campagnes,
  geinformeerd,
  minimumWoningen,
  vandaag,
}: AankondigingInvoer): Aankondigingen {
  const blocks = byBlock(woningen)
  const least = Math.max(2, minimumWoningen)
  const openbaar: Aankondiging[] = []
  const heldBack: Aankondigingen['achtergehouden'] = []
  for (const campaign of campagnes.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    if (campaign.staat === 'gestopt' || campaign.staat === 'afgerond') continue
    const { id, naam, werk } = campaign
    const inside = new Set(campaign.woningen)
    const dates = campaign.data.filter(({ op }) => op <= vandaag)
    const present = dates.at(-1)
    const isTold = (home: AankondigingWoning) => {
      const day = geinformeerd.get(sleutelVanBericht(id, home.id))
      return day !== undefined && day <= vandaag
    }
    for (const place of placesOf(
      woningen.filter((row) => inside.has(row.id)),
      blocks,
    )) {
      const untold = TELL_FIRST.has(werk) ? place.blokgenoten.filter((home) => !isTold(home)).length : 0
      const held = (reden: z.infer<typeof redenAchtergehouden>) =>
        heldBack.push({
          campagne: id,
          naam,
          soort: place.soort,
          plek: place.naam,
          reden,
          nogTeVertellen: untold,
        })
      if (untold > 0) held('nog-niet-iedereen-verteld')
      else if (place.eigen.length < least) held('te-weinig-woningen')
      else if (present === undefined) held('geen-datum')
      else {
        openbaar.push({
          campagne: id,
          naam,
          werk,
          soort: place.soort,
          plek: place.naam,
          jaar: present.jaar,
          seizoen: present.seizoen,
          zekerheid: present.zekerheid,
          op: present.op,
          geschiedenis: movesOf(dates),
        })
      }
    }
  }
  return { openbaar, achtergehouden: heldBack }
}
