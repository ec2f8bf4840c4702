import FacilityPlanning
import FileFormats
import InventoryIntake
import ProposalRecord
import Vocabulary

extension Session {
  /// What is doubtful in the decisions that count for a round, and between them and its inventories.
  func decisionFindings(of loaded: LoadedRound) -> [Finding] {
    let folder = loaded.workspace.decisions
    let answering = Set(loaded.commitments.unused.filter { $0.reason == .answersThis }.map(\.decision.file))
    let own = folder.findings(on: loaded.day, seenUntil: loaded.round.lastDay)
      .filter { !answering.contains($0.source.file) }
    guard !loaded.commitments.used.isEmpty, let assessments = try? assessToday(loaded) else { return own }
    return own + Finding.lacking(loaded.commitments.lacking(in: assessments))
  }

  /// Holds every decision of a workspace against the proposals that it answers.
  func answered(_ workspace: Workspace) -> Workspace {
    var workspace = workspace
    let proposals = AnsweredProposals(beside: settings.inventories)
    var findings: [Finding] = []
    for decision in workspace.decisions.readings.compactMap(\.decision) {
      findings += proposals.findings(about: decision)
    }
    workspace.decisions.add(findings)
    return workspace
  }
}

/// The proposals that decisions name, as they lie beside the workspace.
///
/// A name is looked for from the folder in which the workspace lies, and nothing outside of it is opened.
struct AnsweredProposals {
  private let base: ConfinedFolder

  init(beside workspace: String) {
    let folder = FileName(workspace).folder
    base = ConfinedFolder(folder.isEmpty ? (workspace.hasPrefix("/") ? "/" : ".") : folder)
  }

  func findings(about decision: Decision) -> [Finding] {
    var findings: [Finding] = []
    for answer in decision.answers {
      let name = answer.proposal.value
      guard let file = record(named: name) else {
        findings.append(Finding(ProposalFault.notThere(name), at: answer.proposal.source))
        continue
      }
      if let digest = answer.digest, digest.value != file.digest {
        findings.append(Finding(ProposalFault.other(name), at: digest.source))
        continue
      }
      findings += differences(of: decision.lines.filter { $0.proposal == name }, from: file, name)
    }
    return findings
  }

  /// The name by which decisions know a record: its path from the folder in which the workspace lies, as a rule that of
  /// the proposal's folder.
  ///
  /// - Returns: nothing for a record outside of it.
  func name(of path: String) -> String? {
    guard let base = FilePath(base.path)?.resolved, let path = FilePath(path)?.resolved else { return nil }
    let front = base == "/" ? base : base + "/"
    guard path.hasPrefix(front) else { return nil }
    let inner = String(path.dropFirst(front.count))
    let file = FileName(inner)
    return file.name == RecordedProposal.fileName && !file.folder.isEmpty ? file.folder : inner
  }

  /// The folder in which the workspace lies.
  var folder: String { base.path }

  private func record(named name: String) -> RecordFile? {
    let folder = name.hasSuffix("/") ? String(name.dropLast()) : name
    let path = FileName(name).ending == "json" ? name : "\(folder)/\(RecordedProposal.fileName)"
    guard let bytes = try? base.read(base.path == "." ? path : "\(base.path)/\(path)") else { return nil }
    return try? RecordFile(bytes, path: path)
  }

  /// Where lines differ from those that were proposed.
  private func differences(of lines: [DecisionLine], from file: RecordFile, _ name: String) -> [Finding] {
    var proposed: [[String]: Recorded<RecordLine>] = [:]
    for line in file.record.lines.elements() {
      guard let unit = line.unit.value, let requirement = line.requirement.value else { continue }
      proposed[[unit, requirement]] = line
    }
    return lines.flatMap { line -> [Finding] in
      guard let known = proposed[[line.unit.value.description, line.requirement.value.description]] else {
        let fault = ProposalFault.noLine(unit: line.unit.value, requirement: line.requirement.value, name)
        return [Finding(fault, at: line.unit.source)]
      }
      var findings: [Finding] = []
      let (quantity, amount) = (line.proposed.quantity, line.proposed.amount)
      if let wanted = known.quantity.value, wanted != quantity.value {
        let fault = ProposalFault.differs(written: quantity.value, proposed: wanted, isMoney: false)
        findings.append(Finding(fault, at: quantity.source))
      }
      if let wanted = known.cost.value, wanted != amount.value.dong {
        let fault = ProposalFault.differs(written: amount.value.dong, proposed: wanted, isMoney: true)
        findings.append(Finding(fault, at: amount.source))
      }
      return findings
    }
  }
}
