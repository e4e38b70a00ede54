export function WijkanalyseKiezen() { return null }
