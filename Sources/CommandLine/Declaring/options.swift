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
