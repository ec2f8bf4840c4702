package import Vocabulary

/// Declares a flag: a name without a value, true if the line says it.
///
///     flag("strict", help: …)                 // [--strict]        Bool
///     flag("quiet", short: "q", help: …)      // -q, --quiet       Bool
package func flag(_ name: String, short: Character? = nil, help: LocalizedText) -> Parameter<Bool> {
  let declaration = Declaration(flag: name, short: short, help: help)
  return Parameter(declarations: [declaration]) { matches throws(UsageError) in matches.contains(declaration) }
}
