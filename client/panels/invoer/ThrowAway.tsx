import { useLocation } from 'wouter'
import { verslagTekst } from '../../../server/contract/text/nl/invoer-verslag.ts'
import { useVerwijderInvoer } from '../../api/invoer.ts'
import { paths } from '../../app/paths.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'

/** Throws away a file that was not applied; nothing else changes. */
export function ThrowAway({ invoer }: { invoer: string }) {
  const remove = useVerwijderInvoer(invoer)
  const [, navigate] = useLocation()
  return (
    <>
      <Button
        disabled={remove.isPending}
        onClick={() =>
          void remove.mutateAsync().then(
            () => navigate(paths.inlezen),
            () => undefined,
          )
        }
      >
        {verslagTekst.weggooien}
      </Button>
      {remove.isError ? <Problem error={remove.error} /> : null}
    </>
  )
}
