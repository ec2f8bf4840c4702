extension String {
  /// The most similar of some words, if there is one that is fewer than four edits away.
  ///
  ///     "--bugdet".nearest(of: ["--round", "--budget"])   // "--budget"
  package func nearest(of words: [String]) -> String? {
    words
      .map { (word: $0, distance: editDistance(to: $0)) }
      .filter { $0.distance < 4 }
      .min { $0.distance < $1.distance }?
      .word
  }

  /// The number of letters to insert, remove or replace until one word is the other (Levenshtein).
  func editDistance(to other: String) -> Int {
    let target = Array(other)
    var row = Array(0...target.count)
    for (line, letter) in self.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for column in target.indices {
        let replaced = diagonal + (letter == target[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = Swift.min(replaced, row[column] + 1, diagonal + 1)
      }
    }
    return row[target.count]
  }
}
