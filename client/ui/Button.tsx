import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import { type ButtonKind, buttonClass } from './button-class.ts'

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  kind?: ButtonKind
  icon?: ReactNode
  children?: ReactNode
  ref?: Ref<HTMLButtonElement>
}

/** A button; `primary` at most once on a screen. A button with only an icon needs an aria-label. */
export function Button({ kind = 'secondary', icon, children, type = 'button', ...rest }: Props) {
  return (
    // The type is one of the three button types; the rule only sees an expression.
    <button {...rest} type={type} className={buttonClass(kind, children === undefined)}>
      {icon}
      {children === undefined ? null : <span>{children}</span>}
    </button>
  )
}
