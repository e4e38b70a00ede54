import type { Bladdubbeling, GedeeldeWoningen } from '../../../../analyses/wijkaanpak/vier-schema.ts'
import { aantal, euro, maandVan, opsomming } from '../getal.ts'

const maanden = (van: string, tot: string) =>
  van === tot ? `in ${maandVan(van)}` : `van ${maandVan(van)} tot en met ${maandVan(tot)}`
const oppervlak = (vierkanteMeter: number) =>
  vierkanteMeter < 10_000
    ? `${aantal(vierkanteMeter)} m²`
    : `${aantal(Math.round(vierkanteMeter / 1000) / 10)} hectare`

function woningenZin(woningen: GedeeldeWoningen): string {
  if (woningen.bekend) {
    const count = woningen.aantal === 1 ? 'één woning' : `${aantal(woningen.aantal)} woningen`
    return woningen.afgerond ? `Daar staan ongeveer ${count}.` : `Daar staan ${count}.`
  }
  switch (woningen.reden) {
    case 'geen-recht':
      return 'Hoeveel woningen daar staan, ziet u niet.'
    case 'doel-nodig':
      return 'Kies eerst waarvoor u woningen bekijkt; dan staat hier hoeveel het er zijn.'
    case 'geen-woningen-bekend':
      return 'Hoeveel woningen daar staan, is niet bekend.'
  }
}

/** Something claimed twice, as a sentence. `naamVan` gives the wijk of a plan. */
export function dubbelZin(
  row: Bladdubbeling,
  naamVan: (aanpak: string) => string,
  fondsVan: (id: string) => string,
): string {
  const named = (at: { aanpak: string; naam: string }) =>
    `${at.naam === '' ? 'een onderdeel zonder naam' : `“${at.naam}”`} (${naamVan(at.aanpak)})`
  switch (row.soort) {
    case 'plek':
      return `${named(row.door[0])} en ${named(row.door[1])} liggen voor ${oppervlak(row.vierkanteMeter)} over elkaar. ${woningenZin(row.woningen)}`
    case 'geld':
      return `${opsomming(row.plannen.map(naamVan))} vragen samen ${euro(row.gevraagdEuro)} van ${fondsVan(row.fonds)}. Daar zit ${euro(row.omvangEuro)} in.`
    case 'mensen':
      return `${named(row.door[0])} en ${named(row.door[1])} rekenen op uren van ${row.partner}, ${maanden(row.van, row.tot)}.`
    case 'maanden':
      return `${named(row.door[0])} en ${named(row.door[1])} zijn dezelfde actie van het programma, ${maanden(row.van, row.tot)}.`
  }
}

export const dubbelsoortTekst: Record<Bladdubbeling['soort'], string> = {
  plek: 'dezelfde huizen',
  geld: 'hetzelfde geld',
  mensen: 'dezelfde mensen',
  maanden: 'dezelfde maanden',
}

export const vierbladTekst = {
  titel: 'Plannen naast elkaar',
  uitleg:
    'Alle wijken van het gebied op één blad. Van elke wijk staat hier het plan dat telt: het laatst vastgestelde, en anders het eerste.',
  laden: 'De plannen komen eraan',
  dubbel: 'Wat in twee plannen staat',
  dubbelTelling: (count: number) =>
    count === 1 ? 'Eén ding staat in twee plannen.' : `${aantal(count)} dingen staan in twee plannen.`,
  nietsDubbel:
    'Geen twee plannen gebruiken dezelfde huizen, hetzelfde geld, dezelfde mensen of dezelfde maanden.',
  eenPlan: 'Er is nog geen tweede plan om mee te vergelijken.',
  prioriteiten: 'De prioriteiten naast elkaar',
  geenPlan: 'Er is nog geen plan.',
  geenPrioriteiten: 'Nog geen prioriteiten.',
  later: (count: number) => (count === 1 ? 'Eén ambitie voor later' : `${aantal(count)} ambities voor later`),
  acties: (count: number) =>
    count === 0 ? 'nog geen acties' : count === 1 ? 'één actie' : `${aantal(count)} acties`,
  geld: 'Geld en wat stopt wanneer',
  geldUitleg: 'Per fonds wat de plannen vragen, en welke acties langer lopen dan het geld.',
  geenGeld: 'Geen plan vraagt nog geld van een fonds.',
  tabel: 'Per fonds wat elk plan vraagt',
  fonds: 'Fonds',
  samen: 'Samen',
  grootte: 'Grootte',
  niets: 'niets',
  zonderBedrag: (count: number) =>
    count === 1 ? 'één regel zonder bedrag' : `${aantal(count)} regels zonder bedrag`,
  onbekend: 'niet bekend',
  past: 'past',
  pastNiet: 'te veel',
  stopt: (fonds: string, jaar: number) => `${fonds}, tot en met ${jaar}`,
  stoptUitleg: (jaar: number) => `Deze acties lopen langer dan het geld, dat stopt op 31 december ${jaar}.`,
  nietsStopt: 'Geen actie loopt langer dan dit geld.',
  daarna: (tekst: string) => `Daarna: ${tekst}`,
  geenDaarna: 'Nog niet opgeschreven hoe het daarna verder gaat.',
  zonderNaam: 'zonder naam',
} as const
