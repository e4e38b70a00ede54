import { useSyncExternalStore } from 'react'
import { aanwijzer } from '../../../map/aanwijzer.ts'

const listen = (changed: () => void) => aanwijzer.luister(changed)

/** Whether a person points at this area now. */
export function useIsAangewezen(code: string): boolean {
  return useSyncExternalStore(listen, () => aanwijzer.code === code)
}

/** The area that a person points at now. */
export function useAangewezen(): string | null {
  return useSyncExternalStore(listen, () => aanwijzer.code)
}

/** Handlers for an element that stands for an area: mouse and focus in it point at that area. */
export function wijstAan(code: string) {
  return {
    onMouseEnter: () => aanwijzer.wijs(code),
    onMouseLeave: () => aanwijzer.laatLos(code),
    onFocus: () => aanwijzer.wijs(code),
    onBlur: () => aanwijzer.laatLos(code),
  }
}
