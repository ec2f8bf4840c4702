/// A small input that triggers a kind of finding, or a neighbour of one that does not.
package struct FindingExample: Sendable, Hashable {
  /// The file that the input stands for, in a workspace that is otherwise in order: `2025-02/tan-lieu.csv`.
  package let file: String
  /// The bytes of the file.
  package let bytes: [UInt8]
  /// Where the finding must stand, like `3:2` or empty for the whole file; nothing if the input must not trigger it.
  package let position: String?

  private init(file: String, bytes: [UInt8], position: String?) {
    self.file = file
    self.bytes = bytes
    self.position = position
  }
}

// MARK: - Inputs that trigger a finding

extension FindingExample {
  /// An input that triggers the finding at a place: a sample with one thing changed.
  package static func triggers(
    at position: String,
    in sample: Sample = .csv,
    replacing old: String,
    with new: String
  ) -> FindingExample {
    let text = sample.text(replacing: old, with: new)
    return FindingExample(file: sample.file, bytes: sample.bytes(of: text), position: position)
  }

  /// An input that triggers the finding at a place.
  package static func triggers(at position: String, _ text: String, file: String = Sample.csv.file) -> FindingExample {
    FindingExample(file: file, bytes: Array(text.utf8), position: position)
  }

  /// A workbook that triggers the finding at a place, from the parts that make it up.
  package static func triggers(at position: String, workbook parts: String) -> FindingExample {
    let sample = Sample.workbook
    return FindingExample(file: sample.file, bytes: sample.bytes(of: parts), position: position)
  }

  /// An input that triggers the finding at a place, byte for byte.
  package static func triggers(
    at position: String,
    bytes: [UInt8],
    file: String = Sample.csv.file
  ) -> FindingExample {
    FindingExample(file: file, bytes: bytes, position: position)
  }
}

// MARK: - Inputs that do not

extension FindingExample {
  /// A sample as it is.
  package static func passes(_ sample: Sample) -> FindingExample {
    FindingExample(file: sample.file, bytes: sample.bytes, position: nil)
  }

  /// A workbook that does not trigger the finding, from the parts that make it up.
  package static func passes(workbook parts: String) -> FindingExample {
    let sample = Sample.workbook
    return FindingExample(file: sample.file, bytes: sample.bytes(of: parts), position: nil)
  }

  /// A sample with one thing changed that does not trigger the finding.
  package static func passes(
    in sample: Sample = .csv,
    replacing old: String,
    with new: String
  ) -> FindingExample {
    let text = sample.text(replacing: old, with: new)
    return FindingExample(file: sample.file, bytes: sample.bytes(of: text), position: nil)
  }

  /// An input that does not trigger the finding.
  package static func passes(_ text: String, file: String = Sample.csv.file) -> FindingExample {
    FindingExample(file: file, bytes: Array(text.utf8), position: nil)
  }
}
