import type { Eigenaar } from '../../../../geodata/schema/woning.ts'
import { aantal, datum, getal, opsomming } from '../getal.ts'

/** A sentence with parts that the screen can open; `T` is what it opens to. */
export type ZinMet<T> = readonly (string | T)[]

/** From this share of the runs on something is said to happen; between the two it is undecided. */
const ZEKER = 0.8

const SOORTEN: Record<Exclude<Eigenaar, 'onbekend'>, string> = {
  particulier: 'particuliere woningen',
  vve: 'woningen in een VvE',
  corporatie: 'woningen',
}

/** What the dwellings of an owner are called; those of the corporation by its name where the place has given one. */
export function woningenVan(eigenaar: Exclude<Eigenaar, 'onbekend'>, corporatie: string | null): string {
  if (eigenaar !== 'corporatie') return SOORTEN[eigenaar]
  return `${SOORTEN.corporatie} van ${corporatie ?? 'de woningcorporatie'}`
}

/** A share of runs in words: "in 91 van de 100 berekeningen". */
export function vanDeHonderd(share: number): string {
  if (share > 0 && share < 0.01) return 'minder dan 1 van de 100'
  if (share < 1 && share > 0.99) return 'meer dan 99 van de 100'
  return `${getal(share * 100, 0)} van de 100`
}

/** The name between brackets where a fund has one: "Volkshuisvestingsfonds 1 (VHF 1)" is "VHF 1". */
export function fondsKort(naam: string): string {
  return /\(([^)]+)\)/.exec(naam)?.[1] ?? naam
}

/** Range of two counts: "170 tot 4.032". */
export function bereik(laag: number, hoog: number): string {
  return laag === hoog ? aantal(laag) : `${aantal(laag)} tot ${aantal(hoog)}`
}

/** Year in which a target is reached; null: not within the years. */
export interface DoelJaar {
  vroeg: number | null
  midden: number | null
  laat: number | null
  horizon: number
}

export const renovatieTekst = {
  deel: 'Renovatie',
  stand: 'Hoe ver zijn we',
  standOp: (dag: string) => `Stand van het register op ${datum(dag)}.`,
  standOnbekend: 'In het register staat bij geen enkele stap een dag.',
  plan: (jaar: number) =>
    `De doelen en de fondsen komen uit het plan van ${jaar}. Data in of voor ${jaar} zijn geschiedenis: de ronde kiest zelf nieuwe.`,
  geenPlan: 'Er is geen plan geladen. Daarom zijn er geen doelen en geen fondsen.',
  buiten: 'Dit telt in geen enkele pijler mee. Sloop en inponden staan hier niet bij.',
  kolommen: {
    eigenaar: 'Eigenaar',
    klaarHier: (naam: string) => `Klaar in ${naam}`,
    klaar: 'Klaar in het hele gebied',
    uitvoering: 'In uitvoering',
    onderweg: 'Onderweg',
    doel: 'Doel',
  },
  geenDoel: 'geen doel',
  nietTeZeggen: 'niet te zeggen',
  redenVan: (eigenaar: string, reden: string) => `${eigenaar}: ${reden}`,
  norm: <T>(n: T, soort: string): ZinMet<T> => [
    'Nog ',
    n,
    ` ${soort} zijn opgeleverd, maar hebben geen label B of beter. Of zij drie stappen zuiniger zijn, is niet te zien: we kennen het label van voor of na de renovatie niet. Zij tellen niet mee.`,
  ],
  asbest: <T>(n: T, soort: string): ZinMet<T> => [
    'Nog ',
    n,
    ` ${soort} zijn opgeleverd en zuinig genoeg. Of er asbest is, staat niet in het register. Zij tellen mee als asbest bekend is.`,
  ],
  haaltNiet: <T>(n: T, soort: string): ZinMet<T> => [
    'Nog ',
    n,
    ` ${soort} zijn opgeleverd, maar zijn minder dan drie stappen zuiniger of hebben nog asbest. Zij tellen niet mee.`,
  ],
  zonderDatum: <T>(n: T, soort: string): ZinMet<T> => [
    'Van ',
    n,
    ` ${soort} die klaar zijn, is de dag niet bekend. Zij tellen mee als klaar, maar niet in het tempo.`,
  ],
  zonderEigenaar: <T>(n: T): ZinMet<T> => [
    'Van ',
    n,
    ' woningen hier is de eigenaar niet bekend. Zij tellen nergens mee.',
  ],
  zonderStatus: <T>(n: T): ZinMet<T> => [
    'Van ',
    n,
    ' woningen hier is niet bekend hoe ver zij zijn. Zij tellen niet mee als klaar.',
  ],
  verwachting: 'Wat we verwachten',
  verwachtingUitleg:
    'De doelen gelden voor het hele gebied van het programma. Daarom is er één verwachting voor het hele gebied.',
  zin: <T>(laag: T, hoog: T, midden: T, jaar: number, soort: string): ZinMet<T> => [
    `Als het zo doorgaat, zijn er eind ${jaar} tussen `,
    laag,
    ' en ',
    hoog,
    ` ${soort} klaar. Het midden is `,
    midden,
    '.',
  ],
  gehaald: <T>(doel: T): ZinMet<T> => ['Het doel van ', doel, ' is gehaald.'],
  kans: <T>(kans: T, doel: T, share: number, jaar: number): ZinMet<T> => [
    'In ',
    kans,
    ` berekeningen is het doel van `,
    doel,
    ` eind ${jaar} gehaald${oordeel(share)}.`,
  ],
  /** When the target is reached: an early, middle and late run; `null` is not within the years. */
  jaar: <T>(open: (jaar: number) => T, doel: DoelJaar): ZinMet<T> => {
    const { vroeg, midden, laat, horizon } = doel
    if (midden === null) {
      const never = `In de helft van de berekeningen of meer wordt het doel niet voor eind ${horizon} gehaald.`
      return vroeg === null ? [never] : [`${never} Op zijn vroegst lukt het in `, open(vroeg), '.']
    }
    if (vroeg === midden && laat === midden) return ['Het doel wordt gehaald in ', open(midden), '.']
    const early: ZinMet<T> = ['Het midden is ', open(midden), '. Het kan al in ', open(vroeg ?? midden)]
    return laat === null
      ? [...early, `, en misschien niet voor eind ${horizon}.`]
      : [...early, ', en misschien pas in ', open(laat), '.']
  },
  schokkerig: <T>(deel: T): ZinMet<T> => [
    deel,
    ' van deze woningen kwam klaar in het laatste kwartaal. De reeks is kort en ongelijk, daarom liggen de grenzen ver uit elkaar.',
  ],
  tempo: <T>(gemiddeld: T, kwartalen: T): ZinMet<T> => [
    'Tempo: ',
    gemiddeld,
    ' woningen per kwartaal, gemeten over ',
    kwartalen,
    ' hele kwartalen.',
  ],
  grafiek: (soort: string, laag: number, hoog: number, jaar: number) =>
    `Grafiek van ${soort} die klaar zijn, per jaar tot ${jaar}. Eind ${jaar} tussen ${aantal(laag)} en ${aantal(hoog)}. Dezelfde getallen staan in de tabel eronder.`,
  legenda: {
    gemeten: 'klaar tot nu toe',
    midden: 'midden van de berekeningen',
    band80: 'hier liggen 80 van de 100 berekeningen',
    band95: 'hier liggen 95 van de 100 berekeningen',
    fonds: 'einde van een fonds',
  },
  jaartal: (jaar: number) => `${jaar}`,
  eindeLijn: (naam: string) => `einde ${naam}`,
  doelLijn: (n: number) => `doel ${aantal(n)}`,
  alsTabel: 'Dezelfde getallen in een tabel',
  tabel: (soort: string) => `Verwachting van ${soort} die klaar zijn`,
  tabelKolommen: {
    jaar: 'Eind van',
    midden: 'Midden',
    band80: '80 van de 100',
    band95: '95 van de 100',
    kans: 'Doel gehaald',
  },
  fondsen: 'Per fonds',
  fondsenUitleg:
    'Hoeveel woningen er klaar zijn op de laatste dag van een fonds. Welk fonds welke woning betaalt, staat niet in het register. Bedragen zijn niet bekend.',
  fondsTot: (naam: string, tot: number | null) =>
    tot === null ? `${naam}, einde niet bekend` : `${naam}, tot en met ${tot}`,
  fondsVoor: (soorten: readonly string[]) => `Betaalt bij renovatie: ${opsomming(soorten)}.`,
  fondsKolommen: {
    eigenaar: 'Eigenaar',
    nu: 'Klaar nu',
    verwacht: (jaar: number) => `Klaar op 31 december ${jaar}`,
    doel: 'Doel',
    rest: 'Dan nog te doen',
    kans: 'Doel gehaald',
  },
  middenEnGrenzen: (midden: number, laag: number, hoog: number) =>
    `${aantal(midden)} (${bereik(laag, hoog)})`,
  fondsZonderEinde: 'Het plan noemt geen einde. Daarom is er geen dag om naar te rekenen.',
  fondsAfgelopen: (namen: readonly string[]) => `Afgelopen, betaalt niets nieuws meer: ${opsomming(namen)}.`,
  fondsGeenEigenaar: (namen: readonly string[]) =>
    `Het plan zegt niet voor welke woningen dit geld is: ${opsomming(namen)}.`,
  fondsGeenRenovatie: (namen: readonly string[]) =>
    `Hoort in het plan niet bij renovatie: ${opsomming(namen)}.`,
  fondsMetJaar: (naam: string, tot: number | null) => (tot === null ? naam : `${naam} (tot en met ${tot})`),
} as const

function oordeel(share: number): string {
  if (share >= ZEKER) return ''
  return share <= 1 - ZEKER ? ': dat is te weinig om op te rekenen' : ': onbeslist'
}

/** How each number of the page was made, for its window. */
export const renovatieUitleg = {
  klaar: (soort: string, label: boolean) =>
    label
      ? `Geteld: ${soort} met status opgeleverd of nazorg, label B of beter of drie stappen zuiniger, en zonder asbest.`
      : `Geteld: ${soort} met status opgeleverd of nazorg.`,
  norm: (soort: string) =>
    `Geteld: ${soort} met status opgeleverd of nazorg en een lager label of geen label, van wie het label van voor of na de renovatie niet bekend is.`,
  asbest: (soort: string) =>
    `Geteld: ${soort} met status opgeleverd of nazorg die zuinig genoeg zijn, en waarvan geen bron zegt of er asbest is.`,
  haaltNiet: (soort: string) =>
    `Geteld: ${soort} met status opgeleverd of nazorg die minder dan drie stappen zuiniger zijn, of waar asbest nog weg moet.`,
  uitvoering: (soort: string) => `Geteld: ${soort} met status uitvoering.`,
  onderweg: (soort: string) => `Geteld: ${soort} met een status van uitgenodigd tot en met voorbereiding.`,
  woningen: 'Woningen van deze eigenaar',
  doel: (jaar: number | null) =>
    jaar === null ? 'Het doel uit het plan.' : `Het doel uit het plan van ${jaar}, voor het hele gebied.`,
  zonderDatum: 'Geteld: woningen die klaar zijn, zonder dag bij die stap.',
  zonderEigenaar: 'Geteld: woningen waarvan geen bron de eigenaar noemt.',
  zonderStatus: 'Geteld: woningen waarvan geen bron de status noemt.',
  tempo: (totaal: number, kwartalen: number) =>
    `${aantal(totaal)} woningen gedeeld door ${aantal(kwartalen)} hele kwartalen.`,
  kwartalen: 'Hele kwartalen vanaf de eerste uitnodiging tot het laatste kwartaal dat voorbij is.',
  verwacht: (jaar: number, runs: number) =>
    `Wat nu klaar is, plus wat er tot 31 december ${jaar} bij komt in ${aantal(runs)} berekeningen. Tempo en spreiding worden elke keer opnieuw geloot, zo dat zij passen bij wat er gemeten is.`,
  welke: {
    midden: 'Dit is het midden: de helft van de berekeningen komt lager uit.',
    grens80: 'Van de 100 berekeningen liggen er 80 tussen deze grenzen.',
    grens95: 'Van de 100 berekeningen liggen er 95 tussen de laagste en de hoogste grens.',
  },
  kans: (jaar: number, runs: number) =>
    `Het deel van ${aantal(runs)} berekeningen waarin het doel eind ${jaar} is gehaald.`,
  jaar: (runs: number) =>
    `Het eerste jaar aan het eind waarvan het doel is gehaald, in een vroege (2,5 %), de middelste en een late (97,5 %) van ${aantal(runs)} berekeningen.`,
  deelLaatste: 'Het laatste hele kwartaal, gedeeld door alle hele kwartalen.',
  rest: 'Het doel min wat er dan klaar is, nooit onder nul.',
  nu: 'Klaar nu',
  pas: 'Tempo per kwartaal',
  schokken: 'Spreiding, keer die van toeval',
  kwartaal: (jaar: number, nummer: number) => `Kwartaal ${nummer} van ${jaar}`,
  grenzen: 'Midden, en tussen haakjes de grenzen van 95 van de 100 berekeningen',
  streven: 'Doel',
} as const
