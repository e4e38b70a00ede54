import { Trash2 } from 'lucide-react'
import {
  ambitiestatusTekst,
  ambitieTekst as tekst,
} from '../../../../server/contract/text/nl/wijkaanpak-ambitie.ts'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { Keuzeveld, Tekstveld } from '../Autoveld.tsx'
import type { Actieobject } from '../inhoud.ts'
import { getalTekst, getalUit } from '../invoer.ts'
import { Lijstregel } from '../Lijstregel.tsx'
import { usePlan } from '../plan-context.ts'
import { mistDaarna } from './actie.ts'
import { Actiefondsen } from './Actiefondsen.tsx'

const STATUS = Object.entries(ambitiestatusTekst).map(([value, label]) => ({ value, label }))

/** Every field of an action: what, who, when, with which money, and what comes after. */
export function ActieForm({ actie }: { actie: Actieobject }) {
  const { programma, mag, opslag } = usePlan()
  const { urenInNatura, naam } = actie.velden
  const may = mag(actie)
  const hours = (before: typeof urenInNatura, patch: Partial<NonNullable<typeof urenInNatura>>) => {
    const next = { uren: before?.uren ?? 0, partner: before?.partner ?? '', ...patch }
    return next.uren < 1 ? null : next
  }
  return (
    <div className="planblok">
      <Tekstveld object={actie} veld="naam" label={tekst.actieNaam} />
      <Tekstveld object={actie} veld="wie" label={tekst.actieWie} hint={tekst.eigenaarUitleg} />
      <div className="veldenpaar">
        <Tekstveld object={actie} veld="van" soort="dag" label={tekst.actieVan} />
        <Tekstveld object={actie} veld="tot" soort="dag" label={tekst.actieTot} />
        <Keuzeveld object={actie} veld="status" label={tekst.actieStatus} opties={STATUS} />
      </div>
      <Actiefondsen actie={actie} />
      {mistDaarna(actie.velden, programma) ? <Notice tone="warning">{tekst.daarnaNodig}</Notice> : null}
      <Tekstveld object={actie} veld="daarna" soort="tekst" lines={2} label={tekst.daarna} />
      <div className="veldenpaar">
        <Lijstregel
          object={actie}
          veld="urenInNatura"
          label={tekst.uren}
          waarde={getalTekst(urenInNatura?.uren)}
          naarLijst={(text, nu) => {
            const read = getalUit(text)
            return 'fout' in read || read.waarde === null
              ? null
              : hours(nu.urenInNatura, { uren: read.waarde })
          }}
        />
        {urenInNatura === null ? null : (
          <Lijstregel
            object={actie}
            veld="urenInNatura"
            label={tekst.urenPartner}
            waarde={urenInNatura.partner}
            naarLijst={(partner, nu) => hours(nu.urenInNatura, { partner })}
          />
        )}
      </div>
      {may ? (
        <div>
          <Button
            icon={<Trash2 size={16} strokeWidth={1.9} aria-hidden />}
            aria-label={tekst.actieWeg(naam === '' ? tekst.actieZonderNaam : naam)}
            onClick={() => void opslag.verwijder(actie.id)}
          >
            {tekst.wegKort}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
