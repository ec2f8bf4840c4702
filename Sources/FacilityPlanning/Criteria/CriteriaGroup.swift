package import Vocabulary

/// One of the groups of criteria that share the 100 points.
package struct CriteriaGroup: Sendable, Hashable {
  package var id: Slug
  package var title: LocalizedText
  package var points: Int

  package init(id: Slug, title: LocalizedText, points: Int) {
    self.id = id
    self.title = title
    self.points = points
  }
}
