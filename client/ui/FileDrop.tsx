import { FileUp } from 'lucide-react'
import { type DragEvent, useId, useState } from 'react'
import './file-drop.css'

interface Props {
  /** Words of the way to choose a file. */
  label: string
  /** Words shown while a file hangs above the frame. */
  dropLabel: string
  hint: string
  /** Extensions that the browser's window offers, e.g. ".csv,.xlsx"; other files can still be dropped. */
  accept: string
  onFile: (file: File) => void
}

/** A place to drop one file, which is also the browser's own way to choose one: it works by keyboard too. */
export function FileDrop({ label, dropLabel, hint, accept, onFile }: Props) {
  const id = useId()
  const [over, setOver] = useState(false)
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file !== undefined) onFile(file)
  }
  return (
    <div
      className={over ? 'file-drop file-drop--over' : 'file-drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <FileUp size={28} strokeWidth={1.9} aria-hidden />
      <label htmlFor={id} className="file-drop__label">
        {over ? dropLabel : label}
      </label>
      <p id={`${id}-hint`} className="file-drop__hint">
        {hint}
      </p>
      <input
        id={id}
        className="file-drop__input"
        type="file"
        accept={accept}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          // The same file may be chosen again after a fault.
          event.currentTarget.value = ''
          if (file !== undefined) onFile(file)
        }}
      />
    </div>
  )
}
