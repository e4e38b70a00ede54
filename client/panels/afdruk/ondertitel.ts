import { velTekst } from '../../../server/contract/text/nl/afdruk.ts'
import { titelVan } from '../../map/vlakbeeld/voorgelezen.ts'
import type { Afdrukbron } from './afdruk-gegevens.ts'

/** What the title is about, in a sentence of its own: of a figure in classes its full words, else what the colours say. */
export function ondertitel({ model, beeld }: Pick<Afdrukbron, 'model' | 'beeld'>): string {
  const { indicator, keuze } = model
  if (beeld.wijze === 'klassen' || beeld.wijze === 'verschil') {
    return velTekst.ondertitel(indicator, keuze.jaar, keuze.leeftijd, beeld.niveau === 'wijk')
  }
  return titelVan(beeld, model)
}
