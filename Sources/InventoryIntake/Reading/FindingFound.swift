/// A finding on its way out of a reader that knows its place.
struct FindingFound: Error {
  let finding: Finding

  init(_ finding: Finding) { self.finding = finding }
}
