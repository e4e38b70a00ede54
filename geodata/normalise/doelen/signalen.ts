import { createHash } from 'node:crypto'
import type { Cel } from '../../formats/lezer.ts'
import { MOST_SIGNAL_TEXT, type Signaal } from '../../schema/signaal.ts'
import { Celfout, type Gelezen } from './cellen/celfout.ts'
import { leesDatum } from './cellen/datum.ts'
import { gebiedslezer } from './cellen/gebied.ts'
import { keuzelezer } from './cellen/keuze.ts'
import { leesTekst } from './cellen/tekst.ts'
import { hoeVaak, houdingen, pijlers } from './cellen/woordenlijst.ts'
import type { Doel } from './doel.ts'
import { dubbelReden } from './dubbel.ts'
import { Rijlezer, isLegeRij } from './rijlezer.ts'
import { signaalReden } from './signaaltekst.ts'
import { leesSleutel } from './tekstcel.ts'
import { koppelVelden } from './velden.ts'

/** Characters of a theme and of a kind of organisation. Source: schema of signaal. */
const LEAST_WORD = 2
const MOST_WORD = 80

function leesSignaaltekst(cel: Cel, most: number, least = 0): Gelezen<string> {
  const text = leesTekst(cel, most)
  if (typeof text !== 'string') return text
  const reden = text.length < least ? `Schrijf hier ten minste ${least} tekens.` : signaalReden(text)
  return reden === null ? text : new Celfout(reden)
}

/** Id of a signal that its list gives none: the same content has the same id, in whatever row it stands. */
function idVan(signaal: Omit<Signaal, 'id' | 'rij'>): string {
  const parts = Object.entries(signaal).map(([name, value]) => `${name}=${value ?? ''}`)
  const hash = createHash('sha256').update(parts.sort().join('\n')).digest('hex')
  return `signaal-${hash.slice(0, 16)}`
}

/**
 * What professionals saw: theme, buurt or wider, period, kind of organisation. Refused: house numbers, postcodes with
 * letters, telephone numbers, e-mail addresses, names as far as a pattern can tell, texts over 280 characters, a period
 * that ends before it begins or begins in the future, a second row of an id. Without a last day the period is one day.
 */
export const signalen: Doel = (opgave, kolommen, _declared, context, ontvanger) => {
  const velden = koppelVelden(opgave, kolommen, context)
  const lezer = new Rijlezer(context, ontvanger)
  const [id, thema, pijler, buurt] = [
    velden.bron('id'),
    velden.bron('thema'),
    velden.bron('pijler'),
    velden.bron('buurt'),
  ]
  const [van, tot] = [velden.bron('periode-van'), velden.bron('periode-tot')]
  const [organisatie, vaak, vraagt] = [
    velden.bron('soort-organisatie'),
    velden.bron('hoe-vaak'),
    velden.bron('vraagt'),
  ]
  const [houding, tekst] = [velden.bron('houding'), velden.bron('tekst')]
  const leesPijler = keuzelezer(pijlers)
  const leesBuurt = gebiedslezer(context, 'buurt')
  const leesVaak = keuzelezer(hoeVaak)
  const leesHouding = keuzelezer(houdingen)
  const seen = new Set<string>()

  return {
    rij(rij) {
      if (isLegeRij(rij)) return
      lezer.begin(rij)
      const key = lezer.neem(id, leesSleutel(id.lees(rij)))
      const theme = lezer.eis(thema, leesSignaaltekst(thema.lees(rij), MOST_WORD, LEAST_WORD))
      const pillar = lezer.neem(pijler, leesPijler(pijler.lees(rij)))
      const area = lezer.neem(buurt, leesBuurt(buurt.lees(rij)))
      const from = lezer.eis(van, leesDatum(van.lees(rij), context.vandaag))
      const until = lezer.neem(tot, leesDatum(tot.lees(rij), context.vandaag)) ?? from
      const kind = lezer.eis(organisatie, leesSignaaltekst(organisatie.lees(rij), MOST_WORD, LEAST_WORD))
      const often = lezer.eis(vaak, leesVaak(vaak.lees(rij)))
      const asks = lezer.neem(vraagt, leesSignaaltekst(vraagt.lees(rij), MOST_SIGNAL_TEXT)) ?? ''
      const stance = lezer.eis(houding, leesHouding(houding.lees(rij)))
      const text = lezer.neem(tekst, leesSignaaltekst(tekst.lees(rij), MOST_SIGNAL_TEXT)) ?? ''
      if (from !== null && until !== null && until < from) {
        lezer.weiger(tot.kolom, 'Het einde van de periode ligt voor het begin.')
      }
      if (!lezer.goed || theme === null || from === null || until === null) return
      if (kind === null || often === null || stance === null) return
      const content = {
        thema: theme,
        pijler: pillar,
        buurt: area,
        periodeVan: from,
        periodeTot: until,
        soortOrganisatie: kind,
        hoeVaak: often,
        vraagt: asks,
        houding: stance,
        tekst: text,
      }
      const signaalId = key ?? idVan(content)
      if (key === null) lezer.bewerking('id-gemaakt')
      if (seen.has(signaalId)) {
        return lezer.weiger(id.kolom, dubbelReden(key === null ? 'Hetzelfde signaal' : `Signaal ${key}`))
      }
      seen.add(signaalId)
      ontvanger.rij({ soort: 'signaal', rij: { id: signaalId, ...content, rij: rij.rij } })
    },
    klaar() {},
  }
}
