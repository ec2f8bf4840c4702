import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// How the page writes numbers in one language: amounts in millions, with spaces that do not break.
struct PageWords {
  let language: Language
  private let figures: Figures

  init(_ language: Language) {
    self.language = language
    figures = Figures(language)
  }

  func text(_ vi: String, _ en: String) -> String { language == .vietnamese ? vi : en }

  func number(_ number: Int) -> String { figures.integer(number) }

  /// An amount in millions with one decimal: 955,5.
  func tenths(_ amount: Money) -> String {
    let tenths = (amount.dong + 50_000) / 100_000
    return number(tenths / 10) + text(",", ".") + String(tenths % 10)
  }

  /// An amount in millions, without a decimal where it is whole: 960.
  func millions(_ amount: Money) -> String {
    amount.dong.isMultiple(of: 1_000_000) ? number(amount.dong / 1_000_000) : tenths(amount)
  }

  /// The millions from which something is reached, rounded up: with a đồng less it would not be true.
  func from(_ amount: Money) -> String { number((amount.dong + 999_999) / 1_000_000) }

  /// A number of millions with its unit.
  func unit(_ millions: String) -> String { millions + text("\u{A0}triệu", "\u{A0}million") }

  /// A number of stars with its word.
  func stars(_ stars: Int?) -> String { figures.stars(stars) }

  /// The name of a unit, which does not break unless it is long.
  func name(_ unit: AdministrativeUnit) -> String {
    let name = unit.name[language]
    return name.count > Self.longName ? name : name.replacing(" ", with: "\u{A0}")
  }

  private static let longName = 28

  /// A name inside a sentence.
  func inside(_ name: String) -> String { name.prefix(1).lowercased() + name.dropFirst() }
}

extension Requirement.Category {
  /// The category in a column of a few letters.
  var short: LocalizedText {
    switch self {
    case .signboard: LocalizedText(vi: "Biển hiệu", en: "Signs")
    case .chart: LocalizedText(vi: "Bảng, sơ đồ", en: "Charts")
    case .satisfaction: LocalizedText(vi: "Hài lòng", en: "Satisfaction")
    case .headquarters: LocalizedText(vi: "Trụ sở, phòng", en: "Premises")
    case .equipment: LocalizedText(vi: "Máy, thiết bị", en: "Equipment")
    }
  }
}

extension Goal {
  /// What a goal counts, after its number: "30 đơn vị đạt 2 sao".
  var counted: LocalizedText {
    switch kind {
    case .floor: LocalizedText(vi: "đơn vị đạt \(stars) sao", en: "units with \(stars.counted("star"))")
    case .upgrades: LocalizedText(vi: "đơn vị nâng sao", en: "upgrades")
    case .retain: LocalizedText(vi: "đơn vị giữ được sao", en: "units keep their star")
    case .essentials: LocalizedText(vi: "thiếu hụt thiết yếu được khắc phục", en: "essential gaps closed")
    case .stars: LocalizedText(vi: "sao", en: "stars")
    case .uniformity: LocalizedText(vi: "điểm nhận diện được khắc phục", en: "uniformity gaps closed")
    case .points: LocalizedText(vi: "điểm tăng thêm", en: "points gained")
    case .cost: LocalizedText(vi: "đồng", en: "đồng")
    }
  }
}
