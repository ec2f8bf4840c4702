import FacilityPlanning
import Vocabulary

/// A folder that is meant as a round and not named like one, so that its files would not be read.
struct MisnamedRound: RoundFinding {
  static let id = "misnamed-round"
  static let severity = Finding.Severity.error

  private let name: String
  private let round: Round?
  /// Whether the round has its folder already.
  private let isThere: Bool

  /// Makes nothing if nobody could mean the name as a round, or if it is the name of one.
  init?(_ name: String, beside rounds: [Round]) {
    guard Round(name) == nil, let month = WrittenMonth(name) else { return nil }
    self.name = name
    self.round = month.round
    self.isThere = month.round.map(rounds.contains) ?? false
  }

  var message: LocalizedText {
    LocalizedText(
      vi:
        "Thư mục \(ShownText.written(name).quoted) có vẻ là một kỳ kiểm kê nhưng tên không đúng dạng năm-tháng, nên không tệp nào trong đó được đọc.",
      en:
        "The folder \(ShownText.written(name).quoted) seems to be a round, but its name is not a year and a month, so none of its files is read."
    )
  }

  var remedy: LocalizedText {
    guard let round else {
      return LocalizedText(
        vi:
          "Hãy đổi tên theo năm và tháng của kỳ, như «2025-02»; nếu không phải một kỳ, hãy chuyển ra khỏi thư mục dữ liệu.",
        en: "Name it by its year and month, like «2025-02»; if it is no round, move it out of the workspace."
      )
    }
    return isThere
      ? LocalizedText(
        vi: "Đã có thư mục «\(round)»: hãy chuyển các tệp vào đó rồi xóa thư mục này.",
        en: "There is a folder «\(round)» already: move the files into it and delete this one."
      )
      : LocalizedText(
        vi: "Hãy đổi tên thư mục thành «\(round)».",
        en: "Rename the folder «\(round)»."
      )
  }
}
