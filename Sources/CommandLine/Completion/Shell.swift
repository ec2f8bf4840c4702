/// A shell that can complete half-typed lines.
enum Shell: String, CaseIterable, Sendable {
  case zsh
  case bash
  case fish
}
