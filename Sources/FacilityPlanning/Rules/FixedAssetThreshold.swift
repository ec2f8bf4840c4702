package import Vocabulary

/// From which value and useful life on a thing is a fixed asset; below, it is a tool.
package struct FixedAssetThreshold: Sendable, Hashable {
  package var minimumValue: Money
  package var minimumLifeYears: Int

  package init(minimumValue: Money, minimumLifeYears: Int) {
    self.minimumValue = minimumValue
    self.minimumLifeYears = minimumLifeYears
  }
}
