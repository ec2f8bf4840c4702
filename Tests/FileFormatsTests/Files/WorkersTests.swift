import FileFormats
import Synchronization
import Testing
import Vocabulary

/// Work done side by side against work done in a loop.
@Suite struct WorkersTests {
  private struct Trouble: Error, Equatable {
    let item: Int
  }

  @Test(arguments: [0, 1, 2, 3, 100, 5_000]) func `results come in the order of the items`(count: Int) {
    let items = Array(0..<count)
    for workers in [Workers.one, .allCores] {
      let results = workers.map(items) { "\($0 * $0)" }
      #expect(results == items.map { "\($0 * $0)" })
    }
  }

  @Test func `the first error in the order of the items is thrown`() {
    for workers in [Workers.one, .allCores] {
      #expect(throws: Trouble(item: 40)) {
        try workers.map(Array(0..<200)) { item throws(Trouble) in
          if item % 40 == 0, item > 0 { throw Trouble(item: item) }
          return item
        }
      }
    }
  }

  @Test func `every part is done once, also of work within work`() {
    let counts = Mutex(Array(repeating: 0, count: 400))
    let sums = Workers.allCores.map(Array(0..<20)) { outer in
      Workers.allCores.map(Array(0..<20)) { inner in
        counts.withLock { $0[outer * 20 + inner] += 1 }
        return inner
      }.reduce(0, +)
    }
    #expect(sums == Array(repeating: 190, count: 20))
    #expect(counts.withLock { $0 } == Array(repeating: 1, count: 400))
  }
}
