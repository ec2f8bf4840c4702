import FacilityPlanning
import Vocabulary

extension Register {
  /// Finds a unit by its code or its name, with or without its kind: `tan-lieu`, `Phường Tân Liễu`, `Tân Liễu`.
  func unit(named text: String) -> AdministrativeUnit? {
    let key = WordKey(text)
    if key.isEmpty { return nil }
    return units.first { unit in
      [unit.code.description, unit.name.vi, unit.name.en].contains { WordKey($0) == key }
        || WordKey(unit.name.vi) == WordKey("\(unit.kind.vietnameseName) \(text)")
    }
  }
}

extension AdministrativeUnit.Kind {
  var vietnameseName: String {
    switch self {
    case .ward: "phường"
    case .commune: "xã"
    }
  }
}
