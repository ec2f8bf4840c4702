import FacilityPlanning
import Vocabulary

/// The findings of a file beyond those that are listed, by their kinds.
///
/// It is a warning because errors are listed first: where one is left out, a thousand others are not.
struct FurtherFindings: RoundFinding {
  static let id = "further-findings"
  static let severity = Finding.Severity.warning

  /// How many are left out of each kind.
  struct Count: Sendable {
    let kind: any FindingKind.Type
    let count: Int
  }

  /// The kinds of most findings come first.
  let counts: [Count]

  init(_ findings: some Sequence<Finding>) {
    var numbers: [String: Int] = [:]
    var kinds: [String: any FindingKind.Type] = [:]
    for finding in findings {
      numbers[finding.code, default: 0] += 1
      kinds[finding.code] = type(of: finding.kind)
    }
    counts = kinds.map { Count(kind: $1, count: numbers[$0] ?? 0) }
      .sorted { ($1.count, $0.kind.id) < ($0.count, $1.kind.id) }
  }

  /// How many findings of a severity are left out.
  func count(of severity: Finding.Severity) -> Int {
    counts.reduce(0) { $0 + ($1.kind.severity == severity ? $1.count : 0) }
  }

  private func list(_ number: (Int) -> String) -> String {
    counts.map { "\($0.kind.id) \(number($0.count))" }.joined(separator: ", ")
  }

  var message: LocalizedText {
    let total = counts.reduce(0) { $0 + $1.count }
    return LocalizedText(
      vi: "Tệp còn \(total.grouped.vi) lỗi, cảnh báo không được liệt kê: \(list(\.grouped.vi)).",
      en: "\(total.grouped.en) more findings of the file are not listed: \(list(\.grouped.en))."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy sửa các lỗi đã nêu rồi kiểm tra lại; nếu cả cột sai như nhau, hãy sửa một lần cho cả cột.",
      en: "Mend what is listed and check again; if a whole column is wrong alike, mend the column at once."
    )
  }
}

extension Sequence<Finding> {
  /// The most findings of a file that are listed.
  package static var listedFindings: Int { 1_000 }

  /// The findings of each file as far as they are listed, errors before warnings, with a count of the rest.
  ///
  /// The findings come in reading order and stay in it; the count stands where the last of them does.
  func listed() -> [Finding] {
    var numbers: [String: Int] = [:]
    for finding in self { numbers[finding.source.file, default: 0] += 1 }
    guard numbers.values.contains(where: { $0 > Self.listedFindings }) else { return Array(self) }
    let files = Dictionary(grouping: self, by: \.source.file)
    return files.keys.sorted().flatMap { file -> [Finding] in
      let findings = files[file] ?? []
      guard findings.count > Self.listedFindings, let last = findings.last else { return findings }
      let errors = Swift.min(findings.count { $0.severity == .error }, Self.listedFindings)
      var room = [Finding.Severity.error: errors, .warning: Self.listedFindings - errors]
      var (listed, others): ([Finding], [Finding]) = ([], [])
      for finding in findings {
        if let left = room[finding.severity], left > 0 {
          room[finding.severity] = left - 1
          listed.append(finding)
        } else {
          others.append(finding)
        }
      }
      return listed + [Finding(FurtherFindings(others), at: last.source)]
    }
  }

  /// How many findings there are of a severity, those included that are not listed.
  package func count(of severity: Finding.Severity) -> Int {
    reduce(0) { sum, finding in
      if let further = finding.kind as? FurtherFindings { return sum + further.count(of: severity) }
      return sum + (finding.severity == severity ? 1 : 0)
    }
  }
}
