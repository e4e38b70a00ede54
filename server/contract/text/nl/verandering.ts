import type {
  Kenmerk,
  Meting,
  Modelverschil,
  Reeks,
  Vergelijking,
} from '../../../../analyses/verandering/verandering-schema.ts'
import type { Eenheid } from '../../../../geodata/schema/indicator.ts'
import { aantal, getal, punten, waardeMetEenheid } from '../getal.ts'

/** Words of the part that shows what changed over the years. */
export const veranderingTekst = {
  deel: 'Verandering',
  inleiding:
    'Een cijfer is elk jaar een beetje anders. Hier staat alleen wat meer is dan toeval of afronding. Die lijst mag leeg zijn.',
  echt: 'Wat is er echt veranderd?',
  getoetst: (toetsen: number) =>
    toetsen === 0
      ? 'Voor deze cyclus was er niets te toetsen.'
      : `We toetsten in deze cyclus ${aantal(toetsen)} keer of twee jaren verschillen, over alle gebieden samen. Daarvoor is gecorrigeerd: van wat meer dan toeval heet, is gemiddeld hoogstens 5 % toch toeval.`,
  leeg: 'Er is niets dat we zeker veranderd kunnen noemen. Dat is een gewone uitkomst: kleine verschillen zie je in kleine gebieden niet.',
  meerDanToeval: 'Meer dan toeval',
  meerDanAfronding: 'Meer dan afronding',
  meerDanAfrondingUitleg:
    'Een register telt iedereen. Daar is geen toeval. We zeggen alleen dat het verschil groter is dan de afronding.',
  meldbereidheid:
    'Meer aangiften kan betekenen dat er meer gebeurt, of dat mensen vaker aangifte doen. Ze zijn daarom niet goed of slecht.',
  alles: (count: number) => `Toon alle ${count}`,
  vanNaar: 'Van',
  naar: 'naar',
  verschil: 'Verschil',
  andereUitkomsten: (count: number) => `Vergeleken, maar geen zekere verandering: ${count}`,
  kolommen: {
    gebied: 'Gebied',
    cijfer: 'Cijfer',
    van: 'Eerder',
    naar: 'Nu',
    verschil: 'Verschil',
    grenzen: 'Waarschijnlijk tussen',
    uitkomst: 'Uitkomst',
  },
  overDeJaren: 'Over de jaren',
  overDeJarenUitleg:
    'Het grijze vlak om een lijn zijn de grenzen: daar ligt het echte cijfer waarschijnlijk. Zonder vlak is de marge niet bekend, of is het een telling.',
  andereCijfers: 'Wie er wonen, en andere cijfers',
  zonderMarge: (count: number) =>
    count === 1 ? 'Nog 1 cijfer, zonder bekende marge' : `Nog ${count} cijfers, zonder bekende marge`,
  alsTabel: 'Dezelfde cijfers als tabel',
  jaar: 'Jaar',
  grafiek: (naam: string, gebied: string, van: string, tot: string, aantalGebieden: number) =>
    `Grafiek van ${naam}. ${gebied} van ${van} tot ${tot}${aantalGebieden > 1 ? `, met ${aantalGebieden - 1} andere gebieden` : ''}. De tabel eronder geeft dezelfde cijfers.`,
  corona: 'corona',
  breuk: 'anders geteld',
  breukLegenda: (jaar: number, reden: Reeks['breuken'][number]['reden']) =>
    `Vanaf ${jaar}: ${breukTekst[reden]}.`,
  geenReeks: 'Voor dit gebied is er geen gemeten cijfer met meer dan één jaar.',
  nietGezegd: 'Wat we niet kunnen zeggen',
  model: 'Berekende cijfers: geen verandering per buurt',
  modelUitleg: (gemeente: string) =>
    `De cijfers over gezondheid zijn berekend met een model. Hier staat alleen hoever een gebied van ${gemeente} af lag, steeds in hetzelfde jaar. We toetsen dit niet.`,
  gelijkenis: (laagste: string, hoogste: string, buurten: number, vroeger: number, nu: number) =>
    `De verschillen van ${vroeger} en ${nu} lijken over ${buurten} buurten bijna helemaal op elkaar (samenhang ${laagste} tot ${hoogste}, 1 is precies gelijk). Alles schuift samen op. Of één buurt veranderde, zie je er dus niet aan.`,
  eenGelijkenis: (r: string, buurten: number) => `samenhang ${r} over ${buurten} buurten`,
  verschilIn: (jaar: number) => `Verschil in ${jaar}`,
  geenCijfer: 'geen cijfer',
  modelStad: 'De verschillen per buurt staan bij de wijken.',
} as const

const breukTekst: Record<Reeks['breuken'][number]['reden'], string> = {
  'anders-geteld': 'de bron telt anders',
  'ander-model': 'een ander rekenmodel',
  'andere-vraag': 'een andere vraag',
  'andere-afronding': 'de bron rondt minder grof af',
}

/** What a reader must know of a comparison, as a mark. */
export const kenmerkTekst: Record<Kenmerk, string> = {
  grenswijziging: 'grenzen gewijzigd, deels geschat',
  methodebreuk: 'bron telt anders',
  'andere-afronding': 'andere afronding',
  coronajaar: '2020 was een coronajaar',
}

export const uitkomstTekst: Record<Vergelijking['uitkomst'], string> = {
  echt: 'meer dan toeval',
  'meer-dan-afronding': 'meer dan afronding',
  'kan-toeval-zijn': 'kan toeval zijn',
  'binnen-afronding': 'kan afronding zijn',
  'niet-getoetst': 'niet vergeleken',
}

/** A value of a series with as many decimals as its source gives. */
export function metingTekst(waarde: number, eenheid: Eenheid): string {
  return eenheid === 'per-1000-inwoners'
    ? `${getal(waarde, 1)} per 1.000 inwoners`
    : waardeMetEenheid(waarde, eenheid)
}

/** A value on an axis, with the decimals that its steps need. */
export function asGetal(waarde: number, stap: number): string {
  return getal(waarde, stap >= 1 ? 0 : stap >= 0.1 ? 1 : 2)
}

/** A value of a series without its unit, for a table or a map. */
export function kortGetal(waarde: number, eenheid: Eenheid): string {
  if (eenheid === 'aantal' || eenheid === 'euro' || eenheid === 'kilowattuur' || eenheid === 'kubieke-meter')
    return aantal(waarde)
  return getal(waarde, 1)
}

/** A difference with its sign and what it is counted in: "+2,1 per 1.000 inwoners". */
export function verschilTekst(verschil: number, eenheid: Eenheid): string {
  if (eenheid === 'procent') return `${punten(verschil)} procentpunt`
  const sign = verschil > 0 ? '+' : ''
  return `${sign}${metingTekst(verschil, eenheid)}`
}

/** Limits of a difference; null when there are none, or when a full count has no rounding. */
export function grenzenTekst({
  laag,
  hoog,
  eenheid,
}: Pick<Vergelijking, 'laag' | 'hoog' | 'eenheid'>): string | null {
  if (laag === null || hoog === null || laag === hoog) return null
  const write = (value: number) => `${value > 0 ? '+' : ''}${kortGetal(value, eenheid)}`
  return `${write(laag)} en ${write(hoog)}`
}

/** The limits in a sentence: what rounding can do is no chance. */
export function grenzenZin(row: Vergelijking): string | null {
  const limits = grenzenTekst(row)
  if (limits === null) return null
  return row.toets === 'afronding' ? `door afronding tussen ${limits}` : `waarschijnlijk tussen ${limits}`
}

/** How often chance gives as much, in words: "minder dan 1 op de 1.000 keer". */
export function kansTekst(kans: number): string {
  if (kans < 0.001) return 'minder dan 1 op de 1.000 keer'
  if (kans > 0.5) return 'meestal'
  return `ongeveer 1 op de ${aantal(1 / kans)} keer`
}

/** Name of the subject and which way it went: "Diefstal van fietsen: meer". */
export function puntTitel(naam: string, { verschil }: Vergelijking): string {
  return `${naam}: ${verschil > 0 ? 'hoger' : 'lager'}`
}

/** How the difference was computed, for the window that explains it. */
export function vergelijkingFormule(row: Vergelijking): string {
  const { van, naar, verschil, eenheid } = row
  const difference = `${kortGetal(naar.waarde, eenheid)} (${naar.jaar}) − ${kortGetal(van.waarde, eenheid)} (${van.jaar}) = ${kortGetal(verschil, eenheid)}.`
  switch (row.toets) {
    case 'aantallen':
      return `${difference} Toeval alleen geeft zo’n verschil ${kansTekst(row.kans ?? 1)}; gecorrigeerd voor alle vergelijkingen van de cyclus ${kansTekst(row.kansGecorrigeerd ?? 1)}.`
    case 'steekproeven':
      return `${difference} De grenzen volgen uit de marges van beide jaren. Toeval alleen geeft zo’n verschil ${kansTekst(row.kans ?? 1)}; gecorrigeerd voor alle vergelijkingen van de cyclus ${kansTekst(row.kansGecorrigeerd ?? 1)}.`
    case 'afronding':
      return `${difference} De grenzen zijn de afronding van beide jaren samen. Dit is een volledige telling: er is geen toeval om te toetsen.`
    case 'geen':
      return difference
  }
}

/** A rate with what it is made of. */
export function verhoudingFormule({ aantal: events, inwoners, waarde }: Meting): string {
  return events === null || inwoners === null
    ? getal(waarde, 1)
    : `${aantal(events)} : ${aantal(inwoners)} inwoners × 1.000 = ${getal(waarde, 1)}`
}

/** Names of what went into a difference. */
export const vergelijkingInvoer = {
  telling: (jaar: number) => `aantal in ${jaar}`,
  cijfer: (jaar: number) => `cijfer van ${jaar}`,
  inwoners: (jaar: number) => `inwoners in ${jaar}`,
} as const

/** A difference from the gemeente in points, or that there is none. */
export function modelPunten(value: number | null): string {
  return value === null ? veranderingTekst.geenCijfer : punten(value)
}

/** The range of likenesses over some figures; null when none is known. */
export function gelijkenisZin(rows: readonly Modelverschil[]): string | null {
  const known = rows.flatMap(({ gelijkenis }) => (gelijkenis.bekend ? [gelijkenis] : []))
  const [first] = rows
  if (known.length === 0 || first === undefined) return null
  const values = known.map(({ r }) => r)
  return veranderingTekst.gelijkenis(
    getal(Math.min(...values), 2),
    getal(Math.max(...values), 2),
    Math.max(...known.map(({ buurten }) => buurten)),
    first.vroeger,
    first.nu,
  )
}
