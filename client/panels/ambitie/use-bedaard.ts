import { useEffect, useState } from 'react'

/** A shape rests when it has not changed for this long, in milliseconds: then the server counts it. */
const REST_MILLISECONDS = 700

/** The value once it has not changed for a moment; null as long as it does. */
export function useBedaard<Value>(value: Value | null): Value | null {
  const [rested, setRested] = useState<Value | null>(null)
  useEffect(() => {
    if (value === null) return
    const timer = setTimeout(() => setRested(value), REST_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [value])
  return rested === value ? rested : null
}
