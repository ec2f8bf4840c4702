import Documents
import FacilityPlanning
import FileFormats
import Vocabulary

/// The text of the mail with which a file goes back to its unit.
struct ReturnLetter {
  let unit: AdministrativeUnit
  let authority: Authority?
  let round: Round
  /// The name as sent.
  let file: String
  /// The name of the return sheet; absent if there is none.
  let sheet: String?
  let findings: [Finding]
  let deadline: CalendarDate?

  /// The findings that the mail itself lists.
  private static let mostListed = 10

  /// The whole text, the subject in its first line.
  func text(in language: Language) -> String {
    (language == .vietnamese ? vietnamese : english).joined(separator: "\n") + "\n"
  }

  private var errors: [Finding] { findings.filter { $0.severity == .error } }
  private var warnings: Int { findings.count - errors.count }

  private var vietnamese: [String] {
    let warned = warnings > 0 ? " và \(warnings) chỗ cần xem lại" : ""
    let until = deadline.map { " trước hết \($0.name.vi)" } ?? ""
    var lines = [
      "Tiêu đề: Đề nghị sửa bảng kiểm kê cơ sở vật chất Bộ phận Một cửa, \(unit.name.vi), kỳ \(round.name.vi)", "",
      "Kính gửi: Ủy ban nhân dân \(unit.name.vi)" + (unit.contact.map { " (\($0.name))" } ?? ""), "",
      "\(authority?.name.vi ?? "Chúng tôi") đã nhận tệp «\(ShownText.cleaned(file))» của quý đơn vị. Tệp còn \(errors.count) lỗi\(warned) nên chưa đưa được vào kỳ kiểm kê \(round.name.vi).",
      "",
    ]
    lines +=
      sheet.map {
        [
          "Trong phiếu trả gửi kèm (\($0)), mỗi ô cần sửa được tô màu và có ghi chú cách sửa; trang cuối liệt kê tất cả, bấm vào là tới ô. Đề nghị quý đơn vị sửa ngay trong phiếu trả và gửi lại\(until)."
        ]
      } ?? [
        "Tệp không đọc được nên không có phiếu trả. Đề nghị quý đơn vị lưu lại thành tệp Excel (.xlsx) và gửi lại\(until)."
      ]
    lines += ["", "Các lỗi:"] + listed(.vietnamese)
    if errors.count > Self.mostListed {
      lines.append("… và \(errors.count - Self.mostListed) lỗi khác trong phiếu trả.")
    }
    return lines + ["", "Trân trọng cảm ơn."]
  }

  private var english: [String] {
    let warned = warnings > 0 ? " and \(warnings.counted("place")) to look at" : ""
    let until = deadline.map { " by \($0.name.en)" } ?? ""
    var lines = [
      "Subject: Please correct the inventory of the one-stop shop, \(unit.name.en), \(round.name.en)", "",
      "To: People's Committee of \(unit.name.en)" + (unit.contact.map { " (\($0.name))" } ?? ""), "",
      "\(authority?.name.en ?? "We") received your file «\(ShownText.cleaned(file))». It still has \(errors.count.counted("error"))\(warned), so it could not be taken into the round of \(round.name.en).",
      "",
    ]
    lines +=
      sheet.map {
        [
          "In the return sheet that comes with this mail (\($0)) each cell to be corrected is coloured and has a note; the last sheet lists them all. Please correct them there and send it back\(until)."
        ]
      } ?? [
        "The file cannot be read, so there is no return sheet. Please save it as an Excel file (.xlsx) and send it again\(until)."
      ]
    lines += ["", "The errors:"] + listed(.english)
    if errors.count > Self.mostListed {
      lines.append("… and \(errors.count - Self.mostListed) more in the return sheet.")
    }
    return lines + ["", "Thank you."]
  }

  private func listed(_ language: Language) -> [String] {
    errors.prefix(Self.mostListed).enumerated().map { number, finding in
      let place =
        switch finding.source.place {
        case .file: ""
        case .text(let line, _): language.text(vi: "Dòng \(line): ", en: "Line \(line): ")
        case .cell: "\(finding.source.place): "
        }
      return "\(number + 1). \(place)\(finding.message[language]) \(finding.remedy[language])"
    }
  }
}
