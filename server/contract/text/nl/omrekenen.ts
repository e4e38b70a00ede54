import { percentage } from '../getal.ts'

/** A division by its dataset, as people say it: "CBS-indeling 2024" for cbs-gebieden-2024, else the dataset itself. */
export function indelingNaam(dataset: string): string {
  const [, year] = /^cbs-gebieden-(\d{4})$/.exec(dataset) ?? []
  return year === undefined ? dataset : `CBS-indeling ${year}`
}

/** Words beside a figure that was converted from another division of areas. */
export const omrekenTekst = {
  gemarkeerd: 'Vooral geschat',
  /** `indeling`: the dataset of the division the figure was published in; `geschat`: share 0..1. */
  zin: (indeling: string | undefined, geschat: number) => {
    const van = indeling === undefined ? 'een andere indeling' : `de indeling ${indelingNaam(indeling)}`
    const deel = geschat === 0 ? 'er is niets' : `${percentage(geschat * 100)} is`
    return `Dit cijfer is omgerekend van ${van}; ${deel} geschat.`
  },
  letOp: (van: string, naar: string) =>
    `De bron geeft deze cijfers voor de ${indelingNaam(van)}. Ze zijn omgerekend naar de ${indelingNaam(naar)}. Bij elk omgerekend cijfer staat welk deel is geschat.`,
  onbekendeCode: (code: string, indeling: string) =>
    `${code} staat niet in de ${indelingNaam(indeling)}. Zonder grens kan dit cijfer niet worden omgerekend. Controleer de code of het jaar van de indeling.`,
} as const
