import type { Provenance } from '../schema/herkomst.ts'
import type { GelezenPlaats } from '../sources/plaatsbestand.ts'
import { refusal, type Normalised } from './result.ts'

/**
 * The focus area of a place as the content of its own dataset. A buurt that does not exist in the division is refused by
 * name and left out, and so is a wijk that has no buurt left; the rest stays. Pure.
 */
export function normalisePlaats(
  { naam, inhoud }: GelezenPlaats,
  gebiedscodes: ReadonlySet<string>,
): Normalised {
  const { focusgebied } = inhoud
  const given = focusgebied.standaardIndeling.wijken
  const lists = [...given, ...focusgebied.twijfel].map(({ buurten }) => buurten)
  const unknown = [...new Set(lists.flat())].filter((code) => !gebiedscodes.has(code))
  const known = (codes: readonly string[]): string[] => codes.filter((code) => gebiedscodes.has(code))
  const wijken = given
    .map((wijk) => ({ ...wijk, buurten: known(wijk.buurten) }))
    .filter(({ buurten }) => buurten.length > 0)
  const empty = given.filter(({ id }) => !wijken.some((wijk) => wijk.id === id))
  return {
    deel: {
      focusgebied: {
        ...focusgebied,
        twijfel: focusgebied.twijfel.map((one) => ({ ...one, buurten: known(one.buurten) })),
        standaardIndeling: { wijken },
      },
    },
    rijenGelezen: given.length,
    rijenOvergenomen: wijken.length,
    afgekeurd: [
      ...unknown.map((code) => refusal(naam, null, 'buurten', `Buurt "${code}" bestaat niet.`)),
      ...empty.map((wijk) => refusal(naam, null, 'buurten', `${wijk.naam} heeft geen buurt die bestaat.`)),
    ],
  }
}

/** What the dataset of a focus area says about itself. */
export function herkomstVanPlaats({ naam, sha256, bytes, inhoud }: GelezenPlaats): Provenance {
  const { herkomst, focusgebied } = inhoud
  const { wijken } = focusgebied.standaardIndeling
  const buurten = wijken.reduce((sum, wijk) => sum + wijk.buurten.length, 0)
  return {
    id: focusgebied.id,
    titel: `Focusgebied ${focusgebied.naam}`,
    bronhouder: herkomst.bronhouder,
    bron: herkomst.bron,
    url: herkomst.url,
    licentie: herkomst.licentie,
    licentieUrl: herkomst.licentieUrl,
    jaren: [],
    vintage: herkomst.vintage,
    verkregenOp: herkomst.verkregenOp,
    dekking: `${buurten} buurten in ${wijken.length} wijken, als begin; de cyclus legt vast welke buurt bij welke wijk hoort.`,
    voorbeelddata: false,
    bestanden: [{ naam, sha256, bytes }],
    letOp: herkomst.letOp,
  }
}
