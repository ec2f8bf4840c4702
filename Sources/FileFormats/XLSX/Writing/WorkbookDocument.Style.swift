extension WorkbookDocument {
  /// How a cell looks, and whether it is locked where its sheet is protected.
  package struct Style: Sendable, Hashable {
    /// The letters.
    package var font = Font()
    /// The colour behind the text.
    package var fill: Color?
    /// The lines around the cell.
    package var border = Border()
    /// How a number is shown.
    package var format = NumberFormat.general
    /// Where text stands between left and right.
    package var horizontal = Horizontal.general
    /// Where text stands between top and bottom.
    package var vertical = Vertical.center
    /// Whether long text goes on in the next line of the cell.
    package var wraps = false
    /// Steps away from the edge.
    package var indent = 0
    /// Whether a protected sheet refuses changes.
    package var isLocked = true

    /// Makes the usual look.
    package init() {}

    /// A copy with changes.
    package func with(_ change: (inout Style) -> Void) -> Style {
      var style = self
      change(&style)
      return style
    }
  }

  /// The letters of a text; what is absent is as in the rest of the workbook.
  package struct Font: Sendable, Hashable {
    /// The name of the font.
    package var name: String?
    /// The size in points.
    package var size: Int?
    /// Whether the letters are bold.
    package var isBold: Bool
    /// Whether they are slanted.
    package var isItalic: Bool
    /// Whether they are underlined.
    package var isUnderlined: Bool
    /// Their colour.
    package var color: Color?

    /// Makes letters that differ from the rest in what is given.
    package init(
      name: String? = nil,
      size: Int? = nil,
      isBold: Bool = false,
      isItalic: Bool = false,
      isUnderlined: Bool = false,
      color: Color? = nil
    ) {
      self.name = name
      self.size = size
      self.isBold = isBold
      self.isItalic = isItalic
      self.isUnderlined = isUnderlined
      self.color = color
    }
  }

  /// The lines around a cell.
  package struct Border: Sendable, Hashable {
    /// The line on the left.
    package var left: Line?
    /// The line on the right.
    package var right: Line?
    /// The line above.
    package var top: Line?
    /// The line below.
    package var bottom: Line?

    /// Makes lines at some sides.
    package init(left: Line? = nil, right: Line? = nil, top: Line? = nil, bottom: Line? = nil) {
      self.left = left
      self.right = right
      self.top = top
      self.bottom = bottom
    }

    /// The same line on all sides.
    package init(all line: Line) { self.init(left: line, right: line, top: line, bottom: line) }
  }

  /// A line at an edge of a cell.
  package struct Line: Sendable, Hashable {
    /// How thick a line is.
    package enum Weight: String, Sendable, Hashable {
      case hair, thin, medium, thick
    }

    /// How thick the line is.
    package var weight: Weight
    /// Its colour.
    package var color: Color

    /// Makes a line.
    package init(_ weight: Weight, _ color: Color = Color(0x000000)) {
      self.weight = weight
      self.color = color
    }
  }

  /// A colour by its parts of red, green and blue, such as `0x1F4E79`.
  package struct Color: Sendable, Hashable {
    let rgb: UInt32

    /// Makes a colour from six hexadecimal digits.
    package init(_ rgb: UInt32) { self.rgb = rgb & 0xFFFFFF }
  }
}

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
