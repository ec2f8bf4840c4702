import ProposalMaking
import CommandLine
import FacilityPlanning
import ProposalWriting
import Vocabulary

/// `onestop assess`: what each unit has, lacks and needs for the next star.
enum AssessCommand {
  static let command = Command(
    "assess",
    abstract: LocalizedText(
      vi: "Chấm điểm từng đơn vị: còn thiếu gì, lên sao tốn bao nhiêu.",
      en: "Score each unit: what it lacks and what the next star costs."
    ),
    discussion: LocalizedText(
      vi: "Không ghi đơn vị nào thì in phần tóm tắt của cả thành phố; ghi tên đơn vị thì in đầy đủ về đơn vị đó.",
      en: "Without a unit, a summary of the city is printed; of units that are named, everything."
    ),
    argument(
      "unit",
      [UnitWord].self,
      help: LocalizedText(vi: "Mã các đơn vị; không ghi là tất cả.", en: "The codes of the units. (default: all)"),
      completion: .words { WorkspaceWords.unitCodes() }
    ),
    ShowsAll.parameter(),
    CommonOptions.parameter()
  ) { console, units, showsAll, options in
    try reporting(options, on: console) { session in
      let loaded = try session.load()
      console.tellUnused(loaded)
      let assessments = try chosen(units, of: try session.assess(loaded), in: loaded)
      try Answer(
        AssessmentRecord(round: loaded.round, assessments: assessments),
        AssessmentReport(round: loaded.round, edition: loaded.edition, assessments: assessments).report(in:)
      )
      .summed(unless: showsAll || !units.isEmpty) { language in
        AssessmentSummary(
          round: loaded.round,
          edition: loaded.edition,
          policy: loaded.policy,
          assessments: assessments
        ).report(in: language)
      }
      .show(options, on: console)
      return .success
    }
  }

  /// The assessments of the units named, or all.
  private static func chosen(
    _ units: [UnitWord],
    of assessments: [UnitAssessment],
    in loaded: LoadedRound
  ) throws -> [UnitAssessment] {
    let codes = try units.map { try $0.code(in: loaded.register) }
    return units.isEmpty ? assessments : assessments.filter { codes.contains($0.unit.code) }
  }
}
