import { Check, Plus, Trash2 } from 'lucide-react'
import { ambitieTekst as tekst } from '../../../../server/contract/text/nl/wijkaanpak-ambitie.ts'
import { useBijeenkomsten } from '../../../api/bijeenkomsten.ts'
import { useCycli } from '../../../api/cycli.ts'
import { useWijkanalyse } from '../../../api/wijkanalyses.ts'
import { paths } from '../../../app/paths.ts'
import { Button } from '../../../ui/Button.tsx'
import { Tag } from '../../../ui/Tag.tsx'
import { TextLink } from '../../../ui/TextLink.tsx'
import type { Ambitieobject } from '../inhoud.ts'
import { usePlan } from '../plan-context.ts'
import { type Bewijs, bewijskeuzes, isZelfde } from './bewijs.ts'

const ICON = { size: 16, strokeWidth: 1.9, 'aria-hidden': true } as const

/** What an ambition rests on, and what the wijkanalyse offers: one click takes it over. */
export function Waarom({ ambitie }: { ambitie: Ambitieobject }) {
  const { plan, plek, mag, opslag } = usePlan()
  const { waarom } = ambitie.velden
  const analysis = useWijkanalyse(plek.cyclus, plan.wijk)
  const cyclus = useCycli().data?.cycli.find(({ id }) => id === plek.cyclus)
  const sessions = useBijeenkomsten(plek.cyclus).data?.bijeenkomsten ?? []
  const sha256 = cyclus?.wijkanalyses.find(({ wijk }) => wijk === plan.wijk)?.sha256 ?? null
  const may = mag(ambitie)
  const offered = bewijskeuzes(
    analysis.data === undefined ? null : { ...analysis.data.sterkEnZwak, sha256 },
    sessions.filter(({ wijk }) => wijk === plan.wijk || wijk === null),
  )
  const save = (next: readonly Bewijs[]) => void opslag.wijzig(ambitie.id, { waarom: next }, ambitie)
  return (
    <>
      {waarom.length === 0 ? <p className="subtle">{tekst.geenWaarom}</p> : null}
      <ul className="bewijslijst">
        {waarom.map((one) => (
          <li key={`${one.soort} ${one.id} ${one.zin}`}>
            <span>
              {one.zin} <Tag>{tekst.soortBewijs[one.soort]}</Tag>
            </span>
            {may ? (
              <Button
                kind="quiet"
                icon={<Trash2 {...ICON} />}
                aria-label={tekst.redenWeg(one.zin)}
                onClick={() => save(waarom.filter((other) => !isZelfde(other, one)))}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {may ? (
        <>
          <h4>{tekst.uitAnalyse}</h4>
          {analysis.isError ? (
            <p className="subtle">
              {tekst.analyseLeeg} <TextLink to={paths.wijkanalyseKiezen}>{tekst.naarAnalyse}</TextLink>
            </p>
          ) : null}
          <ul className="bewijslijst">
            {offered.map(({ bewijs, van }) => {
              const there = waarom.some((one) => isZelfde(one, bewijs))
              return (
                <li key={`${bewijs.soort} ${bewijs.id} ${bewijs.zin}`}>
                  <span>
                    <span className="subtle">{van}: </span>
                    {bewijs.zin}
                  </span>
                  {there ? (
                    <span className="bewijslijst__staat">
                      <Check {...ICON} /> {tekst.redenStaat}
                    </span>
                  ) : (
                    <Button
                      icon={<Plus {...ICON} />}
                      aria-label={tekst.neemOver(bewijs.zin)}
                      onClick={() => save([...waarom, bewijs])}
                    />
                  )}
                </li>
              )
            })}
          </ul>
        </>
      ) : null}
    </>
  )
}
