/// The question of a shell what the word at one place of a line could be.
///
///     onestop ---completion 1 -- plan --bu
struct CompletionRequest {
  /// The words before the half-typed one, without the name of the tool.
  let earlier: [String]
  /// The half-typed word, perhaps empty.
  let typed: String

  /// Reads the question, if the line is one.
  init?(_ words: [String]) {
    guard words.count >= 3, words[0] == "---completion", let position = Int(words[1]), words[2] == "--" else {
      return nil
    }
    let words = words.dropFirst(3)
    self.earlier = Array(words.prefix(max(position, 0)))
    self.typed = words.dropFirst(max(position, 0)).first ?? ""
  }
}
