import Markup
import Testing

@testable import Plotting

@Suite("Two curves over each other")
struct CurveChartTests {
  private func chart(_ values: [Double], _ best: [Double]) -> String {
    CurveChart(
      caption: ChartCaption(id: "c", title: "Pace", finding: "Slower than ever."), values: values,
      best: best, ticks: Ticks.paces(from: 240, to: 330),
      xLabels: [AxisLabel(at: 0, text: "1 min")], endLabel: "lately", bestLabel: "ever",
      isFastUpward: true
    ).markup.description
  }

  @Test("both curves are drawn and named, and the gap between them is filled where both are")
  func both() {
    let drawing = chart([250, 260, 280], [240, 255, 270, 300])
    #expect(drawing.contains("class=\"cone\""))
    #expect(drawing.contains(">lately</text>"))
    #expect(drawing.contains(">ever</text>"))
    #expect(drawing.contains("4:30"))
  }

  @Test("a name that is too long for the room beside the plot ends there, and begins in the plot")
  func longNames() {
    func name(_ text: String) -> String {
      CurveChart(
        caption: ChartCaption(id: "c", title: "Pace", finding: "."), values: [250, 260],
        best: [240, 250], ticks: [], xLabels: [], endLabel: text, bestLabel: "ever"
      ).markup.description
    }
    #expect(name("lately").contains("dx=\"10\""))
    #expect(!name("lately").contains("z2 halo"))
    let long = name("in the last 90 days")
    #expect(long.contains("<text class=\"b z2 halo\" x=\"100%\""))
    #expect(long.contains("dx=\"72\"") && long.contains("text-anchor=\"end\""))
  }

  @Test("gaps, nothing and a single value leave no NaN")
  func gaps() {
    for (values, best) in [
      ([], []), ([], [240.0]), ([250.0], [240.0]), ([.nan, 260], [240, .nan, 270]),
      ([.nan], [.nan]),
    ] as [([Double], [Double])] {
      let drawing = chart(values, best)
      #expect(!drawing.contains("nan") && !drawing.contains("inf"), "\(values) \(best)")
    }
  }
}
