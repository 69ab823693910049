package import Training

/// How far shoes and bikes have come, in all and by the end of each activity.
package struct GearUses: Sendable {
  /// One piece with what was done in it.
  package struct Piece: Hashable, Sendable, Encodable {
    package var gear: Gear
    package var meters = 0.0
    /// Distance and time of the activities that have both, for the pace.
    package var pacedMeters = 0.0
    package var pacedSeconds = 0.0
    package var count = 0
    package var lastDay: Day?
  }

  /// A piece as it was after an activity.
  package struct Use: Hashable, Sendable, Encodable {
    package var name: String
    /// With the activity itself.
    package var metersByThen: Double
  }

  /// In the order of the log; those that no activity was done in are among them.
  package private(set) var pieces: [Piece] = []
  private var uses: [Int64: [Use]] = [:]

  /// Adds the distances up; the entries are those that count, oldest first.
  init(_ gear: [Gear], entries: ArraySlice<ActivityEntry>) {
    guard !gear.isEmpty else { return }
    pieces = gear.map { Piece(gear: $0) }
    var places: [Int64: [Int]] = [:]
    for (place, piece) in gear.enumerated() {
      for id in piece.activityIDs { places[id, default: []].append(place) }
    }
    for entry in entries {
      guard let used = places[entry.id] else { continue }
      for place in used { pieces[place].add(entry) }
      uses[entry.id] = used.map { Use(name: gear[$0].name, metersByThen: pieces[$0].meters) }
    }
  }

  /// What an activity was done in; empty if nobody said.
  package subscript(id: Int64) -> [Use] { uses[id] ?? [] }
}

extension GearUses.Piece {
  fileprivate mutating func add(_ entry: ActivityEntry) {
    count += 1
    let (distance, time) = (entry.activity.distanceMeters ?? 0, entry.activity.movingSeconds)
    meters += distance
    if distance > 0, time > 0 {
      pacedMeters += distance
      pacedSeconds += time
    }
    lastDay = entry.day
  }
}
