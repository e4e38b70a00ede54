export function GegevensScherm() { return null }
