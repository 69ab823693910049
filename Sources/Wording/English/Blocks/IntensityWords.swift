package import Facts
package import Training

/// What is said of how hard many weeks were, and one of them.
package protocol IntensityWords: Sendable {
  /// What the block of weeks is about, in a word.
  var weeks: String { get }
  /// `12 of 16 weeks were at least three quarters easy`; without a finding, what is measured.
  func heading(_ finding: EasyWeeksFinding?) -> String
  /// What the columns show, over how many weeks.
  func measure(weeks: Int) -> String
  /// The title of the drawing.
  func title(weeks: Int) -> String
  /// The drawing in a sentence.
  func caption(heading: String, from first: ISOWeek, to last: ISOWeek) -> String
  /// `Week of 16 Nov: 5:08 h, Z1 1:02, …; easy 78 %`.
  func week(_ week: ZonedWeek) -> String
  /// The heads of the table: week, zones 1 to 5, total, easy share.
  var columns: [String] { get }
  /// What the table shows.
  var table: String { get }

  /// `52.3 km a week on average`.
  func distances(mean: Double) -> String
  /// What columns show where nothing measured a heart rate.
  func distances(weeks: Int) -> String
  var distancesTitle: String { get }

  /// What the block of shares is about, in a word.
  var balance: String { get }
  /// `71 % easy this week, 77 % over 16 weeks`.
  func heading(_ facts: BalanceFacts) -> String
  /// The bar in words.
  func bar(_ facts: BalanceFacts) -> String
  /// `all weeks 77`, at the mark of the share of all of them.
  func usual(_ share: Double) -> String
  func easy(share: Double) -> String
  func hard(share: Double) -> String
  /// What easy, moderate and hard are, and how many weeks are told beside them.
  func groups(weeks: Int) -> IntensityGroups
  /// `77 % easy`.
  func mean(_ share: Double) -> String
}

/// What is named in the list of easy, moderate and hard time.
package struct IntensityGroups: Sendable {
  package var easy: String
  package var moderate: String
  package var hard: String
  package var mean: String
}

extension Wording {
  package var intensity: any IntensityWords {
    switch language {
    case .english: EnglishIntensity(wording: self)
    case .pseudo: PseudoIntensity(plain: plain.intensity)
    }
  }
}

struct EnglishIntensity: IntensityWords {
  let wording: Wording

  let weeks = "Weeks"
  let table = "Hours a week by zone"
  let balance = "Balance"

  var distancesTitle: String { wording.sentence(wording.distanceNouns) + " run each week" }

  var columns: [String] {
    ["Week of"] + (1...5).map { wording.zones.code($0) } + ["Total", wording.term(.easyShare)]
  }

  func heading(_ finding: EasyWeeksFinding?) -> String {
    switch finding {
    case .all(let count): "All \(wording.integer(count)) weeks were at least three quarters easy"
    case .notOne(let count): "None of \(wording.integer(count)) weeks was three quarters easy"
    case .part(let easy, let count):
      "\(wording.integer(easy)) of \(wording.integer(count)) weeks \(easy == 1 ? "was" : "were") "
        + "at least three quarters easy"
    case nil: "Hours a week by zone"
    }
  }

  func measure(weeks: Int) -> String {
    "Hours a week in each heart-rate zone, last \(wording.digits(weeks, "week"))"
  }

  func title(weeks: Int) -> String {
    "Time in heart-rate zone, last \(wording.digits(weeks, "week"))"
  }

  func caption(heading: String, from first: ISOWeek, to last: ISOWeek) -> String {
    heading + ". From \(wording.shortDay(first.monday, toldIn: last.sunday.year)) to "
      + "\(wording.mediumDay(last.sunday))."
  }

  func week(_ week: ZonedWeek) -> String {
    let name = "Week of \(wording.mediumDay(week.week.monday)): "
    guard week.zonedSeconds >= 30 else { return name + "no time with a heart rate" }
    var text = name + wording.hoursWithUnit(week.zonedSeconds)
    for zone in 0..<5 {
      text += ", \(wording.zones.code(zone + 1)) \(wording.hours(week.zoneSeconds[zone]))"
    }
    if let easy = week.easyShare { text += "; easy \(wording.share(easy))" }
    return text
  }

  func distances(mean: Double) -> String { "\(wording.distance(mean)) a week on average" }

  func distances(weeks: Int) -> String {
    distancesTitle + ", last \(wording.digits(weeks, "week")). "
      + "Zones need runs with a heart rate, and your resting and maximum heart rate below "
      + "[[athlete.heart_rate]] in openrun.toml."
  }
}

extension EnglishIntensity {
  func heading(_ facts: BalanceFacts) -> String {
    let weeks = wording.digits(facts.weekCount, "week")
    let mean = wording.share(facts.meanEasyShare)
    return facts.easyShare.map {
      "\(wording.share($0)) easy \(named(facts)), \(mean) over " + weeks
    }
      ?? "\(mean) easy over \(weeks)"
  }

  /// `this week`; where the data have ended `in Week 47`.
  private func named(_ facts: BalanceFacts) -> String {
    facts.earlierWeek.map { "in " + wording.week($0) } ?? "this week"
  }

  func bar(_ facts: BalanceFacts) -> String {
    let isWeek = facts.easyShare != nil
    func share(_ seconds: Double) -> String { wording.share(seconds / facts.totalSeconds) }
    return "Time with a heart rate"
      + (isWeek ? " " + named(facts) : " over \(wording.digits(facts.weekCount, "week"))") + ": "
      + "\(share(facts.easySeconds)) easy, \(share(facts.moderateSeconds)) moderate, "
      + "\(share(facts.hardSeconds)) hard"
      + (isWeek
        ? "; \(wording.share(facts.meanEasyShare)) easy over "
          + wording.digits(facts.weekCount, "week") : "")
  }

  func usual(_ share: Double) -> String { "all weeks \(wording.integer(share * 100))" }
  func easy(share: Double) -> String { "easy \(wording.share(share))" }
  func hard(share: Double) -> String { "hard \(wording.share(share))" }

  func groups(weeks: Int) -> IntensityGroups {
    IntensityGroups(
      easy: "Easy, Z1 and Z2", moderate: "Moderate, Z3", hard: "Hard, Z4 and Z5",
      mean: "Of the time of \(wording.digits(weeks, "week"))")
  }

  func mean(_ share: Double) -> String { "\(wording.share(share)) easy" }
}
