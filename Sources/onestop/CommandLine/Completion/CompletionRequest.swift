/// The question of a shell what the word at one place of a line could be.
///
///     onestop ---completion 1 -- plan --bu
struct CompletionRequest {
  /// The words of the line without the name of the tool.
  let words: [String]
  /// The position of the half-typed word.
  let position: Int

  /// Reads the question, if the line is one.
  init?(_ words: [String]) {
    guard words.count >= 3, words[0] == "---completion", let position = Int(words[1]), words[2] == "--" else {
      return nil
    }
    self.words = Array(words.dropFirst(3))
    self.position = min(max(position, 0), self.words.count)
  }
}
