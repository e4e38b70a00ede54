import { type FormEvent, useState } from 'react'
import type { Inzagedoel } from '../../server/contract/sessie.ts'
import { doelTekst, inzagedoelTekst } from '../../server/contract/text/nl/inzagedoel.ts'
import { useInzagedoel, useKiesInzagedoel } from '../api/sessie.ts'
import { Button } from '../ui/Button.tsx'
import { RadioList } from '../ui/RadioList.tsx'
import { asProblem } from '../api/problem.ts'
import './inzagedoel.css'

/** Asks for what somebody needs data about single dwellings and reports; stands where those data would stand. */
export function InzagedoelKeuze({ verandert = false }: { verandert?: boolean }) {
  const { doel: present, doelen } = useInzagedoel()
  const [doel, setDoel] = useState<Inzagedoel | null>(present)
  const [asked, setAsked] = useState(false)
  const choose = useKiesInzagedoel()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (doel !== null) choose.mutate(doel)
  }
  return (
    <form className="inzagedoel" onSubmit={submit} aria-label={inzagedoelTekst.titel}>
      {verandert ? null : (
        <>
          <p className="inzagedoel__titel">{inzagedoelTekst.titel}</p>
          <p>{inzagedoelTekst.uitleg}</p>
        </>
      )}
      <RadioList
        legend={inzagedoelTekst.keuze}
        options={doelen.map((value) => ({
          value,
          label: doelTekst[value].naam,
          hint: doelTekst[value].uitleg,
        }))}
        value={doel}
        onChange={setDoel}
        error={asked && doel === null ? inzagedoelTekst.kiesEerst : undefined}
      />
      <p className="subtle">{inzagedoelTekst.logboek}</p>
      {choose.isError ? (
        <p role="alert" className="field__error">
          {asProblem(choose.error).uitleg}
        </p>
      ) : null}
      <Button type="submit" kind="primary" disabled={choose.isPending || (verandert && doel === present)}>
        {choose.isPending
          ? inzagedoelTekst.bezig
          : verandert
            ? inzagedoelTekst.verander
            : inzagedoelTekst.kies}
      </Button>
    </form>
  )
}
