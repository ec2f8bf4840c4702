package import Vocabulary

/// Whose name a signboard carries, on a day.
package enum CarriedName: Sendable, Hashable {
  /// The official name of the day.
  case official
  /// A name that the unit has at another time: the present one before its day, or an old one and its last day.
  case otherTime(LocalizedText, until: CalendarDate?)
  /// The name of another unit of the register.
  case otherUnit(Slug)
  /// None that the register knows.
  case unknown
}
