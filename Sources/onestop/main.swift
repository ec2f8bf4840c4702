import CommandLine
import Foundation

// A reader that goes away must not end the tool in the middle of its work; the streams notice it by themselves.
signal(SIGPIPE, SIG_IGN)

let console = Console.standard()
let exitCode = onestop().run(Array(CommandLine.arguments.dropFirst()), on: console)
exit(console.close(exitCode).rawValue)
