import FacilityPlanning

/// The tool: a name, a version, and the commands that it offers.
struct CommandGroup: Sendable {
  let name: String
  let version: String
  let abstract: LocalizedText
  var discussion: LocalizedText?
  let subcommands: [Command]
}
