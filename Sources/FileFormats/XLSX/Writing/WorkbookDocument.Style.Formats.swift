extension WorkbookDocument.Style {
  /// How a number is shown.
  package enum NumberFormat: Sendable, Hashable {
    case general
    /// What is typed stays text.
    case text
    /// Whole, in groups of three digits as the reader's country writes them.
    case grouped
    /// Day, month and year: `05/02/2025`.
    case date
    /// A format of the spreadsheet's own language, such as `0.00`.
    case custom(String)
  }

  /// Where text stands between left and right; in general, numbers on the right.
  package enum Horizontal: String, Sendable, Hashable {
    case general, left, center, right
  }

  /// Where text stands between top and bottom.
  package enum Vertical: String, Sendable, Hashable {
    case top, center, bottom
  }
}

extension WorkbookDocument.Style.NumberFormat {
  /// The code of the format in the language of spreadsheets.
  var code: String {
    switch self {
    case .general: "General"
    case .text: "@"
    case .grouped: "#,##0"
    case .date: "dd/mm/yyyy"
    case .custom(let code): code
    }
  }

  /// The number under which every spreadsheet knows the format.
  var builtInNumber: Int? {
    switch self {
    case .general: 0
    case .text: 49
    case .grouped: 3
    case .date, .custom: nil
    }
  }
}
