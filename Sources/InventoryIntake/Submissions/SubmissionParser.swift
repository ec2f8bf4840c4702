import FacilityPlanning
import FileFormats
import Vocabulary

/// Finds the submission in what a file holds, whichever format it is in.
struct SubmissionParser {
  let file: StoredFile
  let vocabulary: WordBook

  /// Finds the submission, if there is one, with what there is to say of the file as a whole and of its shape.
  func submission(in contents: StoredFile.Contents) -> Checked<Submission> {
    var submission: Checked<Submission>
    switch contents {
    case .document(let document):
      var reader = JSONSubmission(file: file.name, document: document, vocabulary: vocabulary)
      submission = reader.submission()
    case .workbook(let workbook):
      submission = WorkbookSubmission(file: file.name, workbook: workbook, vocabulary: vocabulary).submission()
    case .table(let document):
      submission = TableSubmission(file: file.name, table: document.table, vocabulary: vocabulary).submission()
      submission.findings = LegacyEncoding.findings(about: document, file: file.name) + submission.findings
    }
    if let misnamed = MisnamedFile(file) {
      submission.findings.append(Finding(misnamed, at: Source(file: file.name)))
    }
    return submission
  }
}
