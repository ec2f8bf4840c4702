/// A kind of finding that shows only when the submission is looked at as a whole.
protocol SubmissionCheck: FindingKind {
  /// All findings of this kind.
  static func findings(in input: SubmissionCheckInput) -> [Finding]
}
