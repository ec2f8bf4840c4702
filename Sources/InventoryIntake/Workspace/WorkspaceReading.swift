/// What reading the top of a workspace came to.
package struct WorkspaceReading: Sendable {
  /// Absent if there is a finding of severity error.
  package var workspace: Workspace?
  package var findings: [Finding]
  package var files: Int
}
