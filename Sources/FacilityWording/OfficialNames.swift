package import FacilityPlanning
package import Vocabulary

/// The names by which the sentences of an official document call its agencies: short ones, where the letterhead has said
/// the rest.
///
///     Phòng Nội vụ thành phố Bắc Giang          Phòng Nội vụ                  own
///     Ủy ban nhân dân thành phố Bắc Giang       Ủy ban nhân dân thành phố     committee
///     thành phố                                                               level
package struct OfficialNames: Sendable {
  /// The issuing agency without the place that the agency above it names already.
  package let own: LocalizedText
  /// The addressee without its proper name.
  package let committee: LocalizedText
  /// What kind of place the committee governs, as a word before "budget": "thành phố", "city".
  package let level: LocalizedText
  /// Who looks after the money; the usual word if the authority names nobody.
  package let finance: LocalizedText
  /// What follows the number of a letter: `PNV`; absent where the register tells no symbol.
  package let symbol: String?

  /// The kinds of places that have a people's committee above wards and communes.
  private static let levels = [
    (vi: "thành phố", en: "city"), (vi: "tỉnh", en: "province"), (vi: "huyện", en: "district"),
    (vi: "thị xã", en: "town"), (vi: "quận", en: "district"),
  ]

  /// The level before an English noun: "city", "provincial".
  package var levelAdjective: String { Self.adjective(level.en).lowercased() }

  /// Derives the names from those of the register.
  package init(_ authority: Authority) {
    let addressee = authority.addressee
    let found = Self.levels.first { addressee.vi.contains(" \($0.vi) ") || addressee.vi.hasSuffix(" \($0.vi)") }
    let level = LocalizedText(vi: found?.vi ?? "cấp trên", en: found?.en ?? "higher-level")
    self.level = level
    committee = LocalizedText(
      vi: Self.upTo(level.vi, in: addressee.vi),
      en: addressee.vi.hasPrefix("Ủy ban nhân dân") && found != nil
        ? "\(Self.adjective(level.en)) People's Committee" : addressee.en
    )
    own = LocalizedText(
      vi: Self.withoutCommonEnd(authority.name.vi, authority.superior.vi),
      en: Self.withoutCommonStart(authority.name.en, endOf: authority.superior.en)
    )
    let finance = authority.recipients.first { $0.vi.contains("Tài chính") }
    self.finance = LocalizedText(
      vi: finance.map { Self.without(level.vi, atEndOf: $0.vi) } ?? "cơ quan tài chính",
      en: finance.map { Self.without("of the \(level.en)", atEndOf: $0.en) } ?? "finance agency"
    )
    symbol = authority.symbol.map { $0.hasPrefix("TTr-") ? String($0.dropFirst(4)) : $0 }
  }

  private static func adjective(_ level: String) -> String {
    level == "province" ? "Provincial" : level.capitalisedWord
  }

  /// The words up to and with one of them; all if it is not among them.
  private static func upTo(_ word: String, in name: String) -> String {
    guard let range = name.ranges(of: " \(word)").first else { return name }
    return String(name[..<range.upperBound])
  }

  private static func without(_ end: String, atEndOf name: String) -> String {
    name.hasSuffix(" \(end)") ? String(name.dropLast(end.count + 1)) : name
  }

  /// "Phòng Nội vụ" of "Phòng Nội vụ thành phố Bắc Giang" and "… thành phố Bắc Giang".
  private static func withoutCommonEnd(_ name: String, _ superior: String) -> String {
    let words = name.split(separator: " ")
    let common = zip(words.reversed(), superior.split(separator: " ").reversed()).prefix { $0 == $1 }.count
    let place = words.suffix(common).joined(separator: " ")
    guard common < words.count, levels.contains(where: { place.hasPrefix($0.vi) }) else { return name }
    return words.dropLast(common).joined(separator: " ")
  }

  /// "Division of Home Affairs" of "Bac Giang City Division of Home Affairs" and "… of Bac Giang City".
  private static func withoutCommonStart(_ name: String, endOf superior: String) -> String {
    let words = name.split(separator: " ")
    let place = superior.split(separator: " ")
    let common = (1..<max(2, words.count)).last { place.suffix($0).elementsEqual(words.prefix($0)) }
    return common.map { words.dropFirst($0).joined(separator: " ") } ?? name
  }
}

extension String {
  fileprivate var capitalisedWord: String { prefix(1).uppercased() + dropFirst() }
}

extension Sequence<AdministrativeUnit> {
  /// The units by their names, as a sentence lists them: kinds once, by the Vietnamese alphabet.
  ///
  ///     các phường Đa Mai, Tiền Phong và xã Yên Lư        Da Mai and Tien Phong Wards and Yen Lu Commune
  package var listed: LocalizedText {
    let sorted = self.sorted { VietnameseOrder.precedes($0.bareName.vi, $1.bareName.vi) }
    let groups = AdministrativeUnit.Kind.allCases.map { kind in sorted.filter { $0.kind == kind } }.filter {
      !$0.isEmpty
    }
    let vi = groups.map { units in
      "\(units.count > 1 ? "các " : "")\(units[0].kind.name.vi) \(units.map(\.bareName.vi).joined(separator: ", "))"
    }
    let en = groups.map { units in
      let kind = units[0].kind.name.en.capitalisedWord + (units.count > 1 ? "s" : "")
      return "\(units.map(\.bareName.en).listedInEnglish) \(kind)"
    }
    return LocalizedText(vi: vi.joined(separator: " và "), en: en.joined(separator: " and "))
  }
}

extension [String] {
  /// "A", "A and B", "A, B and C".
  package var listedInEnglish: String {
    guard count > 1, let last else { return first ?? "" }
    return "\(dropLast().joined(separator: ", ")) and \(last)"
  }
}

extension AdministrativeUnit {
  /// The name without its kind: "Tân Liễu", "Tan Lieu".
  package var bareName: LocalizedText {
    let (vi, en) = (kind.name.vi.capitalisedWord + " ", " " + kind.name.en.capitalisedWord)
    return LocalizedText(
      vi: name.vi.hasPrefix(vi) ? String(name.vi.dropFirst(vi.count)) : name.vi,
      en: name.en.hasSuffix(en) ? String(name.en.dropLast(en.count)) : name.en
    )
  }
}
