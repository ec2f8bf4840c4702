import CommandLine
import FacilityPlanning
import Vocabulary

/// Options of `plan` that cannot be meant together.
extension UsageError {
  /// An option that is of use only beside another.
  static func needs(_ name: String, _ other: String) -> UsageError {
    .contradiction(
      LocalizedText(vi: "\(name) chỉ dùng cùng với \(other).", en: "\(name) is of use only together with \(other).")
    )
  }

  /// An option that is about one plan, beside others that ask for several.
  static func needsOnePlan(_ name: String) -> UsageError {
    .contradiction(
      LocalizedText(
        vi: "\(name) chỉ dùng cho một phương án; hãy bỏ bớt --budget, --policy và --scenario.",
        en: "\(name) is for one plan; leave out further --budget, --policy and --scenario."
      )
    )
  }

  /// A range that changes nothing or leaves nothing.
  static func rangeOutOfBounds(_ range: Percentage) -> UsageError {
    .contradiction(
      LocalizedText(
        vi: "--sensitivity \(range): tỷ lệ phải lớn hơn 0 và nhỏ hơn 100.",
        en: "--sensitivity \(range): the percentage must be more than 0 and less than 100."
      )
    )
  }

  /// Two options that cannot be given together.
  static func excludes(_ name: String, _ other: String) -> UsageError {
    .contradiction(
      LocalizedText(
        vi: "Không dùng \(name) cùng với \(other).",
        en: "\(name) cannot be used together with \(other)."
      )
    )
  }

  /// One file cannot hold the models of several plans.
  static let modelOfSeveral = UsageError.contradiction(
    LocalizedText(
      vi: "--export-model chỉ ghi mô hình của một phương án; hãy bỏ các tùy chọn so sánh hoặc nhiều năm.",
      en: "--export-model writes the model of one plan; ask for one plan of one year."
    )
  )
}
