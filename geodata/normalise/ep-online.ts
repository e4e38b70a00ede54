import type { EpBestand, EpRegistratie } from '../formats/ep-online.ts'
import type { Afkeuring } from '../schema/dataset-inhoud.ts'
import { energielabel } from '../schema/woning.ts'
import { woningId, type Woningfeit, type Woningveld } from '../schema/woningfeit.ts'
import { refusal, type Normalised } from './result.ts'

/** What was done to the values on the way, as codes for the provenance. */
export const EP_BEWERKINGEN = {
  /** The best class of EP-Online (A+++++) is written as the best of our list (A++++). */
  besteKlasse: 'energieklasse-a5-als-a4',
  /** The floor area is that of the thermal zone of the label, rounded to whole square metres; not the BAG's. */
  oppervlakte: 'oppervlakte-thermische-zone',
} as const

export interface EpUitkomst extends Normalised {
  bewerkingen: string[]
}

/** `20340131` and `2034-01-31T00:00:00` as 2034-01-31; null when it is no day that exists. */
function isoDay(text: string): string | null {
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})(?:T.*)?$/.exec(text) ?? []
  if (year === undefined || month === undefined || day === undefined) return null
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const iso = `${year}-${month}-${day}`
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null
}

/** eengezins or meergezins behind the building type of a label. Source: Gebouwtype in NTA 8800 registrations. */
function dwellingType(gebouwtype: string): string {
  if (/appartement|flat|portiek|galerij|maisonnette|woongebouw|boven|beneden/i.test(gebouwtype))
    return 'meergezins'
  if (
    /rijwoning|tussenwoning|hoekwoning|vrijstaand|onder.+kap|eengezins|woonwagen|woonboot/i.test(gebouwtype)
  )
    return 'eengezins'
  return 'onbekend'
}

interface Label {
  woning: string
  datum: string
  registratie: EpRegistratie
}

/** The dwelling and day of a registration, or a Dutch reason why it is left out. */
function readLabel(registratie: EpRegistratie, vandaag: string): Label | string {
  const cell = (name: string): string => registratie.cellen.get(name) ?? ''
  if (/^(u|utiliteitsbouw)$/i.test(cell('gebouwklasse')))
    return 'Dit label is van een gebouw dat geen woning is.'
  const id = woningId.safeParse(cell('bagverblijfsobjectid'))
  if (!id.success || id.data.startsWith('VB')) {
    return `"${cell('bagverblijfsobjectid')}" is geen BAG-id van een verblijfsobject (16 cijfers).`
  }
  const until = cell('geldigtot')
  const validUntil = isoDay(until)
  if (until !== '' && validUntil === null) return `"${until}" is geen datum (geldig tot).`
  if (validUntil !== null && validUntil < vandaag) return `Dit label is verlopen op ${validUntil}.`
  const registered = cell('registratiedatum') || cell('opnamedatum')
  const datum = isoDay(registered)
  if (datum === null) return `"${registered}" is geen datum (registratie).`
  return datum > vandaag ? `De datum ${datum} ligt in de toekomst.` : { woning: id.data, datum, registratie }
}

/** Value of one field, null where the source is silent, or a Dutch reason to refuse it. */
type Veldwaarde = { waarde: string; bewerking?: string } | { reden: string } | null

function labelClass(text: string): Veldwaarde {
  if (text === '') return null
  const known = energielabel.safeParse(text.toUpperCase())
  if (known.success) return { waarde: known.data }
  // more pluses than our list has: the nearest class we know
  if (/^A\+{5,}$/i.test(text)) return { waarde: 'A++++', bewerking: EP_BEWERKINGEN.besteKlasse }
  return { reden: `"${text}" is geen energieklasse (A++++ tot en met G).` }
}

function buildingYear(text: string, vandaag: string): Veldwaarde {
  if (text === '') return null
  const year = Number(text)
  const known = Number.isInteger(year) && year >= 1000 && year <= Number(vandaag.slice(0, 4))
  return known ? { waarde: String(year) } : { reden: `"${text}" is geen bouwjaar.` }
}

function floorArea(text: string): Veldwaarde {
  if (text === '') return null
  const area = /^\d+([.,]\d+)?$/.test(text) ? Math.round(Number(text.replace(',', '.'))) : 0
  return area > 0
    ? { waarde: String(area), bewerking: EP_BEWERKINGEN.oppervlakte }
    : { reden: `"${text}" is geen oppervlakte in vierkante meters.` }
}

function fieldsOf({ cellen }: EpRegistratie, vandaag: string): [Woningveld, string, Veldwaarde][] {
  const cell = (name: string): string => cellen.get(name) ?? ''
  const type = cell('gebouwtype')
  return [
    ['energielabel', 'energieklasse', labelClass(cell('energieklasse'))],
    ['bouwjaar', 'bouwjaar', buildingYear(cell('bouwjaar'), vandaag)],
    [
      'oppervlakte',
      'gebruiksoppervlaktethermischezone',
      floorArea(cell('gebruiksoppervlaktethermischezone') || cell('gebruiksoppervlakte')),
    ],
    ['woningtype', 'gebouwtype', type === '' ? null : { waarde: dwellingType(type) }],
  ]
}

/** Keeps the newest label of each dwelling; of two of one day the last in the file. */
function newestPerDwelling(
  bestand: string,
  registraties: readonly EpRegistratie[],
  vandaag: string,
  afgekeurd: Afkeuring[],
): Label[] {
  const newest = new Map<string, Label>()
  for (const registratie of registraties) {
    const label = readLabel(registratie, vandaag)
    if (typeof label === 'string') {
      afgekeurd.push(refusal(bestand, registratie.rij, null, label))
      continue
    }
    const before = newest.get(label.woning)
    const [keep, drop] =
      before === undefined || before.datum <= label.datum ? [label, before] : [before, label]
    newest.set(label.woning, keep)
    if (drop !== undefined) {
      const reden = `Er is een nieuwer label van deze woning (${keep.datum}).`
      afgekeurd.push(refusal(bestand, drop.registratie.rij, null, reden))
    }
  }
  return [...newest.values()]
}

/**
 * Registrations of EP-Online to facts about dwellings: energielabel, bouwjaar, oppervlakte and woningtype, dated by the
 * registration. Of a dwelling only the newest valid label counts; expired labels, buildings that are no dwelling and rows
 * without a BAG id are left out with their reason. Pure: `vandaag` (ISO date) decides what has expired.
 */
export function normaliseEpOnline(bestand: string, ep: EpBestand, vandaag: string): EpUitkomst {
  const afgekeurd = ep.onleesbaar.map((rij) =>
    refusal(bestand, rij, null, 'Het aantal cellen is anders dan in de regel met kolomnamen.'),
  )
  const bewerkingen = new Set<string>()
  const labels = newestPerDwelling(bestand, ep.registraties, vandaag, afgekeurd)
  const woningfeiten = labels.flatMap(({ woning, datum, registratie }): Woningfeit[] =>
    fieldsOf(registratie, vandaag).flatMap(([veld, kolom, read]): Woningfeit[] => {
      if (read === null) return []
      if ('reden' in read) {
        afgekeurd.push(refusal(bestand, registratie.rij, kolom, read.reden))
        return []
      }
      if (read.bewerking !== undefined) bewerkingen.add(read.bewerking)
      return [{ woning, veld, waarde: read.waarde, datum, rij: registratie.rij }]
    }),
  )
  return {
    deel: { woningfeiten },
    rijenGelezen: ep.registraties.length + ep.onleesbaar.length,
    rijenOvergenomen: labels.length,
    afgekeurd,
    bewerkingen: [...bewerkingen].toSorted(),
  }
}
