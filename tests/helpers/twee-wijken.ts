import { focusgebied } from '../../geodata/schema/focusgebied.ts'
import type { GebiedMetGrens } from '../../geodata/schema/gebied.ts'
import type { CurrentData } from '../../server/store/current.ts'

const WIJKEN = {
  noord: ['BU09990101', 'BU09990102', 'BU09990103'],
  zuid: ['BU09990201', 'BU09990202'],
}

/** A focus area of two wijken and five buurten, without figures. */
export function currentOfTwoWijken(): Pick<CurrentData, 'focus' | 'gebieden'> {
  const focus = focusgebied.parse({
    id: 'proefoost',
    naam: 'Proef Oost',
    gemeente: 'GM0999',
    gemeenteNaam: 'Proefstad',
    indeling: 'proefgebieden',
    twijfel: [],
    standaardIndeling: {
      wijken: Object.entries(WIJKEN).map(([id, buurten]) => ({
        id,
        naam: id,
        stadsdeel: 'oost',
        buurten,
        cbsWijk: null,
        cbsWijkIsNaamgenoot: false,
      })),
    },
  })
  const gebieden = Object.values(WIJKEN)
    .flat()
    .map((code): GebiedMetGrens => ({
      code,
      naam: code,
      soort: 'buurt',
      wijk: null,
      gemeente: 'GM0999',
      grens: { type: 'Polygon', coordinates: [] },
      labelpunt: [5, 52],
      oppervlakteHa: 1,
    }))
  return { focus, gebieden }
}
