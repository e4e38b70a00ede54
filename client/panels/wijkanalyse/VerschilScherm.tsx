import { useSearchParams } from 'wouter'
import type { Wijziging } from '../../../analyses/wijkanalyse/cyclusverschil.ts'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { onderdeelTekst, verschilTekst } from '../../../server/contract/text/nl/verschil.ts'
import { themaTekst, wijkanalyseTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import { useCycli } from '../../api/cycli.ts'
import { useVerschil } from '../../api/wijkanalyses.ts'
import { useGebieden } from '../../api/gebieden.ts'
import { useIndicatorTekst } from '../../api/indicator-tekst.ts'
import { useVoorzieningen } from '../../api/voorzieningen.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import { paths } from '../../app/paths.ts'
import { Problem } from '../../app/Problem.tsx'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Select } from '../../ui/Select.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import { ChangeTable } from './ChangeTable.tsx'

const PARTS = ['buurten', 'sterk', 'zwak', 'voorstel', 'wijkcijfer'] as const

interface Props {
  cyclus: string
  wijk: string
}

/** What changed against another cyclus, and why. The list may be empty, and then it says so. */
export function VerschilScherm({ cyclus, wijk }: Props) {
  const [search, setSearch] = useSearchParams()
  const cycli = useCycli().data?.cycli ?? []
  const others = cycli.filter(
    (row) => row.id !== cyclus && row.wijkanalyses.some((analysis) => analysis.wijk === wijk),
  )
  const met = search.get('met') ?? others[0]?.id ?? null
  const answer = useVerschil(cyclus, wijk, met)
  const { nameOf, areaName } = useNames(cyclus)
  const wijkNaam =
    cycli.find((row) => row.id === cyclus)?.besluit.wijken.find((row) => row.id === wijk)?.naam ?? ''
  const title = verschilTekst.titel(wijkNaam)
  useScreenTitle(title)
  const back = { to: paths.wijkanalyse(cyclus, wijk), label: wijkanalyseTekst.terugNaarAnalyse }
  return (
    <div className="page">
      <p>
        <TextLink to={back.to}>{back.label}</TextLink>
      </p>
      <div className="page__head">
        <h1>{title}</h1>
        {answer.data?.voorbeelddata === true ? <ExampleTag /> : null}
      </div>
      {others.length < 2 || met === null ? null : (
        <Select
          label={verschilTekst.metWelke}
          value={met}
          onChange={(value) => setSearch({ met: value }, { replace: true })}
        >
          {others.map((row) => (
            <option key={row.id} value={row.id}>
              {row.naam}
            </option>
          ))}
        </Select>
      )}
      {met === null ? <p>{verschilTekst.geenAndere}</p> : null}
      {met !== null && answer.isPending ? <Skeleton label={algemeen.laden} heightPixels={320} /> : null}
      {answer.isError ? (
        <Problem error={answer.error} onRetry={() => void answer.refetch()} back={back} />
      ) : null}
      {answer.data === undefined ? null : (
        <>
          <p className="page__lead">
            {verschilTekst.tussen(
              answer.data.eerder.naam,
              answer.data.eerder.peildatum,
              answer.data.nu.naam,
              answer.data.nu.peildatum,
            )}
          </p>
          <Notice tone="warning" title={verschilTekst.letOp}>
            <p>{verschilTekst.letOpUitleg}</p>
          </Notice>
          {answer.data.wijzigingen.length === 0 ? <p>{verschilTekst.leeg}</p> : null}
          {PARTS.map((part) => {
            const rows = answer.data.wijzigingen.filter((row) => row.onderdeel === part)
            return rows.length === 0 ? null : (
              <section key={part} className="block">
                <h2>{onderdeelTekst[part]}</h2>
                <ChangeTable rows={rows} caption={onderdeelTekst[part]} nameOf={nameOf} areaName={areaName} />
              </section>
            )
          })}
        </>
      )}
    </div>
  )
}

/** Names of areas, and of what a change is about: a buurt, a theme, a facility or an indicator. */
function useNames(cyclus: string) {
  const areas = useGebieden(cyclus).data?.gebieden
  const wordsOf = useIndicatorTekst()
  const facilities = useVoorzieningen().data?.voorzieningen
  const areaName = (code: string) => areas?.find((area) => area.code === code)?.naam ?? code
  const nameOf = ({ onderdeel, onderwerp }: Wijziging) => {
    if (onderdeel === 'buurten') return areaName(onderwerp)
    if (onderdeel === 'voorstel') return themaTekst(onderwerp)
    return facilities?.find((place) => place.id === onderwerp)?.naam ?? wordsOf(onderwerp).naam
  }
  return { areaName, nameOf }
}
