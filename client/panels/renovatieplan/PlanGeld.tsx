import { payingYears } from '../../../analyses/renovatie/planmiddelen.ts'
import { renovatieplanmiddelenTekst as tekst } from '../../../server/contract/text/nl/renovatieplan-middelen.ts'
import { TextField } from '../../ui/TextField.tsx'
import type { Fondskeuze, Geldontwerp } from './middelen-form.ts'
import { hasFaultUnder, type Middelendeel } from './PlanPloegen.tsx'
import { Uitklap } from './Uitklap.tsx'

interface Props extends Middelendeel {
  fondsen: readonly Fondskeuze[]
}

/** Money: per fund one amount for every year, and unfolded an amount per year in which it pays. */
export function PlanGeld({ fondsen, ...part }: Props) {
  return (
    <fieldset className="plan-form__groep">
      <legend className="field__label">{tekst.geld}</legend>
      <p className="field__hint">{tekst.geldUitleg}</p>
      {fondsen.map((fund) => (
        <Fonds key={fund.id} fund={fund} {...part} />
      ))}
    </fieldset>
  )
}

function Fonds({ fund, draft, periode, faults, set }: Middelendeel & { fund: Fondskeuze }) {
  const { id, naam, van, tot, begroting } = fund
  const own = draft.geld[id] ?? { elkJaar: '', perJaar: {} }
  const put = (over: Partial<Geldontwerp>) =>
    set({ ...draft, geld: { ...draft.geld, [id]: { ...own, ...over } } })
  const years = payingYears(fund, periode)
  if (years.length === 0) return <p>{`${tekst.fonds(naam, van, tot)}. ${tekst.betaaltNiet}`}</p>
  return (
    <div className="plan-form__groep plan-form__fonds">
      <TextField
        label={tekst.fonds(naam, van, tot)}
        hint={tekst.begroting(begroting)}
        whole
        value={own.elkJaar}
        error={faults[`geld.${id}`]}
        onChange={(elkJaar) => put({ elkJaar })}
      />
      <Uitklap
        summary={tekst.perJaar(naam)}
        begintOpen={Object.values(own.perJaar).some((text) => text !== '')}
        isFaulty={hasFaultUnder(faults, `geld.${id}`)}
      >
        <fieldset className="plan-form__groep">
          <legend className="alleen-voorgelezen">{tekst.perJaarGroep(naam)}</legend>
          <p className="field__hint">{tekst.perJaarUitleg}</p>
          <div className="plan-form__jaren">
            {years.map((jaar) => (
              <TextField
                key={jaar}
                label={String(jaar)}
                whole
                value={own.perJaar[jaar] ?? ''}
                error={faults[`geld.${id}.${jaar}`]}
                onChange={(text) => put({ perJaar: { ...own.perJaar, [jaar]: text } })}
              />
            ))}
          </div>
        </fieldset>
      </Uitklap>
    </div>
  )
}
