import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// What the page shows of earlier decisions: a chart in a section of its own, and marks on the cells that are to come.
///
/// A page without decisions is as if there were no such thing.
struct PageDeliveries {
  let proposal: Proposal

  /// The chart, of nothing where nothing was decided.
  func charts(in language: Language) -> [PageCharts.Chart] {
    proposal.deliveries.map { progress in
      [PageCharts.Chart(name: "decisions", drawing: DeliveryChart(progress, language: language).drawing)]
    } ?? []
  }

  /// What stars, scores and gaps are counted from: today, or the day when all that is approved is there.
  var start: LocalizedText {
    proposal.commitments.used.isEmpty
      ? LocalizedText(vi: "hiện nay", en: "today")
      : LocalizedText(vi: "khi khoản đã duyệt về đủ", en: "once all approved is there")
  }

  /// What the section is called.
  static let title = LocalizedText(vi: "Thực hiện các quyết định trước", en: "Earlier decisions and their delivery")

  /// What of a requirement is approved and still to come, as a sentence.
  static func sentence(about committed: CommittedGap) -> LocalizedPhrase {
    let titles = committed.shares.map(\.decision.title).joined(separator: ", ")
    return LocalizedPhrase(
      vi: "Đã duyệt \(committed.quantity) theo \(titles), chưa về; không đề nghị lại.",
      en: "\(committed.quantity) approved by \(titles) and not there yet; not proposed again."
    )
  }
}
