import type { Bronrij, Cel, Geometrie } from '../../../../geodata/formats/lezer.ts'
import type { Doelcontext, Doelrij } from '../../../../geodata/normalise/doelen/doel.ts'
import { doelen } from '../../../../geodata/normalise/doelen/lijst.ts'
import type { Indicator } from '../../../../geodata/schema/indicator.ts'
import type { DoelId, InvoerOpgave, Stelsel, Veldbron, Weigering } from '../../../../geodata/schema/invoer.ts'

/** A made-up figure of the catalogue. */
export function indicator(part: Partial<Indicator> & Pick<Indicator, 'id' | 'kolom' | 'eenheid'>): Indicator {
  return {
    dataset: 'proef',
    richting: 'neutraal',
    pijler: null,
    rol: 'alleen-tonen',
    niveaus: ['buurt'],
    jaren: [2020],
    leeftijden: ['alle'],
    meetwijze: 'register',
    afronding: [],
    bronfamilie: 'proef',
    veranderingPerBuurt: false,
    waarom: '',
    letOp: '',
    ...part,
  }
}

const figures = [
  indicator({
    id: 'proef-eenzaam',
    kolom: 'Eenzaam_28',
    eenheid: 'procent',
    leeftijden: ['18plus', '65plus'],
  }),
  indicator({ id: 'proef-koop', kolom: 'pct_koop', eenheid: 'procent' }),
  indicator({ id: 'proef-inwoners', kolom: 'inwoners', eenheid: 'aantal' }),
  indicator({ id: 'proef-inkomen', kolom: 'inkomen', eenheid: 'euro' }),
]

/** Known dwelling of the tests, by id and by address. */
export const WONING = '0995010000000001'

/** A gemeente of two buurten: everything west of 5.5 degrees is the first, up to 6 degrees the second. */
export const context: Doelcontext = {
  bestand: 'proef.csv',
  blad: null,
  gemeente: 'GM0995',
  gebiedscodes: new Set(['NL00', 'GM0995', 'WK099501', 'BU09950111', 'BU09950112']),
  gebiedBijNaam: new Map([
    ['de kust', 'BU09950111'],
    ['zuiderzeewijk', 'WK099501'],
  ]),
  buurtVan: (lon) => (lon < 5.5 ? 'BU09950111' : lon < 6 ? 'BU09950112' : null),
  labelpunten: new Map([
    ['BU09950111', [5.45, 52.51]],
    ['WK099501', [5.5, 52.5]],
  ]),
  indicatoren: new Map(figures.map((one) => [one.id, one])),
  woningBekend: (id) => id === WONING || id === 'VB0000001',
  woningBijAdres: (adres) => (adres === '8223AA|12|b|2' ? WONING : null),
  bouwjaarVan: (id) => (id === WONING ? 1976 : null),
  stappenVan: () => [],
  vandaag: '2026-11-22',
  inFocusgebied: (code) => code === 'BU09950111',
}

export interface Uitkomst {
  rijen: Doelrij[]
  weigeringen: Weigering[]
  nietGevonden: { rij: number; adres: string }[]
  bewerkingen: string[]
}

export interface Proef {
  velden: Record<string, Veldbron | string>
  reeks?: { kolom: string; als: string }[]
  stelsel?: Stelsel | null
  /** System that the file declares. */
  verklaard?: Stelsel | null
  opgave?: Partial<InvoerOpgave>
  context?: Partial<Doelcontext>
}

/** A field given as a text stands for the column of that name. */
export function opgaveVan(
  doel: DoelId,
  { velden, reeks = [], stelsel = null, opgave = {} }: Proef,
): InvoerOpgave {
  const sources = Object.entries(velden).map(([id, from]): [string, Veldbron] => [
    id,
    typeof from === 'string' ? { kolom: from } : from,
  ])
  return {
    blad: 'proef',
    koppeling: { doel, velden: Object.fromEntries(sources), reeks, stelsel },
    dataset: {
      dataset: 'proef',
      titel: 'Proeflijst',
      bronhouder: 'Gemeente',
      licentie: 'CC BY 4.0',
      vintage: '2026',
      letOp: '',
      voorbeelddata: false,
    },
    wijze: 'vervangen',
    eigenIndicatoren: [],
    enquete: null,
    ...opgave,
  }
}

/** Runs a target over a table: the first row holds the column names, so that rows count from 2. */
export function draai(
  doel: DoelId,
  proef: Proef,
  kolommen: readonly string[],
  rows: readonly (readonly Cel[])[],
  geometries: readonly (Geometrie | null)[] = [],
): Uitkomst {
  const out: Uitkomst = { rijen: [], weigeringen: [], nietGevonden: [], bewerkingen: [] }
  const maker = doelen[doel](
    opgaveVan(doel, proef),
    kolommen,
    proef.verklaard ?? null,
    { ...context, ...proef.context },
    {
      rij: (rij) => void out.rijen.push(rij),
      weiger: (weigering) => void out.weigeringen.push(weigering),
      nietGevonden: (rij, adres) => void out.nietGevonden.push({ rij, adres }),
      bewerking: (code) => void out.bewerkingen.push(code),
    },
  )
  rows.forEach((cellen, index) => {
    const row: Bronrij = { rij: index + 2, cellen, geometrie: geometries[index] ?? null }
    maker.rij(row)
  })
  maker.klaar()
  return out
}

/** Place and reason of each refusal, short: `3 waarde: "140" is ...`. */
export function kort({ weigeringen }: Uitkomst): string[] {
  return weigeringen.map(({ rij, kolom, reden }) => `${rij ?? '-'} ${kolom ?? '-'}: ${reden}`)
}
