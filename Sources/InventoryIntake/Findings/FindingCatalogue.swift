/// Every kind of finding.
enum FindingCatalogue {
  /// The kinds in the order of their ids.
  static let kinds: [any FindingKind.Type] = (decisions + files + reading + submission + workbooks + workspace).sorted {
    $0.id < $1.id
  }

  static let ids: [String] = kinds.map { $0.id }

  private static let decisions: [any FindingKind.Type] = [
    AcceptedBeyondApproved.self, AcceptedButLacking.self, ApprovedBeyondProposed.self, ApprovedTwice.self,
    BeforeDecision.self, CutWithoutReason.self, DecisionSum.self, DiffersFromProposal.self, ForeignRemedy.self,
    LaterThanRound.self, LineOfNoProposal.self, OtherProposal.self, PaidBeyondContract.self, ProposalNotThere.self,
    RepeatedDecision.self, RepeatedDecisionLine.self, UnansweredProposal.self, UndecidedLine.self,
    UnfinishedDecision.self, UnitNoLongerThere.self,
  ]

  private static let files: [any FindingKind.Type] = [
    ArchiveFile.self, DoublyEncoded.self, EmptyFile.self, FileSetAside.self, ForeignFile.self, LegacyEncoding.self,
    LettersLost.self, MisnamedFile.self,
    NotAFile.self, OldFontUsed.self,
    UnclearEncoding.self, UnreadableCSV.self, UnreadableJSON.self, UnreadableWorkbook.self,
  ]

  private static let reading: [any FindingKind.Type] = [
    AmbiguousDate.self, AmbiguousNumber.self, FormulaCell.self, FractionalNumber.self, FutureYear.self,
    InexactNumber.self,
    InvalidNumber.self,
    InvalidYear.self, InvisibleCharacter.self, ItemMismatch.self, LostLetter.self, MissingItem.self,
    NegativeNumber.self, NumberTooLarge.self, QuantityInOtherUnit.self, SerialDate.self, SeveralConditions.self,
    SpreadsheetError.self,
    TextTooLong.self,
    UndecidedCondition.self, UnknownAttributeWord.self, UnknownCondition.self, UnknownItem.self,
  ]

  private static let submission: [any FindingKind.Type] = [
    AreaNotReported.self, AssumedColumn.self, AttributeNotReported.self, BookDifference.self,
    ConditionNotReported.self, DuplicateColumn.self, DuplicateRow.self, DuplicateSubmission.self,
    FurtherFindings.self, HeaderNotFound.self, ImplausibleSize.self, ItemNotReported.self, MarkForNothing.self,
    OtherUnits.self, RegisterMapping.self, RegisterRest.self, SeveralUnits.self, UnclearConditions.self,
    MissingColumn.self,
    MissingSubmission.self, NameNearlyRight.self, NoItems.self, QuantityNotReported.self, RoundMismatch.self,
    SurplusCell.self,
    UnclearSize.self,
    UnitMismatch.self, UnitOfMeasureMismatch.self, UnknownColumn.self, UnknownUnit.self, YearNotReported.self,
  ]

  private static let workbooks: [any FindingKind.Type] = [
    DayForNumber.self, HiddenCells.self, HiddenSheet.self, MergedNumber.self, NumberAsText.self,
    SeveralInventories.self, SheetWithoutHeadings.self, SummarySheet.self, UncomputedFormula.self, YearAsDay.self,
  ]

  private static let workspace: [any FindingKind.Type] = [
    DescribedTwice.self, MissingBudget.self, MissingCell.self, MissingHeadings.self, NoCellFor.self,
    RepeatedSheet.self, UnreadSheet.self,
    ContradictoryLocks.self, DemandMismatch.self, DuplicateMember.self, EmptyList.self, EmptyRegister.self,
    GroupOverdrawn.self, InvalidCode.self, InvalidDate.self, InvalidMonth.self, LaterPrice.self, LevelOutOfOrder.self,
    MissingMember.self,
    MisnamedRound.self, MissingOtherScore.self, MissingPrice.self, NotRead.self, RepeatedName.self,
    NumberOutOfRange.self, OtherScoreTooHigh.self, PointsNotHundred.self,
    PriceRange.self, RepeatedContribution.self, SurplusContribution.self, RepeatedQuote.self,
    QuoteTaxMismatch.self, RepeatedID.self, RepeatedRoundBudget.self, ReservedAlias.self,
    RuleWithoutDemand.self, SharedAlias.self,
    StarOutOfRange.self, TooManyRequirements.self, UnknownMeaning.self, UnknownMember.self, UnknownReference.self,
    UnknownWord.self, ExpiredWaiver.self, RepeatedWaiver.self, ReorganisationOutOfOrder.self, UnusedWaiver.self,
    UnsupportedFormat.self, WrongType.self, OverlappingPeriods.self, ReversedPeriod.self, UnpricedItem.self,
  ]
}
