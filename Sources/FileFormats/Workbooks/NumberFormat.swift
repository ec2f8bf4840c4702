/// What a format of numbers makes of a number.
enum NumberFormat {
  enum Meaning: Sendable, Hashable {
    /// A number like any other.
    case number
    /// A day, a time, or both.
    case date
    /// A length of time, such as `[h]:mm`.
    case duration
  }

  /// What a format means that every spreadsheet knows by its number.
  ///
  /// 27 to 36 and 50 to 58 are dates in the languages of East Asia.
  static func meaning(ofBuiltIn number: Int) -> Meaning {
    switch number {
    case 14...22, 27...36, 45, 47, 50...58: .date
    case 46: .duration
    default: .number
    }
  }

  /// What a format means that a workbook defines, told by the part that positive numbers are shown in.
  ///
  ///     NumberFormat.meaning(ofCode: "dd/mm/yyyy;@")          // .date
  ///     NumberFormat.meaning(ofCode: #"0.00 "đồng/ngày""#)    // .number
  ///     NumberFormat.meaning(ofCode: "[h]:mm")                // .duration
  static func meaning(ofCode code: String) -> Meaning {
    var rest = Substring(code)
    var isDate = false
    while let character = rest.popFirst() {
      switch character {
      case ";": return isDate ? .date : .number
      case "\"":
        while let quoted = rest.popFirst(), quoted != "\"" {}
      case "\\", "_", "*": _ = rest.popFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }
        rest = rest.dropFirst(inside.count + 1)
        if let unit = inside.first?.lowercased(), "hms".contains(unit), inside.allSatisfy({ $0.lowercased() == unit }) {
          return .duration
        }
      case "G", "g":
        if rest.prefix(6).lowercased() == "eneral" { rest = rest.dropFirst(6) }
      case "y", "Y", "m", "M", "d", "D", "h", "H", "s", "S": isDate = true
      default: continue
      }
    }
    return isDate ? .date : .number
  }

  /// The words that a format shows behind positive numbers; nothing if it shows none.
  ///
  ///     NumberFormat.unit(ofCode: #"0.00" m""#)        // "m"
  ///     NumberFormat.unit(ofCode: #"#,##0\ [$đ-42A]"#)  // "đ"
  ///     NumberFormat.unit(ofCode: "#,##0")             // nil
  static func unit(ofCode code: String) -> String? {
    var rest = Substring(code.prefix(200))
    var unit = ""
    scan: while let character = rest.popFirst() {
      switch character {
      case ";": break scan
      case "0", "#", "?": unit = ""
      case "\"":
        while let quoted = rest.popFirst(), quoted != "\"" { unit.append(quoted) }
      case "\\": if let escaped = rest.popFirst() { unit.append(escaped) }
      case "_", "*": _ = rest.popFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }
        rest = rest.dropFirst(inside.count + 1)
        if inside.first == "$" { unit += inside.dropFirst().prefix { $0 != "-" } }
      case " ": unit.append(" ")
      default: continue
      }
    }
    let words = unit.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty ? nil : words
  }
}
