import { Search } from 'lucide-react'
import { memo, useId, useMemo, useState } from 'react'
import { pijlerId } from '../../../../geodata/schema/indicator.ts'
import { alleCijfersTekst, cijfergroepTekst } from '../../../../server/contract/text/nl/alle-cijfers.ts'
import { pijlerBronNodig } from '../../../../server/contract/text/nl/indicatoren.ts'
import type { Kaartbron } from '../../../map/kaartbron.ts'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import type { Profielgebied } from '../profielgegevens.ts'
import { alleCijfers, type Cijfergroep, gefilterd } from './alle-cijfers.ts'
import { Cijferrij } from './Cijferrij.tsx'
import './alle-cijfers.css'

interface Props {
  area: Profielgebied
  bron: Kaartbron
  /** Puts a figure on the map; absent on a page without a map. */
  opKaart?: (cijfer: string) => void
  /** Groups are open from the start: on a page that is read or printed as a whole. */
  open?: boolean
  Kop?: 'h2' | 'h3'
}

/** Every figure of an area, grouped per pijler, with its limits, its source, and the reason where there is none. */
export const AlleCijfers = memo(function AlleCijfers({
  area,
  bron,
  opKaart,
  open = false,
  Kop = 'h3',
}: Props) {
  const all = useMemo(() => alleCijfers(bron, area), [bron, area])
  const [vraag, setVraag] = useState('')
  const [alleenVerschil, setAlleenVerschil] = useState(false)
  const id = useId()
  const isFiltered = vraag.trim() !== '' || alleenVerschil
  const groups = useMemo(() => gefilterd(all, { vraag, alleenVerschil }), [all, vraag, alleenVerschil])
  const rows = all.flatMap(({ regels }) => regels)
  const without = rows.filter(({ cijfer }) => cijfer.soort === 'ontbreekt').length
  const found = groups.reduce((sum, { regels }) => sum + regels.length, 0)
  return (
    <section className="alle-cijfers">
      <Kop>{alleCijfersTekst.titel}</Kop>
      <p className="subtle">{alleCijfersTekst.uitleg(rows.length - without, without)}</p>
      <div className="alle-cijfers__filter">
        <label htmlFor={id} className="alleen-voorgelezen">
          {alleCijfersTekst.filter}
        </label>
        <Search size={16} strokeWidth={1.9} aria-hidden />
        <input
          id={id}
          type="search"
          className="field__control"
          placeholder={alleCijfersTekst.filter}
          value={vraag}
          onChange={(event) => setVraag(event.currentTarget.value)}
        />
      </div>
      <Checkbox
        label={alleCijfersTekst.alleenVerschil}
        checked={alleenVerschil}
        onChange={setAlleenVerschil}
      />
      <output className={isFiltered ? 'subtle' : 'alleen-voorgelezen'}>
        {isFiltered ? alleCijfersTekst.gevonden(found) : ''}
      </output>
      {groups.map((group) =>
        isFiltered && group.regels.length === 0 ? null : (
          <Groep
            key={`${group.id} ${isFiltered}`}
            group={group}
            area={area}
            bron={bron}
            opKaart={opKaart}
            open={open || isFiltered}
            Kop={Kop === 'h2' ? 'h3' : 'h4'}
          />
        ),
      )}
    </section>
  )
})

interface GroepProps {
  group: Cijfergroep
  area: Profielgebied
  bron: Kaartbron
  opKaart: ((cijfer: string) => void) | undefined
  open: boolean
  Kop: 'h3' | 'h4'
}

/** One group; its rows are made when it is opened. */
function Groep({ group: { id, regels }, area, bron, opKaart, open, Kop }: GroepProps) {
  const [isOpen, setOpen] = useState(open)
  const pijler = pijlerId.options.find((option) => option === id)
  const met = regels.filter(({ cijfer }) => cijfer.soort !== 'ontbreekt').length
  return (
    <details className="cijfergroep" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Kop>{cijfergroepTekst[id]}</Kop>
        <span className="cijfergroep__aantal" aria-hidden>
          {alleCijfersTekst.groep(met, regels.length)}
        </span>
        <span className="alleen-voorgelezen">{alleCijfersTekst.groepLabel(met, regels.length)}</span>
      </summary>
      {isOpen ? (
        <>
          {id === 'intern' ? <p className="kaart__intern">{alleCijfersTekst.internUitleg}</p> : null}
          {pijler === undefined || regels.length > 0 ? null : (
            <p className="subtle">
              {alleCijfersTekst.leeg} {pijlerBronNodig[pijler]}
            </p>
          )}
          <ul>
            {regels.map((row) => (
              <Cijferrij key={row.indicator.id} row={row} area={area} bron={bron} opKaart={opKaart} />
            ))}
          </ul>
        </>
      ) : null}
    </details>
  )
}
