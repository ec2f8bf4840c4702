extension WorkbookDocument {
  /// One cell: what stands in it, and how it looks.
  package struct Cell: Sendable, Hashable {
    /// What stands in it.
    package var value: Value
    /// How it looks.
    package var style: Style
    /// A note that shows beside the cell.
    package var note: Note?
    /// A place in the workbook to which a click leads.
    package var link: SheetRange?

    /// Makes a cell.
    package init(_ value: Value = .empty, _ style: Style = Style(), note: Note? = nil, link: SheetRange? = nil) {
      self.value = value
      self.style = style
      self.note = note
      self.link = link
    }
  }

  /// A remark about a cell.
  package struct Note: Sendable, Hashable {
    /// Who speaks.
    package var author: String
    /// What is said.
    package var text: String

    /// Makes a note.
    package init(author: String, _ text: String) {
      self.author = author
      self.text = text
    }
  }
}

extension WorkbookDocument.Cell {
  /// What stands in a cell.
  package enum Value: Sendable, Hashable {
    case empty
    /// Text, which stays text whatever it looks like.
    case text(String)
    /// Text in pieces of different fonts.
    case richText([Run])
    case integer(Int)
    /// A number with decimals: 12.5 is 125 with a scale of 1.
    case decimal(Int, scale: Int)
    case date(year: Int, month: Int, day: Int)
    case boolean(Bool)
    /// A formula without its `=`, and the value that it has now.
    case formula(String, Result)
  }

  /// The value of a formula.
  package enum Result: Sendable, Hashable {
    case text(String)
    case integer(Int)
    case boolean(Bool)
  }

  /// A piece of text in one font.
  package struct Run: Sendable, Hashable {
    /// The text.
    package var text: String
    /// Its letters.
    package var font: WorkbookDocument.Font

    /// Makes a piece of text.
    package init(_ text: String, _ font: WorkbookDocument.Font = .init()) {
      self.text = text
      self.font = font
    }
  }
}

/// Days as spreadsheets count them: 1 January 1900 is 1.
enum SerialDay {
  /// The number of a day of the calendar.
  ///
  /// Spreadsheets count a 29 February 1900 that never was; days before it have another number in each program, and none
  /// here.
  ///
  ///     SerialDay.number(year: 2025, month: 2, day: 20)   // 45708
  static func number(year: Int, month: Int, day: Int) -> Int? {
    guard (1900...9999).contains(year), (1...12).contains(month), (1...length(ofMonth: month, in: year)).contains(day)
    else { return nil }
    let number = daysBefore(year) - daysBefore(1900) + daysBefore(month, in: year) + day + 1
    return number > 60 ? number : nil
  }

  /// The days from the year 1 to the beginning of a year.
  private static func daysBefore(_ year: Int) -> Int {
    let past = year - 1
    return past * 365 + past / 4 - past / 100 + past / 400
  }

  private static func daysBefore(_ month: Int, in year: Int) -> Int {
    (1..<month).reduce(0) { $0 + length(ofMonth: $1, in: year) }
  }

  private static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
