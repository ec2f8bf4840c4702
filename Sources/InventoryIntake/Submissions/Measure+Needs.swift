import FacilityPlanning

/// The facts of a row without which a measure cannot be taken.
extension Measure {
  var needsQuantity: Bool {
    switch self {
    case .count, .presence, .condition, .age: true
    case .area: false
    }
  }

  var needsCondition: Bool {
    switch self {
    case .count, .presence, .area, .condition: true
    case .age: false
    }
  }

  var needsYear: Bool {
    if case .age = self { true } else { false }
  }

  var needsArea: Bool {
    if case .area = self { true } else { false }
  }

  /// Whether the measure also looks at the identity standard of its requirement.
  var needsAttributes: Bool {
    switch self {
    case .count, .presence: true
    case .area, .condition, .age: false
    }
  }
}
