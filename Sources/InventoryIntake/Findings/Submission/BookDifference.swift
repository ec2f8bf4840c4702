import FacilityPlanning
import FileFormats
import Vocabulary

/// A row in which the books say another quantity than was counted.
struct BookDifference: SubmissionCheck {
  static let id = "book-difference"
  static let severity = Finding.Severity.warning

  let item: Item
  let booked: Int
  let counted: Int

  var message: LocalizedText {
    LocalizedText(
      vi: "\(item.name.vi.quoted): sổ sách ghi \(booked), kiểm kê được \(counted); đã lấy số kiểm kê.",
      en: "\(item.name.en.quoted): the books say \(booked), \(counted) were counted; the count is used."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy xem lại số kiểm kê; nếu đúng, có thể để nguyên và ghi lý do chênh lệch.",
      en: "Look at the count again; if it is right, it may stay, with the reason for the difference."
    )
  }

  static func findings(in input: SubmissionCheckInput) -> [Finding] {
    input.rows.compactMap { row in
      guard let book = row.row.cells[.bookQuantity]?.trimmed, book.utf8.count <= 12, let booked = Int(book),
        let counted = row.quantity.fact, counted.value != booked,
        let item = row.item.fact.flatMap({ input.vocabulary.item($0.value) })
      else { return nil }
      return Finding(BookDifference(item: item, booked: booked, counted: counted.value), at: counted.source)
    }
  }

  private static func table(booked: Int) -> String {
    Sample.csv.text.replacing(",Số lượng,", with: ",Số lượng theo sổ sách,Số lượng theo kiểm kê,")
      .replacing(",cái,1,", with: ",cái,1,1,").replacing(",phòng,1,", with: ",phòng,1,1,")
      .replacing(",bộ,4,", with: ",bộ,\(booked),4,")
  }

  static let examples: [FindingExample] = [
    .triggers(at: "6:26", table(booked: 5)),
    .passes(table(booked: 4)),
    .passes(.csv),
  ]
}
