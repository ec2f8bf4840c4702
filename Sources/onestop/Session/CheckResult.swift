import InventoryIntake

/// What `check` found, and how much it read.
struct CheckResult {
  var findings: [Finding]
  var files: Int
  var rows: Int

  mutating func add(_ reading: RoundReading) {
    findings += reading.findings
    files += reading.inputs.count
    rows += reading.rows
  }
}
