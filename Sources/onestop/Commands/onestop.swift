import CommandLine
import FacilityPlanning
import Vocabulary

/// The tool with all its commands.
///
/// A new command is one more line of the list.
func onestop() -> CommandGroup {
  CommandGroup(
    name: "onestop",
    version: "0.1.0",
    abstract: LocalizedText(
      vi: "Lập kế hoạch nâng cấp Bộ phận Một cửa của các phường, xã.",
      en: "Plan the upgrades of the one-stop shops of wards and communes."
    ),
    valueNames: valueNames,
    subcommands: [
      InitCommand.command, ConvertCommand.command, TemplateCommand.command, CollectCommand.command,
      CheckCommand.command,
      InspectCommand.command, AssessCommand.command, PlanCommand.command, LadderCommand.command,
      ExplainCommand.command, ProposeCommand.command, DecideCommand.command,
      VerifyCommand.command, TraceCommand.command, DiffCommand.command, AuditCommand.command, ProgressCommand.command,
    ]
  )
}

/// The Vietnamese words for what stands between angle brackets in help.
let valueNames = [
  "after": "hồ sơ sau", "before": "hồ sơ trước", "budget": "ngân sách", "color": "màu", "date": "ngày",
  "days": "số ngày", "delimiter": "dấu ngăn cách", "encoding": "bảng mã", "fail-level": "mức", "figure": "số liệu",
  "file": "tệp", "folder": "thư mục", "form": "dạng", "format": "dạng", "from": "từ mức", "language": "ngôn ngữ",
  "millions": "triệu", "more": "nguồn khác", "name": "tên", "number": "số", "other": "hồ sơ khác", "path": "đường dẫn",
  "percent": "phần trăm",
  "proposal": "hồ sơ", "round": "kỳ", "scenario": "cách lập", "to": "đến mức", "unit": "đơn vị", "years": "các năm",
]
