import { useMemo, useState } from 'react'
import { writeMark } from '../../../../analyses/wijkaanpak/levende-tekst.ts'
import type { Indicator, Leeftijd } from '../../../../geodata/schema/indicator.ts'
import { algemeen } from '../../../../server/contract/text/nl/algemeen.ts'
import { waardeMetEenheid } from '../../../../server/contract/text/getal.ts'
import { leeftijdTekst } from '../../../../server/contract/text/nl/indicatoren.ts'
import { cijferTekst as tekst } from '../../../../server/contract/text/nl/wijkaanpak-versies.ts'
import { useIndicatoren, useWaarnemingen } from '../../../api/cijfers.ts'
import { useGebieden } from '../../../api/gebieden.ts'
import { useIndicatorTekst } from '../../../api/indicator-tekst.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Select } from '../../../ui/Select.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { usePlan } from '../plan-context.ts'
import { gebiedenVoor, zoekIndicatoren } from './cijferkeuze.ts'

/** Finds a figure by topic, area and year, shows it with where it comes from, and gives its mark. */
export function CijferKiezer({ onClose, onKies }: { onClose: () => void; onKies: (mark: string) => void }) {
  const [zoek, setZoek] = useState('')
  const [chosen, setChosen] = useState('')
  const wordsOf = useIndicatorTekst()
  const catalogue = useIndicatoren().data?.indicatoren
  const found = useMemo(
    () => zoekIndicatoren(catalogue ?? [], zoek, (id) => wordsOf(id)),
    // The words follow from the catalogue.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [catalogue, zoek],
  )
  const indicator = found.find(({ id }) => id === chosen) ?? found[0]
  return (
    <Dialog title={tekst.titel} closeLabel={algemeen.sluiten} onClose={onClose}>
      <p className="subtle">{tekst.uitleg}</p>
      <TextField label={tekst.zoek} hint={tekst.zoekUitleg} value={zoek} onChange={setZoek} />
      {indicator === undefined ? (
        <p>{tekst.geenTreffer}</p>
      ) : (
        <>
          <Select label={tekst.onderwerp} value={indicator.id} onChange={setChosen}>
            {found.map(({ id }) => (
              <option key={id} value={id}>
                {wordsOf(id).naam}
              </option>
            ))}
          </Select>
          <Waar key={indicator.id} indicator={indicator} onKies={onKies} />
        </>
      )}
    </Dialog>
  )
}

function Waar({ indicator, onKies }: { indicator: Indicator; onKies: (mark: string) => void }) {
  const { plek, buurten, naamVan } = usePlan()
  const gebieden = useGebieden(plek.cyclus).data
  const areas = gebiedenVoor(indicator, gebieden, buurten)
  const years = indicator.jaren.toSorted((a, b) => b - a)
  const [area, setArea] = useState('')
  const [year, setYear] = useState('')
  const [age, setAge] = useState<Leeftijd | null>(null)
  const jaar = years.find((one) => String(one) === year) ?? years[0] ?? 0
  const leeftijd = age ?? indicator.leeftijden[0] ?? 'alle'
  const answer = useWaarnemingen(jaar === 0 ? null : { indicator: indicator.id, jaar, leeftijd })
  // Only where the source gives a figure there is something to put in a sentence.
  const rows = (answer.data?.waarnemingen ?? []).filter(
    (one) => one.waarde !== null && areas.includes(one.gebied),
  )
  const row =
    rows.find((one) => one.gebied === area) ??
    rows.toSorted((x, y) => areas.indexOf(x.gebied) - areas.indexOf(y.gebied))[0]
  const value = row?.waarde ?? null
  const shown = value === null || row === undefined ? null : waardeMetEenheid(value, row.eenheid)
  return (
    <>
      <div className="veldenpaar">
        <Select label={tekst.gebied} value={row?.gebied ?? ''} onChange={setArea}>
          {areas
            .filter((code) => rows.some((one) => one.gebied === code))
            .map((code) => (
              <option key={code} value={code}>
                {naamVan(code)}
              </option>
            ))}
        </Select>
        <Select label={tekst.jaar} value={String(jaar)} onChange={setYear}>
          {years.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
        {indicator.leeftijden.length < 2 ? null : (
          <Select
            label={tekst.leeftijd}
            value={leeftijd}
            onChange={(next) => setAge(indicator.leeftijden.find((one) => one === next) ?? null)}
          >
            {indicator.leeftijden.map((one) => (
              <option key={one} value={one}>
                {leeftijdTekst[one]}
              </option>
            ))}
          </Select>
        )}
      </div>
      {answer.isFetching ? <p className="subtle">{algemeen.laden}</p> : null}
      {!answer.isFetching && shown === null ? <output>{tekst.geenCijfer}</output> : null}
      {shown === null || value === null || row === undefined ? null : (
        <div>
          <Button
            kind="primary"
            onClick={() =>
              onKies(
                writeMark({ indicator: indicator.id, gebied: row.gebied, jaar, leeftijd, waarde: value }),
              )
            }
          >
            {tekst.voegIn(shown)}
          </Button>
        </div>
      )}
    </>
  )
}
