import './skeleton.css'

interface Props {
  /** What is being loaded, read aloud. */
  label: string
  /** Height in pixels of what will stand here, so that nothing jumps. */
  heightPixels: number
}

/** Keeps the place of something that is still loading. It does not move. */
export function Skeleton({ label, heightPixels }: Props) {
  return (
    <output className="skeleton" style={{ blockSize: heightPixels }}>
      <span className="alleen-voorgelezen">{label}</span>
    </output>
  )
}
