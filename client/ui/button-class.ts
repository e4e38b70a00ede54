import './button.css'

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger'

/** Class names of a button, also for a link that looks like one. */
export function buttonClass(kind: ButtonKind, iconOnly = false): string {
  return `button button--${kind}${iconOnly ? ' button--icon' : ''}`
}
