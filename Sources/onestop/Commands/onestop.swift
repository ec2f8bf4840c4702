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
    subcommands: [
      InitCommand.command, ConvertCommand.command, TemplateCommand.command, CollectCommand.command,
      CheckCommand.command,
      InspectCommand.command, AssessCommand.command, PlanCommand.command, LadderCommand.command,
      ExplainCommand.command, ProposeCommand.command, DecideCommand.command,
      VerifyCommand.command, TraceCommand.command, DiffCommand.command, AuditCommand.command, ProgressCommand.command,
    ]
  )
}
