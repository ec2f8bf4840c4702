import CommandLine
import FacilityPlanning
import ProposalMaking
import Vocabulary

extension Console {
  /// Says that nothing is left out, where signs of a reorganisation are to be avoided and none is known on the day.
  func tellNothingToAvoid(_ particulars: Proposal.Particulars, _ loaded: LoadedRound) {
    let day = particulars.day(in: loaded.round)
    guard particulars.avoidsObsolete, loaded.register.knownReorganisation(on: day) == nil else { return }
    let name = day.figures
    tell(
      LocalizedText(
        vi:
          "--avoid-obsolete không bỏ hạng mục nào: đến ngày \(name.vi) chưa biết đợt sắp xếp nào sắp tới (danh sách đơn vị, mục \"knownFrom\").",
        en:
          "--avoid-obsolete leaves nothing out: no reorganisation to come is known on \(name.en) (register, \"knownFrom\")."
      )
    )
  }

  /// Says, beside the result, which decisions a plan does not count, and why.
  func tellUnused(_ loaded: LoadedRound) {
    let files = loaded.commitments.unused.map { unused -> LocalizedText in
      let name = unused.decision.number?.value ?? unused.decision.file
      switch unused.reason {
      case .undated: return LocalizedText(vi: "\(name) (chưa có ngày)", en: "\(name) (without a day)")
      case .later:
        let day = unused.decision.date?.value.figures ?? LocalizedText(vi: "", en: "")
        return LocalizedText(vi: "\(name) (\(day.vi))", en: "\(name) (\(day.en))")
      case .answersThis:
        return LocalizedText(vi: "\(name) (trả lời chính hồ sơ này)", en: "\(name) (answers this very proposal)")
      }
    }
    guard !files.isEmpty else { return }
    let day = loaded.day.figures
    tell(
      LocalizedText(
        vi:
          "Chưa tính các quyết định không có hiệu lực vào ngày \(day.vi): \(files.map(\.vi).joined(separator: "; ")).",
        en: "Decisions not in force on \(day.en) do not count: \(files.map(\.en).joined(separator: "; "))."
      )
    )
  }
}
