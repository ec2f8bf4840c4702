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
