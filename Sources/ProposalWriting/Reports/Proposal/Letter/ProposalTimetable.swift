import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// Section 7: what is done in which month, up to the survey of citizens.
struct ProposalTimetable {
  /// The months that are taken where the day of the survey is not known.
  private static let usualMonths = 7
  /// The months that are enough to buy and to put up.
  private static let leastMonths = 3
  private static let monthsOfYear = 12
  /// A letter of the first days of a month is decided in it.
  private static let earlyDays = 10

  let words: LetterWords

  private struct Phase {
    var months: ClosedRange<Round>
    var work: LocalizedText
  }

  var blocks: [Report.Block] {
    let title = Report.Block.heading(level: 2, words.phrase(vi: "7. Thời gian thực hiện", en: "7. Timetable"))
    guard !words.plan.lines.isEmpty else {
      return [
        title,
        .paragraph(
          words.phrase(vi: "Đợt này chưa có việc phải thực hiện.", en: "There is nothing to carry out this time.")
        ),
      ]
    }
    let language = words.language
    return [
      title,
      .schedule(
        Report.Schedule(
          columns: [
            .init(words.text(vi: "Thời gian", en: "Time"), 35), .init(words.text(vi: "Công việc", en: "Work"), 130),
          ],
          rows: phases.map { phase in
            .init(
              .item,
              [.init(Phrase(text: name(phase.months)[language])), .init(Phrase(text: phase.work[language]))]
            )
          }
        )
      ),
    ]
  }

  /// The month of the decision.
  private var first: Round {
    let month = Round(containing: words.day)
    return words.day.day <= Self.earlyDays ? month : month.next ?? month
  }

  private var survey: Round? { words.surveyDay.map(Round.init(containing:)) }

  /// The last month before the survey; some months on where nobody knows its day, within the year whose money it is
  /// if that leaves time.
  private var last: Round {
    if let survey { return survey.adding(months: -1) }
    let usual = first.adding(months: Self.usualMonths - 1)
    let leaves = Self.monthsOfYear - first.month
    return usual.year > first.year && leaves >= Self.leastMonths - 1 ? first.adding(months: leaves) : usual
  }

  /// The last day on which all has to stand.
  var end: CalendarDate { max(last, first).lastDay }

  /// Whether there is less time than the steps need.
  var isTight: Bool { months < 5 }

  private var months: Int { last.months(since: first) + 1 }

  private var phases: [Phase] {
    let works = works
    guard months >= works.count else {
      // The steps share the months that there are.
      var phases: [Phase] = []
      for (place, work) in works.enumerated() {
        let month = first.adding(months: max(0, months - 1) * place / (works.count - 1))
        if let previous = phases.indices.last, phases[previous].months == month...month {
          phases[previous].work.vi += " \(work.vi)"
          phases[previous].work.en += " \(work.en)"
        } else {
          phases.append(Phase(months: month...month, work: work))
        }
      }
      return phases
    }
    let starts = [first, first.adding(months: 1), first.adding(months: 2), last.adding(months: -1), last]
    let ends = [first, first.adding(months: 1), last.adding(months: -2), last.adding(months: -1), last]
    return zip(zip(starts, ends), works).map { Phase(months: $0.0...$0.1, work: $1) }
  }

  private var works: [LocalizedText] {
    let (committee, kinds) = (words.names.committee, words.kinds)
    let survey = words.surveyDay
    let before = LocalizedText(
      vi: survey.map {
        isPublished
          ? ", trước kỳ khảo sát bắt đầu ngày \($0.figures.vi)" : ", trước kỳ khảo sát dự kiến \(roughly($0).vi)"
      } ?? "",
      en: survey.map {
        isPublished
          ? ", before the survey that begins on \($0.figures.en)" : ", before the survey expected in \(roughly($0).en)"
      } ?? ""
    )
    return [
      LocalizedText(
        vi:
          "\(committee.vi) quyết định, giao bổ sung có mục tiêu; thống nhất mẫu nhận diện; \(kinds.vi) lấy báo giá.",
        en:
          "The \(committee.en) decides and assigns the supplement; samples are settled; units obtain quotes."
      ),
      LocalizedText(
        vi:
          "\(kinds.vi.capitalisedSentence) phê duyệt dự toán, bố trí vốn đối ứng, lựa chọn nhà thầu, ký hợp đồng.",
        en: "Units approve estimates, provide their share, select suppliers and sign."
      ),
      LocalizedText(
        vi: "Mua sắm, lắp đặt, sửa chữa, cải tạo; báo cáo tiến độ hằng tháng.",
        en: "Purchase, installation, repair and renovation; monthly reports."
      ),
      LocalizedText(
        vi: "Nghiệm thu, bàn giao, thanh toán, ghi sổ tài sản.",
        en: "Acceptance, handing over, payment, asset register."
      ),
      LocalizedText(
        vi: "Kiểm tra, kiểm kê lại, tự chấm điểm; hoàn thành trước ngày \(end.figures.vi)\(before.vi).",
        en: "Check, new inventory, self-scoring; finished before \(end.figures.en)\(before.en)."
      ),
    ]
  }

  private var isPublished: Bool { words.proposal.rules?.nextSurvey?.isAssumption == false }

  /// "đầu tháng 10/2025".
  private func roughly(_ day: CalendarDate) -> LocalizedText {
    let month = Round(containing: day).name
    switch day.day {
    case ...10: return LocalizedText(vi: "đầu \(month.vi)", en: "early \(month.en)")
    case ...20: return LocalizedText(vi: "giữa \(month.vi)", en: "the middle of \(month.en)")
    default: return LocalizedText(vi: "cuối \(month.vi)", en: "late \(month.en)")
    }
  }

  private func name(_ months: ClosedRange<Round>) -> LocalizedText {
    let (from, to) = (months.lowerBound, months.upperBound)
    guard from != to else {
      return LocalizedText(vi: from.name.vi.capitalisedSentence, en: from.name.en)
    }
    return LocalizedText(
      vi: from.year == to.year
        ? "Tháng \(from.month) - \(to.name.vi.dropFirst("tháng ".count))"
        : "\(from.name.vi.capitalisedSentence) - \(to.name.vi.dropFirst("tháng ".count))",
      en: "\(from.name.en) to \(to.name.en)"
    )
  }
}
