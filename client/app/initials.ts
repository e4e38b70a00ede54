/** Two letters for the round mark: "Programmabureau" gives PB, two words give their first letters. */
export function initials(role: string): string {
  const words = role.split(' ')
  const [first = '', second] = words
  if (second !== undefined) return `${first.charAt(0)}${second.charAt(0)}`.toUpperCase()
  const inside = /(bureau|manager|groep|team|vertegenwoordiger)$/.exec(first)?.[0] ?? ''
  return `${first.charAt(0)}${inside.charAt(0)}`.toUpperCase()
}
