/** Ways to sign in at another organisation; there are none here. */
export function AndereAanmelding() {
  return null
}
