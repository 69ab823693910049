import Cards

/// How long the pictures to share take, in milliseconds of one core: the median of many runs.
struct CardsBench {
  /// One line of JSON: a week, a month and a run in both formats, and the bytes of each file.
  var json: String {
    let cards: [(String, Card)] = [
      ("week", card(.week(week))), ("month", card(.month(month))), ("run", card(.run(run))),
    ]
    let parts = cards.flatMap { name, card in
      [
        entry("\(name)_landscape") { card.landscape() },
        entry("\(name)_portrait") { card.portrait() },
      ]
    }
    return "{\"tool\":\"openrun-cards\"," + parts.joined(separator: ",") + "}"
  }

  private func entry(_ name: String, _ picture: () -> [UInt8]) -> String {
    var times: [Double] = []
    var bytes = 0
    for _ in 0..<51 {
      let measurement = Measurement()
      bytes = picture().count
      times.append(measurement.elapsed.cpu * 1_000)
    }
    let median = (times.sorted()[25] * 100).rounded() / 100
    return "\"\(name)_ms\":\(median),\"\(name)_bytes\":\(bytes)"
  }

  private func card(_ picture: Card.Picture) -> Card {
    Card(
      kicker: "Week 47 · 16–22 November 2026", number: Card.Amount("74", unit: "km"),
      headline: "The highest week of the plan", fallbackHeadline: "Five runs",
      smallNumbers: [
        Card.Amount("6:36", unit: "h"), Card.Amount("5 of 5", unit: "runs"),
        Card.Amount("76 %", unit: "easy"),
      ],
      race: "Skerrymouth Marathon in 21 days", raceShort: "Marathon in 21 days", picture: picture,
      best: CardBest(
        title: "Sunday: the longest run of 2026", bars: run.bars,
        note: "34.5 km, the last 9.5 at 4:48 /km"),
      siteTitle: "Kilometre by kilometre", title: "74 km in week 47", description: "")
  }

  private var week: [CardDay] {
    ["M", "T", "W", "T", "F", "S", "S"].enumerated().map { day, letter in
      CardDay(
        letter, zoneSeconds: [600, 300, 200, 100, 50].map { $0 * Double(day) },
        label: day == 0 ? nil : "\(day * 5).5")
    }
  }

  private var month: CardMonth {
    CardMonth(
      weekdays: ["M", "T", "W", "T", "F", "S", "S"], firstColumn: 6,
      days: (1...30).map {
        $0 % 7 == 2
          ? .rest : $0 < 23 ? .done(label: "\($0)", shade: $0 % 5) : .planned(label: "\($0)")
      })
  }

  private var run: CardRun {
    CardRun(
      bars: (0..<35).map {
        CardBar(meters: 1_000, height: 0.6 + Double($0) / 100, zone: $0 / 8 + 1)
      },
      zoneSeconds: [490, 7_900, 830, 2_600, 0], note: "The last 9.5 at 4:48 /km")
  }
}
