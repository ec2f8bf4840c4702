import CommandLine
import FacilityPlanning
import FileFormats
import InventoryIntake
import ProposalMaking
import ProposalRecord
import Vocabulary

extension CommandFailure {
  init(_ exitCode: ExitCode, _ message: LocalizedText) {
    self.init(message: message, exitCode: exitCode)
  }

  init(_ stop: FindingsStop) {
    self.init(
      stop.exitCode,
      LocalizedText(
        vi: "Dữ liệu còn lỗi nên chưa tính, chưa ghi gì. Hãy sửa những chỗ nêu trên rồi chạy lại.",
        en: "The data hold errors, so nothing was computed or written. Mend what is named above and run again."
      )
    )
  }

  init(_ error: WorkspaceError) {
    switch error {
    case .missingFolder(let folder):
      self.init(
        .missingFile,
        LocalizedText(
          vi:
            "Không có thư mục «\(folder)». Hãy chạy lệnh ở thư mục gốc của dự án, hoặc chỉ rõ bằng --inventories <thư mục>.",
          en: "There is no folder '\(folder)'. Run the command where it lies, or name it: --inventories <folder>."
        )
      )
    case .file(let error): self.init(error)
    case .missingFiles(let paths, let workbook):
      let names = paths.joined(separator: ", ")
      self.init(
        .missingFile,
        LocalizedText(
          vi: "Thiếu \(names). Nội dung của chúng cũng có thể nằm ở các trang của \(workbook).",
          en: "Missing: \(names). What they say may also stand in the sheets of \(workbook)."
        )
      )
    case .noRound(let folder):
      self.init(
        .missingFile,
        LocalizedText(
          vi:
            "Thư mục «\(folder)» chưa có kỳ báo cáo nào. Hãy tạo thư mục mang tên tháng, ví dụ «\(folder)/2025-02», rồi đặt tệp kiểm kê vào đó.",
          en:
            "The folder '\(folder)' holds no round. Make a folder named by its month, like '\(folder)/2025-02', and put the inventories there."
        )
      )
    case .unknownRound(let round, let folder, let available):
      let names = available.map(\.description).joined(separator: ", ")
      self.init(
        .missingFile,
        LocalizedText(
          vi: "Không có kỳ «\(round)» trong «\(folder)». Các kỳ hiện có: \(names).",
          en: "There is no round '\(round)' in '\(folder)'. The rounds there: \(names)."
        )
      )
    }
  }

  init(_ error: FileReadError) {
    switch error {
    case .missing(let path):
      self.init(
        .missingFile,
        LocalizedText(
          vi: "Không tìm thấy tệp «\(path)». Hãy kiểm tra lại tên và thư mục.",
          en: "There is no file '\(path)'. Check its name and folder."
        )
      )
    case .isDirectory(let path):
      self.init(
        .unreadable,
        LocalizedText(
          vi: "«\(path)» là một thư mục, không phải tệp. Hãy chỉ rõ tệp bên trong.",
          en: "'\(path)' is a folder, not a file. Name the file in it."
        )
      )
    case .noPermission(let path):
      self.init(
        .unreadable,
        LocalizedText(
          vi: "Không có quyền đọc «\(path)». Hãy nhờ người quản lý tệp cấp quyền đọc.",
          en: "There is no permission to read '\(path)'. Ask its owner for the permission."
        )
      )
    case .tooLarge(let path, let limit):
      self.init(
        .unreadable,
        LocalizedText(
          vi: "Tệp «\(path)» lớn hơn \(limit) byte nên không được đọc. Hãy bỏ hình ảnh và các trang thừa.",
          en: "The file '\(path)' has more than \(limit) bytes and is not read. Take out pictures and unused sheets."
        )
      )
    case .isNotFile(let path):
      self.init(
        .unreadable,
        LocalizedText(
          vi: "«\(path)» không phải là tệp mà là một thiết bị hoặc đường ống. Hãy ghi vào một tệp rồi chỉ rõ tệp đó.",
          en: "'\(path)' is no file but a device or a pipe. Put it into a file and name that."
        )
      )
    case .outside(let path, let folder):
      self.init(
        .unreadable,
        LocalizedText(
          vi: "«\(path)» nằm ngoài thư mục «\(folder)» hoặc dẫn ra ngoài nên không được mở. Hãy chép tệp vào đó.",
          en: "'\(path)' lies outside the folder '\(folder)' or links out of it: it was not opened. Copy it there."
        )
      )
    case .other(let path, let code):
      let reason = SystemReason(code: code).text
      self.init(
        .unreadable,
        LocalizedText(vi: "Không đọc được «\(path)»: \(reason.vi).", en: "Cannot read '\(path)': \(reason.en).")
      )
    }
  }

  init(_ error: FileWriteError) {
    self.init(
      .cannotWrite,
      LocalizedText(
        vi: "Không ghi được «\(error.path)»: \(error.reason.text.vi). Chưa tệp nào bị thay đổi.",
        en: "Cannot write '\(error.path)': \(error.reason.text.en). No file was changed."
      )
    )
  }

  init(_ error: OutputError) {
    switch error {
    case .existing(let paths): self.init(existing: paths)
    case .file(let error): self.init(error)
    }
  }

  init(_ error: WorkbookWriteError) {
    self.init(
      .internalFault,
      LocalizedText(
        vi: "Không lập được tệp Excel: \(error.wording.vi).",
        en: "Cannot make the workbook: \(error.wording.en)."
      )
    )
  }

  init(_ error: PlanningError) {
    switch error {
    case .amountTooLarge(let unit, let requirement):
      self.init(
        .findings,
        LocalizedText(
          vi: "Chi phí cho «\(requirement)» của «\(unit)» vượt 1.000 tỷ đồng. Hãy kiểm tra số lượng và đơn giá.",
          en: "The cost of '\(requirement)' for '\(unit)' passes 1,000 billion đồng. Check the quantity and the price."
        )
      )
    case .locksExceedBudget(let cost, let budget):
      self.init(
        .findings,
        LocalizedText(
          vi:
            "Các khoản chốt cần \(cost.dong) đồng, nhiều hơn ngân sách \(budget.dong) đồng. Hãy tăng ngân sách hoặc bỏ bớt khoản chốt trong chính sách.",
          en:
            "The locks cost \(cost.dong) đồng, more than the budget of \(budget.dong) đồng. Raise the budget or drop a lock of the policy."
        )
      )
    case .locksExceedOwnFunds(let unit, let needed, let available):
      self.init(
        .findings,
        LocalizedText(
          vi:
            "Theo các khoản chốt, «\(unit)» phải tự bảo đảm \(needed.dong) đồng, nhiều hơn kinh phí tự có \(available.dong) đồng. Hãy sửa kinh phí tự có trong danh sách đơn vị hoặc bỏ bớt khoản chốt trong chính sách.",
          en:
            "The locks make '\(unit)' pay \(needed.dong) đồng itself, more than its own funds of \(available.dong) đồng. Change its own funds in the register or drop a lock of the policy."
        )
      )
    case .priceTooLarge(let item):
      self.init(
        .findings,
        LocalizedText(
          vi: "Đơn giá của «\(item)» sau khi tăng vượt 1.000 tỷ đồng. Hãy giảm tỷ lệ tăng giá hoặc số năm.",
          en: "The price of '\(item)', once raised, passes 1,000 billion đồng. Lower the rise or plan for fewer years."
        )
      )
    case .totalsTooLarge:
      self.init(
        .findings,
        LocalizedText(
          vi: "Tổng chi phí hoặc tổng điểm quá lớn để tính chính xác. Hãy kiểm tra đơn giá và số lượng.",
          en: "The costs or points add up to more than can be computed exactly. Check prices and quantities."
        )
      )
    case .searchTooLarge:
      self.init(
        .findings,
        LocalizedText(
          vi: "Quá nhiều phương án gần như ngang nhau nên chưa so sánh hết được. Hãy thu hẹp khoảng ngân sách.",
          en: "Too many plans are nearly as good as each other to compare them all. Narrow the range of budgets."
        )
      )
    }
  }
}

extension CommandFailure {
  /// Files that the tool did not write, or that were changed since.
  init(existing paths: [String]) {
    let names = paths.joined(separator: ", ")
    self.init(
      .cannotWrite,
      LocalizedText(
        vi:
          "Không ghi đè \(names): tệp không do onestop tạo ra, hoặc đã được sửa sau đó. Hãy đổi tên tệp, chọn thư mục khác bằng --output, hoặc dùng --force.",
        en:
          "Not replacing \(names): onestop did not write it, or somebody changed it since. Rename it, choose another folder with --output, or use --force."
      )
    )
  }

  /// A plan that has been shown or written although a better one may exist.
  init(unproven plan: FundingPlan) {
    let open = plan.goals.count { !$0.isProven }
    self.init(
      .findings,
      LocalizedText(
        vi:
          "Phương án chưa được chứng minh là tốt nhất ở \(open) mục tiêu: việc tìm kiếm đã chạm giới hạn. Hãy chạy lại với --search-limit lớn hơn; chưa nên trình khi chưa chứng minh được.",
        en:
          "The plan is not proven best for \(open) of the goals: the search met its limit. Run again with a greater --search-limit; do not submit a plan before it is proven."
      )
    )
  }

  init(unknownUnit unit: String, _ register: Register) {
    let near =
      unit.nearest(of: register.units.map(\.code.description))
      ?? register.nearestUnits(to: unit).first?.code.description
    self.init(
      .usage,
      LocalizedText(
        vi:
          "Không có đơn vị «\(unit)». \(near.map { "Ý bạn là «\($0)»?" } ?? "Xem các mã trong danh sách đơn vị, hoặc bằng lệnh onestop assess.")",
        en:
          "There is no unit '\(unit)'. \(near.map { "Did you mean '\($0)'?" } ?? "The codes are in the register, and in what onestop assess prints.")"
      )
    )
  }
}

extension CommandFailure {
  /// A name that two units share.
  init(unit name: String, isOneOf units: [AdministrativeUnit]) {
    let codes = units.map(\.code.description).joined(separator: ", ")
    self.init(
      .usage,
      LocalizedText(
        vi: "«\(name)» là tên của nhiều đơn vị. Hãy ghi mã: \(codes).",
        en: "'\(name)' is the name of several units. Write the code: \(codes)."
      )
    )
  }
}

extension FindingsStop {
  /// 65 if no more than unreadable files stand in the way, else 1.
  var exitCode: ExitCode {
    let errors = findings.filter { $0.severity == .error }
    return !errors.isEmpty && errors.allSatisfy(\.spoilsFile) ? .unreadable : .findings
  }
}

extension CommandFailure {
  /// What stopped a verification that has found something already.
  init?(stopping error: any Error) {
    switch error {
    case let error as WorkspaceError: self.init(error)
    case let error as PlanningError: self.init(error)
    default: return nil
    }
  }
}
