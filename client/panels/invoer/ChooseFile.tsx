import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { ontvangBestand } from '../../../server/contract/invoer.ts'
import { bestandsgrootte } from '../../../server/contract/text/getal.ts'
import { invoerScherm } from '../../../server/contract/text/nl/invoer.ts'
import { useOntvangBestand } from '../../api/invoer.ts'
import { paths } from '../../app/paths.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { FileDrop } from '../../ui/FileDrop.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Progress } from '../../ui/Progress.tsx'

/** What the browser's window offers first; any other file is judged by the server. */
const EXTENSIONS = '.csv,.tsv,.txt,.xlsx,.geojson,.json,.gpkg,.zip,.fgb'

/** Choose or drop a file, see it go, or stop; then on to what was recognised. */
export function ChooseFile() {
  const send = useOntvangBestand()
  const [, navigate] = useLocation()
  const [file, setFile] = useState<File | null>(null)
  const [sent, setSent] = useState(0)
  const [stopped, setStopped] = useState(false)
  const stop = useRef<AbortController>(null)
  // Whoever leaves the screen does not want the file to go on.
  useEffect(() => () => stop.current?.abort(), [])

  const onFile = (chosen: File) => {
    const controller = new AbortController()
    stop.current = controller
    setFile(chosen)
    setSent(0)
    setStopped(false)
    send.mutate(
      { file: chosen, onProgress: setSent, signal: controller.signal },
      {
        onSuccess: (invoer) => navigate(paths.invoer(invoer.id)),
        onError: () => setStopped(controller.signal.aborted),
      },
    )
  }
  const most = bestandsgrootte(ontvangBestand.bestand?.mostBytes ?? 0)
  if (send.isPending && file !== null) {
    const text =
      sent < file.size
        ? invoerScherm.verzenden(file.name, sent, file.size)
        : invoerScherm.herkennen(file.name)
    return (
      <section className="import__sending">
        <Progress text={text} value={sent} max={file.size} />
        <div>
          <Button onClick={() => stop.current?.abort()}>{invoerScherm.stopVerzenden}</Button>
        </div>
      </section>
    )
  }
  return (
    <section className="block">
      <div aria-live="polite">
        {stopped ? (
          <Notice>
            <p>{invoerScherm.gestoptMetVerzenden}</p>
          </Notice>
        ) : null}
      </div>
      {send.isError && !stopped ? <Problem error={send.error} /> : null}
      <FileDrop
        label={invoerScherm.kies}
        dropLabel={invoerScherm.laatLos}
        hint={invoerScherm.kiesUitleg(most)}
        accept={EXTENSIONS}
        onFile={onFile}
      />
      <p className="subtle">{invoerScherm.nooit}</p>
    </section>
  )
}
