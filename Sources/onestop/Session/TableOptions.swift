import CommandLine
import FacilityPlanning
import FileFormats
import Vocabulary

/// What a command that reads tables of text can be told about them, where their content does not decide.
struct TableOptions {
  var encoding: TextEncoding?
  var delimiter: CSVDelimiter?

  var csvReader: CSVReader { CSVReader(encoding: encoding, delimiter: delimiter) }
}

extension TableOptions {
  /// Declares `--encoding` and `--delimiter`.
  static func parameter() -> Parameter<TableOptions> {
    options(
      option(
        "encoding",
        TextEncoding?.self,
        help: LocalizedText(
          vi: "Bảng mã của các tệp CSV; mặc định theo nội dung.",
          en: "The encoding of CSV files. (default: told by the content)"
        )
      ),
      option(
        "delimiter",
        CSVDelimiter?.self,
        help: LocalizedText(
          vi: "Dấu ngăn cách các ô của tệp CSV; mặc định theo nội dung.",
          en: "The delimiter of CSV files. (default: told by the content)"
        )
      )
    ) { TableOptions(encoding: $0, delimiter: $1) }
  }
}
