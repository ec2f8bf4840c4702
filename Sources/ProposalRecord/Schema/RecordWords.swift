package import Vocabulary

/// What the members of a record are called in words: each key has one wording, wherever it stands.
package enum RecordWords {
  static let amount = LocalizedText(vi: "thành tiền", en: "amount")
  static let bound = LocalizedText(vi: "giá trị tốt nhất có thể", en: "best possible value")
  static let budget = LocalizedText(vi: "ngân sách", en: "budget")
  static let category = LocalizedText(vi: "nhóm hạng mục", en: "category")
  static let contingency = LocalizedText(vi: "tỷ lệ dự phòng", en: "contingency")
  static let contribution = LocalizedText(vi: "nguồn khác đóng góp", en: "money of others")
  static let cost = LocalizedText(vi: "đề nghị hỗ trợ", en: "support")
  static let explanation = LocalizedText(vi: "giải thích", en: "explanation")
  static let goal = LocalizedText(vi: "mục tiêu phục vụ", en: "goal served")
  static let goals = LocalizedText(vi: "mục tiêu", en: "goal")
  static let gross = LocalizedText(vi: "kinh phí cả dự phòng", en: "amount with contingency")
  static let lines = LocalizedText(vi: "số hạng mục", en: "lines")
  static let name = LocalizedText(vi: "tên", en: "name")
  static let others = LocalizedText(vi: "phần đơn vị và nguồn khác bảo đảm", en: "what units and others pay")
  static let ownPart = LocalizedText(vi: "phần đơn vị tự bảo đảm", en: "the unit's own part")
  static let price = LocalizedText(vi: "mục trong bảng giá", en: "price entry")
  static let proven = LocalizedText(vi: "đã chứng minh tối ưu", en: "proven")
  static let reason = LocalizedText(vi: "lý do", en: "reason")
  static let sha256 = LocalizedText(vi: "mã băm", en: "digest")
  static let share = LocalizedText(vi: "tỷ lệ hỗ trợ", en: "share")
  static let status = LocalizedText(vi: "hiện trạng", en: "status")

  /// By the key.
  private static let all: [String: LocalizedText] = words(in: RecordedProposal.form)

  private static func words(in form: RecordForm) -> [String: LocalizedText] {
    let members = (form.element ?? form).members
    return members.reduce(into: form.element?.element.map(words) ?? [:]) { all, member in
      if let words = member.words { all[member.key] = words }
      all.merge(words(in: member.form)) { first, _ in first }
    }
  }

  /// The words for a member, or its key if no sentence names it otherwise.
  package static func name(of key: String) -> LocalizedText { all[key] ?? LocalizedText(vi: key, en: key) }
}
