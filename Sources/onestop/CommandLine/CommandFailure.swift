import FacilityPlanning

/// What stops a command although its line was right: a missing file, an unreadable one, a full disk.
struct CommandFailure: Error {
  let message: LocalizedText
  let exitCode: ExitCode
}
