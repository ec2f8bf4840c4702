package import FileFormats
package import Vocabulary

/// What a row of a table is; every row that is not blank is one of these.
package enum RowRole: String, Sendable, Hashable, CaseIterable {
  /// It stands above the headings.
  case title
  case heading
  case columnNumbers
  case item
  /// The name of a group of items, perhaps with a subtotal.
  case group
  case total
  case repeatedHeading
  case note
  case signature
  /// It is about an item of another unit than the one whose file it is.
  case otherUnit
}

extension RowRole {
  /// The role in words.
  package var wording: LocalizedText {
    switch self {
    case .title: LocalizedText(vi: "tiêu đề bảng", en: "title")
    case .heading: LocalizedText(vi: "tiêu đề cột", en: "heading")
    case .columnNumbers: LocalizedText(vi: "số thứ tự cột", en: "column numbers")
    case .item: LocalizedText(vi: "hạng mục", en: "item")
    case .group: LocalizedText(vi: "nhóm", en: "group")
    case .total: LocalizedText(vi: "cộng", en: "total")
    case .repeatedHeading: LocalizedText(vi: "tiêu đề lặp lại", en: "repeated heading")
    case .note: LocalizedText(vi: "ghi chú", en: "note")
    case .signature: LocalizedText(vi: "chữ ký", en: "signature")
    case .otherUnit: LocalizedText(vi: "đơn vị khác", en: "other unit")
    }
  }
}

/// Why a row was taken for what it is.
package enum RowReason: String, Sendable, Hashable, CaseIterable {
  case aboveHeadings
  case withoutHeadings
  case namesColumns
  case numbersColumns
  case namesKnownItem
  case hasItemCells
  case mayBeItem
  case namesGroup
  case hasSubtotal
  case saysTotal
  case isSum
  case repeatsHeadings
  case saysNote
  case hasNoItemCells
  case saysSignature
  case belowSignature
  case namesOtherUnit
}

extension RowReason {
  /// The reason in words, short enough for a line of a terminal.
  package var wording: LocalizedText {
    switch self {
    case .aboveHeadings: LocalizedText(vi: "ở trên dòng tiêu đề cột", en: "above the headings")
    case .withoutHeadings: LocalizedText(vi: "bảng không có tiêu đề cột", en: "the table has no headings")
    case .namesColumns: LocalizedText(vi: "ghi tên các cột", en: "names the columns")
    case .numbersColumns: LocalizedText(vi: "chỉ đánh số các cột", en: "only numbers the columns")
    case .namesKnownItem: LocalizedText(vi: "ghi tên một hạng mục", en: "names an item")
    case .hasItemCells: LocalizedText(vi: "có ô của một hạng mục", en: "has cells of an item")
    case .mayBeItem: LocalizedText(vi: "có thể là hạng mục", en: "may be an item")
    case .namesGroup: LocalizedText(vi: "chỉ ghi tên nhóm", en: "only names a group")
    case .hasSubtotal: LocalizedText(vi: "tên nhóm và số cộng của nhóm", en: "a group and its subtotal")
    case .saysTotal: LocalizedText(vi: "mở đầu bằng «Cộng», «Tổng»", en: "begins with 'Total'")
    case .isSum: LocalizedText(vi: "bằng tổng các dòng trên", en: "is the sum of the rows above")
    case .repeatsHeadings: LocalizedText(vi: "lặp lại tên các cột", en: "repeats the headings")
    case .saysNote: LocalizedText(vi: "mở đầu bằng lời ghi chú", en: "begins as a note does")
    case .hasNoItemCells: LocalizedText(vi: "không có ô nào của hạng mục", en: "has no cell of an item")
    case .saysSignature: LocalizedText(vi: "chức danh, chữ ký, ngày ký", en: "who signs, and when")
    case .belowSignature: LocalizedText(vi: "ở dưới phần ký", en: "below the signatures")
    case .namesOtherUnit: LocalizedText(vi: "của đơn vị khác", en: "belongs to another unit")
    }
  }
}

/// A row with its role, and why it has it.
package struct ClassifiedRow: Sendable {
  /// Where the row begins.
  package let position: Position
  package var role: RowRole
  package var reason: RowReason
  private let row: Table.Row

  init(_ row: Table.Row, _ role: RowRole, _ reason: RowReason) {
    position = row.position
    self.role = role
    self.reason = reason
    self.row = row
  }

  /// The first words of the row, cell by cell; only who shows the rows asks for them.
  package var text: String {
    let cells = row.cells.lazy.filter { !$0.isBlank }.prefix(6).map { String($0.trimmed.prefix(60)) }
    return cells.joined(separator: " | ")
  }

  /// The number of the row: its line in a text, its row in a sheet.
  package var number: Int { position.rowNumber }
}

/// The rows of a sheet, or of the one table of a text, each with its role.
package struct ClassifiedTable: Sendable {
  /// The name of the sheet; absent in a text file.
  package let sheet: String?
  package let rows: [ClassifiedRow]
}
