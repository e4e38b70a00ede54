import { useEffect, useState } from 'react'
import { schermTekst } from '../../../../server/contract/text/nl/kaart-fouten.ts'

export type Bezigheid = keyof typeof schermTekst.bezig

/** Nothing is shown of what takes less than this, in milliseconds. */
const PATIENCE_MILLISECONDS = 1000

/** Seconds since `wat` began, once it takes longer than a second; 0 before. */
function useSeconden(wat: Bezigheid | null): number {
  const [seconds, setSeconds] = useState({ wat, count: 0 })
  useEffect(() => {
    if (wat === null) return
    let count = 0
    const timer = setInterval(() => {
      count += 1
      setSeconds({ wat, count })
    }, PATIENCE_MILLISECONDS)
    return () => {
      clearInterval(timer)
      setSeconds({ wat: null, count: 0 })
    }
  }, [wat])
  return seconds.wat === wat ? seconds.count : 0
}

/** Something takes longer than a second: a thin line over the map with how long it takes, said aloud once. Nothing moves for it. */
export function Bezig({ wat }: { wat: Bezigheid | null }) {
  const seconds = useSeconden(wat)
  const text = wat === null || seconds === 0 ? null : schermTekst.bezig[wat]
  return (
    <div className="bezig">
      <output className="alleen-voorgelezen">{text}</output>
      {text === null ? null : (
        <>
          <div className="bezig__lijn" />
          <p className="bezig__tekst" aria-hidden>
            {text}, {schermTekst.seconden(seconds)}
          </p>
        </>
      )}
    </div>
  )
}
