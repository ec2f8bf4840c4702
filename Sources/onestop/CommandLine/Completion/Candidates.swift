/// What a half-typed word could become.
struct Candidates {
  var lines: String = ""
}
extension CommandGroup {
  func candidates(for request: CompletionRequest) -> Candidates { Candidates() }
}
