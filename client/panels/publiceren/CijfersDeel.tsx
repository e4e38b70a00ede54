import { useState } from 'react'
import type { Cijferkeuze } from '../../../server/contract/openbaar.ts'
import { datum } from '../../../server/contract/text/getal.ts'
import { wieTekst } from '../../../server/contract/text/nl/cyclusgang.ts'
import { publicerenTekst as tekst } from '../../../server/contract/text/nl/publiceren.ts'
import { useBesluit } from '../../api/openbaar.ts'
import { useCorporatie, useMag } from '../../api/sessie.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { RedenVorm } from './RedenVorm.tsx'

/** A figure: whether it is public, why, and for who may the way to decide otherwise. */
function Rij({ cijfer }: { cijfer: Cijferkeuze }) {
  const { id, naam, aan, standaard, nooit, besluit } = cijfer
  const mag = useMag('openbaar-besluiten')
  const corporatie = useCorporatie()
  const [asks, setAsks] = useState(false)
  const decide = useBesluit()
  const doen = aan ? tekst.haalWeg : tekst.maakOpenbaar
  const why =
    nooit !== null
      ? tekst.nooit[nooit]
      : besluit !== null
        ? tekst.besluit(besluit.reden, wieTekst(besluit.rol, corporatie), datum(besluit.datum))
        : standaard
          ? tekst.standaard
          : ''
  return (
    <tr>
      <th scope="row">{naam}</th>
      <td>
        <Tag tone={aan ? 'positive' : 'neutral'}>{aan ? tekst.wel : tekst.niet}</Tag>
      </td>
      <td>
        <p>{why}</p>
        {nooit !== null || !mag ? null : asks ? (
          <RedenVorm
            doen={tekst.van(naam, doen)}
            hint={aan ? tekst.redenHint : tekst.redenOpenbaar}
            bezig={decide.isPending ? doen : null}
            error={decide.error}
            onSubmit={(reden) =>
              decide.mutate(
                { soort: 'cijfer', cijfer: id, aan: !aan, reden },
                { onSuccess: () => setAsks(false) },
              )
            }
            onCancel={() => setAsks(false)}
          />
        ) : (
          <Button aria-label={tekst.van(naam, doen)} onClick={() => setAsks(true)}>
            {doen}
          </Button>
        )}
      </td>
    </tr>
  )
}

/** Which figures per wijk everybody may read; each by a decision with its reason. */
export function CijfersDeel({ cijfers }: { cijfers: readonly Cijferkeuze[] }) {
  const [search, setSearch] = useState('')
  const [all, setAll] = useState(false)
  const wanted = search.trim().toLowerCase()
  const shown = cijfers.filter(
    ({ naam, nooit }) => (all || nooit === null) && naam.toLowerCase().includes(wanted),
  )
  return (
    <section className="block" aria-labelledby="publiceren-cijfers">
      <h2 id="publiceren-cijfers">{tekst.cijfers}</h2>
      <p className="publiceren__uitleg">{tekst.cijfersUitleg}</p>
      <TextField label={tekst.zoek} value={search} onChange={setSearch} />
      <Checkbox label={tekst.alleenMogelijk} checked={all} onChange={setAll} />
      <output className="subtle">{tekst.aantal(shown.length)}</output>
      <ScrollTable caption={tekst.cijfers} captionHidden>
        <thead>
          <tr>
            <th scope="col">{tekst.cijfer}</th>
            <th scope="col">{tekst.openbaar}</th>
            <th scope="col">{tekst.waarom}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((cijfer) => (
            <Rij key={cijfer.id} cijfer={cijfer} />
          ))}
        </tbody>
      </ScrollTable>
    </section>
  )
}
