import FacilityPlanning
import Vocabulary

/// A quantity that is stated in another unit of measure than its item is counted in.
struct QuantityInOtherUnit: FindingKind {
  static let id = "quantity-in-other-unit"
  static let severity = Finding.Severity.error

  let text: String
  /// The unit that the cell names.
  let unit: String
  let item: Item

  var message: LocalizedText {
    LocalizedText(
      vi:
        "\(text.quoted) tính theo \(unit.quoted), còn \(item.name.vi.quoted) tính theo \(item.unitOfMeasure.vi.quoted).",
      en: "\(text.quoted) counts by \(unit.quoted), but \(item.name.en.quoted) by the \(item.unitOfMeasure.en.quoted)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Bao nhiêu \(item.unitOfMeasure.vi.quoted)? Hãy đếm lại theo đơn vị đó và chỉ ghi con số.",
      en: "How many by the \(item.unitOfMeasure.en.quoted)? Count again by that unit, and write the number alone."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "4:23", replacing: "cái,1,Tốt", with: "cái,2 thùng,Tốt"),
    .triggers(at: "6:24", replacing: "bộ,4,", with: "bộ,bốn phòng,"),
    .passes(replacing: "cái,1,Tốt", with: "cái,1 chiếc,Tốt"),
    .passes(replacing: "bộ,4,", with: "bộ,4 (bốn) bộ,"),
  ]
}
