import { renovatieplanmiddelenTekst as tekst } from '../../../server/contract/text/nl/renovatieplan-middelen.ts'
import type { FieldFaults } from '../../app/form-faults.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { KwartaalSelect } from './KwartaalSelect.tsx'
import {
  metAantalPloegen,
  type Middelenontwerp,
  type Periode,
  type Ploegontwerp,
  zonderPloeg,
} from './middelen-form.ts'
import { Uitklap } from './Uitklap.tsx'

/** What each part of the means is drawn with. */
export interface Middelendeel {
  draft: Middelenontwerp
  periode: Periode
  faults: FieldFaults
  set: (draft: Middelenontwerp) => void
}

/** Whether something beside this field itself is wrong; then what holds it is open. */
export const hasFaultUnder = (faults: FieldFaults, place: string) =>
  Object.keys(faults).some((veld) => veld.startsWith(`${place}.`))

const isPlain = ({ tempo, van, tot }: Ploegontwerp) => tempo === '' && van === '' && tot === ''

/** How many crews; unfolded, each with its name, its speed, and the quarters in which it works. */
export function PlanPloegen({ draft, periode, faults, set }: Middelendeel) {
  const change = (at: number, over: Partial<Ploegontwerp>) =>
    set({ ...draft, ploegen: draft.ploegen.map((one, index) => (index === at ? { ...one, ...over } : one)) })
  return (
    <div className="plan-form__groep">
      <div className="plan-form__naast">
        <TextField
          label={tekst.ploegen}
          whole
          value={draft.aantalPloegen}
          error={faults['keuzes.ploegen']}
          onChange={(text) => set(metAantalPloegen(draft, text))}
        />
      </div>
      <Uitklap
        summary={tekst.perPloeg}
        begintOpen={!draft.ploegen.every(isPlain)}
        isFaulty={hasFaultUnder(faults, 'keuzes.ploegen')}
      >
        <p className="field__hint">{tekst.perPloegUitleg}</p>
        {draft.ploegen.map(({ naam, tempo, van, tot }, at) => {
          const name = naam.trim() === '' ? tekst.ploegNummer(at) : naam
          const field = (one: string) => faults[`keuzes.ploegen.${at}.${one}`]
          return (
            // A crew has no name of its own that stays: the place in the list is what it is known by.
            // oxlint-disable-next-line react/no-array-index-key
            <div key={at} className="plan-form__rij">
              <TextField
                label={tekst.ploegNaam(at)}
                value={naam}
                error={field('naam')}
                onChange={(value) => change(at, { naam: value })}
              />
              <TextField
                label={tekst.ploegTempo(name)}
                value={tempo}
                error={field('woningenPerKwartaal')}
                onChange={(value) => change(at, { tempo: value })}
              />
              <KwartaalSelect
                label={tekst.ploegVan(name)}
                leeg={tekst.begin}
                periode={periode}
                value={van}
                error={field('van')}
                onChange={(value) => change(at, { van: value })}
              />
              <KwartaalSelect
                label={tekst.ploegTot(name)}
                leeg={tekst.einde}
                periode={periode}
                value={tot}
                error={field('tot')}
                onChange={(value) => change(at, { tot: value })}
              />
              <Button aria-label={tekst.ploegWeg(name)} onClick={() => set(zonderPloeg(draft, at))}>
                {tekst.haalWeg}
              </Button>
            </div>
          )
        })}
      </Uitklap>
    </div>
  )
}
