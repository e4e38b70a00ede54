import { renovatieplanmiddelenTekst as tekst } from '../../../server/contract/text/nl/renovatieplan-middelen.ts'
import type { FieldFaults } from '../../app/form-faults.ts'
import { TextField } from '../../ui/TextField.tsx'
import { useRemovalFocus } from '../../ui/use-removal-focus.ts'
import { KwartaalSelect } from './KwartaalSelect.tsx'
import {
  metAantalPloegen,
  type Middelenontwerp,
  type Periode,
  type Ploegontwerp,
  zonderPloeg,
} from './middelen-form.ts'
import { Middelrijen } from './Middelrijen.tsx'
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
  const { frame, gone } = useRemovalFocus<HTMLDivElement>()
  const nameOf = ({ naam }: Ploegontwerp, at: number) => (naam.trim() === '' ? tekst.ploegNummer(at) : naam)
  return (
    <div ref={frame} className="plan-form__groep">
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
        <Middelrijen
          rijen={draft.ploegen}
          gone={gone}
          weg={(row, at) => tekst.ploegWeg(nameOf(row, at))}
          zonder={(at) => set(zonderPloeg(draft, at))}
        >
          {(row, at) => (
            <Ploegvelden
              at={at}
              row={row}
              name={nameOf(row, at)}
              periode={periode}
              faults={faults}
              change={(over) => change(at, over)}
            />
          )}
        </Middelrijen>
      </Uitklap>
    </div>
  )
}

interface VeldenProps extends Pick<Middelendeel, 'periode' | 'faults'> {
  at: number
  row: Ploegontwerp
  /** What the crew is called; its number while it has no name. */
  name: string
  change: (over: Partial<Ploegontwerp>) => void
}

function Ploegvelden({ at, row: { naam, tempo, van, tot }, name, periode, faults, change }: VeldenProps) {
  const field = (one: string) => faults[`keuzes.ploegen.${at}.${one}`]
  return (
    <>
      <TextField
        label={tekst.ploegNaam(at)}
        value={naam}
        error={field('naam')}
        onChange={(value) => change({ naam: value })}
      />
      <TextField
        label={tekst.ploegTempo(name)}
        value={tempo}
        error={field('woningenPerKwartaal')}
        onChange={(value) => change({ tempo: value })}
      />
      <KwartaalSelect
        label={tekst.ploegVan(name)}
        leeg={tekst.begin}
        periode={periode}
        value={van}
        error={field('van')}
        onChange={(value) => change({ van: value })}
      />
      <KwartaalSelect
        label={tekst.ploegTot(name)}
        leeg={tekst.einde}
        periode={periode}
        value={tot}
        error={field('tot')}
        onChange={(value) => change({ tot: value })}
      />
    </>
  )
}
