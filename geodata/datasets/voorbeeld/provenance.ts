import type { Provenance } from '../../schema/herkomst.ts'
import { INCIDENT_YEARS } from './assumptions.ts'

/** Identifier of the dataset with example data. */
export const EXAMPLE_ID = 'voorbeeld'

/** What the example data says about itself; it has no files, for it is made on the spot. */
export const exampleProvenance: Provenance = {
  id: EXAMPLE_ID,
  titel: 'Voorbeelddata: woningen, renovatie en meldingen',
  bronhouder: 'Wijkcyclus',
  bron: 'Gemaakt door de generator van voorbeelddata',
  url: null,
  licentie: 'EUPL-1.2',
  licentieUrl: 'https://eupl.eu/1.2/nl/',
  jaren: [...INCIDENT_YEARS],
  vintage: 'Bedacht, stand 30 september 2025',
  verkregenOp: '2026-11-22',
  dekking: 'Alle buurten van het focusgebied; buurten zonder woningen alleen met meldingen.',
  voorbeelddata: true,
  bestanden: [],
  letOp: [
    'Dit is voorbeelddata. Geen straat, woning, melding of mens bestaat echt.',
    'Alleen het aantal woningen per wijk komt uit een echte bron; hoe zij over de buurten zijn verdeeld is een aanname.',
    'Voorbeelddata telt nooit mee in een score en weegt nooit een echt cijfer.',
  ],
}
