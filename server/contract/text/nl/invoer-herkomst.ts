import type { Provenance } from '../../../../geodata/schema/herkomst.ts'
import type { InvoerOpgave, Proefverslag } from '../../../../geodata/schema/invoer.ts'
import { aantal } from '../getal.ts'

/** What a dataset that somebody brought in says about itself. */
export function importProvenance(
  file: { bestandsnaam: string; bytes: number; sha256: string; ontvangenOp: string },
  opgave: InvoerOpgave,
  verslag: Proefverslag,
  jaren: readonly number[],
): Provenance {
  const { dataset, titel, bronhouder, licentie, vintage, letOp, voorbeelddata } = opgave.dataset
  const rest =
    verslag.rijenGeweigerd === 0 ? '' : ` ${aantal(verslag.rijenGeweigerd)} rijen zijn niet overgenomen.`
  return {
    id: dataset,
    titel,
    bronhouder,
    bron: file.bestandsnaam,
    url: null,
    licentie,
    licentieUrl: null,
    jaren: [...jaren],
    vintage,
    verkregenOp: file.ontvangenOp.slice(0, 10),
    dekking: `${aantal(verslag.rijenGoed)} rijen uit ${file.bestandsnaam}.${rest}`,
    voorbeelddata,
    bestanden: [{ naam: file.bestandsnaam, sha256: file.sha256, bytes: file.bytes }],
    letOp: letOp === '' ? [] : [letOp],
    opgehaaldOp: file.ontvangenOp,
    bewerkingen: verslag.bewerkingen,
  }
}
