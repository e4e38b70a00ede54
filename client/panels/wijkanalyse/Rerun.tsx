import { RotateCcw } from 'lucide-react'
import { herhaaldZin, herhalingTekst } from '../../../server/contract/text/nl/herhaling.ts'
import { useHerhaalWijkanalyse } from '../../api/wijkanalyses.ts'
import { useMag } from '../../api/sessie.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'

/** Computes the stored analysis again from its archive and says whether the same bytes come out. */
export function Rerun({ cyclus, wijk }: { cyclus: string; wijk: string }) {
  const may = useMag('wijkanalyse-herhalen')
  const rerun = useHerhaalWijkanalyse()
  if (!may) return null
  return (
    <div className="niet-afdrukken">
      <h3>{herhalingTekst.titel}</h3>
      <p className="subtle">{herhalingTekst.uitleg}</p>
      <p>
        <Button
          icon={<RotateCcw size={17} aria-hidden />}
          disabled={rerun.isPending}
          onClick={() => rerun.mutate({ cyclus, wijk })}
        >
          {herhalingTekst.knop}
        </Button>
      </p>
      <div aria-live="polite">
        {rerun.isPending ? <p>{herhalingTekst.bezig}</p> : null}
        {rerun.data?.stukken.map((one) => (
          <p key={one.stuk}>{herhaaldZin(one)}</p>
        ))}
      </div>
      {rerun.isError ? <Problem error={rerun.error} /> : null}
    </div>
  )
}
