import type { DatasetOpgave, Proefverslag } from '../../../../geodata/schema/invoer.ts'
import type { Invoer } from '../../invoer.ts'
import { aantal } from '../getal.ts'

/** What the import command says at the keyboard. */
export const invoerOpdrachtTekst = {
  gebruik: [
    'Gebruik:',
    '  npm run invoer -- herken <bestand> [--doel cijfers] [--blad naam]     wat staat erin, en een opgave om aan te vullen',
    '  npm run invoer -- proef <bestand> --opgave <opgave.json> [--toepassen]  doe alsof, en neem daarna over',
    '  npm run invoer -- terug <invoer>                                       draai een invoer terug',
    '  npm run invoer -- lijst                                                wat er is ingelezen',
    'Met --rol kiest u namens welke rol (standaard: programmabureau). Stop eerst de app.',
  ].join('\n'),
  geenBestand: (pad: string) => `Het bestand ${pad} is er niet.`,
  geenBlad: 'Dit blad staat niet in het bestand.',
  opgaveNodig: 'Geef met --opgave een bestand dat zegt wat de kolommen betekenen. Begin met: herken.',
  onbekend: (id: string) => `De invoer ${id} bestaat niet. Bekijk de lijst met: npm run invoer -- lijst`,
  mislukt: 'De proef is niet gelukt. Er is niets veranderd.',
  nietsVeranderd: 'Er is nog niets veranderd. Met --toepassen neemt u de goede rijen over.',
  toegepast: (id: string, rijen: number) =>
    `${aantal(rijen)} rijen zijn overgenomen. Terugdraaien: npm run invoer -- terug ${id}`,
  teruggedraaid: (id: string) => `De invoer ${id} is teruggedraaid.`,
  regel: (one: Invoer) => `${one.id}  ${one.ontvangenOp.slice(0, 16)}  ${one.staat}  ${one.bestandsnaam}`,
  leegDataset: {
    dataset: 'eigen-cijfers',
    titel: 'Vul de titel in',
    bronhouder: 'Vul in van wie de gegevens zijn',
    licentie: 'Vul de licentie in',
    vintage: 'Vul de peildatum in',
    letOp: '',
    voorbeelddata: false,
  } satisfies DatasetOpgave,
} as const

/** Refusals shown at the keyboard; the screen shows more. */
const SHOWN = 50

/** The report of a dry run as lines. */
export function verslagRegels(verslag: Proefverslag): string[] {
  const { verschil } = verslag
  const refused = verslag.weigeringen.slice(0, SHOWN).map(({ blad, rij, kolom, reden }) => {
    const place = [blad, rij === null ? null : `rij ${rij}`, kolom === null ? null : `kolom ${kolom}`]
    return `  ${place.filter((part) => part !== null).join(', ')}: ${reden}`
  })
  const rest = verslag.weigeringenTotaal - refused.length
  return [
    `Gelezen: ${aantal(verslag.rijenGelezen)} rijen. Goed: ${aantal(verslag.rijenGoed)}. Niet goed: ${aantal(verslag.rijenGeweigerd)}, waarvan dubbel: ${aantal(verslag.rijenDubbel)}.`,
    `Nieuw: ${aantal(verschil.nieuw)}. Anders: ${aantal(verschil.gewijzigd)}. Hetzelfde: ${aantal(verschil.gelijk)}. Niet meer: ${aantal(verschil.verdwenen)}.`,
    ...refused,
    ...(rest > 0 ? [`  En nog ${aantal(rest)} meldingen.`] : []),
  ]
}
