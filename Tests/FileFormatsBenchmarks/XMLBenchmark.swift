import FileFormats
import Foundation
import FoundationXML

/// Walks XML documents by the reader of the project and by FoundationXML.
struct XMLBenchmark {
  let files: [String]

  /// Counts the elements; FoundationXML must call somebody.
  private final class Counter: NSObject, XMLParserDelegate {
    var elements = 0

    func parser(
      _ parser: XMLParser,
      didStartElement name: String,
      namespaceURI: String?,
      qualifiedName: String?,
      attributes: [String: String]
    ) {
      elements += 1
    }
  }

  func run() throws {
    let documents = try files.map { try FileReader(maximumBytes: 1 << 30).read($0) }
    var elements = 0
    let ours = try ContinuousClock().measure {
      for document in documents {
        var reader = try XMLReader(document)
        while let event = try reader.next() { if event == .start { elements += 1 } }
      }
    }
    let counter = Counter()
    let theirs = ContinuousClock().measure {
      for document in documents {
        let parser = XMLParser(data: Data(document))
        parser.delegate = counter
        _ = parser.parse()
      }
    }
    let bytes = documents.reduce(0) { $0 + $1.count }
    print(
      """
      {"bytes": \(bytes), "elements": \(elements), "foundationElements": \(counter.elements), \
      "seconds": \(ours / .seconds(1)), "foundationSeconds": \(theirs / .seconds(1))}
      """
    )
  }
}
