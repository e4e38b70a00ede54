import { announcementsOf, sleutelVanBericht } from '../../analyses/renovatie/aankondiging.ts'
import {
  type Complexstand,
  consentPerComplex,
  RENTALS_OF_A_COMPLEX,
} from '../../analyses/renovatie/toestemming.ts'
import { BESIDE_METERS } from '../../analyses/renovatie/uitnodigen.ts'
import type { Campagne } from '../../geodata/schema/campagne.ts'
import type { AppContext } from '../context.ts'
import type { CampagneInLijst, Campagnestraat } from '../contract/campagnes.ts'
import { dateInTheNetherlands } from '../routes/lokaal-moment.ts'
import { campaignDates, toldInPerson } from '../store/campaigns.ts'
import type { Campagnewoning } from '../store/register-address.ts'
import { countsInAll, visitsInAll } from './bezoekstand.ts'
import { dwellingsIn } from './gebied.ts'
import { ownersToInvite } from './uitnodigen.ts'
import { byStreet, countByOwner, dwellingsOf } from './woningen.ts'

/**
 * Homes a place needs in a campaign before residents read of it. CBS publishes shares over dwellings from 20 dwellings; the season of a
 * street is no such figure, and ten is the size from which a complex decides together.
 */
export const LEAST_HOMES_IN_PUBLIC = 10

/** A campaign as the list shows it. */
export function campaignInList(app: AppContext, campagne: Campagne): CampagneInLijst {
  const own = dwellingsIn(campagne.gebied, dwellingsOf(app).rijen)
  const complexes = consentPerComplex(own)
  return {
    campagne,
    woningen: countByOwner(own),
    toestemming: {
      complexen: complexes.length,
      gehaald: complexes.filter(({ stand }) => stand === 'gehaald').length,
      kanNietMeer: complexes.filter(({ stand }) => stand === 'kan-niet-meer').length,
    },
    bezoeken: visitsInAll(app, campagne.id),
    buurten: [...new Set(own.map(({ buurt }) => buurt))].toSorted(),
  }
}

/** Private and VvE homes nobody asked yet. */
const isToAsk = ({ eigenaar, status }: Campagnewoning) =>
  (eigenaar === 'particulier' || eigenaar === 'vve') && (status === null || status === 'nog-niet-benaderd')

function streetInView(
  straat: string,
  own: readonly Campagnewoning[],
  corporation: ReadonlySet<string | null>,
  { bezoeken, geinformeerd }: Pick<Campagnestraat, 'bezoeken' | 'geinformeerd'>,
): Campagnestraat {
  const isBeside = own.some(({ eigenaar }) => eigenaar === 'corporatie')
  return {
    straat,
    woningen: countByOwner(own),
    nogTeVragen: own.filter((row) => isToAsk(row) && (isBeside || corporation.has(row.blok))).length,
    bezoeken,
    // Who was told again after a campaign was taken up again is one home.
    geinformeerd: Math.min(geinformeerd, own.length),
  }
}

/** Complexes that decide together; tenants of smaller ones decide one by one, and stand in one row: a count of one would be a home. */
function consentInView(own: readonly Campagnewoning[]): Complexstand[] {
  const large = new Set(
    consentPerComplex(own)
      .filter(({ huur }) => huur >= RENTALS_OF_A_COMPLEX)
      .map(({ blok }) => blok),
  )
  return consentPerComplex(own.map((row) => (large.has(row.blok) ? row : { ...row, blok: null })))
}

/** What staff see of one campaign: counts per street and complex, and never a dwelling. */
export function campaignInView(app: AppContext, campagne: Campagne) {
  const bestand = dwellingsOf(app)
  const own = dwellingsIn(campagne.gebied, bestand.rijen)
  const counts = countsInAll(app, campagne)
  const told = toldInPerson(app.db, campagne.id)
  const data = campaignDates(app.db, campagne.id)
  const vandaag = dateInTheNetherlands(app.clock())
  // Blocks in which the corporation works: owners beside it can join.
  const corporation = new Set(
    own.flatMap(({ eigenaar, blok }) => (eigenaar === 'corporatie' && blok !== null ? [blok] : [])),
  )
  const streets = byStreet(own)
  const invited = ownersToInvite(app, campagne)
  return {
    woningen: countByOwner(own),
    straten: [...streets]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([street, rows]) => streetInView(street, rows, corporation, counts.straat(street))),
    uitnodigen: {
      meter: BESIDE_METERS,
      blok: invited.filter(({ plek }) => plek === 'blok').length,
      straat: invited.filter(({ plek }) => plek === 'straat').length,
      vlakbij: invited.filter(({ plek }) => plek === 'vlakbij').length,
    },
    complexen: consentInView(own),
    rondes: counts.rondes,
    wensen: counts.wensen,
    bezoekenGewistOp: counts.gewistOp === null ? null : dateInTheNetherlands(new Date(counts.gewistOp)),
    data,
    aankondiging: announcementsOf({
      woningen: bestand.rijen,
      campagnes: [{ ...campagne, woningen: own.map(({ id }) => id), data }],
      geinformeerd: new Map([...told].map(([home, day]) => [sleutelVanBericht(campagne.id, home), day])),
      minimumWoningen: LEAST_HOMES_IN_PUBLIC,
      vandaag,
    }),
    vandaag,
    voorbeelddata: bestand.voorbeelddata,
  }
}
