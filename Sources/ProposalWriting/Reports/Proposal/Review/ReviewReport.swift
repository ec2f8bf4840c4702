import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// The sheet that a planner goes through before the letter is signed; it stays in the office.
struct ReviewReport: Sendable {
  private let words: LetterWords

  init(_ proposal: Proposal, language: Language) { words = LetterWords(proposal, language) }

  /// Makes the report.
  func report() -> Report {
    let title = words.text(vi: "PHIẾU RÀ SOÁT TRƯỚC KHI TRÌNH KÝ", en: "REVIEW BEFORE SIGNING")
    let round = words.plan.round.name
    return Report(
      language: words.language,
      title: words.text(vi: "Phiếu rà soát trước khi trình ký", en: "Review before signing"),
      author: words.proposal.authority.name[words.language],
      blocks: [
        .annex(
          Report.Annex(
            label: title,
            title: Phrase(text: words.matter.capitalisedSentence),
            reference: words.phrase(
              vi: "Kỳ kiểm kê \(round.vi); áp dụng quy định có hiệu lực ngày \(words.day.figures.vi)",
              en: "inventories of \(round.en); rules of \(words.day.figures.en)"
            ),
            isLandscape: true
          )
        ),
        .paragraph(
          words.phrase(
            vi:
              "Phiếu nội bộ, lưu cùng hồ sơ, không gửi kèm Tờ trình. Chỉ bỏ chữ “\(DraftMark.text.vi)” khi các mục A, B, C đã được đánh dấu.",
            en:
              "For inside use; kept with the file, not sent. “\(DraftMark.text.en)” is taken off only when parts A, B and C are ticked."
          )
        ), .schedule(table), .schedule(signers),
      ]
    )
  }

  private var table: Report.Schedule {
    let items = ReviewItems(words: words)
    var rows: [Report.Schedule.Row] = []
    for part in items.parts {
      rows.append(
        .init(.group, [.init(Phrase(text: part.mark)), .init(part.title, span: 5)], keepsWithNext: true)
      )
      if part.items.isEmpty {
        rows.append(.init(.remark, [.init(Phrase()), .init(words.phrase(vi: "Không có.", en: "None."), span: 5)]))
      }
      for (place, item) in part.items.enumerated() {
        rows.append(
          .init(
            .item,
            [
              .init("\(part.mark)\(place + 1)"), .init(item.what), .init(item.action), .init("☐"), .init(Phrase()),
              .init(Phrase()),
            ]
          )
        )
      }
    }
    return Report.Schedule(
      columns: [
        .init(words.text(vi: "TT", en: "No."), 11, .centre),
        .init(words.text(vi: "Nội dung cần rà soát", en: "To review"), 117),
        .init(words.text(vi: "Việc phải làm", en: "What to do"), 66),
        .init(words.text(vi: "Đã xong", en: "Done"), 14, .centre),
        .init(words.text(vi: "Người rà soát", en: "By"), 26), .init(words.text(vi: "Ngày", en: "Date"), 18),
      ],
      rows: rows,
      isLong: true,
      halfPoints: 20
    )
  }

  /// Who wrote, who reviewed and who let it pass.
  private var signers: Report.Schedule {
    let names = [
      words.text(vi: "NGƯỜI SOẠN THẢO", en: "WRITTEN BY"), words.text(vi: "NGƯỜI RÀ SOÁT", en: "REVIEWED BY"),
      words.text(vi: "LÃNH ĐẠO", en: "HEAD"),
    ]
    return Report.Schedule(
      columns: names.map { .init($0, 84, .centre) },
      rows: [
        .init(
          .item,
          names.map { _ in
            .init(Phrase(text: words.text(vi: "Ngày … tháng … năm \(words.year)", en: "… \(words.year)")))
          },
          height: 250
        )
      ]
    )
  }
}
