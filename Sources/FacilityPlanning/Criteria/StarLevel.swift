/// A number of stars and the score that it takes.
package struct StarLevel: Sendable, Hashable {
  package var stars: Int
  package var minimumScore: Int
  package var isAssumption: Bool

  package init(stars: Int, minimumScore: Int, isAssumption: Bool = false) {
    self.stars = stars
    self.minimumScore = minimumScore
    self.isAssumption = isAssumption
  }
}
