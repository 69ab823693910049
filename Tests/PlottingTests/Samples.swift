import Markup
import Plotting

/// One tiny drawing of each kind, by the name of its golden.
enum Samples {
  static let all: [(name: String, drawing: any Drawing)] = [
    ("performance", performance()), ("weekly-zones", weeklyZones), ("zone-key", zoneKey),
    ("week-by-day", weekByDay), ("zone-rows", zoneRows), ("zone-bar", zoneBar),
    ("balance", balance()), ("form", form), ("range", range), ("sparkline", sparkline),
    ("trend", trend), ("streams", streams()), ("route", route()), ("thumb", thumb),
    ("calendar", calendar), ("columns", columns), ("scatter", scatter), ("bullet", bullet),
    ("split", split),
  ]

  static func caption(_ id: String) -> ChartCaption {
    ChartCaption(id: id, title: "What it shows", finding: "What it finds: 5 < 7 & more.")
  }

  static func performance(days: [(Double, Double, Double)]? = nil) -> PerformanceChart {
    let days =
      days ?? [(40, 40, 0), (41, 45, 80), (42, 50, 90), (41, 42, 0), (41, 38, 30), (42, 36, 40)]
    return PerformanceChart(
      caption: caption("pmc"),
      days: days.map { PerformanceChart.Day(fitness: $0.0, fatigue: $0.1, load: $0.2) },
      firstPlanned: 4, today: PerformanceChart.Flag(day: 3, label: "today"),
      events: [.init(day: 2, label: "Half marathon 1:36:05", shortLabel: "Half 1:36")],
      notes: [ChartNote(at: 1, text: "holiday")],
      months: [AxisLabel(at: 0, text: "Jun"), AxisLabel(at: 4, text: "Jul", isMinor: true)],
      fitnessLabel: "Fitness 42", fatigueLabel: "Fatigue 36", formLabel: "Form +6",
      loadLabel: "Daily load", endLabel: "race day",
      hot: [HotSpan(from: 0, to: 3, title: "Week of 1 Jun: form −4")])
  }

  static let weeklyZones = WeeklyZoneColumns(
    caption: caption("tiz"),
    columns: [
      .init(zoneSeconds: [1_800, 9_000, 1_200, 900, 0], label: "9 Nov", title: "Week of 9 Nov"),
      .init(
        zoneSeconds: [1_800, 11_400, 1_380, 3_540, 360], label: nil, total: "5:08",
        title: "Week of 16 Nov"),
    ], hourUnit: "h")

  static let zoneKey = ZoneKey(
    label: "This week by zone",
    items: [
      .init(zone: 1, code: "Z1", name: "Recovery", value: "0:30"),
      .init(zone: 2, code: "Z2", name: "Easy"),
    ])

  static let weekByDay = WeekByDay(days: [
    .init(name: "Mon", zoneSeconds: [], detail: "Rest"),
    .init(
      name: "Tue", zoneSeconds: [300, 2_100, 0, 0, 0], plannedSeconds: 3_000, total: "0:40",
      detail: "<a href=\"runs/a.html\">\("Easy <8> km")</a>"),
  ])

  static let zoneRows = ZoneRows(rows: [
    .init(
      zone: 1, name: "Z1 Recovery", range: "below 124 bpm", seconds: 152, time: "2:32", share: "4 %"
    ),
    .init(
      zone: 2, name: "Z2 Easy", range: "124 to 142 bpm", seconds: 4_032, time: "1:07:12",
      share: "96 %"),
  ])

  static let zoneBar = ZoneBar(zoneSeconds: [60, 600, 0, 340, 0])
  static let bullet = BulletBar(value: 58.4, of: 90, plan: 58)
  static let split = SplitBar(share: 0.35, fill: .zone(3))

  static func balance(plan: Double? = 0.72) -> BalanceBar {
    BalanceBar(
      label: "71 per cent easy", shares: [71, 8, 21], plan: plan, planLabel: "plan 72",
      easyLabel: "easy 71 %", hardLabel: "hard 21 %")
  }

  static let form = FormScale(
    label: "Form +3", form: 3, from: -40, to: 30, tiredBelow: -12, freshAbove: 5, formLabel: "+3",
    tired: "tired", neutral: "neutral", fresh: "fresh")

  static let range = RangeScale(
    label: "3:18:10 to 3:25:20", from: 11_640, to: 12_720, low: 11_890, high: 12_320,
    middle: 12_100, goal: AxisLabel(at: 12_000, text: "goal 3:20"),
    best: AxisLabel(at: 12_552, text: "best 3:29"), fromLabel: "3:14", toLabel: "3:32")

  static let sparkline = Sparkline(
    label: "Resting heart rate, inside the usual range", values: [46, 47, .nan, 45, 46],
    usual: 45...48)

  static let trend = TrendChart(
    caption: caption("pj"), values: [12_900, 12_400, 12_100], low: [12_600, 12_200, 11_900],
    high: [13_200, 12_700, 12_400], goal: AxisLabel(at: 12_000, text: "Goal 3:20"),
    ticks: Ticks.durations(from: 12_000, to: 13_200, count: 2),
    xLabels: [AxisLabel(at: 0, text: "30 Aug"), AxisLabel(at: 2, text: "22 Nov")],
    endLabel: "3:21:40", isFastUpward: true)

  static func streams(heartRate: [Double] = [120, 135, .nan, 160, 150]) -> StreamPanels {
    let x: [Double] = [0, 0.5, 1, 1.5, 2]
    return StreamPanels(
      caption: caption("st"), extent: 0...2,
      panels: [
        .init(
          kind: .elevation, label: "Elevation, m", trace: Trace(x: x, y: [10, 20, 40, 20, 10])),
        .init(
          kind: .pace, label: "Pace, min/km", trace: Trace(x: x, y: [320, 318, 316, 290, 300])),
        .init(
          kind: .heartRate, label: "Heart rate, bpm", trace: Trace(x: x, y: heartRate),
          zones: [124, 143, 155, 168], zoneNames: ["Z1", "Z2", "Z3", "Z4", "Z5"]),
      ],
      spans: [.init(from: 1, to: 2, label: "fast")], notes: [ChartNote(at: 1, text: "drink")],
      xLabels: [AxisLabel(at: 0, text: "0 km"), AxisLabel(at: 2, text: "2")],
      hot: [
        HotSpan(from: 0, to: 1, title: "km 1: 5:20", split: 1),
        HotSpan(from: 1, to: 2, title: "km 2: 4:55", split: 2),
      ])
  }

  static let scales: [RouteMap.ScaleStep] = [
    .init(meters: 50, label: "50 m"), .init(meters: 100, label: "100 m"),
    .init(meters: 200, label: "200 m"), .init(meters: 500, label: "500 m"),
    .init(meters: 1_000, label: "1 km"), .init(meters: 20_000, label: "20 km"),
  ]

  static func route(scale: Double = 1) -> RouteMap {
    let points = [(0.0, 0.0), (400, 100), (800, 500), (500, 700), (100, 400)]
      .map { Point(x: $0.0 * scale, y: $0.1 * scale) }
    return RouteMap(
      caption: caption("map"),
      segments: RouteMap.segments(points: points, zones: [2, 2, 4, 4, nil]),
      marks: [
        .init(number: 1, at: points[2], isNamed: true),
        .init(number: 2, at: points[4], isNamed: false),
      ],
      highlights: [Array(points[..<3])], ghosts: [[points[0], points[3]]],
      scaleSteps: scales, north: "N ↑")
  }

  static let thumb = RouteThumb(points: [
    Point(x: 0, y: 0), Point(x: 400, y: 100), Point(x: 300, y: 300), Point(x: 0, y: 0),
  ])

  static let calendar = CalendarYear(
    caption: caption("cal"),
    weeks: [
      [nil, nil, .init(step: 0), .init(step: 1, title: "Thu: 5 km"), nil, nil, nil],
      [.init(step: 4, title: "Mon: 21 km"), .init(step: 9)],
    ],
    months: [AxisLabel(at: 1, text: "Nov")], weekdays: [AxisLabel(at: 0, text: "M")])

  static let columns = ColumnChart(
    caption: caption("cols"),
    columns: [
      .init(value: 180, ghost: 210, label: "Oct", title: "Oct: 180 km"),
      .init(value: 90, label: "Nov", title: "Nov: 90 km", isCurrent: true),
    ], line: [.nan, 135], ticks: Ticks.values(from: 0, to: 210, count: 2, unit: "km"))

  static let scatter = ScatterChart(
    caption: caption("cmp"),
    dots: [
      .init(x: 300, y: 163, label: "Mar", title: "Mar: 5:00 at 163"),
      .init(x: 286, y: 160, label: "today", title: "today: 4:46 at 160", isCurrent: true),
    ], xTicks: Ticks.paces(from: 285, to: 300, count: 3),
    yTicks: Ticks.values(from: 156, to: 164, count: 2), yUnit: "bpm", isFastRight: true)
}
