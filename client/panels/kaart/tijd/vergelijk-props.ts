import type { PaneelProps } from '../paneel-props.ts'

export interface VergelijkProps extends PaneelProps {
  /** Years of the figure that can be chosen. */
  jaren: readonly number[]
}
