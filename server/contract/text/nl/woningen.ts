import type { Eigenaar, RenovatieStatus } from '../../../../geodata/schema/woning.ts'

/** The card of one dwelling. */
export const woningkaart = {
  titel: (straat: string, nummer: number) => `${straat}, nummer ${nummer}`,
  label: 'Woning',
  laden: 'De woning wordt opgezocht',
  status: 'Status',
  eigenaar: 'Eigenaar',
  energielabel: 'Energielabel',
  geenLabel: 'geen label geregistreerd',
  bouwjaar: 'Bouwjaar',
  blok: 'Blok',
  historie: 'Geschiedenis',
  sluit: 'Sluit de woning',
  uitleg: 'Deze woning is verzonnen. Zij staat niet op een echt adres.',
} as const

/** Owners of dwellings. */
export const eigenaarTekst: Record<Eigenaar, string> = {
  particulier: 'Particulier',
  vve: 'VvE',
  corporatie: 'Centrada',
}

/** Renovation status, in the words of the programme. */
export const statusTekst: Record<RenovatieStatus, string> = {
  'nog-niet-benaderd': 'nog niet benaderd',
  uitgenodigd: 'uitgenodigd',
  'gesprek-gepland': 'gesprek gepland',
  'gesprek-geweest': 'gesprek geweest',
  opname: 'opname',
  aanbod: 'aanbod',
  akkoord: 'toestemming of akkoord',
  voorbereiding: 'voorbereiding',
  uitvoering: 'uitvoering',
  opgeleverd: 'opgeleverd',
  nazorg: 'nazorg',
  'wil-nu-niet': 'wil nu niet',
  'niet-bereikt': 'niet bereikt',
}
