/// A parameter of a command: what the line may say, and how the words become a value.
///
/// Parameters are made by `option`, `flag`, `argument` and, for several at once, `options`.
package struct Parameter<Value: Sendable>: Sendable {
  let declarations: [Declaration]
  let read: @Sendable (Matches) throws(UsageError) -> Value
}

extension Parameter where Value: LosslessStringConvertible {
  /// Makes a parameter that must be given.
  static func required(_ declaration: Declaration) -> Self {
    Parameter(declarations: [declaration]) { matches throws(UsageError) in
      guard let value = try matches.values(of: declaration, as: Value.self).last else {
        throw .missingArgument(declaration)
      }
      return value
    }
  }

  /// Makes a parameter that has a value if the line gives none.
  static func defaulted(_ declaration: Declaration, to value: Value) -> Self {
    var declaration = declaration
    declaration.isOptional = true
    declaration.defaultText = value.description
    return Parameter(declarations: [declaration]) { [declaration] matches throws(UsageError) in
      try matches.values(of: declaration, as: Value.self).last ?? value
    }
  }
}

extension Parameter {
  /// The same parameter, understood but not shown.
  var hidden: Self {
    let hidden = declarations.map { declaration in
      var declaration = declaration
      declaration.isHidden = true
      return declaration
    }
    return Parameter(declarations: hidden, read: read)
  }

  /// Makes a parameter that may be left out.
  static func optional<Wrapped>(_ declaration: Declaration) -> Self
  where Value == Wrapped?, Wrapped: LosslessStringConvertible & Sendable {
    var declaration = declaration
    declaration.isOptional = true
    return Parameter(declarations: [declaration]) { [declaration] matches throws(UsageError) in
      try matches.values(of: declaration, as: Wrapped.self).last
    }
  }

  /// Makes a parameter that may be given any number of times.
  static func repeating<Element>(_ declaration: Declaration) -> Self
  where Value == [Element], Element: LosslessStringConvertible & Sendable {
    var declaration = declaration
    declaration.isOptional = true
    declaration.isRepeating = true
    return Parameter(declarations: [declaration]) { [declaration] matches throws(UsageError) in
      try matches.values(of: declaration, as: Element.self)
    }
  }
}
