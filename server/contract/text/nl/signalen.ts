import type { Signaal } from '../../../../geodata/schema/signaal.ts'
import { type SoortOrganisatie, soortOrganisatie } from '../../signalen.ts'
import { aantal, datum } from '../getal.ts'

/** What is wrong with a signal beyond the form of its fields. */
export const signaalfoutTekst = {
  themaTeKort: 'Schrijf hier ten minste 2 tekens.',
  inDeToekomst: 'Deze datum moet nog komen.',
  teLangGeleden: 'Deze datum is te lang geleden.',
  eindVoorBegin: 'Het einde van de periode ligt voor het begin.',
  nietEigenWijk: 'Kies een buurt in een wijk waarvoor u werkt.',
} as const

const ORGANISATIES: Record<SoortOrganisatie, string> = {
  gemeente: 'Gemeente',
  wijkteam: 'Wijkteam',
  welzijn: 'Welzijn',
  woningcorporatie: 'Woningcorporatie',
  onderwijs: 'School of kinderopvang',
  zorg: 'Zorg',
  'politie-en-handhaving': 'Politie of handhaving',
  'vrijwilligers-en-verenigingen': 'Vrijwilligers of vereniging',
  ondernemers: 'Ondernemers',
  anders: 'Andere organisatie',
}

/** A kind of organisation in words; one from a list that was brought in stands as it was written. */
export function organisatieTekst(kind: string): string {
  const known = soortOrganisatie.safeParse(kind)
  return known.success ? ORGANISATIES[known.data] : kind
}

/** Who sees a theme: the words of domain.md. */
export function wieZiet(organisaties: number): string {
  return organisaties >= 2 ? 'meerdere organisaties zien dit' : 'een organisatie zegt dit'
}

export const hoeVaakTekst: Record<Signaal['hoeVaak'], string> = {
  'een-keer': 'één keer gezien',
  vaker: 'vaker gezien',
}

export const signaalhoudingTekst: Record<Signaal['houding'], { kort: string; lang: string; uitleg: string }> =
  {
    bevestigt: {
      kort: 'bevestigt',
      lang: 'Bevestigt de cijfers',
      uitleg: 'U ziet hetzelfde als de wijkanalyse.',
    },
    'spreekt-tegen': {
      kort: 'spreekt tegen',
      lang: 'Spreekt de cijfers tegen',
      uitleg: 'U ziet iets anders dan de wijkanalyse.',
    },
    nieuw: { kort: 'nieuw', lang: 'Nieuw', uitleg: 'De wijkanalyse zegt hier niets over.' },
  }

const signalen = (count: number) => (count === 1 ? '1 signaal' : `${aantal(count)} signalen`)

export const signalenTekst = {
  titel: 'Signalen',
  uitleg:
    'Een signaal is iets wat professionals in de buurt zien. Het staat naast de cijfers en telt in geen enkele score mee.',
  eigenUitleg: 'U ziet de signalen die uw eigen rol invulde.',
  alleenInvullen: 'U kunt een signaal doorgeven. Het programmabureau leest alle signalen.',
  nieuw: 'Geef een signaal door',
  geen: 'Er is nog geen signaal.',
  geenInKeuze: 'Hierover is geen signaal.',
  buurt: 'Buurt',
  alleBuurten: 'Alle buurten',
  breder: 'Breder dan één buurt',
  perThema: 'Per thema',
  lijst: 'Alle signalen',
  themaRegel: (count: number, organisaties: number) => `${signalen(count)}: ${wieZiet(organisaties)}`,
  periode: (van: string, tot: string) =>
    van === tot ? datum(van) : `${datum(van)} tot en met ${datum(tot)}`,
  vraagt: (text: string) => `Vraagt: ${text}`,
  ingevoerd: (wie: string) => `ingevuld door ${wie}`,
  uitLijst: 'uit een ingelezen lijst',
  ingetrokken: (iso: string, wie: string, reden: string) =>
    `Ingetrokken op ${datum(iso)} door ${wie}, en telt niet meer mee. Reden: ${reden}`,
  ingetrokkenTag: 'ingetrokken',
  trekIn: 'Trek in',
  trekInLabel: (thema: string, plek: string) => `Trek het signaal in: ${thema}, ${plek}`,
  trekInTitel: 'Signaal intrekken',
  trekInUitleg: 'Het signaal blijft staan, met de reden erbij. Het telt niet meer mee.',
  reden: 'Reden',
  wijkTitel: 'Signalen',
  wijkGeen: (wijk: string) => `Over de buurten van ${wijk} is nog geen signaal.`,
  wijkUitleg: 'Wat organisaties zien. Dit telt in geen enkele score mee.',
  wijkAlle: 'Bekijk alle signalen',
} as const

export const signaalFormulierTekst = {
  titel: 'Geef een signaal door',
  uitleg:
    'Wat ziet u in de buurt? Noem geen namen, huisnummers, telefoonnummers of gevallen van één mens of gezin.',
  terug: 'Naar de signalen',
  thema: 'Thema',
  kiesThema: 'Kies een thema',
  eigenThema: 'Een ander thema',
  eigenThemaVeld: 'Ander thema, in één regel',
  pijler: 'Onderwerp',
  geenPijler: 'Weet ik niet',
  buurt: 'Waar?',
  breder: 'Breder dan één buurt',
  kiesBuurt: 'Kies een buurt',
  van: 'Gezien van',
  tot: 'Tot en met',
  organisatie: 'Wat voor organisatie bent u?',
  kiesOrganisatie: 'Kies een soort organisatie',
  hoeVaak: 'Hoe vaak ziet u dit?',
  eenKeer: 'Eén keer',
  vaker: 'Vaker',
  houding: 'Wat zegt dit over de wijkanalyse?',
  tekst: 'Wat ziet u?',
  tekstUitleg: 'Ten hoogste 280 tekens.',
  vraagt: 'Wat is er nodig?',
  vraagtUitleg: 'Mag leeg blijven. Ten hoogste 280 tekens.',
  over: (left: number) => (left >= 0 ? `Nog ${left} tekens.` : `${-left} tekens te veel.`),
  teLang: 'Maak de tekst korter: ten hoogste 280 tekens.',
  leeg: 'Vul dit veld in.',
  kies: 'Maak een keuze.',
  fouten: (count: number) => (count === 1 ? 'Eén veld klopt nog niet' : `${count} velden kloppen nog niet`),
  stuur: 'Geef door',
  bezig: 'Bezig met doorgeven',
  dank: 'Het signaal is vastgelegd. Dank u wel.',
  nogEen: 'Geef nog een signaal door',
  geenRecht: 'Uw rol mag geen signaal doorgeven.',
} as const
