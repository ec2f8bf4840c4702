import FacilityPlanning
import FileFormats
import Vocabulary

/// A submission with headings but without a single row about an item.
struct NoItems: SubmissionCheck {
  static let id = "no-items"
  static let severity = Finding.Severity.error

  var message: LocalizedText {
    LocalizedText(
      vi: "Tệp không có dòng hạng mục nào.",
      en: "The file has not one row about an item."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy ghi mỗi hạng mục một dòng; hạng mục không có thì ghi số lượng 0.",
      en: "Write a row for each item; for an item that is not there, write the quantity 0."
    )
  }

  static func findings(in input: SubmissionCheckInput) -> [Finding] {
    guard input.submission.rows.isEmpty else { return [] }
    return [Finding(NoItems(), at: input.submission.source(input.submission.headerPosition))]
  }

  static let examples: [FindingExample] = [
    .triggers(at: "1:1", "STT,Tên hạng mục,Số lượng\n"),
    .triggers(at: "2:1", "Kỳ báo cáo: 02/2025\nSTT,Tên hạng mục,Số lượng\nI,Biển hiệu,\n,Tổng cộng,0\n"),
    .triggers(at: "1:1", "{\"format\": \"onestop.submission/1\", \"items\": []}", file: Sample.json.file),
    .passes("STT,Tên hạng mục,Số lượng\n1,Biển tên trụ sở,0\n"),
  ]
}
