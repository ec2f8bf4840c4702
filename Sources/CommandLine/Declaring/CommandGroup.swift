package import Vocabulary

/// The tool: a name, a version, and the commands that it offers.
package struct CommandGroup: Sendable {
  let name: String
  let version: String
  let abstract: LocalizedText
  let discussion: LocalizedText?
  package let subcommands: [Command]

  package init(
    name: String,
    version: String,
    abstract: LocalizedText,
    discussion: LocalizedText? = nil,
    subcommands: [Command]
  ) {
    self.name = name
    self.version = version
    self.abstract = abstract
    self.discussion = discussion
    self.subcommands = subcommands
  }
}
