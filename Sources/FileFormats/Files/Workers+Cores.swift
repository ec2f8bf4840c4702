import Dispatch
package import Vocabulary

extension Workers {
  /// A worker on every core of the machine.
  package static let allCores = Workers { parts, work in
    // Threads for a single part would be woken for nothing.
    if parts == 1 { work(0) } else { DispatchQueue.concurrentPerform(iterations: parts, execute: work) }
  }
}
