import FacilityPlanning
import FileFormats
import Vocabulary

/// What a planner is told of a sent file: what became of it and why, and what to do.
enum CollectRemark: Sendable {
  case accepted
  /// The submission that lay in the round is kept at a place below it.
  case acceptedOver(String, isUnchanged: Bool)
  case unchanged
  case superseded(String)
  case faulty(errors: Int, warnings: Int, kept: String?)
  case undecided([String])
  case inFileOfAll(String)
  case contradiction(UnitClaims.Claim, UnitClaims.Claim)
  case mixture(UnitClaims.Claim, [Slug])
  /// What the file says of its unit, if it says anything.
  case unowned(String?)
  case noInventory
  case tooShared(Int)
  case sameBytes(String)
  case sameFacts(String)
  case standing(String)
  case evidence(isKnown: Bool)
  case aside(SentFile.Aside)
  case leftover
  case refused(SentRefusal)

  /// The remark in words.
  ///
  /// - Parameter name: what a unit is called.
  func text(naming name: (Slug) -> LocalizedText) -> LocalizedText {
    switch self {
    case .accepted: LocalizedText(vi: "Đã nhận.", en: "Accepted.")
    case .acceptedOver(let kept, let isUnchanged):
      LocalizedText(
        vi: "\(isUnchanged ? "Đã nhận; biểu mẫu chưa ai sửa gì" : "Đã nhận"). Bản trước chuyển vào \(kept).",
        en: "\(isUnchanged ? "Accepted; nobody changed the form" : "Accepted"). The earlier one moves to \(kept)."
      )
    case .unchanged:
      LocalizedText(
        vi: "Đã nhận; biểu mẫu còn nguyên như khi gửi đi, chưa ai sửa gì. Hỏi lại đơn vị nếu thấy lạ.",
        en: "Accepted; the form is as it was sent out, nobody changed it. Ask the unit if that seems odd."
      )
    case .superseded(let later):
      LocalizedText(
        vi: "Bản cũ, được thay bằng \(later.quoted); giữ trong superseded.",
        en: "An earlier version of \(later.quoted); kept in superseded."
      )
    case .faulty(let errors, let warnings, let kept): Self.faulty(errors, warnings, kept)
    case .undecided(let others): Self.undecided(others)
    case .inFileOfAll(let file):
      LocalizedText(
        vi: "Số liệu của đơn vị đang nằm trong \(file.quoted). Bỏ các dòng ấy khỏi đó rồi thu lại.",
        en: "The unit's figures stand in \(file.quoted). Take those rows out, and collect again."
      )
    case .contradiction(let first, let other): Self.contradiction(first, other, name)
    case .mixture(let claim, let others): Self.mixture(claim, others, name)
    case .unowned(let stranger?):
      LocalizedText(
        vi: "\(stranger.quoted) không có trong danh sách đơn vị của kỳ. Xem lại tên, hoặc kỳ (--round).",
        en: "\(stranger.quoted) is no unit of this round. Look at the name, or at the round (--round)."
      )
    case .unowned(nil):
      LocalizedText(
        vi: "Không rõ của đơn vị nào. Ghi tên đơn vị vào tên tệp rồi thu lại.",
        en: "Nothing tells whose it is. Put the unit's name into the name of the file, and collect again."
      )
    case .noInventory:
      LocalizedText(
        vi: "Không có bảng kiểm kê và không rõ của đơn vị nào. Mở ra xem.",
        en: "It holds no inventory, and nothing tells whose it is. Have a look."
      )
    case .tooShared(let count):
      LocalizedText(
        vi: "Tệp chung của \(count) đơn vị, quá lớn để tách. Đặt vào thư mục của kỳ với tên _all.",
        en: "A file of \(count) units, too large to be divided. Put it into the round's folder as _all."
      )
    case .sameBytes(let first):
      LocalizedText(vi: "Trùng hệt \(first.quoted).", en: "The same bytes as \(first.quoted).")
    case .sameFacts(let other):
      LocalizedText(vi: "Số liệu như \(other.quoted).", en: "It says the same as \(other.quoted).")
    case .standing(let file):
      LocalizedText(vi: "Đã có trong kỳ: \(file).", en: "In the round already: \(file).")
    case .evidence(let isKnown):
      isKnown
        ? LocalizedText(vi: "Ảnh, bản quét: để vào evidence.", en: "A photo or a scan: put into evidence.")
        : LocalizedText(
          vi: "Ảnh, bản quét không rõ của đơn vị nào. Chuyển sang đúng thư mục trong evidence.",
          en: "A photo or a scan of nobody knows whom. Move it into the right folder of evidence."
        )
    case .aside(let kind): Self.aside(kind)
    case .leftover: LocalizedText(vi: "Tệp phụ của máy hoặc chữ ký thư; bỏ qua.", en: "Left by programs; ignored.")
    case .refused(let reason): reason.text
    }
  }

  private static func faulty(_ errors: Int, _ warnings: Int, _ kept: String?) -> LocalizedText {
    let also = LocalizedText(
      vi: warnings > 0 ? ", \(warnings) cảnh báo" : "",
      en: warnings > 0 ? ", \(warnings.counted("warning"))" : ""
    )
    let stays = kept.map { LocalizedText(vi: " Vẫn dùng \($0.quoted).", en: " \($0.quoted) stays.") }
    return LocalizedText(
      vi: "Chưa nhận: \(errors) lỗi\(also.vi). Gửi lại phiếu trả cho đơn vị.\(stays?.vi ?? "")",
      en: "Not accepted: \(errors.counted("error"))\(also.en). Send the return sheet back.\(stays?.en ?? "")"
    )
  }

  private static func undecided(_ others: [String]) -> LocalizedText {
    let names = others.prefix(3).map(\.quoted).joined(separator: ", ") + (others.count > 3 ? ", …" : "")
    return LocalizedText(
      vi: "Không rõ bản nào mới hơn: tệp này hay \(names). Thêm «(sửa lần 1)» vào tên bản mới rồi thu lại.",
      en:
        "Nobody can tell which is later, this or \(names). Add «(sửa lần 1)» to the later one's name, and collect again."
    )
  }

  private static func contradiction(
    _ first: UnitClaims.Claim,
    _ other: UnitClaims.Claim,
    _ name: (Slug) -> LocalizedText
  ) -> LocalizedText {
    let remedy =
      other.basis == .folder
      ? LocalizedText(
        vi: "Hỏi đơn vị; nếu đúng là của \(name(first.unit).vi), thu riêng tệp này (ngoài thư mục ấy).",
        en: "Ask the unit; if it is \(name(first.unit).en), collect this file alone, outside that folder."
      )
      : LocalizedText(
        vi: "Hỏi đơn vị, sửa tên tệp hoặc tên đơn vị trong tệp, rồi thu lại.",
        en: "Ask the unit, correct the name of the file or the unit in it, and collect again."
      )
    return LocalizedText(
      vi:
        "\(first.basis.name.vi) là của \(name(first.unit).vi.quoted), \(other.basis.name.vi.lowercased()) (\(other.text.quoted)) lại là của \(name(other.unit).vi.quoted). \(remedy.vi)",
      en:
        "\(first.basis.name.en) says \(name(first.unit).en.quoted), \(other.basis.name.en.lowercased()) (\(other.text.quoted)) says \(name(other.unit).en.quoted). \(remedy.en)"
    )
  }

  private static func mixture(
    _ claim: UnitClaims.Claim,
    _ others: [Slug],
    _ name: (Slug) -> LocalizedText
  ) -> LocalizedText {
    let names = others.prefix(3).map(name)
    let more = others.count > 3 ? ", …" : ""
    return LocalizedText(
      vi:
        "\(claim.basis.name.vi) là của \(name(claim.unit).vi.quoted), nhưng có dòng của \(names.map(\.vi.quoted).joined(separator: ", "))\(more). Bỏ các dòng ấy; nếu là tệp chung thì đổi tên tệp.",
      en:
        "\(claim.basis.name.en) says \(name(claim.unit).en.quoted), but rows are of \(names.map(\.en.quoted).joined(separator: ", "))\(more). Delete those rows; if the file is for all, rename it."
    )
  }

  private static func aside(_ kind: SentFile.Aside) -> LocalizedText {
    switch kind {
    case .mail:
      LocalizedText(
        vi: "Thư lưu thành tệp. Mở ra, lưu các tệp đính kèm rồi thu lại.",
        en: "A mail saved as a file. Open it, save what is attached, and collect that."
      )
    case .document:
      LocalizedText(
        vi: "Văn bản, không phải bảng tính. Nếu là bảng kiểm kê thì xin đơn vị bản Excel.",
        en: "A text document. If it holds the inventory, ask the unit for a workbook."
      )
    case .archive:
      LocalizedText(
        vi: "Tệp nén loại không mở được. Giải nén rồi thu lại.",
        en: "An archive of a kind that is not opened. Unpack it, and collect again."
      )
    case .other:
      LocalizedText(vi: "Không phải bảng kiểm kê, ảnh hay bản quét.", en: "No inventory, photo or scan.")
    }
  }
}

extension UnitClaims.Basis {
  /// What tells whose a file is, at the beginning of a sentence.
  fileprivate var name: LocalizedText {
    switch self {
    case .mark: LocalizedText(vi: "Biểu mẫu", en: "The form")
    case .title: LocalizedText(vi: "Tiêu đề", en: "The title")
    case .column: LocalizedText(vi: "Cột đơn vị", en: "The column of units")
    case .fileName: LocalizedText(vi: "Tên tệp", en: "The name of the file")
    case .folder: LocalizedText(vi: "Thư mục hoặc tệp nén", en: "The folder or archive")
    }
  }
}

extension SentRefusal {
  /// Why the file is not taken, and what to do.
  fileprivate var text: LocalizedText {
    switch self {
    case .link: LocalizedText(vi: "Liên kết, không phải tệp; không đi theo.", en: "A link, and not followed.")
    case .unreadable(let error):
      LocalizedText(vi: "Không đọc được: \(error.reason.vi).", en: "It cannot be read: \(error.reason.en).")
    case .empty:
      LocalizedText(vi: "Tệp rỗng. Xin đơn vị gửi lại.", en: "The file is empty. Ask for it again.")
    case .archive(.unsafeName):
      LocalizedText(
        vi: "Tên trong tệp nén trỏ ra ngoài tệp nén; không lấy.",
        en: "Its name points out of the archive; not taken."
      )
    case .archive(let error):
      LocalizedText(
        vi: "Tệp nén không mở được: \(error.wording.vi). Xin gửi lại.",
        en: "It cannot be unpacked: \(error.wording.en). Ask for it again."
      )
    case .nestedTooDeep:
      LocalizedText(
        vi: "Tệp nén nằm quá sâu trong tệp nén. Giải nén rồi thu lại.",
        en: "An archive too deep in archives. Unpack it, and collect again."
      )
    case .tooMany(let limit):
      LocalizedText(vi: "Quá \(limit) tệp; từ đây không đọc.", en: "More than \(limit) files; not read from here on.")
    case .tooDeep(let limit):
      LocalizedText(vi: "Quá \(limit) lớp thư mục; không vào.", en: "More than \(limit) folders deep; not entered.")
    case .tooMuch(let limit):
      LocalizedText(
        vi: "Giải nén ra quá \(limit) byte; không đọc. Giải nén rồi thu lại.",
        en: "Unpacks to more than \(limit) bytes; not read. Unpack it, and collect again."
      )
    case .hiddenFolder: LocalizedText(vi: "Thư mục ẩn; không vào.", en: "A hidden folder; not entered.")
    case .workspace:
      LocalizedText(vi: "Thư mục dữ liệu của chính công cụ; không vào.", en: "The workspace itself; not entered.")
    }
  }
}
