/// A shell that can complete half-typed lines.
enum Shell: String, CaseIterable, Sendable {
  case zsh
  case bash
  case fish

  /// The script that makes the shell ask the tool for candidates.
  func completionScript(for tool: String) -> String { "" }
}
