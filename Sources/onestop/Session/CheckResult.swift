import InventoryIntake

/// What `check` found, and how much it read.
struct CheckResult {
  var findings: [Finding]
  var files: Int
  var rows: Int
  /// The paths of the submissions that were read.
  var submissions: [String] = []

  mutating func add(_ reading: RoundReading) {
    findings += reading.findings
    files += reading.inputs.count
    rows += reading.rows
    submissions += reading.inputs.map(\.path)
  }
}
