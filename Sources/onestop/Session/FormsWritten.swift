/// What `template --json` prints: where the forms were written.
struct FormsWritten: Encodable {
  let schema = "onestop.template/1"
  let round: String
  /// The round whose figures the forms hold; absent if there is none.
  let previous: String?
  let folder: String
  let files: [String]
  /// The units whose forms hold no figures.
  let empty: [String]
}
