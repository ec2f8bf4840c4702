package import Vocabulary

/// Declares an argument that must be given, like `<file>`.
///
/// As with options, the type says how often.
///
///     argument("unit", Slug.self, help: …)      // <unit>           Slug
///     argument("unit", Slug?.self, help: …)     // [<unit>]         Slug?
///     argument("unit", [Slug].self, help: …)    // [<unit> ...]     [Slug]
package func argument<Value: LosslessStringConvertible & Sendable>(
  _ name: String,
  _ type: Value.Type,
  help: LocalizedText,
  completion: Completion? = nil
) -> Parameter<Value> {
  .required(Declaration(.argument, name, of: type, help: help, completion: completion))
}

/// Declares an argument that has a default.
package func argument<Value: LosslessStringConvertible & Sendable>(
  _ name: String,
  _ type: Value.Type,
  default value: Value,
  help: LocalizedText,
  completion: Completion? = nil
) -> Parameter<Value> {
  .defaulted(Declaration(.argument, name, of: type, help: help, completion: completion), to: value)
}

/// Declares an argument that may be left out.
package func argument<Value: LosslessStringConvertible & Sendable>(
  _ name: String,
  _ type: Value?.Type,
  help: LocalizedText,
  completion: Completion? = nil
) -> Parameter<Value?> {
  .optional(Declaration(.argument, name, of: Value.self, help: help, completion: completion))
}

/// Declares an argument that takes all the words that are left; it comes last.
package func argument<Value: LosslessStringConvertible & Sendable>(
  _ name: String,
  _ type: [Value].Type,
  help: LocalizedText,
  completion: Completion? = nil
) -> Parameter<[Value]> {
  .repeating(Declaration(.argument, name, of: Value.self, help: help, completion: completion))
}
