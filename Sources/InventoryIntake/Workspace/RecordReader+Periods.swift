import FacilityPlanning
import FileFormats
import Vocabulary

extension RecordReader {
  /// Reads `validFrom` and `validUntil`, or another pair of days.
  mutating func period(from first: String = "validFrom", until last: String = "validUntil") -> Period {
    let period = Period(from: optionalDate(first), until: optionalDate(last))
    if period.isReversed, let end = value[last] {
      report(ReversedPeriod(first: first, last: last, period: period), at: end)
    }
    return period
  }
}
