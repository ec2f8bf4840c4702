extension ChoiceTable {
  /// What is wrong with the table, or `nil`; for tests.
  var brokenInvariant: String? {
    if starts.count != members.count + 1 || starts.last != slotCount { return "starts do not enclose the slots" }
    if values.count != slotCount * goalCount || labels.count != slotCount { return "columns differ in length" }
    if zip(members, members.dropFirst()).contains(where: { $0 >= $1 }) { return "members are out of order" }
    for group in openGroups {
      let slots = slots(group)
      if slots.count < 2 { return "open group \(group) is settled" }
      if slots.allSatisfy({ costs[$0] > 0 }) { return "open group \(group) has a cost to settle" }
      for goal in goals where slots.allSatisfy({ value($0, goal) > 0 }) {
        return "open group \(group) has a value of goal \(goal) to settle"
      }
      if zip(slots, slots.dropFirst()).contains(where: { labels[$0] >= labels[$1] }) {
        return "labels of open group \(group) are out of order"
      }
    }
    return nil
  }
}
