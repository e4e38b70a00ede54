export function StickersScherm() {
  return null
}
