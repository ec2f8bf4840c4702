package import Vocabulary

extension Phrase {
  /// Places in files, the name of a file once for all places in it that follow each other.
  ///
  ///     inventories/2025-02/tan-lieu.csv:6:4, 6:5
  package static func sources(_ sources: [Source]) -> Phrase {
    var phrase = Phrase()
    var file: String?
    for source in sources {
      if source.file == file {
        phrase.append(", \(.place(source))")
      } else {
        phrase.append(file == nil ? "\(.source(source))" : "; \(.source(source))")
      }
      file = source.file
    }
    return phrase
  }
}
