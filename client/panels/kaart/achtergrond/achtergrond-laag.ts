import { achtergrondTekst } from '../../../../server/contract/text/nl/achtergrondkaart.ts'
import { useSessie } from '../../../api/sessie.ts'

/** Whether this installation lets a browser ask the background at all. */
export function useKanAchtergrond(): boolean {
  return (useSessie().data?.achtergrondkaart ?? null) !== null
}

/** What stands at the switch of the layer: whoever switches it on has read who sees it. */
export function achtergrondUitleg(kan: boolean): string {
  return kan ? `${achtergrondTekst.uitleg}. ${achtergrondTekst.ziet}` : achtergrondTekst.uit
}
