import type { Sessieregel } from '../../../server/contract/eigen-account.ts'
import { eigenAccount as tekst } from '../../../server/contract/text/nl/eigen-account.ts'
import { useEindigEigenSessie, useEindigEigenSessies } from '../../api/eigen-account.ts'
import { momentVan } from '../../app/moment.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { Tag } from '../../ui/Tag.tsx'

const momentText = (iso: string) => {
  const { dag, tijd } = momentVan(iso)
  return `${dag}, ${tijd}`
}

/** Where this account is signed in, with the way out of each and of all. */
export function SessionsPart({ sessies }: { sessies: readonly Sessieregel[] }) {
  const end = useEindigEigenSessie()
  const endAll = useEindigEigenSessies()
  return (
    <section className="block">
      <h2>{tekst.sessies}</h2>
      {end.isError ? <Problem error={end.error} /> : null}
      {endAll.isError ? <Problem error={endAll.error} /> : null}
      <ScrollTable caption={tekst.sessies} captionHidden>
        <thead>
          <tr>
            <th scope="col">{tekst.sessieBegonnen}</th>
            <th scope="col">{tekst.sessieLaatst}</th>
            <th scope="col">{tekst.sessieVia}</th>
            <th scope="col">{tekst.sessieEinde}</th>
          </tr>
        </thead>
        <tbody>
          {sessies.map(({ id, via, begonnen, laatstGezien, deze }) => (
            <tr key={id}>
              <th scope="row">{momentText(begonnen)}</th>
              <td>{momentText(laatstGezien)}</td>
              <td>{tekst.via[via]}</td>
              <td>
                {deze ? (
                  <Tag tone="action">{tekst.deze}</Tag>
                ) : (
                  <Button
                    kind="quiet"
                    aria-label={tekst.beeindigLabel(momentText(begonnen))}
                    disabled={end.isPending}
                    onClick={() => end.mutate(id)}
                  >
                    {tekst.beeindig}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p className="subtle">{tekst.sessieRegel}</p>
      <div className="button-row">
        <Button disabled={endAll.isPending} onClick={() => endAll.mutate()}>
          {tekst.overal}
        </Button>
        <p className="subtle">{tekst.overalUitleg}</p>
      </div>
    </section>
  )
}
