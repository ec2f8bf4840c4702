import FacilityPlanning
import FileFormats
import ProposalWriting

/// `onestop audit`: how uniform the units are, and what uniformity costs.
enum AuditCommand {
  static let command = Command(
    "audit",
    abstract: LocalizedText(
      vi: "Đối chiếu biển hiệu, sơ đồ với bộ nhận diện: ai lệch, lệch gì, sửa tốn bao nhiêu.",
      en: "Hold signboards and charts against the identity standard: who deviates, how, at what cost."
    ),
    CommonOptions.parameter()
  ) { console, options in
    try reporting(options, on: console) { session in
      let loaded = try session.load()
      let audit = try session.audit(loaded)
      if options.isJSON {
        try console.show(AuditRecord(audit: audit))
      } else {
        let report = AuditReport(
          audit: audit,
          register: loaded.register,
          edition: loaded.edition
        )
        console.show(report.report(in: console.language), options)
      }
      return .success
    }
  }
}
