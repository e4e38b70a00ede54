import type { Eenheid } from '../../../../geodata/schema/indicator.ts'
import { maandVan, opsomming, waardeMetEenheid } from '../getal.ts'

/** Filters of the map: the panel, the line that says what is kept, and the chips. */
export const filterTekst = {
  knop: 'Filters',
  uitleg: 'Wat niet past, blijft licht op de kaart staan. De tabel laat alleen zien wat past.',
  wijken: 'Wijken',
  wijkenUitleg: 'Kiest u niets, dan doen alle wijken mee.',
  waarde: (cijfer: string) => `Cijfer: ${cijfer}`,
  van: 'Van',
  tot: 'Tot en met',
  /** What stands behind the number fields. */
  eenheid: {
    procent: 'in procent',
    aantal: 'aantal',
    euro: 'in euro',
    'duizend-euro': 'in duizend euro',
    kilometer: 'in kilometer',
    'kubieke-meter': 'in kubieke meter',
    kilowattuur: 'in kilowattuur',
    'per-1000-inwoners': 'per 1.000 inwoners',
    'klasse-1-9': 'klasse 1 tot en met 9',
  } satisfies Record<Eenheid, string>,
  geenWaarden: 'Geen enkel gebied heeft dit cijfer. Er valt niets te kiezen.',
  zonderCijferWeg: 'Een buurt zonder cijfer valt buiten elk bereik.',
  wisWaarde: 'Wis het bereik',
  buurten: 'Buurten',
  buurtenUitleg:
    'U kunt ook buurten kiezen in de tabel, in de legenda, of met Shift en een klik op de kaart.',
  zoekBuurt: 'Zoek een buurt',
  geenBuurt: (gezocht: string) => `Geen buurt met '${gezocht}' in de naam.`,
  woningen: 'Woningen',
  woningenUit: 'Zet de laag Woningen aan om te zien wat past.',
  status: 'Status',
  label: 'Energielabel',
  eigenaar: 'Eigenaar',
  campagne: 'Campagne',
  campagneUitleg: 'In voorbereiding of bezig. Een campagne die klaar is, laat haar woningen los.',
  campagneKeuze: (naam: string, staat: string) => `${naam} (${staat})`,
  geenCampagne: 'In geen campagne',
  campagneNietGeladen: 'Een campagne',
  campagneWeg: 'Een campagne die klaar is of niet bestaat',
  campagneElders: 'Een campagne ook buiten uw wijken',
  labelNaam: (label: string) => `Label ${label}`,
  labelOnbekend: 'Label niet bekend',
  statusOnbekend: 'Status niet bekend',
  eigenaarOnbekend: 'Eigenaar niet bekend',
  meldingen: 'Meldingen',
  meldingenUit: 'Zet de laag Meldingen aan om te zien wat past.',
  soort: 'Soort melding',
  periode: 'Periode',
  periodeUitleg: 'Zonder periode ziet u het nieuwste jaar.',
  vanMaand: 'Vanaf de maand',
  totMaand: 'Tot en met de maand',
  chips: 'Filters die aan staan',
  wis: (wat: string) => `Wis het filter ${wat}`,
  gekozenBuurten: (n: number) => `${n} gekozen buurten`,
  wisAlle: 'Wis alle filters',
  wissen: 'filter wissen',
  /** The line above the table and over the map. */
  over: (behouden: number, totaal: number) => `${behouden} van ${totaal} buurten`,
  zonderCijfer: (n: number) =>
    n === 1 ? '1 buurt valt af: geen cijfer.' : `${n} buurten vallen af: geen cijfer.`,
  ookRest: 'toon ook de andere buurten',
  alleenPassend: 'toon alleen wat past',
  geen: 'Geen enkele buurt past bij deze filters.',
} as const

/** A range of the figure as a chip: "60 % tot en met 70 %". */
export function bereikTekst(range: { van: number | null; tot: number | null }, eenheid: Eenheid): string {
  const [van, tot] = [range.van, range.tot].map((value) =>
    value === null ? null : waardeMetEenheid(value, eenheid),
  )
  if (van == null) return `tot en met ${tot ?? ''}`
  return tot == null ? `vanaf ${van}` : `${van} tot en met ${tot}`
}

/** A period as a chip. */
export function periodeTekst({ van, tot }: { van: string; tot: string }): string {
  return van === tot ? maandVan(van) : `${maandVan(van)} tot en met ${maandVan(tot)}`
}

/** Picking areas in map, table and chart, for whoever sees it and whoever hears it. */
export const kiesTekst = {
  kies: (naam: string) => `Kies deze buurt: ${naam}`,
  kort: 'kies deze buurt',
  gekozen: (naam: string, aantalGekozen: number) => `${naam} is gekozen. ${telling(aantalGekozen)}`,
  afgekozen: (naam: string, aantalGekozen: number) =>
    `${naam} is niet meer gekozen. ${telling(aantalGekozen)}`,
  stippen: (aantalGebieden: number) =>
    `${aantalGebieden} gebieden op volgorde van het cijfer. Ga met de pijltjes langs de stippen, Enter kiest. Met de muis kunt u een stuk selecteren.`,
  stippenKort: 'Sleep over de stippen om buurten te kiezen.',
  stip: (naam: string, waarde: string) => `${naam}, ${waarde}`,
  shift: 'Shift en Enter kiest een buurt.',
} as const

function telling(n: number): string {
  if (n === 0) return 'Er is geen buurt gekozen.'
  return n === 1 ? '1 buurt gekozen.' : `${n} buurten gekozen.`
}

/** What was filtered, for a file that goes out of the app. */
export function filterRegel(delen: readonly string[]): string {
  return `alleen wat past bij: ${opsomming(delen)}`
}
