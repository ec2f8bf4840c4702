import FacilityPlanning
import FileFormats
import Testing
import Vocabulary
@testable import InventoryIntake

@Suite struct MeasureReaderTests {
  private func outcome<Value>(_ result: ReadResult<Value>) -> String {
    switch result {
    case .success(let value): "\(value)"
    case .failure(let problem): type(of: problem.kind).id
    }
  }

  private func cell(_ text: String) -> Cell { Cell(.text(text), at: .text(line: 1, column: 1)) }

  private func length(_ text: String, unit: MeasureUnit = .millimetre) -> String {
    outcome(MeasureReader(column: "Rộng", unit: unit, maximum: InventoryLimits.millimetres).read(cell(text)))
  }

  @Test(arguments: [
    ("1200", "1200"), ("1.200 mm", "ambiguous-number"), ("1200MM", "1200"), ("120 cm", "1200"), ("120,5cm", "1205"),
    ("12 dm", "1200"), ("1,2 m", "1200"), ("1.25m", "1250"), ("1.250 m", "ambiguous-number"), ("0,6 m", "600"),
    ("0,6m", "600"), ("0.6 m", "600"), ("600mm", "600"), ("60cm", "600"), ("60 phân", "600"), ("3 mét", "3000"),
    ("1 m 20", "1200"), ("1m20", "1200"), ("1m 20cm", "1200"), ("1 m 20 cm", "1200"), ("1 mét 5 cm", "1050"),
    ("1m2dm", "1200"), ("1m2", "invalid-number"), ("1m200", "invalid-number"), ("20cm1m", "invalid-number"),
    ("1,2345 m", "fractional-number"), ("101 m", "number-too-large"), ("60x45", "inexact-number"),
    ("60 x 45 cm", "inexact-number"), ("~60 cm", "inexact-number"), ("60-65 cm", "inexact-number"),
    ("2-3", "inexact-number"), (">5", "inexact-number"),
    ("60 kg", "invalid-number"), ("60 m2", "invalid-number"), ("m", "invalid-number"), ("-60 cm", "negative-number"),
    ("99999999999999999999 m", "number-too-large"), ("60\"", "invalid-number"),
  ])
  func `reads lengths by the unit that the cell names`(text: String, millimetres: String) {
    #expect(length(text) == millimetres)
  }

  @Test func `a number without a unit is in that of its heading`() {
    #expect(length("60", unit: .length(power: 1)) == "600")
    #expect(length("60,5", unit: .length(power: 1)) == "605")
    #expect(length("0,6", unit: .metre) == "600")
    #expect(length("600 mm", unit: .metre) == "600")
    let number = Cell(.number("0.6"), at: .text(line: 1, column: 1))
    let reader = MeasureReader(column: "Rộng", unit: .metre, maximum: InventoryLimits.millimetres)
    #expect(outcome(reader.read(number)) == "600")
    let shown = Cell(.number("60"), at: .text(line: 1, column: 1), shownUnit: "cm")
    #expect(outcome(reader.read(shown)) == "600")
    let other = Cell(.number("60"), at: .text(line: 1, column: 1), shownUnit: "đồng")
    #expect(outcome(reader.read(other)) == "60000")
  }

  @Test(arguments: [
    ("82,5", "8250"), ("82,5 m2", "8250"), ("82,5m²", "8250"), ("82.5 m vuông", "8250"), ("250 dm2", "250"),
    ("25000 cm2", "250"), ("1 cm2", "fractional-number"), ("82 m", "invalid-number"), ("8 x 10 m", "inexact-number"),
  ])
  func `reads areas`(text: String, hundredths: String) {
    let reader = MeasureReader(column: "DT", unit: .squareMetre, maximum: 100_000_000)
    #expect(outcome(reader.read(cell(text))) == hundredths)
  }

  @Test(arguments: [
    ("5.150.000", "5150000"), ("5.150.000 đ", "5150000"), ("5.150.000đ", "5150000"), ("5.150.000 VNĐ", "5150000"),
    ("5,15 triệu", "5150000"), ("5.15 triệu đồng", "5150000"), ("5tr", "5000000"), ("20 tr", "20000000"),
    ("5.150 nghìn đồng", "5150000"), ("5150 nghìn", "5150000"), ("5 triệu 150 nghìn", "5150000"),
    ("5 triệu 150 nghìn đồng", "5150000"), ("1,2 tỷ", "1200000000"), ("5.150.000đ/cái", "inexact-number"),
    ("khoảng 5 triệu", "inexact-number"), ("5-6 triệu", "inexact-number"), ("5.150 triệu", "ambiguous-number"),
    ("5 USD", "invalid-number"), ("5 triệu 150", "invalid-number"), ("2000 tỷ", "number-too-large"),
    ("99999999999999999999 tỷ", "number-too-large"),
  ])
  func `reads amounts`(text: String, dong: String) {
    let reader = MeasureReader(column: "Nguyên giá", unit: .dong, maximum: Money.limit.dong)
    #expect(outcome(reader.read(cell(text))) == dong)
  }

  @Test(arguments: [
    ("2", "2"), ("02", "2"), ("2 cái", "2"), ("02 cái", "2"), ("2cái", "2"), ("2 chiếc", "2"), ("hai", "2"),
    ("Hai cái", "2"), ("mười hai", "12"), ("2 (hai)", "2"), ("02 (hai) cái", "inexact-or-invalid"),
    ("2 (ba)", "invalid-number"),
    ("2 cái (hai cái)", "2"), ("Không có", "0"), ("Chưa có", "0"), ("không", "0"), ("-", "invalid-number"),
    ("x", "invalid-number"), ("~2", "inexact-number"), ("2-3", "inexact-number"), ("2 - 3 cái", "inexact-number"),
    ("trên 5", "inexact-number"), ("khoảng 5 cái", "inexact-number"), ("hơn 10", "inexact-number"),
    (">5", "inexact-number"),
    ("2+1", "inexact-number"), ("2 thùng", "quantity-in-other-unit"), ("vài cái", "invalid-number"),
    ("100001", "number-too-large"), ("100001 cái", "number-too-large"),
  ])
  func `reads how many there are`(text: String, number: String) throws {
    let edition = try SampleWorkspace().edition
    let item = edition.items.first
    let reader = QuantityReader(column: "SL", item: item) { ["cái", "chiếc"].contains($0.lowercased()) }
    let found = outcome(reader.read(text))
    #expect(found == number || number == "inexact-or-invalid" && ["invalid-number", "2"].contains(found))
  }

  @Test(arguments: [
    ("600 x 450", "rộng x cao", "600 450"), ("600x450", "RxC", "600 450"), ("60x45 cm", "R x C", "600 450"),
    ("0,6 m x 45 cm", "ngang x cao", "600 450"), ("45 × 60 cm", "cao x rộng", "600 450"),
    ("600*450", "rộng x cao", "600 450"),
    ("600 x 600", "", "600 600"), ("600 x 450", "", "unclear-size"), ("600", "rộng x cao", "unclear-size"),
    ("600x450x20", "rộng x cao", "inexact-number"), ("to x nhỏ", "rộng x cao", "invalid-number"),
    ("600x", "rộng x cao", "invalid-number"),
  ])
  func `reads two sizes of one cell`(text: String, order: String, sides: String) {
    let reader = SizeReader(column: "Kích thước (\(order))", unit: .millimetre)
    #expect(outcome(reader.read(cell(text)).map { "\($0.width) \($0.height)" }) == sides)
  }

  @Test(arguments: [
    ("Rộng (mm)", "width"), ("Rộng (cm)", "width"), ("Rộng, m", "width"), ("Chiều rộng: cm", "width"),
    ("Rộng cm", "width"),
    ("width_cm", "width"), ("Width (cm)", "width"), ("Kích thước (cm) Rộng", "width"), ("Kích thước Rộng", "width"),
    ("Rộng (inch)", ""),
    ("Rộng (m2)", ""),
    ("Rộng (cm, mm)", ""), ("Diện tích (dm2)", "area"), ("Diện tích m²", "area"), ("Diện tích (m)", ""),
    ("Nguyên giá (nghìn đồng)", "cost"), ("Nguyên giá (1.000đ)", "cost"), ("Nguyên giá (triệu đồng)", "cost"),
    ("Nguyên giá, ĐVT: đồng", "cost"), ("Nguyên giá (USD)", ""), ("Kích thước", "size"),
    ("Kích thước (rộng x cao)", "size"),
    ("KT (cm)", "size"), ("KT biển (RxC, mm)", "size"), ("Kích thước màn hình", ""), ("Thành tiền (đồng)", ""),
  ])
  func `headings say the unit of their column`(heading: String, meaning: String) throws {
    let words = WordBook(try SampleWorkspace().edition).columns
    let found: String =
      switch words[heading] {
      case .attribute(let id): id.description
      case .area: "area"
      case .originalCost: "cost"
      case .size: "size"
      case .unused, nil: ""
      default: "other"
      }
    #expect(found == meaning)
    for near in words.slips(of: heading) {
      #expect(MeasureUnit.split(heading: near)?.unit == MeasureUnit.split(heading: heading)?.unit, "\(near)")
    }
  }

  @Test(arguments: [
    "1. Băng ghế chờ", "1) Băng ghế chờ", "- Băng ghế chờ", "a) Băng ghế chờ", "I. Băng ghế chờ", "(2) Băng ghế chờ",
    "1.2. Băng ghế chờ", "IV/ Băng ghế chờ", "+ Băng ghế chờ", "• băng ghế chờ", "01- Băng ghế chờ",
  ])
  func `an item may have its number in a list in front`(name: String) throws {
    let words = WordBook(try SampleWorkspace().edition)
    #expect(words.items[name]?.description == "waiting-bench")
    #expect(words.items["Tổng. Băng ghế chờ"] == nil)
  }
}
