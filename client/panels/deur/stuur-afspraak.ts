import { bezoekafspraak } from '../../../geodata/schema/campagne.ts'
import { type Deuradres, schrijfBezoekafspraak } from '../../../server/contract/campagnebezoeken.ts'
import { askOnce, tagIn } from '../../api/outbox/ask-once.ts'
import type { Outcome } from '../../api/outbox/outbox.ts'
import {
  type Afspraakvelden,
  afgesproken,
  afspraakVan,
  type Deurentry,
  type Deurvak,
  woningVan,
} from './deurvak.ts'
import { type Gehoord, nietBewaard } from './stuur-bezoek.ts'

/** What was agreed as a change would leave it; null: nothing was. */
function veldenVan({ afspraak, adres }: Deuradres): Afspraakvelden | null {
  return afspraak === null ? null : { ...afspraak, adres }
}

/** Sends what was agreed at a door, with its own key and against what its writer saw. */
export async function stuurAfspraak(entry: Deurentry, hear: Gehoord): Promise<Outcome<Deurvak>> {
  const { daad, cyclus: campagne, sleutel, gezien } = entry
  if (daad.wat !== 'wijzig') throw new Error('at a door something is only written down')
  const woning = woningVan(daad.object)
  const { adres: _, ...body } = daad.velden
  const answer = await askOnce(schrijfBezoekafspraak, { params: { campagne, woning }, body, sleutel, gezien })
  if (answer === null) return { soort: 'geen-antwoord' }
  if (!answer.ok) {
    return nietBewaard(entry, answer, (row, merk) => {
      hear(woning, { afspraak: row.afspraak }, merk, afspraakVan(woning))
      return { mijn: afgesproken(entry), ander: veldenVan(row) }
    })
  }
  const afspraak = bezoekafspraak.parse(await answer.json())
  const etag = tagIn(answer)
  hear(woning, { afspraak }, etag, afspraakVan(woning))
  return { soort: 'gedaan', etag, objecten: [], samengevoegd: [] }
}
