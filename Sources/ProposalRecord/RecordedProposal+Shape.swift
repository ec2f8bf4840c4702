package import FacilityPlanning
import Vocabulary

extension RecordedProposal {
  package static let shape = RecordShape<RecordedProposal>(
    .member("schema", \.schema),
    .member("round", \.round, LocalizedText(vi: "kỳ kiểm kê", en: "round")),
    .member("language", \.language),
    .member("date", \.date),
    .member("number", \.number),
    .member("signer", \.signer),
    .member("asOf", \.asOf),
    .member("avoidsObsolete", \.avoidsObsolete),
    .member(
      "inputs",
      \.inputs,
      LocalizedText(vi: "tệp số liệu", en: "input"),
      concern: .inputs,
      elements: .thing
    ),
    .member("outputs", \.outputs, LocalizedText(vi: "tài liệu", en: "document"), concern: .documents),
    .member("evidence", \.evidence, LocalizedText(vi: "ảnh, bản quét", en: "photo or scan"), concern: .evidence),
    .member(
      "authority",
      \.authority,
      LocalizedText(vi: "cơ quan trình", en: "authority"),
      source: { $0.input(.register) }
    ),
    .member("city", \.city, source: { $0.input(.register) }),
    .member(
      "baselineYear",
      \.baselineYear,
      LocalizedText(vi: "năm xếp loại", en: "year of the rating"),
      source: { $0.input(.register) }
    ),
    .member(
      "edition",
      \.edition,
      LocalizedText(vi: "bộ tiêu chí", en: "criteria"),
      source: { $0.input(.criteria) }
    ),
    .member(
      "policy",
      \.policy,
      LocalizedText(vi: "chính sách phân bổ", en: "policy"),
      concern: .policy,
      source: { $0.input(.policy) }
    ),
    .member("prices", \.prices, LocalizedText(vi: "đơn giá", en: "price")),
    .member("goals", \.goals, RecordWords.goals, elements: .goal),
    .member("proven", \.proven, RecordWords.proven, concern: .optimality),
    .member("certificate", \.certificate, LocalizedText(vi: "chứng nhận tối ưu", en: "certificate")),
    .member(
      "units",
      \.units,
      LocalizedText(vi: "đơn vị", en: "unit"),
      elements: .thing,
      source: { $0.input(.register) }
    ),
    .member("lines", \.lines, RecordWords.lines, concern: .lines, elements: .line),
    .member(
      "unfunded",
      \.unfunded,
      LocalizedText(vi: "hạng mục chưa được hỗ trợ", en: "unfunded gap"),
      elements: .thing
    ),
    .member("blocked", \.blocked, LocalizedText(vi: "dữ liệu còn thiếu", en: "missing data")),
    .member(
      "decisions",
      \.decisions,
      LocalizedText(vi: "quyết định về tờ trình trước", en: "decision on an earlier proposal"),
      elements: .thing
    ),
    .member(
      "commitments",
      \.commitments,
      LocalizedText(vi: "khoản đã duyệt, chờ về", en: "commitment"),
      elements: .thing
    ),
    .member("idleLocks", \.idleLocks),
    .member("assumptions", \.assumptions, LocalizedText(vi: "giả định", en: "assumptions")),
    .member("totals", \.totals, LocalizedText(vi: "tổng cộng", en: "total")),
    .member(
      "priorities",
      \.priorities,
      LocalizedText(vi: "cộng theo mục tiêu", en: "sum by goal"),
      elements: .goal
    ),
    .member(
      "spending",
      \.spending,
      LocalizedText(vi: "cộng theo loại chi", en: "sum by spending"),
      elements: .spending
    ),
    .member("packages", \.packages, LocalizedText(vi: "gói mua sắm", en: "package"), elements: .package),
    .member(
      "rules",
      \.rules,
      LocalizedText(vi: "quy định áp dụng", en: "rules"),
      source: { $0.input(.rules) }
    )
  )
}

extension Recorded where Value == RecordedProposal {
  /// The input of a kind that exists once.
  package func input(_ role: ProposalInput.Role) -> String? {
    let inputs = self.inputs.elements()
    let settings = ProposalInput.Role.settings.rawValue
    return (inputs.first { $0.role.value == role.rawValue } ?? inputs.first { $0.role.value == settings })?.file.value
  }
}

extension RecordedProposal.File {
  package static let shape = RecordShape<RecordedProposal.File>(
    .member("file", \.file),
    .member("sha256", \.sha256, RecordWords.sha256),
    .member("role", \.role)
  )

  package static func name(of file: Recorded<RecordedProposal.File>) -> String? { file.file.value }
  package static func source(of file: Recorded<RecordedProposal.File>) -> String? { file.file.value }
}

extension RecordedProposal.Totals {
  package static let shape = RecordShape<RecordedProposal.Totals>(
    .member("lines", \.lines, RecordWords.lines, sum: .count),
    .member("amount", \.amount, RecordWords.amount, sum: .lines(.amount)),
    .member("gross", \.gross, RecordWords.gross, sum: .lines(.gross)),
    .member("cost", \.cost, RecordWords.cost, sum: .lines(.cost)),
    .member("costInWords", \.costInWords, LocalizedText(vi: "số tiền bằng chữ", en: "amount in words")),
    .member("others", \.others, RecordWords.others, sum: .others),
    .member("contribution", \.contribution, RecordWords.contribution, sum: .lines(.contribution)),
    .member("ownPart", \.ownPart, RecordWords.ownPart, sum: .lines(.ownPart)),
    .member("budget", \.budget, RecordWords.budget),
    .member("remaining", \.remaining, LocalizedText(vi: "ngân sách còn lại", en: "remaining budget"), sum: .remaining),
    .member(
      "needed",
      \.needed,
      LocalizedText(vi: "chi phí khắc phục mọi thiếu hụt", en: "cost of closing every gap"),
      sum: .needed
    ),
    .member(
      "lowest",
      \.lowest,
      LocalizedText(vi: "thành tiền theo giá thấp", en: "amount at low prices"),
      sum: .quantities(.low)
    ),
    .member(
      "highest",
      \.highest,
      LocalizedText(vi: "thành tiền theo giá cao", en: "amount at high prices"),
      sum: .quantities(.high)
    )
  )
}
