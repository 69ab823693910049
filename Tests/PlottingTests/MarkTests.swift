import TestSupport
import Testing

@testable import Plotting

/// What a mark draws on a grid where values are thousandths.
private func drawn(_ draw: (inout Canvas, LinearScale, LinearScale) -> Void) -> String {
  var canvas = Canvas(widths: LabelWidths())
  draw(&canvas, LinearScale(from: 0, to: 1_000), LinearScale(from: 0, to: 1_000, at: 1_000, to: 0))
  return String(decoding: canvas.bytes, as: UTF8.self)
}

@Suite("Marks")
struct MarkTests {
  @Test("a gap lifts the pen and a lonely sample is a dot")
  func gap() {
    let line = LineMark(
      series: "hr", trace: Trace(x: [0, 10, 20, 30, 40, 50], y: [0, 500, .nan, 700, .nan, 1_000]))
    #expect(
      drawn(line.draw) == "<path class=\"l hr\" d=\"M0 1000 10 500M30 300h0M50 0h0\"/>")
  }

  @Test("a line without samples draws nothing")
  func empty() {
    let none = LineMark(series: "hr", trace: Trace(x: [0, 1], y: [.nan, .nan]))
    #expect(drawn(none.draw) == "")
    #expect(drawn(AreaMark(series: "ele", trace: Trace(x: [], y: []), base: 0).draw) == "")
    #expect(drawn(BarMark(series: "load", trace: Trace(x: [5], y: [0]), width: 3).draw) == "")
  }

  @Test("the area between two lines ends where they cross")
  func between() {
    let mark = BetweenMark(
      x: [0, 100], first: [600, 400], second: [400, 600], above: "fresh", below: "tired")
    #expect(
      drawn(mark.draw) == """
        <path class="tired" d="M50 500 100 600 100 400Z"/>\
        <path class="fresh" d="M0 400 50 500 0 600Z"/>
        """)
  }

  @Test("an area stands on its base, each stretch by itself")
  func area() {
    let mark = AreaMark(
      series: "ele", trace: Trace(x: [0, 10, 20, 30, 40], y: [5, 10, .nan, 20, 30]), base: 0)
    #expect(
      drawn(mark.draw)
        == "<path class=\"ele\" d=\"M0 995 10 990V1000H0ZM30 980 40 970V1000H30Z\"/>")
  }

  @Test("bars are one path and none leaves the drawing")
  func bars() {
    let mark = BarMark(series: "load", trace: Trace(x: [0, 500, 1_000], y: [10, 0, 20]), width: 4)
    #expect(
      drawn(mark.draw) == "<path class=\"load\" d=\"M0 1000h2v-10h-2zM998 1000h2v-20h-2z\"/>")
  }

  @Test("zones stack from the base with a hair between them, and empty ones take no room")
  func stack() {
    var canvas = Canvas(widths: LabelWidths())
    let top = ZoneColumn(zoneSeconds: [100, 0, 300], x: 0, width: 50)
      .draw(on: &canvas, y: LinearScale(from: 0, to: 1_000, at: 1_000, to: 0))
    #expect(top == 600)
    #expect(
      String(decoding: canvas.bytes, as: UTF8.self) == """
        <rect class="z1" y="90%" width="5%" height="9.6%"/>\
        <rect class="z3" y="60%" width="5%" height="29.6%"/>
        """)
  }
}
