import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// What a column means, how to fill it in, and an example.
struct FormExplanation {
  let form: InventoryForm
  let column: Column

  private var language: Language { form.language }
  private var edition: CriteriaEdition { form.edition }

  /// How to fill the column in, in one or two sentences.
  var text: String {
    switch column {
    case .number: language.text(vi: "Số thứ tự, đã ghi sẵn.", en: "The number of the line, filled in already.")
    case .code:
      language.text(
        vi: "Mã của hạng mục, đã ghi sẵn; không sửa.",
        en: "The code of the item, filled in already; leave it as it is."
      )
    case .item:
      language.text(
        vi: "Tên hạng mục, đã ghi sẵn. Ở các dòng bổ sung, hãy chọn trong danh sách.",
        en: "The item, filled in already. In the lines at the end, choose it from the list."
      )
    case .unitOfMeasure:
      language.text(vi: "Đơn vị tính của số lượng; chọn trong danh sách.", en: "What is counted; choose from the list.")
    case .quantity:
      language.text(
        vi: "Số nguyên. Không có thì ghi 0. Loại khác nhau về tình trạng, năm hoặc quy cách thì ghi ở dòng riêng.",
        en: "A whole number; 0 if there is none. Pieces that differ in condition, year or look take a line each."
      )
    case .condition:
      language.text(vi: "Chọn một trong các từ: \(choices).", en: "Choose one of: \(choices).")
    case .year:
      language.text(
        vi: "Năm bắt đầu sử dụng, bốn chữ số, không sau năm \(form.round.year).",
        en: "The year in which it came into use, four digits, not after \(form.round.year)."
      )
    case .area:
      language.text(
        vi: "Diện tích sử dụng, tính bằng mét vuông, của cả dòng.",
        en: "The floor in use, in square metres, of the whole line."
      )
    case .attribute(let id): attributeText(edition.attribute(id))
    case .originalCost:
      language.text(
        vi: "Giá khi mua sắm, tính bằng đồng, của cả dòng; chỉ ghi số.",
        en: "What the whole line cost when it was bought, in đồng; digits only."
      )
    case .note: language.text(vi: "Điều cần nói thêm, nếu có.", en: "Anything else worth saying.")
    case .administrativeUnit, .bookQuantity, .pieces, .serial, .size, .unused: ""
    }
  }

  private var choices: String {
    Condition.allCases.reversed().map { form.word(for: $0) }.joined(separator: ", ")
  }

  private func attributeText(_ attribute: IdentityAttribute?) -> String {
    switch attribute?.kind {
    case .length:
      language.text(
        vi: "Kích thước của một cái, số nguyên, tính bằng mi-li-mét.",
        en: "The size of one piece, a whole number of millimetres."
      )
    case .word: language.text(vi: "Chọn một từ trong danh sách.", en: "Choose a word from the list.")
    case .text, nil:
      language.text(
        vi: "Chép đúng chữ đang ghi trên biển, bảng, kể cả tên cũ.",
        en: "The words exactly as they stand on the board, an old name included."
      )
    }
  }

  /// What to do if something else was written.
  var refusal: String {
    switch column {
    case .item, .unitOfMeasure, .condition:
      language.text(
        vi: "Hãy chọn một giá trị trong danh sách thả xuống.",
        en: "Choose a value from the drop-down list."
      )
    case .attribute(let id):
      switch edition.attribute(id)?.kind {
      case .length:
        language.text(
          vi: "Hãy ghi số nguyên từ 0 đến \(Figures(language).integer(InventoryLimits.millimetres)) (mm).",
          en: "Write a whole number from 0 to \(Figures(language).integer(InventoryLimits.millimetres)) (mm)."
        )
      default:
        language.text(
          vi: "Hãy chọn một giá trị trong danh sách thả xuống.",
          en: "Choose a value from the drop-down list."
        )
      }
    case .quantity:
      language.text(
        vi: "Hãy ghi số nguyên từ 0 đến \(Figures(language).integer(InventoryLimits.pieces)).",
        en: "Write a whole number from 0 to \(Figures(language).integer(InventoryLimits.pieces))."
      )
    case .year:
      language.text(
        vi: "Hãy ghi năm bằng bốn chữ số, từ \(InventoryLimits.earliestYear) đến \(form.round.year).",
        en: "Write a year of four digits, from \(InventoryLimits.earliestYear) to \(form.round.year)."
      )
    case .area:
      language.text(
        vi: "Hãy ghi số mét vuông, từ 0 đến \(Figures(language).integer(InventoryLimits.squareMetres)).",
        en: "Write a number of square metres, from 0 to \(Figures(language).integer(InventoryLimits.squareMetres))."
      )
    case .originalCost:
      language.text(
        vi: "Hãy ghi số đồng, số nguyên, không kèm chữ.",
        en: "Write a whole number of đồng, without words."
      )
    case .number, .code, .note, .administrativeUnit, .bookQuantity, .pieces, .serial, .size, .unused: ""
    }
  }

  /// What could stand in the column.
  var example: String {
    let item = edition.items.first
    switch column {
    case .number: return "1"
    case .code: return item?.id.description ?? ""
    case .item: return item?.name[language] ?? ""
    case .unitOfMeasure: return item?.unitOfMeasure[language] ?? ""
    case .quantity: return "4"
    case .condition: return form.word(for: .good)
    case .year: return "\(form.round.year - 3)"
    case .area: return Figures(language).area(Area(hundredths: 4_550))
    case .attribute(let id):
      switch edition.attribute(id)?.kind {
      case .length: return "600"
      case .word(let values): return values.first?.name[language] ?? ""
      // A sign bears the name in full and in capitals, in Vietnamese whatever the form's language.
      case .text, nil: return form.unit.committee.vi.uppercased()
      }
    case .originalCost: return Figures(language).integer(5_150_000)
    case .note:
      return language.text(vi: "Biển cũ, chưa thay tên", en: "Old board, still with the old name")
    case .administrativeUnit, .bookQuantity, .pieces, .serial, .size, .unused: return ""
    }
  }
}
