/// A value behind one reference, so that a copy costs one count and not one for each of its members.
///
/// It is a value all the same: who changes it gets a value of their own, and nobody else sees that.
struct Shared<Value: Sendable & Hashable>: Sendable, Hashable {
  private final class Box: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
  }

  private var box: Box

  init(_ value: Value) { box = Box(value) }

  var value: Value { _read { yield box.value } }

  mutating func change(_ change: (inout Value) -> Void) {
    var changed = box.value
    change(&changed)
    box = Box(changed)
  }

  static func == (left: Shared, right: Shared) -> Bool { left.box === right.box || left.box.value == right.box.value }
  func hash(into hasher: inout Hasher) { hasher.combine(box.value) }
}
