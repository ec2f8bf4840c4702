import FileFormats

// A4; margins above and below 20 mm, left 30, right 15, on upright and on broad pages.

extension WordDocument.Page {
  static let upright = WordDocument.Page(
    width: .millimetres(210),
    height: .millimetres(297),
    top: .millimetres(20),
    bottom: .millimetres(20),
    left: .millimetres(30),
    right: .millimetres(15),
    header: .millimetres(10)
  )

  static let broad = WordDocument.Page(
    width: .millimetres(297),
    height: .millimetres(210),
    top: .millimetres(20),
    bottom: .millimetres(20),
    left: .millimetres(30),
    right: .millimetres(15),
    header: .millimetres(10)
  )
}
