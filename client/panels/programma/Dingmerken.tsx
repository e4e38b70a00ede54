import { isBeeindigd, type Spoor } from '../../../geodata/schema/programmastand.ts'
import { programmaTekst as tekst } from '../../../server/contract/text/nl/programma.ts'
import { Tag } from '../../ui/Tag.tsx'

interface Props {
  ding: { toegevoegd: Spoor | null; gewijzigd: object; beeindigdOp: string | null }
  vandaag: string
}

/** What happened to a thing since the plan: added, changed, ended. */
export function Dingmerken({ ding, vandaag }: Props) {
  const changed = Object.keys(ding.gewijzigd).length > 0
  return (
    <>
      {ding.toegevoegd === null ? null : <Tag tone="action">{tekst.nieuwTag}</Tag>}
      {changed && ding.toegevoegd === null ? <Tag tone="warning">{tekst.gewijzigdTag}</Tag> : null}
      {isBeeindigd(ding, vandaag) && ding.beeindigdOp !== null ? (
        <Tag>{tekst.beeindigdTag(ding.beeindigdOp)}</Tag>
      ) : null}
    </>
  )
}
