import FileFormats
import Foundation

// FileFormatsBenchmarks read FILE…    reads each workbook and counts its cells
// FileFormatsBenchmarks xml FILE…     walks each XML document, by the reader of the project and by FoundationXML
//
// Prints the seconds that the processor took, reading from the disk included, and what was read, as JSON.

let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "read": try WorkbookBenchmark(files: Array(arguments.dropFirst())).run()
case "xml": try XMLBenchmark(files: Array(arguments.dropFirst())).run()
default: print("usage: FileFormatsBenchmarks read|xml FILE…")
}
