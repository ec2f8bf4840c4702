/// A name as it is typed before a value or a flag: `--budget`, `-b`, or the rare `-budget`.
package enum OptionName: Sendable, Hashable {
  case long(String)
  case short(Character)
  case longWithOneDash(String)

  /// The name with its dashes.
  var text: String {
    switch self {
    case .long(let name): "--\(name)"
    case .short(let letter): "-\(letter)"
    case .longWithOneDash(let name): "-\(name)"
    }
  }

  var isShort: Bool {
    if case .short = self { true } else { false }
  }
}
