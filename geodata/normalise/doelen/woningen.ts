import type { Bronrij, Cel } from '../../formats/lezer.ts'
import type { Positie } from '../../schema/gebied.ts'
import type { Woningveld } from '../../schema/woningfeit.ts'
import { maatregel } from '../../schema/woningwerk.ts'
import { leesBagId } from './cellen/bag-id.ts'
import type { Gelezen } from './cellen/celfout.ts'
import { Celfout, toon } from './cellen/celfout.ts'
import { leesDatum } from './cellen/datum.ts'
import { gebiedslezer } from './cellen/gebied.ts'
import { leesGetal } from './cellen/getal.ts'
import { leesJaar } from './cellen/jaar.ts'
import { keuzelezer } from './cellen/keuze.ts'
import {
  eigenaren,
  energielabels,
  inpondenstappen,
  labelVorm,
  maatregelstanden,
  nieuwbouwsoorten,
  nieuwbouwstappen,
  sloopstappen,
  statussen,
  woningtypen,
} from './cellen/woordenlijst.ts'
import type { Doel, Doelcontext } from './doel.ts'
import { dubbelReden } from './dubbel.ts'
import { gangfouten, heeftGang, type Wachtrij } from './gang.ts'
import { Puntbron, metStelsel } from './puntbron.ts'
import { Rijlezer, isLegeRij } from './rijlezer.ts'
import { woningtekstlezer } from './tekstcel.ts'
import { koppelVelden } from './velden.ts'
import { voorDeBouw } from './voor-de-bouw.ts'
import { Woningzoeker, type Gevonden } from './woningzoeker.ts'

/** Oldest building year that is believed; older ones stand for "unknown" in lists (BAG writes 1005). */
const LEAST_BUILDING_YEAR = 1500
/** Floor area that a dwelling can have, in square metres; BAG writes 1 and 999999 for "unknown". */
const MOST_SQUARE_METERS = 5_000
const MOST_TEXT = 100

function leesOppervlakte(cel: Cel): Gelezen<string> {
  const value = leesGetal(cel, 'weiger')
  if (typeof value !== 'number') return value
  return value > 1 && value <= MOST_SQUARE_METERS
    ? String(value)
    : new Celfout(`${toon(cel)} is geen oppervlakte van een woning in vierkante meters.`)
}

function leesBouwjaar(thisYear: number): (cel: Cel) => Gelezen<string> {
  return (cel) => {
    const year = leesJaar(cel, LEAST_BUILDING_YEAR, thisYear)
    return typeof year === 'number' ? String(year) : year
  }
}

/** Fields that one column gives by itself, and how its cell is read into the text of a fact. */
function veldlezers(context: Doelcontext): readonly (readonly [Woningveld, (cel: Cel) => Gelezen<string>])[] {
  return [
    ['buurt', gebiedslezer(context, 'buurt')],
    ['straat', woningtekstlezer(MOST_TEXT)],
    ['blok', woningtekstlezer(MOST_TEXT)],
    ['eigenaar', keuzelezer(eigenaren)],
    ['energielabel', keuzelezer(energielabels, labelVorm)],
    ['bouwjaar', leesBouwjaar(Number(context.vandaag.slice(0, 4)))],
    ['oppervlakte', leesOppervlakte],
    ['woningtype', keuzelezer(woningtypen)],
    ['pand', (cel) => leesBagId(cel, '10')],
    ['status', keuzelezer(statussen)],
    ['label-na', keuzelezer(energielabels, labelVorm)],
    ...maatregel.options.map((one) => [one, keuzelezer(maatregelstanden)] as const),
    ['inponden', keuzelezer(inpondenstappen)],
    ['sloop', keuzelezer(sloopstappen)],
    ['nieuwbouw', keuzelezer(nieuwbouwstappen)],
    ['nieuwbouw-soort', keuzelezer(nieuwbouwsoorten)],
  ]
}

function adresfeiten({ postcode, huisnummer }: Gevonden): [Woningveld, string][] {
  const facts: [Woningveld, string][] = []
  if (postcode !== null) facts.push(['postcode', postcode])
  if (huisnummer === null) return facts
  facts.push(['huisnummer', String(huisnummer.nummer)])
  if (huisnummer.letter !== '') facts.push(['huisletter', huisnummer.letter])
  if (huisnummer.toevoeging !== '') facts.push(['huisnummertoevoeging', huisnummer.toevoeging])
  return facts
}

/**
 * A list of dwellings: one fact per filled cell, with the day of the row or else today. An empty cell says nothing and takes
 * nothing away. A BAG id that the register does not know is let in when the row gives its place within the gemeente;
 * otherwise the row goes to the list to solve. Where the list names a buurt that holds, else the buurt of the point.
 * A row with a wrong cell is refused as a whole, and so is the second row of a dwelling and day, a day before the dwelling was built, or a
 * status, track or measure that goes where it may go only with a reason.
 */
export const woningen: Doel = (opgave, kolommen, declared, context, ontvanger) => {
  const velden = koppelVelden(opgave, kolommen, context)
  const zoeker = new Woningzoeker(velden, context, ontvanger)
  const punten = new Puntbron(velden, context)
  const lezer = new Rijlezer(context, ontvanger)
  const datum = velden.bron('datum')
  const readers = veldlezers(context).map(([veld, lees]) => ({ veld, lees, bron: velden.bron(veld) }))
  const seen = new Set<string>()
  const wachtend: Wachtrij[] = []

  const geef = ({ woning, dag, feiten, rij }: Wachtrij): void => {
    for (const [veld, waarde] of feiten) {
      ontvanger.rij({ soort: 'feit', rij: { woning, veld, waarde, datum: dag, rij } })
    }
  }

  /** Facts of the columns of one row; wrong cells are refused on the way. */
  const leesFeiten = (rij: Bronrij): [Woningveld, string][] => {
    const facts: [Woningveld, string][] = []
    for (const { veld, lees, bron } of readers) {
      const cel = bron.lees(rij)
      if (veld === 'oppervlakte') lezer.komma(cel)
      const waarde = lezer.neem(bron, lees(cel))
      if (waarde !== null) facts.push([veld, waarde])
    }
    return facts
  }

  /** Adds the place and, where the list gives none, its buurt; refuses a place outside the gemeente. */
  const plaats = (punt: Positie, facts: [Woningveld, string][]): void => {
    const buurt = context.buurtVan(punt[0], punt[1])
    if (buurt === null) {
      lezer.weiger(
        punten.x.kolom,
        `(${punt[0]}, ${punt[1]}) ligt niet in een buurt van gemeente ${context.gemeente}.`,
      )
      return
    }
    facts.push(['punt', `${punt[0].toFixed(6)} ${punt[1].toFixed(6)}`])
    if (facts.some(([veld]) => veld === 'buurt')) return
    facts.push(['buurt', buurt])
    lezer.bewerking('plaats-in-buurt')
  }

  return metStelsel(punten, punten.bekendStelsel(opgave, declared), (stelsel) => ({
    rij(rij) {
      if (isLegeRij(rij)) return
      lezer.begin(rij)
      const found = zoeker.zoek(rij, lezer)
      const day = lezer.neem(datum, leesDatum(datum.lees(rij), context.vandaag)) ?? context.vandaag
      const facts = leesFeiten(rij)
      const punt = punten.lees(rij, stelsel, lezer)
      if (punt !== null) plaats(punt, facts)
      if (!lezer.goed || found === null) return
      if (found.id === null || (!found.bekend && punt === null)) return zoeker.nietGevonden(found, lezer)
      const built = facts.find(([veld]) => veld === 'bouwjaar')?.[1]
      const early = voorDeBouw(day, built === undefined ? context.bouwjaarVan(found.id) : Number(built))
      if (early !== null) return lezer.weiger(datum.kolom, early)
      const key = `${found.id} ${day}`
      if (seen.has(key)) return lezer.weiger(null, dubbelReden(`Woning ${found.genoemd}`))
      seen.add(key)
      const feiten = [...adresfeiten(found), ...facts]
      const row = { rij: rij.rij, woning: found.id, dag: day, feiten }
      if (heeftGang(feiten)) wachtend.push(row)
      else geef(row)
    },
    klaar() {
      const faults = gangfouten(wachtend, context.stappenVan)
      for (const row of wachtend) {
        const fault = faults.get(row)
        if (fault === undefined) geef(row)
        else {
          lezer.begin(row)
          lezer.weiger(velden.bron(fault.veld).kolom, fault.reden)
        }
      }
    },
  }))
}
