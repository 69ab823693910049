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
  /// is about that activity: it adds its note, exertion and load where the activity has none. All
  /// other lines are activities of their own, also beside one of the same day.
  ///
  /// - Returns: by start, then by id.
  package func joined(with lines: [Activity]) -> [Activity] { joining(lines).activities }

  /// The same, and the activity that each line is about, by the line's id.
  package func joining(
    _ lines: [Activity]
  ) -> (activities: [Activity], recordings: [Int64: Int64]) {
    guard !lines.isEmpty else { return (self, [:]) }
    var (result, added, taken) = (self, [Activity](), Set<Int>())
    var recordings: [Int64: Int64] = [:]
    for line in lines {
      let twin = line.hasTimeOfDay ? result.index(nearest: line, except: taken) : nil
      guard let twin else {
        added.append(line)
        continue
      }
      taken.insert(twin)
      recordings[line.id] = result[twin].id
      result[twin].notes = result[twin].notes ?? line.notes
      result[twin].perceivedExertion = result[twin].perceivedExertion ?? line.perceivedExertion
      result[twin].byHand = line.byHand
    }
    return ((result + added).inOrderOfStart, recordings)
  }

  /// The activity that a line is about: the one of its kind of sport that began nearest to it.
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
