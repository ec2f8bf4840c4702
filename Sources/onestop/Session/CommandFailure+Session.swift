import CommandLine
import FacilityPlanning
import FileFormats
import InventoryIntake
import ProposalMaking
import ProposalRecord
import Vocabulary

extension CommandFailure {
  /// Why a collection cannot begin.
  init(_ error: CollectError) {
    switch error {
    case .file(let error): self.init(error)
    case .insideWorkspace(let path):
      self.init(
        .usage,
        LocalizedText(
          vi:
            "«\(path)» nằm trong thư mục dữ liệu, không phải tệp đơn vị gửi về. Hãy chỉ thư mục chứa tệp đã lưu từ thư.",
          en:
            "'\(path)' lies in the workspace, and nobody sent it. Name the folder in which you saved what came by mail."
        )
      )
    case .noRound(let folder):
      self.init(
        .usage,
        LocalizedText(
          vi: "Thư mục «\(folder)» chưa có kỳ nào, nên không biết thu cho kỳ nào. Hãy ghi rõ, ví dụ: --round 2025-03.",
          en:
            "The folder '\(folder)' holds no round, so it is not known for which to collect. Name it, like: --round 2025-03."
        )
      )
    }
  }

  /// What a workspace does not have as a command asks for it.
  init(_ error: SessionError) {
    switch error {
    case .noAuthority(let day, let file):
      self.init(
        .findings,
        LocalizedText(
          vi:
            "«\(file)» không có cơ quan nào còn hiệu lực vào ngày \(day). Hãy thêm vào authorities một cơ quan có validFrom, validUntil bao gồm ngày này, hoặc chọn ngày khác bằng --date.",
          en:
            "'\(file)' has no authority for \(day). Add one to authorities whose validFrom and validUntil include that day, or choose another day with --date."
        )
      )
    case .noRoundBefore(let round):
      self.init(
        .missingFile,
        LocalizedText(
          vi: "Không có kỳ nào trước kỳ «\(round)» để so sánh. Hãy chỉ rõ kỳ sau bằng --to.",
          en: "There is no round before '\(round)' to compare with. Name a later one with --to."
        )
      )
    case .roundsOutOfOrder(let earlier, let later):
      self.init(
        .usage,
        LocalizedText(
          vi: "Kỳ «\(earlier)» không ở trước kỳ «\(later)». Hãy đổi chỗ --from và --to.",
          en: "The round '\(earlier)' is not before '\(later)'. Swap --from and --to."
        )
      )
    case .dayBefore(let day, let round):
      self.init(
        .usage,
        LocalizedText(
          vi:
            "Kỳ «\(round)» có số liệu theo các đơn vị sau sắp xếp, không tách ngược về ngày \(day). Hãy chọn kỳ cũ hơn.",
          en:
            "The round '\(round)' holds the units of a later order than \(day), which cannot be taken apart. Choose an earlier round."
        )
      )
    case .noBudget(let file):
      self.init(
        .findings,
        LocalizedText(
          vi: "«\(file)» chưa ghi ngân sách, nên chưa lập được phương án. Hãy ghi ngân sách vào đó, hoặc nêu --budget.",
          en: "'\(file)' gives no budget, so nothing can be planned. Write one there, or name it with --budget."
        )
      )
    case .noProposal(let path):
      self.init(
        .unreadable,
        LocalizedText(
          vi: "«\(path)» không phải hồ sơ đề xuất (\(RecordedProposal.schemaName)).",
          en: "'\(path)' is not the record of a proposal (\(RecordedProposal.schemaName))."
        )
      )
    case .proposalElsewhere(let path, let folder):
      self.init(
        .usage,
        LocalizedText(
          vi:
            "Hồ sơ «\(path)» nằm ngoài «\(folder)», nên quyết định không dẫn chiếu được. Hãy chép hồ sơ vào trong đó.",
          en: "The proposal '\(path)' lies outside of '\(folder)', where no decision can name it. Copy it in there."
        )
      )
    case .nothingProposed(let path):
      self.init(
        .findings,
        LocalizedText(
          vi: "Hồ sơ «\(path)» không đề nghị khoản nào, nên không có gì để quyết định.",
          en: "The proposal '\(path)' asks for nothing, so there is nothing to decide."
        )
      )
    case .noRoundToFollow(let folder):
      self.init(
        .usage,
        LocalizedText(
          vi: "Thư mục «\(folder)» chưa có kỳ nào nên không biết kỳ kế tiếp. Hãy ghi rõ, ví dụ: --round 2025-03.",
          en: "The folder '\(folder)' holds no round, so the next one is not known. Name it, like: --round 2025-03."
        )
      )
    }
  }
}
