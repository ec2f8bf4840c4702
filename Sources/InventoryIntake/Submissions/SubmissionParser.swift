import FacilityPlanning
import FileFormats
import Vocabulary

/// Finds the submission in what a file holds, whichever format it is in.
struct SubmissionParser {
  let file: StoredFile
  let vocabulary: WordBook
  let units: UnitNames

  /// Finds the submission, if there is one, with what there is to say of the file as a whole and of its shape.
  func submission(in contents: StoredFile.Contents) -> Checked<Submission> {
    submissions(in: contents, ofAllUnits: false).flatMap { Checked($0.first) }
  }

  /// Finds the submissions in a file of all units, one for each sheet that holds an inventory.
  func submissions(in contents: StoredFile.Contents, ofAllUnits: Bool) -> Checked<[Submission]> {
    var submissions: Checked<[Submission]>
    switch contents {
    case .document(let document):
      var reader = JSONSubmission(file: file.name, document: document, vocabulary: vocabulary)
      submissions = reader.submission().flatMap { Checked([$0]) }
    case .workbook(let workbook):
      let reader = WorkbookSubmission(file: file.name, workbook: workbook, vocabulary: vocabulary, units: units)
      submissions = ofAllUnits ? reader.submissions() : reader.submission().flatMap { Checked([$0]) }
      submissions.findings += LegacyEncoding.findings(about: workbook, file: file.name)
    case .table(let document):
      let table = TableSubmission(file: file.name, table: document.table, vocabulary: vocabulary, units: units)
      submissions = table.submission().flatMap { Checked([$0]) }
      submissions.findings = LegacyEncoding.findings(about: document, file: file.name) + submissions.findings
    }
    if let misnamed = MisnamedFile(file) {
      submissions.findings.append(Finding(misnamed, at: Source(file: file.name)))
    }
    return submissions
  }

  /// Every table in a file: the sheets of a workbook, or the one table of a text, with what came of reading each.
  func tables(in contents: StoredFile.Contents) -> [(sheet: String?, table: Table, reading: Checked<Submission>)] {
    switch contents {
    case .document: []
    case .workbook(let workbook):
      workbook.sheets.map { sheet in
        let table = TableSubmission(
          file: file.name,
          table: sheet.table,
          vocabulary: vocabulary,
          units: units,
          sheet: sheet,
          dateSystem: workbook.dateSystem
        )
        return (sheet.name, sheet.table, table.submission())
      }
    case .table(let document):
      [
        (
          nil, document.table,
          TableSubmission(file: file.name, table: document.table, vocabulary: vocabulary, units: units).submission()
        )
      ]
    }
  }
}
