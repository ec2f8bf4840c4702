import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// What a unit has to send so that all of it can be judged.
struct MissingData {
  let words: LetterWords

  init(_ words: LetterWords) { self.words = words }

  /// What is missing and what the unit does about it; requirements with one remedy stand together.
  func rows(_ reasons: [BlockedUnit.Reason]) -> [(what: String, remedy: String)] {
    var rows: [(what: String, remedy: String)] = []
    var byReason: [(reason: UnknownReason, titles: [String])] = []
    for reason in reasons {
      switch reason {
      case .noSubmission:
        rows.append(
          (
            words.text(vi: "Biểu kiểm kê của kỳ này", en: "The inventory of this round"),
            words.text(vi: "Gửi biểu kiểm kê", en: "Send the inventory")
          )
        )
      case .noOtherScore:
        rows.append(
          (
            words.text(vi: "Điểm các nội dung ngoài cơ sở vật chất", en: "The score for everything else"),
            words.text(vi: "Gửi bảng tự chấm điểm", en: "Send the self-scoring table")
          )
        )
      case .unknownRequirement(let id, let why):
        let title = words.proposal.edition.requirement(id).map { words.renamed($0.title) } ?? id.description
        if let place = byReason.firstIndex(where: { $0.reason == why }) {
          byReason[place].titles.append(title.uncapitalisedSentence)
        } else {
          byReason.append((why, [title.uncapitalisedSentence]))
        }
      }
    }
    return rows
      + byReason.map { entry in
        let titles = entry.titles.joined(separator: ", ")
        let (what, remedy) = Self.words(entry.reason)
        return ("\(what[words.language])\(titles)".capitalisedSentence, remedy[words.language])
      }
  }

  private static func words(_ reason: UnknownReason) -> (what: LocalizedText, remedy: LocalizedText) {
    switch reason {
    case .noSubmission, .itemNotReported, .partNotReported:
      (
        LocalizedText(vi: "", en: ""),
        LocalizedText(vi: "Ghi số lượng; không có thì ghi 0", en: "Write the quantity; 0 for none")
      )
    case .quantityNotReported:
      (LocalizedText(vi: "số lượng ", en: "quantity of "), LocalizedText(vi: "Ghi số lượng", en: "Write the quantity"))
    case .conditionNotReported:
      (
        LocalizedText(vi: "tình trạng ", en: "condition of "),
        LocalizedText(vi: "Ghi tình trạng", en: "Write the condition")
      )
    case .yearNotReported:
      (
        LocalizedText(vi: "năm đưa vào sử dụng của ", en: "year of "),
        LocalizedText(vi: "Ghi năm sử dụng của từng máy", en: "Write the year of each piece")
      )
    case .areaNotReported:
      (LocalizedText(vi: "diện tích ", en: "area of "), LocalizedText(vi: "Đo, ghi diện tích", en: "Measure the area"))
    case .attributeNotReported:
      (
        LocalizedText(vi: "quy cách (kích thước, chất liệu, màu) của ", en: "size, material or colour of "),
        LocalizedText(vi: "Đo, ghi đủ quy cách", en: "Measure and write all of it")
      )
    case .countersNotRegistered:
      (
        LocalizedText(vi: "số quầy giao dịch, để tính ", en: "number of counters, for "),
        LocalizedText(vi: "Gửi số quầy giao dịch", en: "Send the number of counters")
      )
    case .residentsNotRegistered:
      (
        LocalizedText(vi: "dân số, để tính ", en: "residents, for "),
        LocalizedText(vi: "Gửi số dân có xác nhận", en: "Send the confirmed number of residents")
      )
    }
  }
}

extension [String] {
  /// Each text once, where it stands first.
  var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
