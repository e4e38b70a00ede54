import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { useBewaarUitgangspunten } from './use-bewaar-uitgangspunten.ts'

interface Props {
  van: ReturnType<typeof useBewaarUitgangspunten>
  woorden: { reden: string; bewaar: string; bewaard: string }
}

/** The end of a form about what plans rest on: why, what is wrong, the button, and that it was kept. */
export function Bewaarregel({ van, woorden }: Props) {
  return (
    <>
      <TextField label={woorden.reden} value={van.reden} onChange={van.setReden} />
      {van.fout === null ? null : (
        <p role="alert" className="field__error">
          {van.fout}
        </p>
      )}
      <div className="button-row">
        <Button type="submit" disabled={van.isBezig}>
          {woorden.bewaar}
        </Button>
        <span aria-live="polite">{van.isBewaard ? woorden.bewaard : ''}</span>
      </div>
    </>
  )
}
