import { type FormEvent, useState } from 'react'
import type { Veldstand } from '../../../geodata/schema/registerwoning.ts'
import type { Bronvermelding } from '../../../server/contract/delen.ts'
import { bulkTekst, woningbladTekst as tekst } from '../../../server/contract/text/nl/renovatieregister.ts'
import { veldTekst, veldwaardeTekst, zegsmanTekst } from '../../../server/contract/text/nl/woningen.ts'
import { asProblem } from '../../api/problem.ts'
import { useBesluitVerschil } from '../../api/renovatieregister.ts'
import { useCorporatie } from '../../api/sessie.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { Details } from '../../ui/Details.tsx'
import { RadioList } from '../../ui/RadioList.tsx'
import { TextField } from '../../ui/TextField.tsx'

interface Props {
  woning: string
  stand: Veldstand
  bronnen: readonly Bronvermelding[]
}

/** Two sources that differ: a person says which one holds, and why. */
export function Besluit({ woning, stand, bronnen }: Props) {
  const { veld } = stand
  const corporatie = useCorporatie()
  const [waarde, setWaarde] = useState<string | null>(null)
  const [reden, setReden] = useState('')
  const [fault, setFault] = useState<string | undefined>(undefined)
  const decide = useBesluitVerschil(woning)
  const title = (dataset: string) => bronnen.find((row) => row.dataset === dataset)?.titel ?? dataset
  const said = [stand, ...stand.anders]
  const options = said
    .filter((one, at) => said.findIndex((other) => other.waarde === one.waarde) === at)
    .map((one) => ({
      value: one.waarde,
      label: `${veldwaardeTekst(veld, one.waarde, corporatie)} (${zegsmanTekst(one.herkomst, title, corporatie)})`,
    }))
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const words = reden.trim().replace(/\s+/g, ' ')
    setFault(words === '' ? bulkTekst.leeg : undefined)
    if (words === '' || waarde === null) return
    decide.mutate(
      { veld, waarde, reden: words },
      { onError: (error) => setFault(asProblem(error).fouten.find((one) => one.veld === 'reden')?.melding) },
    )
  }
  return (
    <Details summary={tekst.besluitVoor(veldTekst[veld])}>
      <form className="bulk" noValidate onSubmit={onSubmit}>
        {decide.isError && fault === undefined ? <Problem error={decide.error} /> : null}
        <RadioList
          legend={tekst.geldt}
          options={options}
          value={waarde}
          error={waarde === null && fault !== undefined ? bulkTekst.kies : undefined}
          onChange={setWaarde}
        />
        <TextField
          label={bulkTekst.reden}
          hint={bulkTekst.redenUitleg}
          lines={2}
          value={reden}
          onChange={setReden}
          error={fault}
        />
        <Button type="submit" disabled={decide.isPending}>
          {tekst.besluitBewaar}
        </Button>
      </form>
    </Details>
  )
}
