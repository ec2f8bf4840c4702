/// The stage that puts every word of a line under the parameter to which it belongs.
///
/// Options take the word that follows them; what is left goes to the arguments in the order of their declaration. Words
/// that belong nowhere are left over, because `--help` among them outranks every complaint about the rest.
struct Sorting {
  private(set) var matches = Matches()
  private let declarations: [Declaration]
  private let elements: [Line.Element]
  private var isUsed: [Bool]

  /// Sorts a line.
  ///
  /// - Throws: `UsageError` for an option without a value, a flag with one, or a word that is no value.
  init(_ line: Line, under declarations: [Declaration]) throws(UsageError) {
    self.declarations = declarations
    self.elements = line.elements
    self.isUsed = Array(repeating: false, count: line.elements.count)
    try sortOptions()
    try sortArguments()
  }

  /// The elements that belong to no parameter.
  var leftovers: [Line.Element] {
    zip(elements, isUsed).filter { !$1 }.map(\.0)
  }

  private mutating func sortOptions() throws(UsageError) {
    for position in elements.indices where !isUsed[position] {
      guard case .option(let name, let attached) = elements[position].content,
        let declaration = declarations.first(where: { $0.isNamed(name) })
      else { continue }
      use(position)
      if declaration.kind == .flag {
        if let attached { throw .unexpectedValue(name, attached) }
        try matches.add("", named: name, to: declaration)
      } else if let value = attached ?? takeValue(after: position) {
        try matches.add(value, named: name, to: declaration)
      } else {
        throw missingValue(name, declaration, at: position)
      }
    }
  }

  private mutating func sortArguments() throws(UsageError) {
    var free = elements.indices.filter { !isUsed[$0] && elements[$0].value != nil }[...]
    for declaration in declarations where declaration.kind == .argument {
      repeat {
        guard let position = free.popFirst(), let value = elements[position].value else { return }
        use(position)
        try matches.add(value, named: nil, to: declaration)
      } while declaration.isRepeating
    }
  }

  /// Takes the next whole word, if it is a value.
  private mutating func takeValue(after position: Int) -> String? {
    let next = elements.indices[(position + 1)...].first { !isUsed[$0] && elements[$0].letter == nil }
    guard let next, let value = elements[next].value else { return nil }
    use(next)
    return value
  }

  private func missingValue(_ name: OptionName, _ declaration: Declaration, at position: Int) -> UsageError {
    let whole = elements.first { $0.word == elements[position].word }
    guard elements[position].letter != nil, let pack = whole?.optionName else {
      return .missingValue(name, declaration)
    }
    return .missingValueInPack(name, declaration, pack: pack, known: declarations.shownNames)
  }

  /// Marks an element as used, and with a letter also the pack that it belongs to.
  private mutating func use(_ position: Int) {
    isUsed[position] = true
    let isLetter = elements[position].letter != nil
    for other in elements.indices where elements[other].word == elements[position].word {
      if isLetter ? elements[other].letter == nil : true { isUsed[other] = true }
    }
  }
}
