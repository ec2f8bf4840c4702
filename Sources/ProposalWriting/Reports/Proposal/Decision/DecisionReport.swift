import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// The draft of the decision that the Committee would sign, with its table by unit.
struct DecisionReport: Sendable {
  private let words: LetterWords
  private let language: Language

  init(_ proposal: Proposal, language: Language) {
    words = LetterWords(proposal, language)
    self.language = language
  }

  private var proposal: Proposal { words.proposal }
  private var names: OfficialNames { words.names }
  private var totals: ProposalTotals { proposal.totals }
  private var committee: String { proposal.authority.addressee[language] }

  /// Makes the report.
  func report() -> Report {
    Report(
      language: language,
      title: words.text(vi: "Dự thảo Quyết định \(matter)", en: "Draft decision \(matter)"),
      author: proposal.authority.name[language],
      blocks: blocks
    )
  }

  var blocks: [Report.Block] {
    [.letterhead(letterhead), .heading(level: 1, Phrase(text: committee.uppercased())), .legalGrounds(grounds)]
      + [.heading(level: 1, words.phrase(vi: "QUYẾT ĐỊNH:", en: "DECIDES:"))]
      + (approval + carrying + force).map { .paragraph($0) } + closing + annex
  }

  private var matter: String {
    words.text(
      vi:
        "Về việc bổ sung có mục tiêu cho ngân sách các \(words.kinds.vi) để hoàn thiện cơ sở vật chất và thống nhất nhận diện \(words.shop.vi) năm \(words.year)",
      en:
        "on targeted supplements to the budgets of the \(words.kinds.en) for completing the facilities and unifying the identity of the \(words.shop.en)s in \(words.year)"
    )
  }

  private var letterhead: Report.Letterhead {
    let number = words.text(vi: "số quyết định", en: "number of the decision")
    return Report.Letterhead(
      superior: Phrase(),
      issuer: Phrase(text: committee.uppercased()),
      number: words.phrase(vi: "Số: \(placeholder: number)/QĐ-UBND", en: "No. \(placeholder: number)/QĐ-UBND"),
      placeAndDate: "\(proposal.authority.place[language]), \(OpenDate(year: words.day.year, language).signing)",
      documentType: words.text(vi: "QUYẾT ĐỊNH", en: "DECISION"),
      draft: DraftMark.text[language],
      subject: Phrase(text: matter),
      addressees: [],
      language: language
    )
  }

  // MARK: - Grounds

  private var grounds: [Phrase] {
    let marks = words.marks
    let opinion = words.text(vi: "số văn bản của cơ quan tài chính", en: "number of the opinion of the finance agency")
    let proposer = words.phrase(
      vi:
        "Theo đề nghị của \(proposing.vi) tại Tờ trình số \(marks.number) \(marks.date) và ý kiến của \(names.finance.vi) tại Văn bản số \(placeholder: opinion) ngày … tháng … năm \(words.year)",
      en:
        "At the proposal of the \(proposing.en) in Proposal No. \(marks.number) of \(marks.date) and in view of the opinion of the \(names.finance.en) in Document No. \(placeholder: opinion) of … \(words.year)"
    )
    return ProposalGrounds(proposal: proposal, language: language).ofDecision + [budget, proposer]
  }

  /// The resolution that the money rests on: of the supplement itself where a council decides on it, else of the budget.
  private var budget: Phrase {
    guard words.council == nil else {
      return words.phrase(
        vi:
          "Căn cứ Nghị quyết số \(placeholder: "số nghị quyết về bổ sung có mục tiêu")/NQ-HĐND ngày … tháng … năm \(words.year) của Hội đồng nhân dân \(names.level.vi) về bổ sung có mục tiêu cho ngân sách các \(words.kinds.vi) năm \(words.year)",
        en:
          "Pursuant to Resolution No. \(placeholder: "number of the resolution on the supplement")/NQ-HĐND of … \(words.year) of the \(council) on targeted supplements to the budgets of the \(words.kinds.en) for \(words.year)"
      )
    }
    if let document = words.sourceDocument {
      return words.phrase(vi: "Căn cứ \(document.vi)", en: "Pursuant to \(document.en)")
    }
    let year = String(words.day.year - 1)
    return words.phrase(
      vi:
        "Căn cứ Nghị quyết số \(placeholder: "số nghị quyết về dự toán ngân sách")/NQ-HĐND ngày … tháng … năm \(year) của Hội đồng nhân dân \(names.level.vi) về dự toán và phân bổ ngân sách \(names.level.vi) năm \(words.year)",
      en:
        "Pursuant to Resolution No. \(placeholder: "number of the budget resolution")/NQ-HĐND of … \(year) of the \(council) on the estimate and allocation of the \(words.budget.en) for \(words.year)"
    )
  }

  private var council: String { "\(names.levelAdjective.capitalisedSentence) People's Council" }

  /// Who proposes: the head of the issuing agency, as far as the register names the post.
  private var proposing: LocalizedText {
    guard let signer = proposal.authority.signer, signer.onBehalfOf == nil else { return names.own }
    let post = signer.actingFor ?? signer.post
    return LocalizedText(
      vi: Self.head(post.vi, of: names.own.vi, between: " "),
      en: Self.head(post.en, of: names.own.en, between: " of the ")
    )
  }

  /// "Trưởng Phòng Nội vụ" of "Trưởng phòng" and "Phòng Nội vụ"; "Giám đốc Sở Nội vụ" of "Giám đốc" and "Sở Nội vụ".
  private static func head(_ post: String, of agency: String, between: String) -> String {
    let words = post.split(separator: " ")
    guard words.count > 1, words.last?.lowercased() == agency.split(separator: " ").first?.lowercased() else {
      return "\(post)\(between)\(agency)"
    }
    return "\(words.dropLast().joined(separator: " ")) \(agency)"
  }

  // MARK: - Articles

  private var approval: [Phrase] {
    let (lines, units) = (Count(totals.lines), Count(proposal.plan.units.count { !$0.lines.isEmpty }))
    return [
      words.phrase(
        vi:
          "\(strong: "Điều 1.") Phê duyệt danh mục hỗ trợ và \(words.council == nil ? "" : "giao ")bổ sung có mục tiêu từ \(words.budget.vi) năm \(words.year) (nguồn \(words.budgetSource)) cho ngân sách \(units.vi) \(words.kinds.vi) số tiền \(strong: "\(Figures(.vietnamese).money(totals.cost)) đồng") (Bằng chữ: \(totals.cost.words.vi)) để thực hiện \(lines.vi) hạng mục hoàn thiện cơ sở vật chất và thống nhất nhận diện \(words.shop.vi); mức của từng đơn vị theo Phụ lục kèm theo. Ngân sách \(words.kinds.vi) đối ứng \(totals.ownPart) đồng.",
        en:
          "\(strong: "Article 1.") The list is approved and \(strong: "\(Figures(.english).money(totals.cost)) đồng") (in words: \(totals.cost.words.en)) are supplemented from the \(words.budget.en) for \(words.year) (source: \(words.budgetSource)) to the budgets of \(units.en) \(words.kinds.en) for \(lines.en(of: "item")); the amount of each unit is in the Annex. Their own share is \(totals.ownPart) đồng."
      )
    ]
  }

  private var carrying: [Phrase] {
    let timetable = ProposalTimetable(words: words)
    let end = timetable.end
    let report = Round(containing: end).adding(months: 1)
    let reportDay = CalendarDate(year: report.year, month: report.month, day: 15) ?? end
    return [
      words.phrase(vi: "\(strong: "Điều 2.") Tổ chức thực hiện", en: "\(strong: "Article 2.") Implementation"),
      words.phrase(
        vi:
          "1. Ủy ban nhân dân các \(words.kinds.vi) có tên tại Phụ lục: bố trí đủ vốn đối ứng; lấy báo giá, phê duyệt dự toán, lựa chọn nhà thầu theo quy định, không chia nhỏ gói thầu; sử dụng kinh phí đúng mục tiêu, quyết toán theo giá trị thực tế, không vượt mức được bổ sung, phần không sử dụng hết hoàn trả \(words.budget.vi); hoàn thành trước ngày \(end.figures.vi). Trước khi đặt làm biển, bảng có ghi tên đơn vị phải rà soát chủ trương sắp xếp đơn vị hành chính; nếu tên gọi hoặc trụ sở dự kiến thay đổi thì chưa thực hiện và báo cáo.",
        en:
          "1. The People's Committees in the Annex provide their full share, obtain quotes, approve estimates, select suppliers by the rules without splitting packages, spend for the purpose only, settle by actual value up to the supplement, return what is left to the \(words.budget.en), and finish before \(end.figures.en). Before ordering signs or boards with the unit's name they check the plans for the reorganisation of units; if name or seat is about to change they wait and report."
      ),
      words.phrase(
        vi:
          "2. \(names.own.vi): thống nhất mẫu nhận diện; theo dõi, kiểm tra, tổng hợp tiến độ hằng tháng; báo cáo kết quả với \(names.committee.vi) trước ngày \(reportDay.figures.vi).",
        en:
          "2. The \(names.own.en) settles the identity samples, checks, reports progress every month and the results to the \(names.committee.en) before \(reportDay.figures.en)."
      ),
      words.phrase(
        vi:
          "3. \(names.finance.vi.capitalisedSentence): thông báo bổ sung có mục tiêu; hướng dẫn quản lý, sử dụng, thanh toán, quyết toán và ghi sổ tài sản.",
        en:
          "3. The \(names.finance.en) gives notice of the supplement and guides its use, payment, settlement and the asset register."
      ),
    ]
  }

  private var force: [Phrase] {
    [
      words.phrase(
        vi:
          "\(strong: "Điều 3.") Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng \(names.committee.vi); Thủ trưởng các cơ quan: \(names.own.vi), \(names.finance.vi); Kho bạc Nhà nước nơi giao dịch; Chủ tịch Ủy ban nhân dân các \(words.kinds.vi) có tên tại Phụ lục chịu trách nhiệm thi hành Quyết định này./.",
        en:
          "\(strong: "Article 3.") This Decision takes effect on the day of signing. The Chief of Office of the \(names.committee.en), the heads of the \(names.own.en) and of the \(names.finance.en), the State Treasury and the Chairpersons of the People's Committees in the Annex are responsible for carrying it out."
      )
    ]
  }

  // MARK: - Closing

  private var closing: [Report.Block] {
    let chair = Signer(
      post: LocalizedText(vi: "Chủ tịch", en: "Chairperson"),
      onBehalfOf: LocalizedText(vi: "Ủy ban nhân dân", en: "People's Committee")
    )
    let short = LocalizedText(
      vi: names.committee.vi.replacing("Ủy ban nhân dân", with: "UBND"),
      en: names.committee.en
    )
    return [
      .signature(Report.Signature(chair, name: nil, language: language)),
      .recipients(
        Report.Recipients(
          title: words.text(vi: "Nơi nhận:", en: "Recipients:"),
          items: [
            words.phrase(vi: "Như Điều 3", en: "As in Article 3"),
            words.phrase(
              vi: "Thường trực HĐND \(names.level.vi) (để báo cáo)",
              en: "Standing body of the \(names.levelAdjective.capitalisedSentence) People's Council"
            ),
            words.phrase(vi: "Chủ tịch, các PCT \(short.vi)", en: "Chairpersons of the \(short.en)"),
            words.phrase(vi: "Lưu: VT, \(names.symbol ?? "…")", en: "Filed: records office, \(names.symbol ?? "…")"),
          ]
        )
      ),
    ]
  }

  // MARK: - Annex

  private var annex: [Report.Block] {
    let number = "…/QĐ-UBND"
    let day = OpenDate(year: words.day.year, language).day
    return [
      .annex(
        Report.Annex(
          label: words.text(vi: "Phụ lục", en: "Annex"),
          title: Phrase(
            text: words.text(
              vi: "KINH PHÍ BỔ SUNG CÓ MỤC TIÊU CHO NGÂN SÁCH CÁC \(words.kinds.vi.uppercased())",
              en: "TARGETED SUPPLEMENTS TO THE BUDGETS OF THE \(words.kinds.en.uppercased())"
            )
          ),
          reference: words.phrase(
            vi: "Kèm theo Quyết định số \(number) \(day) của \(committee)",
            en: "attached to Decision No. \(number) of \(day) of the \(committee)"
          )
        )
      ),
      .schedule(table),
    ]
  }

  private var table: Report.Schedule {
    let plan = proposal.plan
    var rows: [Report.Schedule.Row] = []
    var number = 0
    let kinds = AdministrativeUnit.Kind.allCases.filter { kind in plan.lines.contains { $0.unit.kind == kind } }
    for (place, kind) in kinds.enumerated() {
      let units = plan.units.filter { $0.unit.kind == kind && !$0.lines.isEmpty }.sorted {
        VietnameseOrder.precedes($0.unit.bareName.vi, $1.unit.bareName.vi)
      }
      let title = words.text(
        vi: kind.name.vi.capitalisedSentence,
        en: "\(kind.name.en)s".capitalisedSentence
      )
      rows.append(row(.part, ["A", "B"][place], title, units.flatMap(\.lines)))
      for unit in units {
        number += 1
        rows.append(row(.item, "\(number)", unit.unit.bareName[language], unit.lines))
      }
    }
    rows.append(row(.total, "", words.text(vi: "TỔNG CỘNG", en: "TOTAL"), plan.lines))
    return Report.Schedule(
      columns: [
        .init(words.text(vi: "TT", en: "No."), 9, .centre), .init(words.text(vi: "Đơn vị", en: "Unit"), 34),
        .init(words.text(vi: "Số hạng mục", en: "Items"), 12, .trailing),
        .init(words.text(vi: "Mua sắm", en: "Purchase"), 23, .trailing),
        .init(words.text(vi: "Sửa chữa", en: "Repair"), 19, .trailing),
        .init(words.text(vi: "Cải tạo, nâng cấp", en: "Upgrading"), 21, .trailing),
        .init(words.text(vi: "Cộng \(words.budget.vi) bổ sung", en: "Supplement"), 24, .trailing),
        .init(words.text(vi: "Ngân sách \(words.kinds.vi) đối ứng", en: "Own share"), 23, .trailing),
      ],
      rows: rows,
      measure: words.phrase(vi: "Đơn vị tính: đồng", en: "Amounts in đồng"),
      isLong: true,
      halfPoints: 20
    )
  }

  private func row(
    _ kind: Report.Schedule.Row.Kind,
    _ mark: String,
    _ name: String,
    _ lines: [PlanLine]
  ) -> Report.Schedule.Row {
    func cost(_ kinds: [SpendingKind]) -> Phrase {
      let sum = lines.filter { kinds.contains(proposal.spending(on: $0)) }.map(\.cost).total()
      return sum == .zero ? "–" : Phrase(.money(sum))
    }
    let totals = ProposalTotals(lines)
    let cells: [Phrase] = [
      Phrase(text: mark), Phrase(text: name), Phrase(.integer(lines.count)),
      cost([.fixedAsset, .tool, .undetermined]), cost([.repair]), cost([.upgrade]), Phrase(.money(totals.cost)),
      Phrase(.money(totals.ownPart)),
    ]
    return Report.Schedule.Row(kind, cells.map { .init($0) }, keepsWithNext: kind == .part)
  }
}
