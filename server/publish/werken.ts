import { announcementsOf, sleutelVanBericht } from '../../analyses/renovatie/aankondiging.ts'
import { LEAST_HOMES_IN_PUBLIC } from '../campagne/beeld.ts'
import { dwellingsIn } from '../campagne/gebied.ts'
import { dwellingsOf } from '../campagne/woningen.ts'
import type { AppContext } from '../context.ts'
import { campaignDates, listCampaigns, toldInPerson } from '../store/campaigns.ts'
import type { Werk } from './momentopname.ts'

/** Work that may be announced; a street is named as the register names it, and gets its page later. */
export interface Aangekondigd {
  werken: Omit<Werk, 'straat'>[]
  /** Names of the streets among them, as the register has them. */
  straten: ReadonlySet<string>
  voorbeelddata: boolean
}

/**
 * What residents may read of the campaigns on a day. Who may be told what is judged by `announcementsOf`: a place of few homes, and sloop
 * or inponden before every home in the block was told in person, do not come out of it.
 */
export function announcedWork(app: AppContext, vandaag: string): Aangekondigd {
  const { rijen, voorbeelddata } = dwellingsOf(app)
  const told = new Map<string, string>()
  const campagnes = listCampaigns(app.db).map((campagne) => {
    for (const [home, day] of toldInPerson(app.db, campagne.id)) {
      told.set(sleutelVanBericht(campagne.id, home), day)
    }
    const own = dwellingsIn(campagne.gebied, rijen)
    return { ...campagne, woningen: own.map(({ id }) => id), data: campaignDates(app.db, campagne.id) }
  })
  const { openbaar } = announcementsOf({
    woningen: rijen,
    campagnes,
    geinformeerd: told,
    minimumWoningen: LEAST_HOMES_IN_PUBLIC,
    vandaag,
  })
  const buurtenOf = (soort: 'straat' | 'blok', plek: string) => [
    ...new Set(rijen.filter((row) => row[soort] === plek).map(({ buurt }) => buurt)),
  ]
  return {
    werken: openbaar.map(({ campagne, werk, soort, plek, jaar, seizoen, zekerheid, geschiedenis }) => ({
      id: `${campagne} ${soort} ${plek}`,
      plek,
      buurten: buurtenOf(soort, plek).toSorted(),
      werk,
      wanneer: { jaar, seizoen, zekerheid },
      eerder: geschiedenis.map((one) => ({
        wanneer: { jaar: one.jaar, seizoen: one.seizoen, zekerheid: one.zekerheid },
        waarom: one.waarom,
      })),
    })),
    straten: new Set(openbaar.filter(({ soort }) => soort === 'straat').map(({ plek }) => plek)),
    voorbeelddata: voorbeelddata && openbaar.length > 0,
  }
}
