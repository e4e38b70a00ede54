import { Trash2 } from 'lucide-react'
import { ambitieTekst as tekst } from '../../../../server/contract/text/nl/wijkaanpak-ambitie.ts'
import { Button } from '../../../ui/Button.tsx'
import { Select } from '../../../ui/Select.tsx'
import type { Actieobject } from '../inhoud.ts'
import { getalTekst, getalUit } from '../invoer.ts'
import { Lijstregel } from '../Lijstregel.tsx'
import { usePlan } from '../plan-context.ts'

/** The funds that pay an action, each with its amount where that is known; one that has ended cannot be added. */
export function Actiefondsen({ actie }: { actie: Actieobject }) {
  const { programma, mag, opslag } = usePlan()
  const { fondsen } = actie.velden
  const may = mag(actie)
  const nameOf = (id: string) => programma?.fondsen.find((row) => row.id === id)?.naam ?? id
  const free = (programma?.fondsen ?? []).filter(
    ({ id, beeindigdOp }) => beeindigdOp === null && !fondsen.some(({ fonds }) => fonds === id),
  )
  const save = (next: typeof fondsen) => void opslag.wijzig(actie.id, { fondsen: next }, actie)
  return (
    <>
      {fondsen.map(({ fonds }, at) => (
        <div key={fonds} className="regel regel--fonds">
          <Lijstregel
            object={actie}
            veld="fondsen"
            label={tekst.fondsBedrag(nameOf(fonds))}
            waarde={getalTekst(fondsen[at]?.bedragEuro)}
            naarLijst={(text, nu) => {
              const read = getalUit(text)
              const bedragEuro = 'fout' in read ? null : read.waarde
              return nu.fondsen.map((row) => (row.fonds === fonds ? { ...row, bedragEuro } : row))
            }}
          />
          {may ? (
            <Button
              kind="quiet"
              icon={<Trash2 size={16} strokeWidth={1.9} aria-hidden />}
              aria-label={tekst.fondsWeg(nameOf(fonds))}
              onClick={() => save(fondsen.filter((row) => row.fonds !== fonds))}
            />
          ) : null}
        </div>
      ))}
      {may && free.length > 0 ? (
        <Select
          label={tekst.actieFonds}
          value=""
          onChange={(fonds) => {
            if (fonds !== '') save([...fondsen, { fonds, bedragEuro: null }])
          }}
        >
          <option value="">{tekst.kies}</option>
          {free.map(({ id, naam, van, tot }) => (
            <option key={id} value={id}>
              {`${naam} (${tekst.venster(van, tot)})`}
            </option>
          ))}
        </Select>
      ) : null}
    </>
  )
}
