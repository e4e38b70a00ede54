/** A pivot smaller than this share of its diagonal means that a column says nothing new. */
const LEAST_PIVOT = 1e-10

/**
 * Inverse of a symmetric positive definite matrix, such as the cross products of a few kenmerken of areas, by the method of
 * Cholesky.
 *
 * Source: G. H. Golub and C. F. Van Loan, "Matrix computations", 4th edition, 2013, section 4.2.
 *
 * @param matrix square, symmetric, at least 1 by 1
 * @returns the inverse; null when the matrix is not positive definite: columns that say the same
 * @example symmetricInverse([[2, 0], [0, 4]]) is [[0.5, 0], [0, 0.25]]
 */
export function symmetricInverse(matrix: readonly (readonly number[])[]): number[][] | null {
  const size = matrix.length
  const lower = matrix.map(() => Array.from({ length: size }, () => 0))
  const at = (rows: readonly (readonly number[])[], row: number, column: number) => rows[row]?.[column] ?? 0
  for (const [row, values] of lower.entries()) {
    for (let column = 0; column <= row; column += 1) {
      let sum = at(matrix, row, column)
      for (let k = 0; k < column; k += 1) sum -= at(lower, row, k) * at(lower, column, k)
      if (row === column) {
        if (!(sum > LEAST_PIVOT * at(matrix, row, row))) return null
        values[column] = Math.sqrt(sum)
      } else values[column] = sum / at(lower, column, column)
    }
  }
  const columns = matrix.map((_row, unit) => solved(lower, unit))
  return columns.map((_column, row) => columns.map((column) => column[row] ?? 0))
}

/** Column `unit` of the inverse: forward and back through the lower triangle. */
function solved(lower: readonly (readonly number[])[], unit: number): number[] {
  const size = lower.length
  const value: number[] = lower.map((_row, index) => (index === unit ? 1 : 0))
  for (let row = 0; row < size; row += 1) {
    let sum = value[row] ?? 0
    for (let k = 0; k < row; k += 1) sum -= (lower[row]?.[k] ?? 0) * (value[k] ?? 0)
    value[row] = sum / (lower[row]?.[row] ?? 1)
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = value[row] ?? 0
    for (let k = row + 1; k < size; k += 1) sum -= (lower[k]?.[row] ?? 0) * (value[k] ?? 0)
    value[row] = sum / (lower[row]?.[row] ?? 1)
  }
  return value
}
