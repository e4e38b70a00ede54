import { useEffect, useMemo } from 'react'
import type { GebiedMetGrens } from '../../../geodata/schema/gebied.ts'
import type { Behouden } from '../../map/filter/buurten.ts'
import type { Kaart } from '../../map/kaart.ts'
import type { Kaartmodel } from '../../map/kaartmodel.ts'
import type { LabelInvoer } from '../../map/layers/labels.ts'
import type { Thema } from '../../map/palettes.ts'
import { type Vlakbeeld, vlakkleuren } from '../../map/vlakbeeld/vlakbeeld.ts'

/** Words for every buurt that the filters keep and that has a border: its name and what the picture says of it. */
export function labelinvoer(
  model: Kaartmodel,
  vlakbeeld: Vlakbeeld,
  areas: ReadonlyMap<string, GebiedMetGrens>,
  behouden: Pick<Behouden, 'codes'>,
): LabelInvoer[] {
  const drawn = new Map(vlakbeeld.gebieden.map((gebied) => [gebied.code, gebied]))
  return model.buurten.flatMap((row) => {
    const area = areas.get(row.code)
    if (area === undefined || !behouden.codes.has(row.code)) return []
    return {
      code: row.code,
      naam: row.naam,
      waarde: drawn.get(row.code)?.label ?? '',
      bekend: vlakbeeld.niveau === 'wijk' || drawn.get(row.code)?.plaats != null,
      punt: area.labelpunt,
      grens: area.grens,
    }
  })
}

interface Input {
  model: Kaartmodel
  vlakbeeld: Vlakbeeld
  gebieden: readonly GebiedMetGrens[] | undefined
  thema: Thema
  behouden: Behouden
}

/** Keeps colours and words of a map object in step with the picture. */
export function useVlakken(
  object: Kaart | null,
  { model, vlakbeeld, gebieden, thema, behouden }: Input,
): void {
  const areas = useMemo(() => new Map((gebieden ?? []).map((area) => [area.code, area])), [gebieden])
  useEffect(() => {
    if (object === null) return
    object.setThema(thema)
    object.setGegevens(vlakkleuren(vlakbeeld, thema), labelinvoer(model, vlakbeeld, areas, behouden))
  }, [object, model, vlakbeeld, thema, areas, behouden])
}
