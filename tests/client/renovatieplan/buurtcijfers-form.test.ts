import { expect, it } from 'vitest'
import type { Plannenlijst } from '../../../client/api/renovatieplannen.ts'
import { aanvraagUit, ontwerpVan } from '../../../client/panels/renovatieplan/plan-form.ts'

type Keuzes = Plannenlijst['keuzes']

const figure = (id: string): Keuzes['buurtcijfers'][number] => ({
  id,
  eigenNaam: null,
  richting: 'lager-is-gunstiger',
  eenheid: 'procent',
  jaar: 2020,
  leeftijd: '18plus',
  soort: 'rondkomen',
  letOp: '',
  zonderCijfer: 0,
})
const keuzes = (...ids: string[]): Keuzes => ({
  wijken: [],
  fondsen: [],
  buurtcijfers: ids.map(figure),
  eerste: { jaar: 2027, kwartaal: 1 },
})
const USUAL = 'rivm-moeite-met-rondkomen'

it('a new plan begins with the usual figure where it is there, and a plan again with what was chosen', () => {
  const begin = ontwerpVan(keuzes('rivm-heel-veel-stress', USUAL), null)
  expect(begin.buurtcijfers).toEqual([USUAL])
  expect(ontwerpVan(keuzes('rivm-heel-veel-stress'), null).buurtcijfers).toEqual([])
  const asked = aanvraagUit({ ...begin, buurtcijfers: ['rivm-heel-veel-stress'] }, []).body
  expect(asked?.keuzes.buurtcijfers).toEqual(['rivm-heel-veel-stress'])
  if (asked === null) throw new Error('the draft was refused')
  // A figure that is no longer there stays in the draft, so that a person takes it away and not the screen.
  const again = ontwerpVan(keuzes(USUAL), { id: 'a', naam: 'Eerst', keuzes: asked.keuzes })
  expect(again.buurtcijfers).toEqual(['rivm-heel-veel-stress'])
})
