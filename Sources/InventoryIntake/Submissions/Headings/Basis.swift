import Vocabulary

/// On what the figures of a column rest, in a table that holds the books against what was counted.
enum Basis: Sendable, Hashable {
  case books
  case count
  case difference

  /// What a column means on this basis: what was counted counts, and of the books only the quantity is of use.
  func column(for column: Column) -> Column {
    switch self {
    case .count: column
    case .books: column == .quantity ? .bookQuantity : column.statesFact ? .unused : column
    case .difference: .unused
    }
  }

  /// Takes the words of a basis out of a heading: "Số lượng theo sổ sách" is the books and "Số lượng".
  static func split(_ text: String) -> (basis: Basis?, rest: String) {
    let words = text.split { $0.isWhitespace || ",:;-–()/.".contains($0) }.map(String.init)
    guard (1...14).contains(words.count) else { return (nil, text) }
    let keys = words.map { WordKey($0).spelling }
    for (phrase, basis) in phrases where phrase.count <= keys.count {
      let count = phrase.count
      if Array(keys.suffix(count)) == phrase {
        return (basis, words.dropLast(count).joined(separator: " "))
      }
      if Array(keys.prefix(count)) == phrase {
        return (basis, words.dropFirst(count).joined(separator: " "))
      }
    }
    return (nil, text)
  }

  /// The longest phrases first.
  private static let phrases: [([String], Basis)] = {
    let words: [(Basis, [String])] = [
      (
        .books,
        [
          "theo sổ kế toán", "theo sổ sách kế toán", "theo sổ sách", "theo sổ", "trên sổ sách", "trên sổ kế toán",
          "trên sổ", "sổ sách", "sổ kế toán", "số sổ sách", "theo kế toán", "số liệu kế toán", "by the books", "books",
        ]
      ),
      (
        .count,
        [
          "theo kiểm kê thực tế", "theo thực tế kiểm kê", "theo kiểm kê", "kiểm kê thực tế", "thực tế kiểm kê",
          "số thực tế", "theo thực tế", "thực tế", "kết quả kiểm kê", "số kiểm kê", "kiểm kê", "thực kiểm", "thực có",
          "as counted", "counted",
        ]
      ),
      (
        .difference,
        [
          "chênh lệch thừa", "chênh lệch thiếu", "chênh lệch", "số chênh lệch", "thừa", "thiếu", "thừa thiếu",
          "difference",
        ]
      ),
    ]
    return words.flatMap { basis, phrases in
      phrases.map { ($0.split(separator: " ").map { WordKey($0).spelling }, basis) }
    }.sorted { $0.0.count > $1.0.count }
  }()
}
