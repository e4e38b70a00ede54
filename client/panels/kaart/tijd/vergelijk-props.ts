import type { MiddenProps, PaneelProps } from '../paneel-props.ts'

export interface VergelijkProps extends PaneelProps {
  lagen: MiddenProps['lagen']
  /** Years of the figure that can be chosen. */
  jaren: readonly number[]
}
