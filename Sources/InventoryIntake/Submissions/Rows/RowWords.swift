import FileFormats
import Vocabulary

// What a row is, other than one about an item, as far as its words alone can tell.

/// Where the cells of a row stand, from the left and from the top.
extension Table.Row {
  /// The cells that are not blank, each with its column, from 1.
  ///
  /// A row of a workbook leaves blank cells out, and so the cells themselves know where they stand; in a text file, they
  /// are counted.
  var filledCells: [(column: Int, cell: Cell)] {
    cells.enumerated().compactMap { index, cell in
      if cell.isBlank { return nil }
      if case .cell(let place) = cell.position { return (place.reference.column, cell) }
      return (index + 1, cell)
    }
  }

  /// The cell of a column, from 1, that is not blank.
  ///
  /// - Complexity: O(log *n*) in the cells of the row.
  func filledCell(in column: Int) -> Cell? {
    guard sheetRow != nil else {
      return cells.indices.contains(column - 1) && !cells[column - 1].isBlank ? cells[column - 1] : nil
    }
    var (low, high) = (0, cells.count)
    while low < high {
      let middle = (low + high) / 2
      guard case .cell(let place) = cells[middle].position else { return nil }
      if place.reference.column == column { return cells[middle].isBlank ? nil : cells[middle] }
      if place.reference.column < column { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// The number of the row in its sheet; nothing in a text file.
  var sheetRow: Int? {
    if case .cell(let place) = position { place.reference.row } else { nil }
  }

  /// Whether nothing stands in the row.
  var isBlank: Bool { cells.allSatisfy(\.isBlank) }
}

/// Words with which rows begin that are about no item.
enum RowWords {
  /// Whether a text begins like a sum: "Tổng cộng", "Cộng nhóm I", "Total".
  ///
  /// A word such as "Tổng đài" (switchboard) or "Công khai" is none.
  static func saysTotal(_ text: String) -> Bool {
    guard text.mayBeWords else { return false }
    let key = WordKey(text.droppingMark)
    let spelling = key.spelling + " "
    return totals.contains { key == $0 } || totalBeginnings.contains { spelling.hasPrefix($0) }
  }

  /// Whether a text begins with "Cộng" or "Tổng", which may be a sum or a thing: "Tổng biển hiệu", "Tổng đài".
  static func beginsLikeTotal(_ text: String) -> Bool {
    guard text.mayBeWords else { return false }
    let spelling = WordKey(text.droppingMark).spelling + " "
    return totals.contains { spelling.hasPrefix($0.spelling + " ") }
  }

  /// Whether a text begins like a note: "Ghi chú:", "Bằng chữ:", "Nơi nhận:", "* …".
  static func saysNote(_ text: String) -> Bool {
    guard text.mayBeWords else { return false }
    if let first = text.first(where: { !$0.isWhitespace && $0 != "(" }), "*†‡".contains(first) { return true }
    let spelling = WordKey(text).spelling + " "
    return notes.contains { spelling.hasPrefix($0) }
  }

  /// Whether a text begins like a signature: "Người lập biểu", "(Ký, ghi rõ họ tên)", "CHỦ TỊCH", or ends with the day
  /// of signing.
  static func saysSignature(_ text: String) -> Bool {
    guard text.mayBeWords else { return false }
    let key = WordKey(text)
    let spelling = key.spelling + " "
    if signatures.contains(where: { spelling.hasPrefix($0) }) { return true }
    let words = key.plain.split(separator: " ")
    return words.count >= 6
      && words.suffix(6).enumerated().allSatisfy { index, word in
        index.isMultiple(of: 2) ? word == dateWords[index / 2] : word.allSatisfy { $0.isNumber || $0 == "…" }
      }
  }

  // "Cộng" only with its accents, because "công khai" is no total.
  private static let totals = ["Tổng cộng", "Tổng số", "Tổng", "Cộng", "Tong cong", "Tong so", "Total", "Lũy kế"]
    .map { WordKey($0) }

  private static let totalBeginnings: [String] =
    ["Tổng cộng", "Tổng số", "Tong cong", "Tong so", "Total", "Grand total", "Subtotal", "Sub total"]
    .map { WordKey($0).spelling + " " }
    + product(
      ["Tổng", "Cộng"],
      [
        "nhóm", "mục", "phần", "trang", "dồn", "lại", "toàn bộ", "cuối", "tài sản", "tiền", "giá trị", "kinh phí",
        "hợp",
        "nguyên giá", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "A", "B", "C", "D", "Đ", "E", "1",
        "2",
        "3", "4", "5", "6", "7", "8", "9", "các", "theo", "của", "chung", "phường", "xã", "đơn vị",
      ]
    )

  private static let notes: [String] = [
    "Ghi chú", "Chú thích", "Lưu ý", "Chú ý", "Nguồn", "Thuyết minh", "Nhận xét", "Kết luận", "Ý kiến", "Kiến nghị",
    "Bằng chữ", "Số tiền bằng chữ", "Nơi nhận", "Note", "Notes", "Remarks",
  ].map { WordKey($0).spelling + " " }

  private static let signatures: [String] = [
    "người lập", "người thống kê", "người giao", "người nhận", "người thực hiện", "người ký", "người duyệt",
    "người quản lý", "ký ghi rõ họ tên", "ký tên", "ký đóng dấu", "ký và", "đã ký", "chủ tịch", "phó chủ tịch",
    "kt chủ tịch",
    "tm ủy ban", "tm uỷ ban", "tm ubnd", "tm đảng ủy", "tl chủ tịch", "tuq chủ tịch", "q chủ tịch", "thủ trưởng",
    "kế toán", "xác nhận của", "xác nhận", "đại diện", "người kiểm kê", "người kiểm tra", "người báo cáo",
    "người tổng hợp", "người phê duyệt", "trưởng ban", "tổ trưởng", "tổ kiểm kê", "ban kiểm kê", "hội đồng kiểm kê",
    "trưởng phòng", "công chức", "cán bộ", "giám đốc", "phó giám đốc", "thư ký", "thủ quỹ", "thủ kho", "ủy viên",
    "thành viên", "bên giao", "bên nhận", "phê duyệt", "duyệt", "nguoi lap", "chu tich", "ke toan", "prepared by",
    "approved by", "signature", "signed",
  ].map { WordKey($0).spelling + " " }

  private static let dateWords = ["ngay", "thang", "nam"]

  private static func product(_ first: [String], _ second: [String]) -> [String] {
    first.flatMap { start in second.map { WordKey("\(start) \($0)").spelling + " " } }
  }
}

extension String {
  /// Whether the text can be the words of a total or a signature: it has letters, and is no essay.
  fileprivate var mayBeWords: Bool {
    utf8.count <= 1_000 && utf8.contains { $0 >= UInt8(ascii: "A") }
  }

  /// The text without a mark in front such as "+" or "-".
  fileprivate var droppingMark: String { String(drop { "+-–•*. ".contains($0) }) }
}

// MARK: - Column numbers

extension Table.Row {
  /// Whether the row only numbers the columns: `A | B | 1 | 2 | (3)`, `[1] | [2]`, `(8)=(4)x(7)`, `I | II | III`.
  var isColumnNumbering: Bool {
    var marks: [ColumnMark] = []
    for cell in cells where !cell.isBlank {
      guard let mark = ColumnMark(cell.text) else { return false }
      marks.append(mark)
    }
    guard marks.count >= 3 || (marks.count == 2 && cells.count == 2) else { return false }
    // Figures of a row without a name go up and down; numbers of columns only go up.
    let numbers = marks.compactMap(\.number)
    return zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 } && Set(marks.map(\.text)).count == marks.count
  }
}

/// The number or letter by which a table calls a column.
private struct ColumnMark {
  let text: String
  /// The number, if it is one in digits.
  let number: Int?

  init?(_ cell: String) {
    guard cell.utf8.count <= 40, Self.mayBeMark(cell) else { return nil }
    let compact = cell.filter { !$0.isWhitespace }
    let name = compact.prefix { $0 != "=" }.trimming("()[]{}.*\"'")
    guard !name.isEmpty, Self.isName(name) else { return nil }
    if let equals = compact.firstIndex(of: "=") {
      let formula = compact[compact.index(after: equals)...]
      guard !formula.isEmpty, formula.allSatisfy({ $0.isNumber || "()[]+-–−x×X*/:.,;%".contains($0) || $0.isLetter }),
        formula.count <= 30
      else { return nil }
    }
    text = name
    number = Int(name)
  }

  /// Whether there are few enough letters and digits in front of "=" for a mark; quickly told.
  private static func mayBeMark(_ cell: String) -> Bool {
    var count = 0
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "=") { break }
      if byte > UInt8(ascii: "/") { count += 1 }
    }
    return count <= 12
  }

  private static func isName(_ name: String) -> Bool {
    if name.count <= 2, name.allSatisfy({ $0.isASCII && $0.isNumber }) { return true }
    if name.count == 1, name.allSatisfy(\.isLetter) { return true }
    if name.count <= 3, let last = name.last, last.isLetter, name.dropLast().allSatisfy({ $0.isASCII && $0.isNumber }) {
      return true
    }
    return name.count <= 5 && name.allSatisfy { "IVX".contains($0) }
      || name.count <= 5 && name.allSatisfy { "ivx".contains($0) }
  }
}

extension StringProtocol {
  /// The text without some characters at its ends.
  fileprivate func trimming(_ marks: String) -> String {
    var text = Substring(self)
    while let first = text.first, marks.contains(first) { text.removeFirst() }
    while let last = text.last, marks.contains(last) { text.removeLast() }
    return String(text)
  }
}
