import { type ReactNode, useEffect, useRef } from 'react'

/** The heading of a step; the focus goes there when the step opens, so that everybody hears and sees where they are. */
export function StepHeading({ children }: { children: ReactNode }) {
  const ref = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // After the shell, which takes the focus when a screen opens.
    const frame = requestAnimationFrame(() => ref.current?.focus())
    return () => cancelAnimationFrame(frame)
  }, [])
  return (
    <h2 ref={ref} tabIndex={-1} className="import__heading">
      {children}
    </h2>
  )
}
