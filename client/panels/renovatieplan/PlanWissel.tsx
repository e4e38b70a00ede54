import { renovatieplanmiddelenTekst as tekst } from '../../../server/contract/text/nl/renovatieplan-middelen.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useRemovalFocus } from '../../ui/use-removal-focus.ts'
import { KwartaalSelect } from './KwartaalSelect.tsx'
import { Middelrijen } from './Middelrijen.tsx'
import { metWissel, type Wisselontwerp } from './middelen-form.ts'
import { hasFaultUnder, type Middelendeel } from './PlanPloegen.tsx'
import { Uitklap } from './Uitklap.tsx'

const PLACE = 'keuzes.wisselwoningen.daarna'

/** Homes to live in during the work: one number, and unfolded from which quarter on there are more or less. */
export function PlanWissel({ draft, periode, faults, set }: Middelendeel) {
  const change = (at: number, over: Partial<Wisselontwerp>) =>
    set({ ...draft, daarna: draft.daarna.map((one, index) => (index === at ? { ...one, ...over } : one)) })
  const { frame, gone } = useRemovalFocus<HTMLDivElement>()
  return (
    <div className="plan-form__groep">
      <div className="plan-form__naast">
        <TextField
          label={tekst.wissel}
          whole
          value={draft.wisselwoningen}
          error={faults['keuzes.wisselwoningen.begin']}
          onChange={(wisselwoningen) => set({ ...draft, wisselwoningen })}
        />
      </div>
      <Uitklap
        summary={tekst.wisselDaarna}
        begintOpen={draft.daarna.length > 0}
        isFaulty={hasFaultUnder(faults, PLACE)}
      >
        <p className="field__hint">{tekst.wisselUitleg}</p>
        <div ref={frame}>
          <Middelrijen
            rijen={draft.daarna}
            gone={gone}
            weg={(_, at) => tekst.wisselWeg(at)}
            zonder={(at) => set({ ...draft, daarna: draft.daarna.filter((_, index) => index !== at) })}
          >
            {({ vanaf, aantal }, at) => (
              <>
                <KwartaalSelect
                  label={tekst.wisselVanaf(at)}
                  leeg={null}
                  periode={periode}
                  value={vanaf}
                  error={faults[`${PLACE}.${at}.vanaf`]}
                  onChange={(value) => change(at, { vanaf: value })}
                />
                <TextField
                  label={tekst.wisselAantal(at)}
                  whole
                  value={aantal}
                  error={faults[`${PLACE}.${at}.aantal`]}
                  onChange={(value) => change(at, { aantal: value })}
                />
              </>
            )}
          </Middelrijen>
          <div className="button-row">
            <Button onClick={() => set(metWissel(draft, periode))}>{tekst.wisselErbij}</Button>
          </div>
        </div>
      </Uitklap>
    </div>
  )
}
