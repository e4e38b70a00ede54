import type { PaneelProps } from '../paneel-props.ts'
import { Klassenregel } from '../tijd/Klassenregel.tsx'
import { BLADEN, useMedia } from '../use-kaart.ts'

/** More classes than this make a list that hides the map. */
const MOST_CLASSES = 7

/** The classes at the foot of the map, where the whole legend is in a sheet. A comparison has them at both its sides already. */
export function Kaartlegenda({ keuze, vlakbeeld }: Pick<PaneelProps, 'keuze' | 'vlakbeeld'>) {
  const bladen = useMedia(BLADEN)
  const isOn = keuze.lagen.includes('buurten') && keuze.naast === null
  if (!bladen || !isOn || vlakbeeld.klassen.length > MOST_CLASSES) return null
  return (
    <div className="kaartlegenda">
      <Klassenregel vlakbeeld={vlakbeeld} />
    </div>
  )
}
