export function NieuweCyclusScherm() { return null }
