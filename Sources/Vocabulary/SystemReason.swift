#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why the system refused something, by its error number, in the words of a person.
///
///     SystemReason(code: ENOSPC).text.vi   // "ổ đĩa đã đầy"
package struct SystemReason: Sendable, Hashable {
  package let code: Int32

  package init(code: Int32) { self.code = code }

  /// The reason; the number where no words are known for it.
  package var text: LocalizedText {
    switch code {
    case ENOENT: LocalizedText(vi: "không có tệp hoặc thư mục này", en: "there is no such file or folder")
    case EACCES, EPERM: LocalizedText(vi: "không có quyền truy cập", en: "there is no permission")
    case EROFS: LocalizedText(vi: "ổ đĩa chỉ cho đọc", en: "the disk is read-only")
    case ENOSPC: LocalizedText(vi: "ổ đĩa đã đầy", en: "the disk is full")
    case EDQUOT: LocalizedText(vi: "đã hết dung lượng được cấp", en: "the share of the disk is used up")
    case EFBIG: LocalizedText(vi: "tệp quá lớn đối với ổ đĩa này", en: "the file is too large for this disk")
    case EIO: LocalizedText(vi: "ổ đĩa bị lỗi khi đọc hoặc ghi", en: "the disk failed to read or write")
    case EMFILE, ENFILE: LocalizedText(vi: "có quá nhiều tệp đang mở", en: "too many files are open")
    case ENAMETOOLONG: LocalizedText(vi: "tên quá dài", en: "the name is too long")
    case ELOOP: LocalizedText(vi: "liên kết dẫn vòng quanh", en: "links lead around in a circle")
    case EBUSY, ETXTBSY: LocalizedText(vi: "chương trình khác đang dùng", en: "another program is using it")
    case ENOTEMPTY: LocalizedText(vi: "thư mục không rỗng", en: "the folder is not empty")
    case ENODEV, ENXIO: LocalizedText(vi: "không có thiết bị này", en: "there is no such device")
    case EINVAL: LocalizedText(vi: "hệ thống không nhận tên này", en: "the system does not take this name")
    case EPIPE: LocalizedText(vi: "nơi nhận đã đóng", en: "the receiver has closed")
    case ENOMEM: LocalizedText(vi: "hết bộ nhớ", en: "there is no memory left")
    case ESTALE, ETIMEDOUT: LocalizedText(vi: "mất kết nối với ổ đĩa mạng", en: "the network disk is out of reach")
    default: LocalizedText(vi: "hệ thống báo lỗi số \(code)", en: "the system reports error \(code)")
    }
  }
}
