import FacilityPlanning
import FileFormats
import Vocabulary

/// Finds the submission in the bytes of a file, whichever format it is in.
struct SubmissionParser {
  let file: String
  let vocabulary: WordBook
  let csvReader: CSVReader

  /// - Returns: the submission, if there is one, with the findings about the file as a whole and about its shape.
  func submission(_ bytes: [UInt8]) -> (submission: Submission?, findings: [Finding]) {
    guard !bytes.isEmpty else { return (nil, [Finding(EmptyFile(), at: Source(file: file))]) }
    let claimed = SubmissionFormat(named: file)
    let format = SubmissionFormat(of: bytes, named: file)
    do {
      var (submission, findings) =
        switch format {
        case .json: try json(bytes)
        case .workbook: try workbook(bytes)
        case .separatedValues: try table(bytes)
        }
      if format != claimed {
        findings.append(Finding(MisnamedFile(name: FileName(file).name, format: format), at: Source(file: file)))
      }
      return (submission, findings)
    } catch {
      return (nil, [error.finding])
    }
  }

  private func json(_ bytes: [UInt8]) throws(FindingFound) -> (Submission?, [Finding]) {
    let document: JSONValue
    do { document = try JSONReader().read(bytes) } catch { throw FindingFound(.unreadable(error, file: file)) }
    var reader = JSONSubmission(file: file, document: document, vocabulary: vocabulary)
    return reader.submission()
  }

  private func workbook(_ bytes: [UInt8]) throws(FindingFound) -> (Submission?, [Finding]) {
    let workbook: Workbook
    do { workbook = try WorkbookReader().read(bytes) } catch {
      throw FindingFound(Finding(UnreadableWorkbook(error: error), at: Source(file: file)))
    }
    return WorkbookSubmission(file: file, workbook: workbook, vocabulary: vocabulary).submission()
  }

  private func table(_ bytes: [UInt8]) throws(FindingFound) -> (Submission?, [Finding]) {
    let document: CSVDocument
    do { document = try csvReader.read(bytes) } catch { throw FindingFound(.unreadable(error, file: file)) }
    let encoding = LegacyEncoding.findings(about: document, file: file)
    switch TableSubmission(file: file, table: document.table, vocabulary: vocabulary).submission() {
    case .success(let submission): return (submission, encoding)
    case .failure(let problem): return (nil, encoding + [problem.finding])
    }
  }
}
