import Foundation
package import Vocabulary

/// The reason why a file cannot be written, with the path as it was given.
///
/// No file of the set was changed.
package struct FileWriteError: Error, Sendable, Hashable {
  /// What stands in the way of writing a file.
  package enum Reason: Error, Sendable, Hashable {
    /// A folder stands at the path.
    case isDirectory
    /// A symbolic link stands at the path: where it leads is not what was asked for.
    case isLink
    /// Something that is neither a file nor a folder stands at the path, such as a device.
    case isNotFile
    /// A file stands where a folder on the way to the path should be.
    case folderIsFile
    /// The file or its folder may not be written.
    case noPermission
    /// The disk or its share for this user is full.
    case noSpace
    /// Two files of the set have the same path.
    case writtenTwice
    /// The path leads out of the folder, or is no path at all.
    case invalidPath
    /// What was to be copied cannot be read any more.
    case unreadableSource
    /// Another run is writing into the folder.
    case isBusy
    /// The system gave another reason, by its number.
    case other(Int32)
  }

  /// The path as it was given.
  package var path: String
  /// What stands in the way.
  package var reason: Reason

  /// Makes an error from a path and a reason.
  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }
}

extension FileWriteError.Reason {
  /// The reason that the system gave by its number.
  init(code: Int32) {
    switch code {
    case EISDIR: self = .isDirectory
    case ELOOP: self = .isLink
    case ENOTDIR, EEXIST: self = .folderIsFile
    case EACCES, EPERM, EROFS: self = .noPermission
    case ENOSPC, EDQUOT: self = .noSpace
    default: self = .other(code)
    }
  }
}

extension FileWriteError.Reason {
  /// The reason in words.
  package var text: LocalizedText {
    switch self {
    case .isDirectory:
      LocalizedText(
        vi: "ở đây có một thư mục, không thể thay bằng tệp",
        en: "a folder stands here; it is not replaced by a file"
      )
    case .isLink:
      LocalizedText(
        vi: "ở đây có một liên kết dẫn đi nơi khác; hãy xóa liên kết hoặc chọn thư mục khác",
        en: "a link to another place stands here; remove it or choose another folder"
      )
    case .isNotFile:
      LocalizedText(vi: "thứ ở đây không phải là tệp", en: "what stands here is not a file; it is not replaced")
    case .folderIsFile:
      LocalizedText(
        vi: "ở chỗ của một thư mục lại có một tệp",
        en: "a file stands where a folder of this path should be"
      )
    case .noPermission: LocalizedText(vi: "không có quyền ghi", en: "no permission to write here")
    case .noSpace: LocalizedText(vi: "ổ đĩa đã đầy", en: "the disk is full")
    case .writtenTwice: LocalizedText(vi: "tệp này sẽ bị ghi hai lần", en: "the same file would be written twice")
    case .invalidPath: LocalizedText(vi: "đây không phải là tên tệp", en: "this is not a path")
    case .unreadableSource:
      LocalizedText(
        vi: "tệp gốc cần chép vào đây không đọc được nữa",
        en: "the file that was to be copied here cannot be read any more"
      )
    case .isBusy:
      LocalizedText(
        vi: "một lệnh onestop khác đang ghi vào đây; hãy đợi lệnh đó xong rồi chạy lại",
        en: "another onestop is writing here; wait until it is done and run again"
      )
    case .other(let code): SystemReason(code: code).text
    }
  }
}

/// Why a set of files was not written; nothing was changed.
package enum OutputError: Error, Sendable, Hashable {
  /// Files stand in the way that the tool did not write, or that somebody has changed since.
  case existing([String])
  case file(FileWriteError)
}
