/// Who does work of which the parts do not depend on each other: one worker, part after part, or several side by side.
///
///     Workers.one.map(units) { assess($0) }   // as a loop would
///
/// What comes out is in the order of what went in, and is the same whoever did it. A room that knows no system, such as
/// that of the plans, is handed its workers.
package struct Workers: Sendable {
  private let perform: @Sendable (_ parts: Int, _ work: @Sendable (Int) -> Void) -> Void

  /// One worker, which does part after part.
  package static let one = Workers { parts, work in for part in 0..<parts { work(part) } }

  /// Makes workers.
  ///
  /// - Parameter perform: calls the work once for each number below the number of parts, perhaps several at a time, and
  ///   returns when all are done.
  package init(_ perform: @escaping @Sendable (_ parts: Int, _ work: @Sendable (Int) -> Void) -> Void) {
    self.perform = perform
  }

  /// The same workers, and somebody who is told of their work.
  ///
  /// - Parameter begin: is called with the number of parts when work begins; gives what is to be called after each part, by
  ///   several workers at a time, and at the end.
  package func telling(
    _ begin: @escaping @Sendable (_ parts: Int) -> (step: @Sendable () -> Void, end: @Sendable () -> Void)
  ) -> Workers {
    Workers { parts, work in
      let (step, end) = begin(parts)
      perform(parts) { part in
        work(part)
        step()
      }
      end()
    }
  }

  /// Makes something of each item.
  ///
  /// - Throws: the error of the first item, in their order, that has one.
  package func map<Item: Sendable, Result: Sendable, Failure: Error>(
    _ items: [Item],
    _ transform: @Sendable (Item) throws(Failure) -> Result
  ) throws(Failure) -> [Result] {
    let outcomes = outcomes(of: items, transform)
    var results: [Result] = []
    results.reserveCapacity(items.count)
    for outcome in outcomes { results.append(try outcome.get()) }
    return results
  }

  private func outcomes<Item: Sendable, Result: Sendable, Failure: Error>(
    of items: [Item],
    _ transform: @Sendable (Item) throws(Failure) -> Result
  ) -> [Swift.Result<Result, Failure>] {
    Array(unsafeUninitializedCapacity: items.count) { room, count in
      // Each part writes to a place of its own.
      nonisolated(unsafe) let places = room
      perform(items.count) { part in
        let outcome = Swift.Result { () throws(Failure) in try transform(items[part]) }
        (places.baseAddress.unsafelyUnwrapped + part).initialize(to: outcome)
      }
      count = items.count
    }
  }
}
