import { energielabel } from '../schema/woning.ts'
import type { Registerwoning } from '../schema/registerwoning.ts'
import { maatregelenUit, type Registerrij } from '../schema/registerrij.ts'
import type { Woningveld } from '../schema/woningfeit.ts'

/** A folded dwelling as one flat row. Example: a fact `dak=uitgevoerd` gives `maatregelen: { dak: 'uitgevoerd' }`. */
export function rowOfDwelling({ woning, velden }: Registerwoning): Registerrij {
  const stands = new Map(velden.map((field) => [field.veld, field]))
  const text = (veld: Woningveld) => stands.get(veld)?.waarde ?? null
  return {
    id: woning.id,
    buurt: woning.buurt,
    straat: woning.straat,
    blok: woning.blok,
    huisnummer: woning.huisnummer,
    huisletter: woning.huisletter ?? null,
    huisnummertoevoeging: woning.huisnummertoevoeging ?? null,
    postcode: woning.postcode,
    eigenaar: woning.eigenaar,
    energielabel: woning.energielabel,
    labelNa: energielabel.safeParse(text('label-na')).data ?? null,
    bouwjaar: woning.bouwjaar,
    oppervlakte: woning.oppervlakte ?? null,
    woningtype: woning.woningtype ?? null,
    status: woning.status,
    statusSinds: woning.historie.at(-1)?.datum ?? null,
    maatregelen: maatregelenUit(text),
    inponden: text('inponden'),
    sloop: text('sloop'),
    nieuwbouw: text('nieuwbouw'),
    nieuwbouwSoort: text('nieuwbouw-soort'),
    opnieuwVragen: text('opnieuw-vragen'),
    pogingen: Number(text('pogingen') ?? 0),
    verschillen: velden.filter(({ anders }) => anders.length > 0).map(({ veld }) => veld),
    punt: woning.punt,
  }
}
