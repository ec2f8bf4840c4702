import Documents
import FacilityPlanning
import Vocabulary

/// What is assumed about the years to come, as whole sentences.
struct YearAssumptions {
  let series: YearSeries

  var sentences: [LocalizedPhrase] {
    let year = "\(series.round.year)"
    let rise = LocalizedText(
      vi: Figures(.vietnamese).percentage(series.escalation),
      en: Figures(.english).percentage(series.escalation)
    )
    return [
      LocalizedPhrase(
        vi: "Hạng mục đã bố trí kinh phí được coi là hoàn thành và đúng quy cách từ năm sau.",
        en: "What is funded in a year is in place and to the standard from the next."
      ),
      LocalizedPhrase(
        vi: "Mức sao dự kiến của năm trước là mức sao được công nhận của năm sau.",
        en: "The projected star of a year is the recognised star of the next."
      ),
      series.escalation == .zero
        ? LocalizedPhrase(
          vi: "Đơn giá giữ nguyên như trong prices.csv.",
          en: "Prices stay as prices.csv has them."
        )
        : LocalizedPhrase(
          vi:
            "Đơn giá trong prices.csv là giá năm \(year); mỗi năm sau tăng \(rise.vi) so với năm trước, làm tròn lên đến đồng.",
          en:
            "The prices in prices.csv are those of \(year); each year they rise by \(rise.en) on the year before, rounded up to whole đồng."
        ),
      LocalizedPhrase(
        vi: "Thiết bị không thay mới già thêm mỗi năm một tuổi; quá số năm quy định thì thành thiếu hụt mới.",
        en: "What is not replaced grows a year older each year; past the age allowed it becomes a new gap."
      ),
      LocalizedPhrase(
        vi: "Nội dung chưa rõ vẫn là chưa rõ; điểm ngoài cơ sở vật chất, số quầy và dân số giữ nguyên.",
        en: "What is unknown stays unknown; scores other than facilities, counters and residents stay the same."
      ),
    ]
  }
}
