/// How a parameter is written in usage lines and in help.
extension Declaration {
  /// The parameter in the usage line: `[--budget <budget>]`, `<file> ...`.
  var synopsis: String { isOptional ? "[\(bareSynopsis)]" : bareSynopsis }

  /// The parameter in the usage line without the brackets of an optional one.
  var bareSynopsis: String { isRepeating ? "\(label) ..." : label }

  /// The parameter under its long name: `--budget <budget>`, `--strict`, `<file>`.
  var label: String { label(names.prefix(1)) }

  /// The parameter under all its names, the short one first: `-b, --budget <budget>`.
  var fullLabel: String { label(names.filter(\.isShort) + names.filter { !$0.isShort }) }

  private func label(_ names: some Sequence<OptionName>) -> String {
    let name = names.map(\.text).joined(separator: ", ")
    switch kind {
    case .flag: return name
    case .option: return "\(name) <\(valueName)>"
    case .argument: return "<\(valueName)>"
    }
  }
}
