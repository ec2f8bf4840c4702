package import Vocabulary

extension Policy {
  /// The policy for units that took the place of others.
  ///
  /// What a lock says must not be funded in an old unit, because other money pays for it, is not funded in the unit that
  /// took over either. A lock on a whole unit, and one to fund something, end with their unit: nobody decided them for the
  /// new one. A lock that names the new unit itself stands above those of its parts.
  ///
  /// - Parameter successor: the unit that stands where a unit stood; the unit itself if nothing happened to it.
  package func following(_ successor: (Slug) -> Slug) -> Policy {
    var policy = self
    policy.locks = locks.map { lock in
      let unit = successor(lock.unit)
      guard unit != lock.unit, lock.action == .exclude, let requirement = lock.requirement,
        !locks.contains(where: { $0.concerns(unit: unit, requirement: requirement) })
      else { return lock }
      return Lock(unit: unit, requirement: requirement, action: .exclude, reason: lock.reason)
    }
    return policy
  }
}
