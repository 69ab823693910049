import Training

/// The plan for the marathon: what `openrun.toml` says and what the athlete mostly did.
struct MarathonPlan {
  struct Week {
    var monday: Day
    var focus: String
    /// Kilometers Monday to Sunday.
    var days: [Double]
    var titles: [String]
    var workout: Workout?

    var kilometers: Double { days.reduce(0, +) }
  }

  let weeks: [Week]
  static let race = (name: "Skerrymouth Marathon", day: Demo.today + 21, goal: "3:20:00")

  /// With a share of the kilometers; who runs less than half of them runs all of them easily.
  init(share: Double = 1) {
    let isEasy = share < 0.5
    func scaled(_ kilometers: Double) -> Double {
      share == 1 ? kilometers : (kilometers * share * 2).rounded() / 2
    }
    weeks = Self.rows.enumerated().map { index, row in
      let monday = Demo.today + 1 - 7 * 15 + 7 * index
      let others = row.kilometers - row.work - row.long
      let tuesday = (others * 0.34).rounded()
      let thursday = (others * 0.38).rounded()
      let workout = isEasy ? nil : row.workout
      return Week(
        monday: monday, focus: row.focus,
        days: [0, tuesday, row.work, thursday, 0, others - tuesday - thursday, row.long].map(
          scaled),
        titles: [
          "", "Easy", workout?.title ?? "Easy", "Easy", "", "Easy",
          isEasy ? "Long run" : row.longTitle,
        ],
        workout: workout)
    }
  }

  private struct Row {
    var kilometers: Double
    var focus: String
    var work: Double
    var workout: Workout?
    var long: Double
    var longTitle = "Long run"
  }

  private static let rows: [Row] = [
    Row(kilometers: 46, focus: "Base", work: 8, workout: .reps(8, 400), long: 18),
    Row(kilometers: 50, focus: "Base", work: 10, workout: .tempo(2, kilometers: 3), long: 20),
    Row(kilometers: 54, focus: "Base", work: 9, workout: .reps(5, 800), long: 22),
    Row(kilometers: 40, focus: "Easy week", work: 8, workout: .tempo(1, kilometers: 5), long: 15),
    Row(kilometers: 56, focus: "Threshold", work: 9, workout: .reps(4, 1_000), long: 24),
    Row(kilometers: 60, focus: "Threshold", work: 13, workout: .tempo(3, kilometers: 3), long: 24),
    Row(kilometers: 62, focus: "Threshold", work: 11, workout: .reps(6, 800), long: 26),
    Row(kilometers: 46, focus: "Easy week", work: 8, workout: .tempo(1, kilometers: 5), long: 18),
    Row(kilometers: 62, focus: "Race pace", work: 11, workout: .reps(5, 1_000), long: 27),
    Row(
      kilometers: 48, focus: "Tune-up race", work: 8, workout: .reps(8, 400), long: 21.1,
      longTitle: "Skerrymouth Half"),
    Row(kilometers: 56, focus: "Absorb", work: 8, workout: nil, long: 24),
    Row(
      kilometers: 65, focus: "Race pace", work: 14, workout: .racePace(2, kilometers: 5), long: 31),
    Row(kilometers: 68, focus: "Race pace", work: 11, workout: .reps(5, 1_000), long: 31),
    Row(kilometers: 50, focus: "Easy week", work: 9, workout: .tempo(1, kilometers: 5), long: 20),
    Row(
      kilometers: 72, focus: "Highest week", work: 13, workout: .tempo(3, kilometers: 3), long: 34),
    Row(
      kilometers: 54, focus: "Taper", work: 10, workout: .racePace(1, kilometers: 6), long: 24),
    Row(kilometers: 38, focus: "Taper", work: 8, workout: .reps(4, 800), long: 15),
    Row(
      kilometers: 61.2, focus: "Race week", work: 6, workout: nil, long: 42.2,
      longTitle: "Skerrymouth Marathon"),
  ]
}

/// The fixed points of the invented athlete's calendar.
enum Demo {
  /// The last day anything is known of: Sunday, 22 November 2026.
  static let today = Day(year: 2026, month: 11, day: 22) ?? Day(number: 0)
  static let weekCount = 105
  static let firstDay = today + 1 - 7 * weekCount
  static let mail = "runner@example.com"
  static let userNumber = 100_000_042

  /// The day the second watch came, which knows more.
  static let newWatch = Day(year: 2025, month: 5, day: 12) ?? Day(number: 0)
  /// Days with a cold, and days of its coming and going.
  static let cold = today - 258..<today - 250
  static let holiday = today - 504..<today - 490

  static func day(week: Int, weekday: Int) -> Day { firstDay + 7 * week + weekday - 1 }
}
