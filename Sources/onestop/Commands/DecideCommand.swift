import CommandLine
import Documents
import FileFormats
import InventoryIntake
import ProposalMaking
import ProposalRecord
import Vocabulary

/// `onestop decide`: the sheet in which a decision and its delivery are kept, filled with a proposal's lines.
enum DecideCommand {
  static let command = Command(
    "decide",
    abstract: LocalizedText(
      vi: "Lập bảng ghi quyết định và tình hình thực hiện, ghi sẵn các dòng của hồ sơ đề xuất.",
      en: "Write the sheet in which a decision and its delivery are kept, with a proposal's lines."
    ),
    discussion: LocalizedText(
      vi: """
        Ghi số, ngày và phần được duyệt khi quyết định ban hành; sau đó ghi dần hợp đồng, nghiệm thu, thanh toán. Các lệnh \
        khác đọc thẳng tệp này: khoản đã duyệt không đề nghị lại. Một quyết định trả lời nhiều hồ sơ thì ghi tên các hồ sơ.
        """,
      en: """
        Write the number, the day and what is approved once the decision is taken; then contract, acceptance and payment. \
        Every command reads the file as it is: what is approved is not proposed again. Name several proposals for a \
        decision that answers them all.
        """
    ),
    argument(
      "proposal",
      String.self,
      help: LocalizedText(
        vi: "Tệp proposal.json của hồ sơ đề xuất, hoặc thư mục chứa tệp đó.",
        en: "The proposal.json that is decided on, or its folder."
      ),
      completion: .files
    ),
    argument(
      "other",
      [String].self,
      help: LocalizedText(
        vi: "Các hồ sơ khác mà cùng quyết định này trả lời.",
        en: "Further proposals that the same decision answers."
      ),
      completion: .files
    ),
    option(
      "output",
      FilePath?.self,
      valueName: "file",
      help: LocalizedText(
        vi: "Tệp cần ghi; mặc định inventories/decisions/<kỳ>.xlsx.",
        en: "Where to write. (default: inventories/decisions/<round>.xlsx)"
      ),
      completion: .files
    ),
    option(
      "format",
      DecisionFormat?.self,
      help: LocalizedText(
        vi: "Dạng tệp: xlsx, csv, json; mặc định theo --output, nếu không thì xlsx.",
        en: "The form of the file: xlsx, csv, json. (default: as --output ends, else xlsx)"
      )
    ),
    flag(
      "force",
      help: LocalizedText(
        vi: "Thay tệp đã có; tệp cũ được chuyển vào superseded/.",
        en: "Replace a file that is there; the old one moves to superseded/."
      )
    ),
    CommonOptions.parameter()
  ) { console, path, others, output, format, force, options in
    let clothes = format?.clothes ?? output.flatMap { DecisionDraft.Clothes(rawValue: $0.ending) } ?? .workbook
    return try reporting(options, on: console) { session in
      let records = try ([path] + others).map { try RecordFile(opening: $0) }
      let draft = try session.draft(answering: records, in: console.language)
      guard let place = output ?? session.placeOfDecision(on: records, in: clothes) else {
        throw SessionError.noProposal(records[0].path)
      }
      let written = try draft.write(in: clothes, to: place, replacingAll: force)
      let summary = DecisionWritten(draft, written)
      try Answer(summary, summary.report(in:)).show(options, on: console)
      return .success
    }
  }
}

/// A form of decisions on the command line: `xlsx`, `csv`, `json`.
struct DecisionFormat: LosslessStringConvertible, CaseIterable, Sendable {
  let clothes: DecisionDraft.Clothes

  static var allCases: [DecisionFormat] { DecisionDraft.Clothes.allCases.map(DecisionFormat.init) }

  private init(_ clothes: DecisionDraft.Clothes) { self.clothes = clothes }

  init?(_ description: String) {
    guard let clothes = DecisionDraft.Clothes(rawValue: description.lowercased()) else { return nil }
    self.clothes = clothes
  }

  var description: String { clothes.rawValue }
}

/// What `decide --json` prints: the file, and what stands in it.
private struct DecisionWritten: Encodable {
  let schema = "onestop.decide/1"
  let file: String
  /// The proposals that the decision answers.
  let proposals: [String]
  let lines: Int
  /// What the city is asked to pay, in đồng.
  let amount: Int
  /// Where files went that stood in its place.
  let superseded: [String]

  init(_ draft: DecisionDraft, _ outcome: DecisionDraft.Outcome) {
    file = outcome.written
    proposals = draft.answers.map(\.proposal)
    lines = draft.lines.count
    amount = draft.lines.reduce(0) { $0 + $1.amount.dong }
    superseded = outcome.superseded
  }

  func report(in language: Language) -> Report {
    var blocks: [Report.Block] = [
      .paragraph(
        language.phrase(
          vi: "Đã ghi \(file): \(lines) dòng, đề nghị \(Money(dong: amount)) đồng.",
          en: "Written: \(file) with \(lines) lines, \(Money(dong: amount)) đồng proposed."
        )
      )
    ]
    if !superseded.isEmpty {
      let names = superseded.joined(separator: ", ")
      blocks.append(
        .paragraph(
          language.phrase(vi: "Tệp cũ được giữ ở \(names).", en: "The old file is kept: \(names).")
        )
      )
    }
    blocks.append(
      .paragraph(
        language.phrase(
          vi:
            "Khi quyết định ban hành, hãy ghi số, ngày và phần được duyệt, rồi chạy onestop check. Chưa ghi ngày thì chưa tính vào phương án nào.",
          en:
            "Once the decision is taken, write its number, its day and what is approved, then run onestop check. Without its day it counts for no plan."
        )
      )
    )
    return Report(language: language, title: "", blocks: blocks)
  }
}
