import Cards

/// Cards of the weeks, months and runs that tests look at.
enum Samples {
  static let highest = Card(
    kicker: "Week 47 · 16–22 November 2026", number: Card.Amount("74", unit: "km"),
    headline: "The highest week of the plan", fallbackHeadline: "Five runs",
    smallNumbers: [
      Card.Amount("6:36", unit: "h"), Card.Amount("5 of 5", unit: "runs"),
      Card.Amount("76 %", unit: "easy"),
    ],
    race: "Skerrymouth Marathon in 21 days", raceShort: "Marathon in 21 days",
    picture: .week(days), best: best, siteTitle: "Kilometre by kilometre",
    title: "74 km in week 47",
    description: "Week 47, 16 to 22 November 2026: 74.0 km, the highest week of the plan.")

  static let days = [
    CardDay("M"),
    CardDay("T", zoneSeconds: [390, 2860], label: "9.4"),
    CardDay("W", zoneSeconds: [1030, 730, 150, 840, 1560], label: "13.9"),
    CardDay("T", zoneSeconds: [880, 2400], label: "9.4"),
    CardDay("F"),
    CardDay("S", zoneSeconds: [1910, 520], label: "6.8"),
    CardDay("S", zoneSeconds: [490, 7900, 830, 2600], label: "34.5"),
  ]

  static let best = CardBest(
    title: "Sunday: the longest run of 2026", bars: bars,
    note: "34.5 km, the last 9.5 at 4:48 /km")

  static let bars: [CardBar] = (0..<35).map { kilometer in
    let isFast = kilometer > 24
    let height: Double = isFast ? 0.97 : 0.66 + Double(kilometer * 7 % 11) / 100
    let zone = kilometer == 0 ? 1 : kilometer < 24 ? 2 : isFast ? 4 : 3
    return CardBar(meters: kilometer == 34 ? 500 : 1000, height: height, zone: zone)
  }
}

extension Samples {
  static let rest = Card(
    kicker: "Week 11", number: Card.Amount("Rest"), headline: "A week without a run",
    fallbackHeadline: "No run", siteTitle: "Kilometre by kilometre", title: "Week 11",
    description: "Week 11: a week without a run.")

  static let month: Card = {
    var card = highest
    let done = (1...22).map { day -> CardMonth.Day in
      day % 7 == 2 ? .rest : .done(label: "\(day + 4)", shade: day % 5)
    }
    card.picture = .month(
      CardMonth(
        weekdays: ["M", "T", "W", "T", "F", "S", "S"], firstColumn: 6,
        days: done + (23...30).map { $0 == 23 ? .ahead : .planned(label: "\($0 - 15)") }))
    card.best = nil
    return card
  }()

  static let run: Card = {
    var card = highest
    card.number = Card.Amount("34.5", unit: "km")
    card.picture = .run(
      CardRun(bars: bars, zoneSeconds: [490, 7900, 830, 2600], note: "The last 9.5 at 4:48 /km"))
    card.best = nil
    return card
  }()

  /// All that must not come to pass in one card: markup, breaks, other scripts, endless numbers.
  static let hostile: Card = {
    let long = String(repeating: "nought ", count: 60)
    let day = CardDay(
      "WWWWWWWW", zoneSeconds: [.infinity, .nan, -3, 1e300, 2, 7, 7], otherSeconds: .nan,
      plannedSeconds: -.infinity, label: "123456789.123")
    return Card(
      kicker: "<script>alert(1)</script>\n\u{202E}evil 😀 " + long,
      number: Card.Amount(String(repeating: "9", count: 80), unit: "<b>km</b>"),
      headline: String(repeating: "W", count: 300), fallbackHeadline: "سباق 😀",
      smallNumbers: Array(repeating: Card.Amount(long, unit: long), count: 5),
      race: "سباق الماراثون",
      raceShort: long, picture: .week(Array(repeating: day, count: 9)),
      best: CardBest(
        title: long,
        bars: Array(repeating: CardBar(meters: .infinity, height: -.nan, zone: 77), count: 300),
        note: "\u{202E}" + long),
      siteTitle: long, title: "<script>alert(1)</script>\n\u{202E}Ω",
      description: "\"a\" & b\r\n\0c")
  }()

  /// One change for each part of a card.
  static let changes: [(name: String, change: @Sendable (inout Card) -> Void)] = [
    ("kicker", { $0.kicker = "Week 48" }),
    ("number", { $0.number = Card.Amount("75", unit: "km") }),
    ("unit", { $0.number = Card.Amount("74", unit: "mi") }),
    ("headline", { $0.headline = "Every planned run done" }),
    ("small number", { $0.smallNumbers[1] = Card.Amount("4 of 5", unit: "runs") }),
    ("third number", { $0.smallNumbers[2] = Card.Amount("77 %", unit: "easy") }),
    ("race", { ($0.race, $0.raceShort) = ("Marathon in 20 days", nil) }),
    ("days", { $0.picture = .week(Array(days.reversed())) }),
    ("best", { $0.best = nil }),
    ("site title", { $0.siteTitle = "Mile by mile" }),
  ]
}
