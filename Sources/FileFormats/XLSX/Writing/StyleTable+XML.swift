import Vocabulary

extension StyleTable {
  /// The part that holds the styles.
  mutating func xml() -> [UInt8] {
    let formats = keys.values.map { key in
      (
        key, font: fontNumber(of: key.style), fill: fillNumber(of: key.style), border: borderNumber(of: key.style),
        format: formatNumber(of: key.style)
      )
    }
    var xml = XMLWriter()
    xml.element("styleSheet", ["xmlns": OfficeNames.spreadsheet]) { xml in
      if !codes.values.isEmpty {
        xml.element("numFmts", ["count": "\(codes.values.count)"]) { xml in
          for (number, code) in codes.values.enumerated() {
            xml.element("numFmt", ["numFmtId": "\(Self.firstCode + number)", "formatCode": code])
          }
        }
      }
      xml.element("fonts", ["count": "\(fonts.values.count)"]) { xml in
        for font in fonts.values { xml.element("font") { Self.font(font, nameTag: "name", in: &$0) } }
      }
      xml.element("fills", ["count": "\(fills.values.count + Self.reservedFills)"]) { xml in
        xml.raw("<fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>")
        for fill in fills.values {
          xml.element("fill") { xml in
            xml.element("patternFill", ["patternType": "solid"]) { xml in
              xml.element("fgColor", ["rgb": fill.argb])
              xml.element("bgColor", ["indexed": "64"])
            }
          }
        }
      }
      xml.element("borders", ["count": "\(borders.values.count)"]) { xml in
        for border in borders.values { Self.border(border, in: &xml) }
      }
      xml.raw("<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>")
      xml.element("cellXfs", ["count": "\(formats.count)"]) { xml in
        for (key, font, fill, border, format) in formats {
          Self.format(key, font: font, fill: fill, border: border, format: format, in: &xml)
        }
      }
      xml.raw("<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>")
      if !differences.values.isEmpty {
        xml.element("dxfs", ["count": "\(differences.values.count)"]) { xml in
          for difference in differences.values { Self.difference(difference, in: &xml) }
        }
      }
    }
    return xml.bytes
  }

  /// Writes the properties of a font, whose name has another tag in a run of text.
  static func font(_ font: WorkbookDocument.Font, nameTag: StaticString, in xml: inout XMLWriter) {
    if font.isBold { xml.raw("<b/>") }
    if font.isItalic { xml.raw("<i/>") }
    if font.isUnderlined { xml.raw("<u/>") }
    if let size = font.size { xml.element("sz", ["val": "\(size)"]) }
    if let color = font.color { xml.element("color", ["rgb": color.argb]) }
    if let name = font.name { xml.element(nameTag, ["val": name]) }
  }

  private static func border(_ border: WorkbookDocument.Border, in xml: inout XMLWriter) {
    xml.element("border") { xml in
      let sides: [(StaticString, WorkbookDocument.Line?)] = [
        ("left", border.left), ("right", border.right), ("top", border.top), ("bottom", border.bottom),
      ]
      for (side, line) in sides {
        guard let line else {
          xml.element(side)
          continue
        }
        xml.element(side, ["style": line.weight.rawValue]) { $0.element("color", ["rgb": line.color.argb]) }
      }
      xml.raw("<diagonal/>")
    }
  }

  private static func format(
    _ key: Key,
    font: Int,
    fill: Int,
    border: Int,
    format: Int,
    in xml: inout XMLWriter
  ) {
    let style = key.style
    xml.element(
      "xf",
      [
        "numFmtId": "\(format)", "fontId": "\(font)", "fillId": "\(fill)", "borderId": "\(border)", "xfId": "0",
        "quotePrefix": key.quotesText ? "1" : nil, "applyNumberFormat": format == 0 ? nil : "1",
        "applyFont": font == 0 ? nil : "1", "applyFill": fill == 0 ? nil : "1", "applyBorder": border == 0 ? nil : "1",
        "applyAlignment": "1", "applyProtection": style.isLocked ? nil : "1",
      ]
    ) { xml in
      xml.element(
        "alignment",
        [
          "horizontal": style.horizontal == .general ? nil : style.horizontal.rawValue,
          "vertical": style.vertical.rawValue, "wrapText": style.wraps ? "1" : nil,
          "indent": style.indent == 0 ? nil : "\(style.indent)",
        ]
      )
      if !style.isLocked { xml.raw("<protection locked=\"0\"/>") }
    }
  }

  private static func difference(_ difference: Difference, in xml: inout XMLWriter) {
    xml.element("dxf") { xml in
      if difference.isBold || difference.color != nil {
        xml.element("font") {
          font(.init(isBold: difference.isBold, color: difference.color), nameTag: "name", in: &$0)
        }
      }
      if let fill = difference.fill {
        // Here, unlike in the fill of a cell, the background is the colour.
        xml.element("fill") { xml in
          xml.element("patternFill", ["patternType": "solid"]) { xml in
            xml.element("fgColor", ["rgb": fill.argb])
            xml.element("bgColor", ["rgb": fill.argb])
          }
        }
      }
    }
  }
}

extension WorkbookDocument.Color {
  /// The colour as files write it, without transparency.
  var argb: String { "FF" + Int(rgb).digits(6, radix: 16) }
}
