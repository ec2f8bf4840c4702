package import Vocabulary

/// Declares an option that must be given, like `--budget <budget>`.
///
/// The type says how often an option is given, and so does its usage:
///
///     option("date", CalendarDate.self, help: …)                  // --date <date>            CalendarDate
///     option("date", CalendarDate?.self, help: …)                 // [--date <date>]          CalendarDate?
///     option("date", [CalendarDate].self, help: …)                // [--date <date> ...]      [CalendarDate]
///     option("output", String.self, default: "plan", help: …)     // [--output <output>]      String
package func option<Value: LosslessStringConvertible & Sendable>(
  _ name: String,
  _ type: Value.Type,
  short: Character? = nil,
  valueName: String? = nil,
  help: LocalizedText,
  completion: Completion? = nil
) -> Parameter<Value> {
  .required(
    Declaration(.option, name, of: type, short: short, valueName: valueName, help: help, completion: completion)
  )
}

/// Declares an option that has a default.
package func option<Value: LosslessStringConvertible & Sendable>(
  _ name: String,
  _ type: Value.Type,
  default value: Value,
  short: Character? = nil,
  valueName: String? = nil,
  help: LocalizedText,
  completion: Completion? = nil
) -> Parameter<Value> {
  .defaulted(
    Declaration(.option, name, of: type, short: short, valueName: valueName, help: help, completion: completion),
    to: value
  )
}

/// Declares an option that may be left out.
package func option<Value: LosslessStringConvertible & Sendable>(
  _ name: String,
  _ type: Value?.Type,
  short: Character? = nil,
  valueName: String? = nil,
  help: LocalizedText,
  completion: Completion? = nil
) -> Parameter<Value?> {
  .optional(
    Declaration(.option, name, of: Value.self, short: short, valueName: valueName, help: help, completion: completion)
  )
}

/// Declares an option that may be given any number of times.
package func option<Value: LosslessStringConvertible & Sendable>(
  _ name: String,
  _ type: [Value].Type,
  short: Character? = nil,
  valueName: String? = nil,
  help: LocalizedText,
  completion: Completion? = nil
) -> Parameter<[Value]> {
  .repeating(
    Declaration(.option, name, of: Value.self, short: short, valueName: valueName, help: help, completion: completion)
  )
}

/// Declares a flag: a name without a value, true if the line says it.
///
///     flag("strict", help: …)                 // [--strict]        Bool
///     flag("quiet", short: "q", help: …)      // -q, --quiet       Bool
package func flag(_ name: String, short: Character? = nil, help: LocalizedText) -> Parameter<Bool> {
  let declaration = Declaration(flag: name, short: short, help: help)
  return Parameter(declarations: [declaration]) { matches throws(UsageError) in matches.contains(declaration) }
}

/// Declares several parameters as one, so that commands can share them.
///
///     struct Workspace { var inventories: String; var round: Round? }
///
///     let workspace = options(
///       option("inventories", String.self, default: "inventories", help: …),
///       option("round", Round?.self, help: …)
///     ) { Workspace(inventories: $0, round: $1) }
package func options<each Value, Whole: Sendable>(
  _ parameters: repeat Parameter<each Value>,
  whole: @escaping @Sendable (repeat each Value) -> Whole
) -> Parameter<Whole> {
  var declarations: [Declaration] = []
  repeat declarations += (each parameters).declarations
  let parts = (repeat each parameters)
  return Parameter(declarations: declarations) { matches throws(UsageError) in
    whole(repeat try (each parts).read(matches))
  }
}
