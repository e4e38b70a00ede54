import { useState } from 'react'
import { puntSoort } from '../../../../geodata/schema/melding.ts'
import { filterTekst } from '../../../../server/contract/text/nl/kaart-filters.ts'
import { indicatorTekst } from '../../../../server/contract/text/nl/indicatoren.ts'
import { campagnestaatTekst } from '../../../../server/contract/text/nl/campagnes.ts'
import { useSessie } from '../../../api/sessie.ts'
import { bereikVan } from '../../../map/filter/bereik.ts'
import { wissel } from '../../../map/filter/buurten.ts'
import { EIGENAARWAARDEN, LABELWAARDEN, STATUSWAARDEN } from '../../../map/filter/woningen.ts'
import { IN_GEEN } from '../../../map/layers/campagnes.ts'
import { Button } from '../../../ui/Button.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import type { Filters } from '../adres/keuze.ts'
import type { MiddenProps } from '../paneel-props.ts'
import { Bereikveld } from './Bereikveld.tsx'
import { campagneWoord, eigenaarWoord, labelNaam, soortNaam, statusNaam } from './chips.ts'
import { Keuzelijst } from './Keuzelijst.tsx'
import { Periodeveld } from './Periodeveld.tsx'
import './filterpaneel.css'

type Zet = (patch: Partial<Filters>) => void

/** The tool 'Filters': what is kept of buurten, dwellings and reports. */
export function Filterpaneel(props: MiddenProps) {
  const { keuze, kies, bron, lagen } = props
  const { filters } = keuze
  const zet: Zet = (patch) => kies({ filters: { ...filters, ...patch } })
  return (
    <div className="filters">
      <p className="subtle">{filterTekst.uitleg}</p>
      <Keuzelijst
        legend={filterTekst.wijken}
        hint={filterTekst.wijkenUitleg}
        opties={bron.wijken.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
        gekozen={filters.wijken}
        wissel={(id) => zet({ wijken: wissel(filters.wijken, id) })}
      />
      <Waardefilter {...props} zet={zet} />
      <Buurtfilter {...props} zet={zet} />
      {lagen.mag.woningen ? <Woningfilter {...props} zet={zet} /> : null}
      {lagen.mag.meldingen ? <Meldingfilter {...props} zet={zet} /> : null}
    </div>
  )
}

function Waardefilter({ model, keuze, zet }: MiddenProps & { zet: Zet }) {
  const bereik = bereikVan(model)
  const naam = indicatorTekst(model.indicator).naam
  return (
    <fieldset className="filters__lijst">
      <legend>{filterTekst.waarde(naam)}</legend>
      {bereik === null ? (
        <p className="subtle">{filterTekst.geenWaarden}</p>
      ) : (
        <>
          <p className="subtle">{filterTekst.eenheid[model.indicator.eenheid]}</p>
          {/* A field keeps what is typed; another figure begins anew. */}
          <Bereikveld
            key={`${keuze.cijfer} ${keuze.jaar} ${keuze.leeftijd}`}
            label={filterTekst.waarde(naam)}
            bereik={bereik}
            waarde={keuze.filters.waarde}
            kies={(waarde) => zet({ waarde })}
          />
          <p className="subtle">{filterTekst.zonderCijferWeg}</p>
        </>
      )}
      {keuze.filters.waarde === null ? null : (
        <Button onClick={() => zet({ waarde: null })}>{filterTekst.wisWaarde}</Button>
      )}
    </fieldset>
  )
}

function Buurtfilter({ bron, keuze, zet }: MiddenProps & { zet: Zet }) {
  const [search, setSearch] = useState('')
  const { buurten } = keuze.filters
  const wanted = search.trim().toLocaleLowerCase('nl')
  const groups = bron.wijken.flatMap((wijk) => {
    const opties = wijk.buurten
      .map((code) => ({ waarde: code, tekst: bron.gebied.get(code)?.naam ?? code }))
      .filter(({ tekst }) => tekst.toLocaleLowerCase('nl').includes(wanted))
    return opties.length === 0 ? [] : [{ wijk, opties }]
  })
  return (
    <fieldset className="filters__lijst">
      <legend>{filterTekst.buurten}</legend>
      <p className="subtle">{filterTekst.buurtenUitleg}</p>
      <TextField label={filterTekst.zoekBuurt} value={search} onChange={setSearch} />
      <div className="filters__buurten">
        {groups.map(({ wijk, opties }) => (
          <Keuzelijst
            key={wijk.id}
            legend={wijk.naam}
            opties={opties}
            gekozen={buurten}
            wissel={(code) => zet({ buurten: wissel(buurten, code) })}
          />
        ))}
        {groups.length === 0 ? <p>{filterTekst.geenBuurt(search.trim())}</p> : null}
      </div>
    </fieldset>
  )
}

function Woningfilter({ keuze, lagen, zet }: MiddenProps & { zet: Zet }) {
  const corporatie = useSessie().data?.focusgebied.corporatie ?? null
  const { status, label, eigenaar, campagne } = keuze.filters
  return (
    <section className="filters__groep">
      <h3>{filterTekst.woningen}</h3>
      {lagen.woningen === null ? <p className="subtle">{filterTekst.woningenUit}</p> : null}
      <Keuzelijst
        legend={filterTekst.status}
        opties={STATUSWAARDEN.map((waarde) => ({ waarde, tekst: statusNaam(waarde) }))}
        gekozen={status}
        wissel={(one) => zet({ status: wissel(status, one) })}
      />
      <div className="filters__labels">
        <Keuzelijst
          legend={filterTekst.label}
          opties={LABELWAARDEN.map((waarde) => ({ waarde, tekst: labelNaam(waarde) }))}
          gekozen={label}
          wissel={(one) => zet({ label: wissel(label, one) })}
        />
      </div>
      <Keuzelijst
        legend={filterTekst.eigenaar}
        opties={EIGENAARWAARDEN.map((waarde) => ({ waarde, tekst: eigenaarWoord(waarde, corporatie) }))}
        gekozen={eigenaar}
        wissel={(one) => zet({ eigenaar: wissel(eigenaar, one) })}
      />
      {lagen.campagnes === null ? null : (
        <Keuzelijst
          legend={filterTekst.campagne}
          hint={filterTekst.campagneUitleg}
          opties={[
            ...lagen.campagnes.map(({ id, staat }) => ({
              waarde: id,
              tekst: filterTekst.campagneKeuze(campagneWoord(id, lagen.campagnes), campagnestaatTekst[staat]),
            })),
            { waarde: IN_GEEN, tekst: filterTekst.geenCampagne },
          ]}
          gekozen={campagne}
          wissel={(one) => zet({ campagne: wissel(campagne, one) })}
        />
      )}
    </section>
  )
}

function Meldingfilter({ keuze, lagen, zet }: MiddenProps & { zet: Zet }) {
  const { soort, periode } = keuze.filters
  const { jaren } = lagen
  return (
    <section className="filters__groep">
      <h3>{filterTekst.meldingen}</h3>
      {lagen.meldingen === null ? <p className="subtle">{filterTekst.meldingenUit}</p> : null}
      <Keuzelijst
        legend={filterTekst.soort}
        opties={puntSoort.options.map((waarde) => ({ waarde, tekst: soortNaam(waarde) }))}
        gekozen={soort}
        wissel={(one) => zet({ soort: wissel(soort, one) })}
      />
      {jaren.length === 0 ? null : (
        <Periodeveld jaren={jaren} periode={periode} kies={(next) => zet({ periode: next })} />
      )}
    </section>
  )
}
