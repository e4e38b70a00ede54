import { FlaskConical } from 'lucide-react'
import { voorbeeldstrook } from '../../server/contract/text/nl/algemeen.ts'
import { Tag } from '../ui/Tag.tsx'

/** Marks anything that holds example data: plum, dashed, flask and the word. */
export function ExampleTag() {
  return (
    <Tag tone="example" icon={<FlaskConical size={14} strokeWidth={1.9} aria-hidden />}>
      {voorbeeldstrook.tag}
    </Tag>
  )
}
