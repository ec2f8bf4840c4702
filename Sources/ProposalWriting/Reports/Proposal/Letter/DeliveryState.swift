import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// What the present state tells of earlier decisions: what they gave, how far they are, and what is not asked for again.
struct DeliveryState {
  let words: LetterWords

  private var proposal: Proposal { words.proposal }

  /// Nothing if no decision counts.
  var point: Phrase? {
    guard let progress = proposal.deliveries else { return nil }
    var sentences = progress.entries.map { sentence($0, on: progress.day) }
    let committed = words.committedGaps
    let annex = AnnexNumber.decisions.label(of: proposal, in: words.language)
    sentences.append(
      committed > 0
        ? words.phrase(
          vi:
            "\(committed) nội dung đã được duyệt mà đơn vị chưa nhận được coi là sẽ có và không đề nghị lại (\(annex)).",
          en:
            "\(committed) gaps are approved and not filled yet; they are taken as filled and not proposed again (\(annex))."
        ) : words.phrase(vi: "Chi tiết tại \(annex).", en: "Details are in \(annex).")
    )
    return Phrase.joined(sentences, separator: " ")
  }

  private func sentence(_ entry: DeliveryProgress.Entry, on day: CalendarDate) -> Phrase {
    let (sums, title) = (entry.sums, entry.decision.title)
    let decided = entry.decision.date?.value.figures ?? LocalizedText(vi: "", en: "")
    guard sums.contracted.lines + sums.accepted.lines + sums.paid.lines > 0 else {
      return words.phrase(
        vi:
          "Quyết định số \(title) ngày \(decided.vi) đã duyệt \(sums.approved.lines) khoản, \(sums.approved.money) đồng; đến ngày \(day.figures.vi) chưa có hợp đồng nào.",
        en:
          "The decision \(title) of \(decided.en) approved \(sums.approved.lines) lines, \(sums.approved.money) đồng; up to \(day.figures.en) there is no contract."
      )
    }
    let rate = sums.rate.map { Span.perMille($0) } ?? .text("–")
    return words.phrase(
      vi:
        "Quyết định số \(title) ngày \(decided.vi) đã duyệt \(sums.approved.lines) khoản, \(sums.approved.money) đồng; đến ngày \(day.figures.vi) đã ký hợp đồng \(sums.contracted.money) đồng, nghiệm thu \(sums.accepted.money) đồng, thanh toán \(sums.paid.money) đồng (giải ngân \(rate)).",
      en:
        "The decision \(title) of \(decided.en) approved \(sums.approved.lines) lines, \(sums.approved.money) đồng; up to \(day.figures.en) \(sums.contracted.money) đồng are contracted, \(sums.accepted.money) đồng accepted and \(sums.paid.money) đồng paid (\(rate) disbursed)."
    )
  }
}
