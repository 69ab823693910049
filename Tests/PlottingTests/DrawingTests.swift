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

  @Test("a cloud of paces has three values under it at least, on any screen")
  func paceAxis() {
    forAll(seeds: 100) { random in
      let fast = Double.random(in: 200...500, using: &random)
      let slow = fast + Double.random(in: 10...200, using: &random)
      let chart = ScatterChart(
        caption: Samples.caption("cmp"),
        dots: [fast, slow].map { .init(x: $0, y: 150, title: "a run") },
        xTicks: Ticks.paces(from: fast, to: slow, count: 5), yTicks: [], yUnit: "bpm",
        isFastRight: true)
      let texts = chart.markup.description.components(separatedBy: "<text").filter {
        $0.contains("y=\"100%\"") && !$0.contains("wide") && !$0.contains("narrow")
      }
      return texts.count >= 3
    }
  }

  @Test(
    "a calendar has each day once, in two halves that are one drawing to those who do not see it")
  func calendarHalves() {
    for count in [0, 1, 2, 52, 53, 54] {
      let weeks = (0..<count).map { week in
        (0..<7).map { CalendarYear.Cell(step: 1, title: "day \(week * 7 + $0);") }
      }
      let text = CalendarYear(caption: Samples.caption("cal"), weeks: weeks, months: [])
        .markup.description
      for day in 0..<(count * 7) {
        #expect(text.components(separatedBy: "day \(day);").count == 2)
      }
      #expect(text.components(separatedBy: "role=\"img\"").count == 2)
      #expect(
        text.components(separatedBy: "viewBox=\"0 0 \(max(1, (count + 1) / 2)) 7\"").count == 3)
    }
  }

  @Test(
    "half a year of weeks is one row, a year two with values of their own on a phone",
    arguments: [(26, 1), (27, 1), (28, 2), (52, 2), (53, 2)])
  func weekHalves(count: Int, halves: Int) {
    let columns = (0..<count).map {
      WeeklyZoneColumns.Column(zoneSeconds: [3_600], label: nil, title: "week \($0);")
    }
    let text = WeeklyZoneColumns(caption: Samples.caption("tiz"), columns: columns, hourUnit: "h")
      .markup.description
    #expect(text.components(separatedBy: "class=\"chart weekly-zones\"").count == halves + 1)
    #expect(text.components(separatedBy: "<title>week").count == count + 1)
    #expect(text.contains("class=\"narrow\"") == (halves == 2))
  }

  @Test("what a measure varies by from day to day does not fill its drawing")
  func leastExtent() {
    func line(_ values: [Double], least: Double) -> String {
      Sparkline(label: "x", values: values, leastExtent: least).markup.description
    }
    #expect(line([47, 49], least: 0).contains("M0 900 1000 100"))
    #expect(line([47, 49], least: 16).contains("M0 550 1000 450"))
    #expect(line([40, 60], least: 16).contains("M0 900 1000 100"))
  }

  @Test("colors of zones tell zones: a pace has its own, on the map, in its key and in the splits")
  func paceColors() {
    let points = (0..<4).map { Point(x: Double($0) * 100, y: 0) }
    let map = RouteMap(
      caption: Samples.caption("map"),
      segments: RouteMap.segments(points: points, zones: [1, 1, 5, 5]), palette: .shades,
      scaleSteps: [], north: "N")
    let key = ZoneKey(
      label: "Pace", items: [.init(zone: 5, code: "fast", name: "")], palette: .shades)
    #expect(map.markup.description.contains("seg ls1"))
    #expect(map.markup.description.contains("seg ls5"))
    #expect(key.markup.description.contains("class=\"s5\""))
    for drawing in [map, key, SplitBar(share: 1, fill: .pace)] as [any Drawing] {
      #expect(drawing.markup.description.firstMatch(of: /"(seg l)?z[1-5]/) == nil)
    }
    #expect(SplitBar(share: 1, fill: .unknown).markup.description.contains("\"z0\""))
  }

  @Test("an arrow tells which way a route was run, where there is a way")
  func arrow() {
    func map(_ places: [(Double, Double)]) -> String {
      let points = places.map { Point(x: $0.0, y: $0.1) }
      return RouteMap(
        caption: Samples.caption("map"), segments: [.init(zone: 2, points: points)],
        scaleSteps: [], north: "N"
      ).markup.description
    }
    #expect(map([(0, 0), (1_000, 0)]).contains("class=\"way\" d=\"M56 150 45 155.5 45 144.5Z\""))
    #expect(
      map([(1_000, 0), (0, 0)]).contains("class=\"way\" d=\"M344 150 355 144.5 355 155.5Z\""))
    #expect(!map([]).contains("way"))
    #expect(!map([(5, 5), (5, 5)]).contains("way"))
  }

  @Test("a day says its time beside its name, for those who see no column")
  func dayTotals() {
    let text = Samples.weekByDay.markup.description
    #expect(text.contains("Tue <span class=\"sum num\">0:40</span>"))
    #expect(text.contains(">Mon</div>"))
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
      marks: [
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
