import { X } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { Campagnebezoeker } from '../../../geodata/schema/campagne.ts'
import { campagneTekst as tekst } from '../../../server/contract/text/nl/campagnes.ts'
import { type Campagnebeeld, useZetBezoekers } from '../../api/campagnes.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'

const ROLES = ['partner', 'programmabureau', 'programmamanager'] as const

const lineOf = ({ straat, wie }: Campagnebezoeker) =>
  tekst.bezoekerRol(wie.soort === 'rol' ? tekst.rolBezoeker[wie.rol] : tekst.bezoekerAccount, straat)

/** Who of gemeente and welzijn may have the addresses of which street. */
export function Bezoekersdeel({ beeld, magSchrijven }: { beeld: Campagnebeeld; magSchrijven: boolean }) {
  const streets = beeld.straten.map(({ straat }) => straat).filter((straat) => straat !== '')
  const [straat, setStraat] = useState(streets[0] ?? '')
  const [rol, setRol] = useState<(typeof ROLES)[number]>('partner')
  const send = useZetBezoekers(beeld.campagne.id)
  const { bezoekers } = beeld
  const add = (event: FormEvent) => {
    event.preventDefault()
    const made: Campagnebezoeker = { straat, wie: { soort: 'rol', rol } }
    if (!bezoekers.some((one) => lineOf(one) === lineOf(made)))
      send.mutate({ bezoekers: [...bezoekers, made] })
  }
  return (
    <section className="block" aria-labelledby="campagne-bezoekers">
      <h2 id="campagne-bezoekers">{tekst.bezoekers}</h2>
      <p className="subtle">{tekst.bezoekersUitleg}</p>
      {send.isError ? <Problem error={send.error} /> : null}
      {bezoekers.length === 0 ? <p>{tekst.geenBezoekers}</p> : null}
      <ul className="plekkeuze__gekozen">
        {bezoekers.map((one) => (
          <li key={lineOf(one)}>
            <span>{lineOf(one)}</span>
            {magSchrijven ? (
              <Button
                kind="quiet"
                icon={<X size={16} aria-hidden />}
                aria-label={tekst.bezoekerWeg(lineOf(one))}
                onClick={() => send.mutate({ bezoekers: bezoekers.filter((other) => other !== one) })}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {magSchrijven && streets.length > 0 ? (
        <form className="campagne-form niet-afdrukken" onSubmit={add} aria-label={tekst.bezoekers}>
          <div className="campagne-form__naast">
            <Select label={tekst.straat} value={straat} onChange={setStraat}>
              {streets.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </Select>
            <Select
              label={tekst.bezoekerWie}
              value={rol}
              onChange={(value) => setRol(ROLES.find((one) => one === value) ?? 'partner')}
            >
              {ROLES.map((one) => (
                <option key={one} value={one}>
                  {tekst.rolBezoeker[one]}
                </option>
              ))}
            </Select>
          </div>
          <div className="button-row">
            <Button type="submit" disabled={send.isPending}>
              {tekst.bezoekerErbij}
            </Button>
          </div>
        </form>
      ) : null}
    </section>
  )
}
