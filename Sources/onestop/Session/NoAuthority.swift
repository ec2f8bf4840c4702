import FacilityPlanning
import Vocabulary

/// The register has no authority for the day of a proposal.
struct NoAuthority: Error {
  let day: CalendarDate
  let file: String
}
