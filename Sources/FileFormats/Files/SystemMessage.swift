import Foundation

/// Returns the system's words for an error number.
func systemMessage(_ code: Int32) -> String { String(cString: strerror(code)) }
