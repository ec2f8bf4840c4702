/// How mixed the uses of a thing are: the chance that two drawn one after the other, with replacement, differ.
///
/// With the uses of the first value n₁, of the second n₂, … and all of them T, it is 1 − Σ(nᵢ ÷ T)², which is
/// (T² − Σnᵢ²) ÷ T² (Gini 1912, Simpson 1949); 0 means one value everywhere:
///
///     Dispersion(uses: [2, 1])   // 4 ÷ 9
package struct Dispersion: Sendable, Hashable {
  package let numerator: Int
  /// The square of the number of uses; 1 without any.
  package let denominator: Int

  package init(uses: [Int]) {
    self.init(total: uses.reduce(0, +), squares: uses.reduce(0) { $0 + $1 * $1 })
  }

  /// - Parameter squares: the sum of the squares of the uses of each value.
  init(total: Int, squares: Int) {
    numerator = total * total - squares
    denominator = max(total * total, 1)
  }

  /// The thousandths, rounded down.
  package var perMille: Int { Int(Int128(numerator) * 1_000 / Int128(denominator)) }
}
