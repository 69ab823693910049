/// What a line of a log kept by hand says beside what every activity has.
package struct LoggedByHand: Hashable, Sendable, Encodable {
  /// The training load that the runner gave as a number.
  package var load: Double?
  /// Whether it is known when it began; else it stands at noon of its day.
  package var hasTimeOfDay: Bool

  package init(load: Double? = nil, hasTimeOfDay: Bool) {
    self.load = load
    self.hasTimeOfDay = hasTimeOfDay
  }

  /// How far from the start of an activity the line may say that it began.
  package static let longestShiftSeconds = 120
}

extension Activity {
  /// Whether its start is more than a day.
  package var hasTimeOfDay: Bool { byHand?.hasTimeOfDay ?? true }
}

extension [Activity] {
  /// The same activities with lines of a log kept by hand among them.
  ///
  /// A line that tells when it began, within two minutes of an activity of the same kind of sport,
  /// is about that activity: it adds whatever the activity does not know itself. So is one that is
  /// said to be the same by hand. All other lines are activities of their own, also beside one of the
  /// same day.
  ///
  /// - Parameters:
  ///   - lines: the log as it was written.
  ///   - corrections: what the runner says of activities; those of lines are applied here.
  /// - Returns: the activities by start, then by id, and the activity that each line is about by the
  ///   line's id. A line that is left out is in neither.
  package func joining(
    _ lines: [Activity], corrections: [HandCorrection] = []
  ) -> (activities: [Activity], recordings: [Int64: Int64]) {
    guard !lines.isEmpty else { return (self, [:]) }
    var (result, added, taken) = (self, [Activity](), Set<Int>())
    var recordings: [Int64: Int64] = [:]
    let corrected = lines.map { CorrectedLine($0, corrections) }
    // Those that are named come before those that merely begin at that time.
    for line in corrected.filter({ !$0.sameAs.isEmpty }) + corrected.filter(\.sameAs.isEmpty)
    where !line.isExcluded {
      guard let twin = result.index(of: line, except: taken) else {
        added.append(line.activity)
        continue
      }
      taken.insert(twin)
      recordings[line.activity.id] = result[twin].id
      result[twin].add(line.activity)
    }
    return ((result + added).inOrderOfStart, recordings)
  }

  /// The activity that a line is about: one that is named by hand, else the one of its kind of sport
  /// that began nearest to it.
  private func index(of line: CorrectedLine, except taken: Set<Int>) -> Int? {
    let named = indices.filter { index in
      !taken.contains(index) && line.sameAs.contains { $0.names(self[index]) }
    }
    if let first = named.first { return first }
    return line.activity.hasTimeOfDay ? index(nearest: line.activity, except: taken) : nil
  }

  /// The one of the kind of sport of a line that began nearest to it.
  private func index(nearest line: Activity, except taken: Set<Int>) -> Int? {
    let family = line.sport.family
    func distance(_ index: Int) -> Int {
      abs(self[index].start.unixSeconds - line.start.unixSeconds)
    }
    return indices.filter { index in
      distance(index) <= LoggedByHand.longestShiftSeconds && !taken.contains(index)
        && self[index].sport.family == family
    }.min { (distance($0), self[$0].id) < (distance($1), self[$1].id) }
  }
}

extension Activity {
  /// Takes what a line of the log says and nothing else does; its sport stays its own.
  fileprivate mutating func add(_ line: Activity) {
    for field in line.fields.fields where field != .sport && !has(field) {
      take(field, from: line)
    }
    byHand = line.byHand
  }
}
