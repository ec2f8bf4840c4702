/// The part that holds a chart (DrawingML, ECMA-376 part 1, section 21.2): its values stand in it, without a workbook.
struct WordChartPart {
  let chart: WordDocument.Chart
  let font: String

  static let chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart"
  static let drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main"
  static let contentType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"

  /// The whole part.
  var text: String {
    WordParts.declaration
      + "<c:chartSpace xmlns:c=\"\(Self.chartNamespace)\" xmlns:a=\"\(Self.drawingNamespace)\">"
      + "<c:roundedCorners val=\"0\"/><c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea><c:layout/>"
      + "<c:barChart><c:barDir val=\"col\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>"
      + chart.series.enumerated().map { series($1, number: $0) }.joined()
      + "<c:gapWidth val=\"60\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>\(axes)</c:plotArea>"
      + "<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend>"
      + "<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart>"
      + "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>\(letters)</c:chartSpace>"
  }

  /// Every letter of the chart, in the typeface of the document.
  private var letters: String {
    let name = XMLText.escape(font)
    return "<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"1100\"><a:solidFill><a:srgbClr val=\"000000\"/>"
      + "</a:solidFill><a:latin typeface=\"\(name)\"/><a:cs typeface=\"\(name)\"/></a:defRPr></a:pPr>"
      + "<a:endParaRPr lang=\"vi-VN\"/></a:p></c:txPr>"
  }

  private func series(_ series: WordDocument.Chart.Series, number: Int) -> String {
    "<c:ser><c:idx val=\"\(number)\"/><c:order val=\"\(number)\"/><c:tx><c:v>\(XMLText.escape(series.name))</c:v></c:tx>"
      + "<c:spPr><a:solidFill><a:srgbClr val=\"\(series.color)\"/></a:solidFill></c:spPr><c:invertIfNegative val=\"0\"/>"
      + "<c:dLbls><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/>"
      + "<c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>"
      + "<c:cat><c:strLit>\(points(chart.categories.map(XMLText.escape)))</c:strLit></c:cat>"
      + "<c:val><c:numLit><c:formatCode>General</c:formatCode>\(points(series.values.map { String($0) }))</c:numLit></c:val>"
      + "</c:ser>"
  }

  private func points(_ values: [String]) -> String {
    "<c:ptCount val=\"\(values.count)\"/>"
      + values.enumerated().map { "<c:pt idx=\"\($0)\"><c:v>\($1)</c:v></c:pt>" }.joined()
  }

  private var axes: String {
    let line = "<c:spPr><a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"7F7F7F\"/></a:solidFill></a:ln></c:spPr>"
    return "<c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete val=\"0\"/>"
      + "<c:axPos val=\"b\"/><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>"
      + "<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/>\(line)<c:crossAx val=\"2\"/><c:crosses val=\"autoZero\"/>"
      + "</c:catAx><c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/><c:min val=\"0\"/></c:scaling>"
      + "<c:delete val=\"1\"/><c:axPos val=\"l\"/><c:numFmt formatCode=\"0\" sourceLinked=\"0\"/>"
      + "<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/>"
      + "<c:crossAx val=\"1\"/><c:crosses val=\"autoZero\"/></c:valAx>"
  }
}

extension WordDocument.Chart {
  /// What stands in the text where the chart stands.
  func drawing(relationship: String, number: Int) -> String {
    // A point is 20 twips and 12,700 units of drawings.
    let (across, down) = (width.twips * 635, height.twips * 635)
    let description = XMLText.escape(description)
    return "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\""
      + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\">"
      + "<wp:extent cx=\"\(across)\" cy=\"\(down)\"/><wp:docPr id=\"\(number)\" name=\"\(relationship)\" descr=\"\(description)\"/>"
      + "<wp:cNvGraphicFramePr/><a:graphic xmlns:a=\"\(WordChartPart.drawingNamespace)\">"
      + "<a:graphicData uri=\"\(WordChartPart.chartNamespace)\"><c:chart xmlns:c=\"\(WordChartPart.chartNamespace)\""
      + " r:id=\"\(relationship)\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
  }
}
