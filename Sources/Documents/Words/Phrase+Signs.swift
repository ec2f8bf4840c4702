package import Vocabulary

extension Phrase {
  /// A difference with its sign; 0 has none.
  package init(signed number: Int) { self = number > 0 ? "+\(number)" : "\(number)" }

  /// A difference of amounts with its sign.
  package init(signed amount: Money) { self = amount > .zero ? "+\(amount)" : "\(amount)" }

  /// What is achieved, of what is wished for where there is a target: 29/31.
  package init(achieved: Int, of target: Int?) { self = target.map { "\(achieved)/\($0)" } ?? "\(achieved)" }
}
