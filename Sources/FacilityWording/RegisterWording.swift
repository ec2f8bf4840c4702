import Documents
package import FacilityPlanning
package import Vocabulary

extension AdministrativeUnit {
  /// The name inside a sentence, where Vietnamese writes the kind small: "phường Tân Liễu".
  package var nameInSentence: LocalizedText {
    let kind = kind.name.vi
    guard name.vi.hasPrefix(kind.capitalisedSentence) else { return name }
    return LocalizedText(vi: kind + name.vi.dropFirst(kind.count), en: name.en)
  }

  /// The committee that signs for the unit.
  package var committee: LocalizedText {
    LocalizedText(vi: "Ủy ban nhân dân \(nameInSentence.vi)", en: "People's Committee of \(name.en)")
  }
}

extension AdministrativeUnit.Kind {
  package var name: LocalizedText {
    switch self {
    case .ward: LocalizedText(vi: "phường", en: "ward")
    case .commune: LocalizedText(vi: "xã", en: "commune")
    }
  }
}

extension ProposalInput.Role {
  package var name: LocalizedText {
    switch self {
    case .register: LocalizedText(vi: "Danh sách đơn vị", en: "Register")
    case .criteria: LocalizedText(vi: "Bộ tiêu chí", en: "Criteria")
    case .prices: LocalizedText(vi: "Bảng giá", en: "Price book")
    case .quotes: LocalizedText(vi: "Báo giá", en: "Quotes")
    case .policy: LocalizedText(vi: "Chính sách phân bổ", en: "Policy")
    case .aliases: LocalizedText(vi: "Từ ngữ riêng của đơn vị", en: "Words of the units' own")
    case .waivers: LocalizedText(vi: "Các điểm được miễn", en: "Waivers")
    case .decision: LocalizedText(vi: "Quyết định về tờ trình trước", en: "Decision on an earlier proposal")
    case .rules: LocalizedText(vi: "Quy định áp dụng", en: "Rules")
    case .settings: LocalizedText(vi: "Sổ cài đặt", en: "Settings")
    case .inventory: LocalizedText(vi: "Kiểm kê", en: "Inventory")
    case .receipts: LocalizedText(vi: "Sổ nhận tệp", en: "Receipts")
    }
  }
}
