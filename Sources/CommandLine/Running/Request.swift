/// What a right command line asks for.
enum Request {
  case run(Command, Matches)
  case help(Command?)
  case version
  case completionScript(Shell)
}
