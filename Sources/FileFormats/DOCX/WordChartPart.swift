/// The part that holds a chart (DrawingML, ECMA-376 part 1, section 21.2): its values stand in it, without a workbook.
struct WordChartPart {
  let chart: WordDocument.Chart
  let font: String

  /// The whole part.
  func xml() -> [UInt8] {
    var xml = XMLWriter()
    xml.element("c:chartSpace", ["xmlns:c": OfficeNames.chart, "xmlns:a": OfficeNames.drawing]) { xml in
      xml.raw("<c:roundedCorners val=\"0\"/>")
      xml.element("c:chart") { xml in
        xml.raw("<c:autoTitleDeleted val=\"1\"/>")
        xml.element("c:plotArea") { xml in
          xml.raw("<c:layout/>")
          addColumns(to: &xml)
          Self.addAxes(to: &xml)
        }
        xml.raw("<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend>")
        xml.raw("<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/>")
      }
      xml.raw("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>")
      addLetters(to: &xml)
    }
    return xml.bytes
  }

  /// Every letter of the chart, in the typeface of the document.
  private func addLetters(to xml: inout XMLWriter) {
    xml.raw("<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"1100\">")
    xml.raw("<a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill>")
    xml.element("a:latin", ["typeface": font])
    xml.element("a:cs", ["typeface": font])
    xml.raw("</a:defRPr></a:pPr><a:endParaRPr lang=\"vi-VN\"/></a:p></c:txPr>")
  }

  private func addColumns(to xml: inout XMLWriter) {
    xml.element("c:barChart") { xml in
      xml.raw("<c:barDir val=\"col\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>")
      for (number, series) in chart.series.enumerated() { add(series, number: number, to: &xml) }
      xml.raw("<c:gapWidth val=\"60\"/><c:axId val=\"1\"/><c:axId val=\"2\"/>")
    }
  }

  private func add(_ series: WordDocument.Chart.Series, number: Int, to xml: inout XMLWriter) {
    xml.element("c:ser") { xml in
      xml.element("c:idx", ["val": "\(number)"])
      xml.element("c:order", ["val": "\(number)"])
      xml.element("c:tx") { $0.element("c:v") { $0.text(series.name) } }
      xml.element("c:spPr") { $0.element("a:solidFill") { $0.element("a:srgbClr", ["val": series.color]) } }
      xml.raw("<c:invertIfNegative val=\"0\"/><c:dLbls><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/>")
      xml.raw("<c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/>")
      xml.raw("<c:showBubbleSize val=\"0\"/></c:dLbls>")
      xml.element("c:cat") { $0.element("c:strLit") { Self.add(chart.categories, to: &$0) } }
      xml.element("c:val") { xml in
        xml.element("c:numLit") { xml in
          xml.raw("<c:formatCode>General</c:formatCode>")
          Self.add(series.values.map(String.init), to: &xml)
        }
      }
    }
  }

  private static func add(_ points: [String], to xml: inout XMLWriter) {
    xml.element("c:ptCount", ["val": "\(points.count)"])
    for (place, point) in points.enumerated() {
      xml.element("c:pt", ["idx": "\(place)"]) { $0.element("c:v") { $0.text(point) } }
    }
  }

  private static func addAxes(to xml: inout XMLWriter) {
    xml.raw("<c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete val=\"0\"/>")
    xml.raw("<c:axPos val=\"b\"/><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>")
    xml.raw("<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/>")
    xml.raw("<c:spPr><a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"7F7F7F\"/></a:solidFill></a:ln></c:spPr>")
    xml.raw("<c:crossAx val=\"2\"/><c:crosses val=\"autoZero\"/></c:catAx>")
    xml.raw("<c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/><c:min val=\"0\"/></c:scaling>")
    xml.raw("<c:delete val=\"1\"/><c:axPos val=\"l\"/><c:numFmt formatCode=\"0\" sourceLinked=\"0\"/>")
    xml.raw("<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/>")
    xml.raw("<c:crossAx val=\"1\"/><c:crosses val=\"autoZero\"/></c:valAx>")
  }
}

extension WordDocument.Chart {
  /// Writes what stands in the text where the chart stands.
  func addDrawing(relationship: String, number: Int, to xml: inout XMLWriter) {
    xml.raw("<w:r><w:drawing>")
    xml.element(
      "wp:inline",
      ["distT": "0", "distB": "0", "distL": "0", "distR": "0", "xmlns:wp": OfficeNames.wordDrawing]
    ) { xml in
      // A point is 20 twips and 12,700 units of drawings.
      xml.element("wp:extent", ["cx": "\(width.twips * 635)", "cy": "\(height.twips * 635)"])
      xml.element("wp:docPr", ["id": "\(number)", "name": relationship, "descr": description])
      xml.raw("<wp:cNvGraphicFramePr/>")
      xml.element("a:graphic", ["xmlns:a": OfficeNames.drawing]) { xml in
        xml.element("a:graphicData", ["uri": OfficeNames.chart]) { xml in
          xml.element("c:chart", ["xmlns:c": OfficeNames.chart, "r:id": relationship])
        }
      }
    }
    xml.raw("</w:drawing></w:r>")
  }
}
