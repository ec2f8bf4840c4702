import Documents
import FacilityWording
package import FacilityPlanning
package import Vocabulary

/// Bars for each decision, one below the other: approved, contracted, accepted, paid, and a mark at the time that has passed.
package struct DeliveryChart {
  private let progress: DeliveryProgress
  private let language: Language

  package init(_ progress: DeliveryProgress, language: Language) {
    (self.progress, self.language) = (progress, language)
  }

  private static let width = 360
  private static let top = 380
  private static let barPitch = 280
  private static let barHeight = 90
  /// From the top of a step down to its bar, which stands below its words.
  private static let barTop = 130
  private static let pitch = 1_450

  /// The chart as a file.
  package func file() -> [UInt8] { drawing.file() }

  var drawing: SVGDrawing {
    let title = language.text(
      vi: "Duyệt, ký hợp đồng, nghiệm thu, thanh toán đến \(progress.day.figures.vi)",
      en: "Approved, contracted, accepted, paid up to \(progress.day.figures.en)"
    )
    var drawing = SVGDrawing(
      width: Self.width,
      height: (Self.top + Self.pitch * progress.entries.count) / 10 + 4,
      title: title
    )
    let greatest = max(1, progress.entries.map(\.sums.approved.money.dong).max() ?? 1)
    func length(_ amount: Money) -> Int {
      Int(clamping: Int128(Self.width * 10) * Int128(amount.dong) / Int128(greatest))
    }
    let figures = Figures(language)
    for (place, entry) in progress.entries.enumerated() {
      let top = Self.top + SVGDrawing.offset(below: title) + place * Self.pitch
      let rate = entry.sums.rate.map(figures.percent(perMille:)) ?? "–"
      let head = language.text(
        vi: "\(entry.decision.title): giải ngân \(rate)",
        en: "\(entry.decision.title): \(rate) paid"
      )
      drawing.text("label", head, x: 0, y: top + 110)
      for (step, bar) in bars(of: entry.sums).enumerated() {
        let y = top + 170 + step * Self.barPitch
        let text = "\(bar.name) \(figures.money(bar.amount))"
        let bottom = y + Self.barTop
        drawing.rectangle("rest", x: 0, y: bottom, width: Self.width * 10, height: Self.barHeight)
        drawing.rectangle("bar", x: 0, y: bottom, width: length(bar.amount), height: Self.barHeight, title: text)
        drawing.text("small", bar.name, x: 0, y: y + 100)
        drawing.text("small", figures.money(bar.amount), x: Self.width * 10, y: y + 100, anchor: .end)
      }
      let due = length(entry.sums.due)
      let end = top + 170 + 3 * Self.barPitch + Self.barTop + Self.barHeight
      drawing.line("target", from: (due, top + 170 + Self.barTop), to: (due, end + 20))
      if let time = entry.sums.time.map(figures.percent(perMille:)) {
        drawing.note(language.text(vi: "thời gian đã qua \(time)", en: "\(time) of the time has passed"))
      }
    }
    return drawing
  }

  private func bars(of sums: DeliverySums) -> [(name: String, amount: Money)] {
    [
      (language.text(vi: "duyệt", en: "approved"), sums.approved.money),
      (language.text(vi: "ký hợp đồng", en: "contracted"), sums.contracted.money),
      (language.text(vi: "nghiệm thu", en: "accepted"), sums.accepted.money),
      (language.text(vi: "thanh toán", en: "paid"), sums.paid.money),
    ]
  }
}
