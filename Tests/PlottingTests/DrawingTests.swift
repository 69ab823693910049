import Foundation
import Markup
import Plotting
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("Drawings")
struct DrawingTests {
  @Test("each drawing looks as it did", arguments: Samples.all.map(\.name))
  func golden(name: String) throws {
    let drawing = try #require(Samples.all.first { $0.name == name }?.drawing)
    try expectGolden(lines(drawing), name + ".svg")
  }

  @Test("drawings are well-formed and carry no style, script or number that is none")
  func wellFormed() {
    for (name, drawing) in Samples.all {
      let text = drawing.markup.description
      #expect(isWellFormed(text), "\(name)")
      for word in ["style=", "<script", "nan", "inf", "e-", "\u{0}"] {
        #expect(!text.contains(word), "\(name) contains \(word)")
      }
    }
  }

  @Test("a chart says what it shows and what it finds, under ids of its own")
  func accessibility() {
    let text = Samples.trend.markup.description
    #expect(text.contains("role=\"img\" aria-labelledby=\"pj-t pj-d\""))
    #expect(text.contains("<title id=\"pj-t\">What it shows</title>"))
    #expect(text.contains("<desc id=\"pj-d\">What it finds: 5 &lt; 7 &amp; more.</desc>"))
  }

  @Test("a drawing appended to a page is the drawing by itself, after the page")
  func appending() {
    var page: Markup = "<p>before</p>"
    Samples.scatter.append(to: &page)
    #expect(page == "<p>before</p>" + Samples.scatter.markup)
  }

  @Test("days that are not numbers lift the pen and break nothing")
  func brokenDays() {
    let bad: [(Double, Double, Double)] = [(.nan, .nan, .nan), (50, .infinity, -4), (50, 40, .nan)]
    for days in [[], [bad[0]], bad] {
      let text = Samples.performance(days: days).markup.description
      #expect(isWellFormed(text))
      #expect(!text.contains("nan") && !text.contains("inf"))
    }
  }

  @Test("ten years of days stay small")
  func longHistory() {
    let days = (0..<3_650).map { (day: Int) -> (Double, Double, Double) in
      (40 + Double(day % 50) / 10, Double(40 + day % 31), Double(day % 90))
    }
    #expect(Samples.performance(days: days).markup.bytes.count < 40_000)
  }

  @Test("a heart rate that never came leaves an empty panel, not a wrong one")
  func noHeartRate() {
    let text = Samples.streams(heartRate: [.nan, .nan, .nan, .nan, .nan]).markup.description
    #expect(isWellFormed(text))
    #expect(!text.contains("l hr"))
  }

  @Test("a map of one place, or of nothing, is still a map")
  func degenerateMap() {
    for scale in [0.0, 1e-9, 1e9] {
      let text = Samples.route(scale: scale).markup.description
      #expect(isWellFormed(text))
      #expect(!text.contains("nan") && !text.contains("inf"))
    }
    let empty = RouteMap(caption: Samples.caption("map"), segments: [], scaleSteps: [], north: "N")
    #expect(isWellFormed(empty.markup.description))
  }

  @Test("a route is cut where its zone changes, without a hole")
  func segments() {
    let points = (0..<5).map { Point(x: Double($0), y: 0) }
    let segments = RouteMap.segments(points: points, zones: [2, 2, 3, 3, nil])
    #expect(segments.map(\.zone) == [2, 3])
    #expect(segments.map { $0.points.map(\.x) } == [[0, 1, 2], [2, 3, 4]])
  }

  @Test("kilometer marks that would lie on each other give way to the named one")
  func outAndBack() {
    let out = (0...10).map { Point(x: Double($0) * 100, y: 0) }
    let line = out + out.reversed().map { Point(x: $0.x, y: 3) }
    let map = RouteMap(
      caption: Samples.caption("map"), segments: [.init(zone: 2, points: line)],
      kilometres: [
        .init(number: 4, at: Point(x: 500, y: 0), isNamed: false),
        .init(number: 5, at: Point(x: 500, y: 3), isNamed: true),
      ], scaleSteps: [], north: "N")
    let text = map.markup.description
    #expect(text.components(separatedBy: "class=\"km\"").count == 2)
    #expect(text.contains(">5</text>"))
  }
}

/// The drawing with a line for each tag, to be read.
private func lines(_ drawing: any Drawing) -> String {
  drawing.markup.description.replacingOccurrences(of: "><", with: ">\n<") + "\n"
}

private func isWellFormed(_ text: String) -> Bool {
  let parser = XMLParser(data: Data("<page>\(text)</page>".utf8))
  return parser.parse()
}
