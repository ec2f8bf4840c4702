/// What may stand where a value is expected, as far as a shell wants to know while the line is being typed.
///
/// The values of an enumeration complete themselves and need no word here.
package enum Completion: Sendable {
  case none
  /// Names of files, which the shell knows best.
  case files
  case directories
  /// Words that are found when they are asked for, like the codes of the units.
  case words(@Sendable () -> [String])
}
