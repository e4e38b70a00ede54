import type { Proefverslag } from '../../../geodata/schema/invoer.ts'
import type { Invoer } from '../../../server/contract/invoer.ts'
import { verslagTekst } from '../../../server/contract/text/nl/invoer-verslag.ts'
import { useBeproef, usePasToe } from '../../api/invoer.ts'
import { asProblem } from '../../api/problem.ts'
import { invoerScherm } from '../../../server/contract/text/nl/invoer.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import type { Step } from './steps.ts'
import { ThrowAway } from './ThrowAway.tsx'

interface Props {
  invoer: Invoer
  report: Proefverslag
  goTo: (step: Step) => void
}

/** What happens to the good rows and the others, and the decision to take them over. */
export function ApplyPanel({ invoer, report, goTo }: Props) {
  const apply = usePasToe(invoer.id)
  const again = useBeproef(invoer.id)
  const { rijenGoed, rijenGeweigerd } = report
  const { opgave } = invoer
  // The data changed since the trial: only a new trial tells what would change now.
  const outdated = apply.isError && asProblem(apply.error).code === 'proef-verouderd'
  return (
    <aside className="report__decide" aria-label={verslagTekst.nogNiets}>
      <p>
        <strong>{verslagTekst.nogNiets}</strong>
      </p>
      <p>{rijenGoed === 0 ? verslagTekst.geenGoed : verslagTekst.lot(rijenGoed, rijenGeweigerd)}</p>
      {apply.isError ? <Problem error={apply.error} /> : null}
      {again.isError ? <Problem error={again.error} /> : null}
      {outdated && opgave !== null ? (
        <Button kind="primary" disabled={again.isPending} onClick={() => again.mutate(opgave)}>
          {invoerScherm.opnieuw}
        </Button>
      ) : null}
      {rijenGoed === 0 || outdated ? null : (
        <>
          <Button kind="primary" disabled={apply.isPending} onClick={() => apply.mutate(report.sha256)}>
            {apply.isPending ? verslagTekst.bezigOvernemen : verslagTekst.neemOver(rijenGoed)}
          </Button>
          <p className="subtle">{verslagTekst.terugKan}</p>
        </>
      )}
      <Button onClick={() => goTo('koppeling')}>{verslagTekst.andereKoppeling}</Button>
      <ThrowAway invoer={invoer.id} />
    </aside>
  )
}
