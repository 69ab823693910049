import Training

/// What a week asks for on one of its days, before it is known where.
struct Outing {
  /// 1 for Monday to 7 for Sunday.
  var weekday: Int
  var kind: Session.Kind
  var kilometers: Double
  var workout: Workout?

  /// Whether nothing comes between it and the athlete.
  var isKept: Bool { kind == .race || kind == .long }
}

extension Diary {
  /// What a week of a phase holds, Monday to Sunday.
  func outings(_ week: Int, of phase: TrainingPhase) -> [Outing] {
    switch phase.kind {
    case .ill: []
    case .away:
      week == phase.weeks.lowerBound ? [Outing(weekday: 1, kind: .easy, kilometers: 6)] : []
    case .marathon: planned(plan.weeks[week - phase.weeks.lowerBound])
    default: patterned(week, of: phase) + extras(week, of: phase.kind)
    }
  }

  private func planned(_ week: MarathonPlan.Week) -> [Outing] {
    week.days.enumerated().compactMap { index, kilometers in
      guard kilometers > 0 else { return nil }
      let kind: Session.Kind =
        switch index {
        case 2: week.workout == nil ? .easy : .quality
        case 6: week.titles[6] == "Long run" ? .long : .race
        default: .easy
        }
      return Outing(
        weekday: index + 1, kind: kind, kilometers: kilometers,
        workout: kind == .quality ? week.workout : nil)
    }
  }

  private func patterned(_ week: Int, of phase: TrainingPhase) -> [Outing] {
    let length = Double(max(phase.weeks.count - 1, 1))
    let share = Double(week - phase.weeks.lowerBound) / length
    let range = phase.kilometers
    var kilometers = self.share * (range.lowerBound + (range.upperBound - range.lowerBound) * share)
    if phase.kind != .recovery, week % 4 == 2 { kilometers *= 0.76 }
    var outings = Self.pattern(phase.kind).map { weekday, kind, share in
      Outing(weekday: weekday, kind: kind, kilometers: kilometers * share)
    }
    if let race = Self.races[week] {
      outings.removeAll { $0.weekday >= 6 }
      outings.append(Outing(weekday: 6, kind: .easy, kilometers: 5))
      outings.append(Outing(weekday: 7, kind: .race, kilometers: race))
    }
    if (49...62).contains(week), week % 2 == 1 || week == 3,
      let index = outings.firstIndex(where: { $0.weekday == 4 && $0.kind == .easy })
    {
      outings[index].kind = .treadmill
    }
    return outings
  }

  private func extras(_ week: Int, of kind: TrainingPhase.Kind) -> [Outing] {
    switch kind {
    case .trail where week % 3 == 0, .recovery where week % 2 == 0:
      [Outing(weekday: 3, kind: .ride, kilometers: 40)]
    case .build where (70...73).contains(week):
      [Outing(weekday: 5, kind: .strength, kilometers: 0)]
    case .base where week % 4 == 1, .recovery where week % 2 == 1:
      [Outing(weekday: 5, kind: .swim, kilometers: 1.6)]
    default: []
    }
  }

  private static let races: [Int: Double] = [23: 21.1, 45: 10, 74: 21.1]

  private static func pattern(
    _ kind: TrainingPhase.Kind
  ) -> [(weekday: Int, kind: Session.Kind, share: Double)] {
    switch kind {
    case .base: [(2, .easy, 0.26), (4, .easy, 0.24), (6, .easy, 0.16), (7, .long, 0.34)]
    case .build: [(2, .quality, 0.25), (4, .easy, 0.22), (6, .easy, 0.17), (7, .long, 0.36)]
    case .trail: [(2, .easy, 0.22), (4, .quality, 0.24), (6, .trail, 0.34), (7, .easy, 0.20)]
    case .recovery: [(2, .easy, 0.32), (5, .easy, 0.30), (7, .long, 0.38)]
    case .marathon, .away, .ill: []
    }
  }
}
