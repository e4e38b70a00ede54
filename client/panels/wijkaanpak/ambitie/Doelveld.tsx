import { type FormEvent, useState } from 'react'
import type { Planobject } from '../../../../geodata/schema/wijkaanpak.ts'
import { ambitieTekst as tekst } from '../../../../server/contract/text/nl/wijkaanpak-ambitie.ts'
import { useIndicatoren, useWaarnemingen } from '../../../api/cijfers.ts'
import { useGebieden } from '../../../api/gebieden.ts'
import { useIndicatorTekst } from '../../../api/indicator-tekst.ts'
import { Button } from '../../../ui/Button.tsx'
import { Select } from '../../../ui/Select.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { waardeTekst } from '../cijfers.ts'
import { gebiedenVoor, zoekIndicatoren } from '../hoofdstukken/cijferkeuze.ts'
import type { Ambitieobject } from '../inhoud.ts'
import { usePlan } from '../plan-context.ts'
import { wordsOf } from '../use-ontwerp.ts'
import { type Doelontwerp, doelontwerp, doelUit } from './doel.ts'

/** The goal of an ambition: which figure, where, how far, by when, and where it began. Saved as a whole: half a goal is none. */
export function Doelveld({ ambitie }: { ambitie: Ambitieobject }) {
  const { mag, opslag } = usePlan()
  const { doel } = ambitie.velden
  const [draft, setDraft] = useState<{ waarde: Doelontwerp; toen: Planobject } | null>(null)
  const [fout, setFout] = useState<string | undefined>()
  const may = mag(ambitie)
  if (doel === null && draft === null) {
    return (
      <>
        <p className="subtle">{tekst.geenDoel}</p>
        {may ? (
          <div>
            <Button onClick={() => setDraft({ waarde: doelontwerp(null), toen: ambitie })}>
              {tekst.kiesDoel}
            </Button>
          </div>
        ) : null}
      </>
    )
  }
  const value = draft?.waarde ?? doelontwerp(doel)
  const change = (patch: Partial<Doelontwerp>) =>
    setDraft({ waarde: { ...value, ...patch }, toen: draft?.toen ?? ambitie })
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (draft === null) return
    const read = doelUit(draft.waarde)
    setFout('fout' in read ? read.fout : undefined)
    if ('fout' in read) return
    const uitkomst = await opslag.wijzig(ambitie.id, { doel: read.doel }, draft.toen)
    if (uitkomst.soort === 'bewaard') setDraft(null)
    if (uitkomst.soort === 'fout')
      setFout(wordsOf(uitkomst.probleem.fouten, 'doel') ?? uitkomst.probleem.titel)
  }
  return (
    <form className="planblok" noValidate onSubmit={(event) => void save(event)}>
      <fieldset className="veldgroep" disabled={!may}>
        <legend className="alleen-voorgelezen">{tekst.groep.doel}</legend>
        <Doelkeuzes value={value} change={change} />
        {fout === undefined ? null : (
          <p className="field__error" role="alert">
            {fout}
          </p>
        )}
        {may ? (
          <div className="button-row">
            <Button type="submit" kind={draft === null ? 'secondary' : 'primary'} disabled={draft === null}>
              {tekst.bewaarDoel}
            </Button>
            {doel === null ? null : (
              <Button onClick={() => void opslag.wijzig(ambitie.id, { doel: null }, ambitie)}>
                {tekst.doelWeg}
              </Button>
            )}
          </div>
        ) : null}
      </fieldset>
    </form>
  )
}

function Doelkeuzes({
  value,
  change,
}: {
  value: Doelontwerp
  change: (patch: Partial<Doelontwerp>) => void
}) {
  const { plek, buurten, naamVan } = usePlan()
  const wordsOfTopic = useIndicatorTekst()
  const catalogue = useIndicatoren().data?.indicatoren ?? []
  const gebieden = useGebieden(plek.cyclus).data
  const topics = zoekIndicatoren(catalogue, '', wordsOfTopic, Infinity)
  const topic = catalogue.find(({ id }) => id === value.indicator)
  const areas = topic === undefined ? [] : gebiedenVoor(topic, gebieden, buurten)
  const year = topic === undefined ? null : Math.max(...topic.jaren)
  const now = useWaarnemingen(
    topic === undefined || value.gebied === '' || year === null
      ? null
      : { indicator: topic.id, gebied: value.gebied, jaar: year, leeftijd: topic.leeftijden[0] ?? 'alle' },
  ).data
  const row = now?.waarnemingen[0]
  const source = now?.bronnen[0]?.titel ?? ''
  return (
    <>
      <Select label={tekst.indicator} value={value.indicator} onChange={(indicator) => change({ indicator })}>
        <option value="">{tekst.kies}</option>
        {topics.map(({ id }) => (
          <option key={id} value={id}>
            {wordsOfTopic(id).naam}
          </option>
        ))}
      </Select>
      <div className="veldenpaar">
        <Select label={tekst.gebied} value={value.gebied} onChange={(gebied) => change({ gebied })}>
          <option value="">{tekst.kies}</option>
          {areas.map((code) => (
            <option key={code} value={code}>
              {naamVan(code)}
            </option>
          ))}
        </Select>
        <TextField
          label={tekst.streefwaarde}
          value={value.streefwaarde}
          onChange={(streefwaarde) => change({ streefwaarde })}
        />
        <TextField
          label={tekst.opDatum}
          type="date"
          value={value.opDatum}
          onChange={(opDatum) => change({ opDatum })}
        />
      </div>
      <div className="veldenpaar">
        <TextField
          label={tekst.eersteWaarde}
          value={value.eerste}
          onChange={(eerste) => change({ eerste })}
        />
        <TextField label={tekst.eersteJaar} whole value={value.jaar} onChange={(jaar) => change({ jaar })} />
        <TextField label={tekst.eersteBron} value={value.bron} onChange={(bron) => change({ bron })} />
      </div>
      <p className="field__hint">{tekst.eersteUitleg}</p>
      {row?.waarde == null || year === null ? null : (
        <div>
          <Button
            onClick={() =>
              change({
                eerste: String(row.waarde).replace('.', ','),
                jaar: String(year),
                bron: source,
              })
            }
          >
            {tekst.neemEerste(waardeTekst(row.waarde, topic?.eenheid), year)}
          </Button>
        </div>
      )}
    </>
  )
}
