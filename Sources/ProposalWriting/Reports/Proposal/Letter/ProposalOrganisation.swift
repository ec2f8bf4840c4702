import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// Section 6: who does what.
struct ProposalOrganisation {
  /// The day of each month by which units report.
  private static let reportDay = 25

  let words: LetterWords

  private var names: OfficialNames { words.names }

  var blocks: [Report.Block] {
    let title = Report.Block.heading(level: 2, words.phrase(vi: "6. Tổ chức thực hiện", en: "6. Who does what"))
    guard !words.plan.lines.isEmpty else {
      return [
        title, .paragraph(words.phrase(vi: "Đợt này chưa tổ chức thực hiện.", en: "Nothing is carried out this time.")),
      ]
    }
    return [title] + [issuer, finance, office, units].map { .paragraph($0) }
  }

  private var issuer: Phrase {
    words.phrase(
      vi:
        "a) \(names.own.vi): chủ trì hướng dẫn, thống nhất mẫu nhận diện trước khi đặt hàng; theo dõi, kiểm tra, tổng hợp tiến độ hằng tháng báo cáo \(names.committee.vi).",
      en:
        "(a) The \(names.own.en) guides the work, settles the identity samples before anything is ordered, checks, and reports progress to the \(names.committee.en) every month."
    )
  }

  private var finance: Phrase {
    words.phrase(
      vi:
        "b) \(names.finance.vi.capitalisedSentence): tham mưu nguồn và giao bổ sung có mục tiêu; hướng dẫn lập dự toán, mua sắm, thanh toán, quyết toán và ghi sổ tài sản.",
      en:
        "(b) The \(names.finance.en) proposes the source and assigns the targeted supplement; it guides estimates, purchase, payment, settlement and the asset register."
    )
  }

  private var office: Phrase {
    words.phrase(
      vi:
        "c) Văn phòng \(names.committee.vi): hướng dẫn nội dung niêm yết, công khai thủ tục hành chính.",
      en: "(c) The Office of the \(names.committee.en) guides what is posted about procedures."
    )
  }

  private var units: Phrase {
    let duty = words.phrase(
      vi:
        "d) Ủy ban nhân dân các \(words.kinds.vi) được hỗ trợ: bố trí vốn đối ứng; lấy báo giá, phê duyệt dự toán, tổ chức mua sắm, nghiệm thu, quản lý tài sản; báo cáo tiến độ trước ngày \(Self.reportDay) hằng tháng.",
      en:
        "(d) The supported \(words.kinds.en) provide their own share, obtain quotes, approve estimates, buy, accept and keep the assets, and report by the \(Self.reportDay)th of every month."
    )
    return "\(duty) \(reorganisation)"
  }

  /// What is said about the names on signs: what is known of a reorganisation on the day, and otherwise a duty to check.
  private var reorganisation: Phrase {
    guard let next = words.proposal.knownReorganisation else {
      return words.phrase(
        vi:
          "Đối với biển, bảng có ghi tên đơn vị, trước khi đặt làm phải rà soát chủ trương sắp xếp đơn vị hành chính của cấp có thẩm quyền; nếu tên gọi hoặc trụ sở dự kiến thay đổi thì chưa thực hiện và báo cáo \(names.own.vi).",
        en:
          "Before ordering signs or boards with the unit's name they check the plans for the reorganisation of units; if name or seat is about to change they wait and report to the \(names.own.en)."
      )
    }
    let signs = words.proposal.namedLines(changedBy: next)
    let cost = signs.map(\.cost).total()
    let what =
      signs.isEmpty
      ? words.phrase(
        vi: "biển, bảng ghi tên đơn vị không đưa vào danh mục này, chỉ thực hiện theo tên gọi mới.",
        en: "signs and boards with unit names are left out, and are made with the new names only."
      )
      : words.phrase(
        vi:
          "\(Count(signs.count).vi) hạng mục biển, bảng ghi tên đơn vị (\(cost) đồng) chỉ thực hiện theo tên gọi mới.",
        en:
          "\(Count(signs.count).en(of: "item")) of signs and boards with unit names (\(cost) đồng) are made with the new names only."
      )
    let (before, after) = (next.mergers.flatMap(\.parts).count, next.mergers.count)
    return words.phrase(
      vi: "Từ ngày \(next.date.figures.vi), \(before) đơn vị được sắp xếp thành \(Count(after).vi) đơn vị; \(what)",
      en: "From \(next.date.figures.en) the \(before) units become \(Count(after).en); \(what)"
    )
  }
}
