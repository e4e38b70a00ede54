import { Copy } from 'lucide-react'
import { useId, useState } from 'react'
import { sleutels } from '../../../server/contract/text/nl/sleutels.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** A key that was just made, with a button to copy it. It is nowhere to be found again. */
export function SleutelEenmalig({ sleutel, onClose }: { sleutel: string; onClose: () => void }) {
  const [copied, setCopied] = useState<boolean | null>(null)
  const id = useId()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(sleutel)
      setCopied(true)
    } catch {
      // Without https, or when the browser does not allow it, there is no clipboard: then a person copies by hand.
      setCopied(false)
    }
  }
  return (
    <>
      <Notice tone="warning">
        <p>{sleutels.eenKeer}</p>
      </Notice>
      <div className="field">
        <label htmlFor={id} className="field__label">
          {sleutels.deSleutel}
        </label>
        <textarea
          id={id}
          className="field__control sleutels__sleutel"
          rows={2}
          readOnly
          value={sleutel}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <div>
        <Button icon={<Copy size={18} aria-hidden />} onClick={() => void copy()}>
          {sleutels.kopieer}
        </Button>
        <output className="sleutels__sub">
          {copied === null ? '' : copied ? sleutels.gekopieerd : sleutels.nietGekopieerd}
        </output>
      </div>
      <p>{sleutels.gebruik}</p>
      <pre className="sleutels__kop">{sleutels.kop}</pre>
      <div className="button-row">
        <Button kind="primary" onClick={onClose}>
          {sleutels.klaar}
        </Button>
      </div>
    </>
  )
}
