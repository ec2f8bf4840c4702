import FacilityPlanning
import FileFormats
import Vocabulary

/// What a row is, other than one about an item, told by its words alone.
extension Table.Row {
  /// Whether the row sums up those above it: its first words are "Tổng cộng", "Cộng", "Total".
  var isTotal: Bool {
    guard let first = cells.first(where: { !$0.isBlank }) else { return false }
    let key = WordKey(first.text)
    return Self.totals.contains { key == $0 || key.spelling.hasPrefix($0.spelling + " ") }
  }

  /// Whether the row belongs to a signature: "Người lập biểu", "(Ký, ghi rõ họ tên)", "ngày 20 tháng 02 năm 2025".
  var isSignature: Bool {
    cells.contains { cell in
      let key = WordKey(cell.text)
      if Self.signatures.contains(where: key.contains) { return true }
      let words = key.plain.split(separator: " ")
      return words.count >= 6
        && words.suffix(6).enumerated().allSatisfy { place, word in
          place.isMultiple(of: 2) ? word == Self.dateWords[place / 2] : word.allSatisfy { $0.isNumber || $0 == "…" }
        }
    }
  }

  /// Whether the row only numbers the columns: `A | B | 1 | 2 | (3)`.
  var isColumnNumbering: Bool {
    let filled = cells.filter { !$0.isBlank }
    return filled.count >= 3 && filled.allSatisfy { (1...2).contains(WordKey($0.text).plain.count) }
  }

  // "Cộng" only with its accents, because "công khai" is no total.
  private static let totals = ["Tổng cộng", "Tổng số", "Tổng", "Cộng", "Tong cong", "Tong so", "Total", "Grand total"]
    .map { WordKey($0) }

  private static let signatures = [
    "người lập", "người lập biểu", "ký ghi rõ họ tên", "ký tên", "chủ tịch", "phó chủ tịch", "tm ủy ban nhân dân",
    "tm ubnd", "thủ trưởng", "thủ trưởng đơn vị", "kế toán", "xác nhận của", "nguoi lap bieu", "chu tich",
    "prepared by",
    "signature",
  ].map { WordKey($0) }

  private static let dateWords = ["ngay", "thang", "nam"]
}
