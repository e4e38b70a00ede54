import { MapPin, Trash2, X } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { pijlerId } from '../../../../geodata/schema/indicator.ts'
import { pijlerTekst } from '../../../../server/contract/text/nl/indicatoren.ts'
import {
  ambitiestatusTekst,
  ambitieTekst as tekst,
} from '../../../../server/contract/text/nl/wijkaanpak-ambitie.ts'
import { Button } from '../../../ui/Button.tsx'
import { Details } from '../../../ui/Details.tsx'
import { Keuzeveld, Tekstveld } from '../Autoveld.tsx'
import { Tekstdeel } from '../hoofdstukken/Tekstdeel.tsx'
import type { Ambitieobject } from '../inhoud.ts'
import { NieuweOpmerking } from '../opmerkingen/NieuweOpmerking.tsx'
import { Opmerkingenhier } from '../opmerkingen/Opmerkingenhier.tsx'
import { usePlan } from '../plan-context.ts'
import { Objectgeschiedenis } from '../versies/Objectgeschiedenis.tsx'
import { Acties } from './Acties.tsx'
import { Doelveld } from './Doelveld.tsx'
import { Fondsen } from './Fondsen.tsx'
import { PerBuurt } from './PerBuurt.tsx'
import { Regels } from './Regels.tsx'
import { Waarom } from './Waarom.tsx'

const ICON = { size: 16, strokeWidth: 1.9, 'aria-hidden': true } as const

const PRIORITEITEN = (['1', '2', '3', 'later'] as const).map((value) => ({
  value,
  label: tekst.prioriteitNaam[value],
}))
const PIJLERS = pijlerId.options.map((value) => ({ value, label: pijlerTekst[value] }))
const STATUS = Object.entries(ambitiestatusTekst).map(([value, label]) => ({ value, label }))

/** A priority as the plan keeps it: a number, later, or none. */
const prioriteitVan = (value: string) => (value === '' ? null : value === 'later' ? value : Number(value))

/** Every field of an ambition, each saved by itself. */
export function AmbitieForm({ ambitie, naarKaart }: { ambitie: Ambitieobject; naarKaart: () => void }) {
  const { plan, mag, opslag, kies } = usePlan()
  const [remark, setRemark] = useState(false)
  const { velden } = ambitie
  const title = velden.titel.trim() === '' ? tekst.zonderTitel : velden.titel
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
    heading.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const number = velden.prioriteit === 'later' ? null : velden.prioriteit
  return (
    <article className="ambitieform" aria-labelledby="ambitie-titel">
      <header>
        <h3 id="ambitie-titel" ref={heading} tabIndex={-1}>
          {tekst.kop(number, title)}
        </h3>
        <Button
          kind="quiet"
          icon={<X {...ICON} />}
          aria-label={tekst.sluit}
          onClick={() => kies({ ambitie: null })}
        />
      </header>
      <Tekstveld object={ambitie} veld="titel" label={tekst.titel} />
      <Tekstdeel object={ambitie} veld="tekst" label={tekst.tekst} naam={title} />
      <div className="plekregel">
        <MapPin {...ICON} />
        <span>
          {tekst.vorm}: {velden.vorm === null ? tekst.vormGeen : tekst.vormStaat[velden.vorm.soort]}
        </span>
        <Button onClick={naarKaart}>{velden.vorm === null ? tekst.teken : tekst.tekenAnders}</Button>
        {plan.mag.meepraten ? (
          <Button kind="quiet" onClick={() => setRemark(true)}>
            {tekst.opmerkingPlek}
          </Button>
        ) : null}
      </div>
      <Opmerkingenhier object={ambitie.id} veld="vorm" />
      <Opmerkingenhier object={ambitie.id} veld={null} />
      {remark ? (
        <NieuweOpmerking
          bij={{ object: ambitie.id, veld: 'vorm', citaat: '', voor: '', na: '' }}
          onClose={() => setRemark(false)}
        />
      ) : null}
      <Groep titel={tekst.groep.wat} open>
        <div className="veldenpaar">
          <Keuzeveld
            object={ambitie}
            veld="prioriteit"
            label={tekst.prioriteit}
            geen={tekst.prioriteitNaam.geen}
            opties={PRIORITEITEN}
            naarWaarde={prioriteitVan}
          />
          <Keuzeveld
            object={ambitie}
            veld="pijler"
            label={tekst.pijler}
            geen={tekst.geenPijler}
            opties={PIJLERS}
          />
          <Keuzeveld object={ambitie} veld="status" label={tekst.status} opties={STATUS} />
        </div>
        {velden.prioriteit === 'later' ? (
          <Tekstveld object={ambitie} veld="redenLater" label={tekst.redenLater} />
        ) : null}
      </Groep>
      <Groep titel={tekst.groep.doel}>
        <Doelveld ambitie={ambitie} />
        <Tekstveld object={ambitie} veld="meting" soort="tekst" lines={3} label={tekst.meting} />
      </Groep>
      <Groep titel={tekst.groep.wie}>
        <Tekstveld object={ambitie} veld="eigenaar" label={tekst.eigenaar} hint={tekst.eigenaarUitleg} />
        <Tekstveld
          object={ambitie}
          veld="partners"
          soort="regels"
          label={tekst.partners}
          hint={tekst.partnersUitleg}
        />
        <Fondsen ambitie={ambitie} />
      </Groep>
      <Groep titel={tekst.groep.waarom}>
        <Waarom ambitie={ambitie} />
      </Groep>
      <Groep titel={tekst.groep.perBuurt}>
        <PerBuurt ambitie={ambitie} />
      </Groep>
      <Groep titel={tekst.groep.acties}>
        <Acties ambitie={ambitie.id} />
      </Groep>
      <Groep titel={tekst.groep.geld}>
        <Regels ambitie={ambitie.id} />
      </Groep>
      <Groep titel={tekst.groep.geschiedenis}>
        <Objectgeschiedenis object={ambitie} />
      </Groep>
      {mag(ambitie) ? (
        <div>
          <Button
            kind="danger"
            icon={<Trash2 {...ICON} />}
            onClick={() => {
              void opslag.verwijder(ambitie.id)
              kies({ ambitie: null })
            }}
          >
            {tekst.weg}
          </Button>
        </div>
      ) : null}
    </article>
  )
}

function Groep({ titel, open = false, children }: { titel: string; open?: boolean; children: ReactNode }) {
  return (
    <Details summary={titel} open={open}>
      {children}
    </Details>
  )
}
