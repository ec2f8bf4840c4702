import Testing
import TestSupport
@testable import ProposalAuditing

/// The longest rise against trying every part.
@Suite struct LongestRiseTests {
  @Test(arguments: 0..<40) func `no part that rises is longer`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let numbers = (0..<Int.random(in: 0...9, using: &generator)).shuffled(using: &generator)
    let places = LongestRise(of: numbers).places
    #expect(zip(places, places.dropFirst()).allSatisfy { $0 < $1 && numbers[$0] < numbers[$1] })
    let longest = (0..<(1 << numbers.count)).map { mask in
      let part = numbers.indices.filter { mask & (1 << $0) != 0 }.map { numbers[$0] }
      return zip(part, part.dropFirst()).allSatisfy(<) ? part.count : 0
    }.max()
    #expect(places.count == longest)
  }
}
