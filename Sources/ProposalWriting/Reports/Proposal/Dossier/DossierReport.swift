import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// The dossier for auditors: what each line rests on, cell by cell, what is proven, and how all of it is recomputed.
struct DossierReport: Sendable {
  private let proposal: Proposal
  private let reasons: LineReasons
  private let language: Language

  init(_ proposal: Proposal, reasons: LineReasons, language: Language) {
    self.proposal = proposal
    self.reasons = reasons
    self.language = language
  }

  /// Makes the report.
  func report() -> Report {
    let words = LetterWords(proposal, language)
    let head = Report.Annex(
      label: language.text(vi: "HỒ SƠ KIỂM CHỨNG", en: "VERIFICATION DOSSIER"),
      title: Phrase(text: words.matter.capitalisedSentence),
      reference: words.marks.reference,
      isLandscape: true
    )
    let parts = sections.enumerated().flatMap { place, section -> [Report.Block] in
      [.heading(level: 2, "\(place + 1). \(section.title)")] + section.blocks
    }
    return Report(
      language: language,
      title: language.text(vi: "Hồ sơ kiểm chứng", en: "Verification dossier"),
      author: proposal.authority.name[language],
      blocks: [.annex(head)] + parts
    )
  }

  private var sections: [(title: Phrase, blocks: [Report.Block])] {
    let goals = GoalsTable(proposal.plan, language: language)
    return [
      (language.phrase(vi: "Cách kiểm chứng", en: "How it is verified"), verification),
      (
        language.phrase(vi: "Kết quả theo mục tiêu và chứng minh", en: "Results by goal, and their proof"),
        [.table(goals.table), goals.warning ?? proven]
      ),
      (
        language.phrase(vi: "Danh mục theo thứ tự ưu tiên", en: "Lines by priority"),
        PriorityAnnex(proposal: proposal, reasons: reasons, language: language).blocks
      ),
      (
        language.phrase(vi: "Gói mua sắm", en: "Packages"),
        PackagesTable(proposal: proposal, language: language).blocks
      ),
      (
        language.phrase(vi: "Độ thống nhất theo từng thuộc tính", en: "Uniformity by attribute"),
        DispersionTable(proposal: proposal, language: language).blocks
      ),
      (
        language.phrase(vi: "Giả định, quy định áp dụng và nguồn số liệu", en: "Assumptions, rules and sources"),
        SourcesAnnex(proposal: proposal, language: language).blocks
      ),
      (
        language.phrase(vi: "Chất lượng số liệu", en: "Quality of the data"),
        QualityAnnex(proposal: proposal, language: language).blocks
      ),
    ]
  }

  private var proven: Report.Block {
    .paragraph(
      language.phrase(
        vi:
          "“Tối ưu” nghĩa là đã chứng minh: với ngân sách, các khoản đã chốt và dữ liệu này, không phương án nào cho kết quả tốt hơn ở mục tiêu đó mà không làm giảm một mục tiêu đứng trước.",
        en:
          "“Proven” means that, with this budget, these locks and these data, no plan does better on that goal without doing worse on a goal before it."
      )
    )
  }

  private var verification: [Report.Block] {
    [
      .list(
        Report.List(
          .bulleted,
          [
            language.phrase(
              vi:
                "Lệnh “onestop verify” đọc lại các tệp số liệu, tính lại từng số trong proposal.json, lập lại mọi văn bản và báo từng chỗ khác.",
              en:
                "“onestop verify” reads the data files, recomputes each figure of proposal.json, makes every document again and reports each difference."
            ),
            language.phrase(
              vi:
                "Lệnh “onestop trace” cho biết một số trong Tờ trình được tính từ ô nào của biểu kiểm kê và bảng giá.",
              en: "“onestop trace” tells from which cells of inventories and price book a figure follows."
            ),
            language.phrase(
              vi:
                "Tệp model.lp là bài toán lựa chọn ở dạng tuyến tính: một phần mềm giải khác có thể xác nhận từng mục tiêu mà không cần công cụ này.",
              en:
                "model.lp holds the choice as a linear model: another solver can confirm each goal without this tool."
            ),
          ]
        )
      )
    ]
  }
}
