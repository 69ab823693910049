/// What of an activity one source may know and another may know better.
///
/// The numbers are stored: a new field gets the next one. ``value`` says where in an activity it
/// lies; columns, rows and merging follow from that one table.
package enum ActivityField: Int, CaseIterable, Sendable {
  case name, notes, place, sport, start, movingSeconds, elapsedSeconds, distance, ascent, descent
  case energy, averageHeartRate, maximumHeartRate, cadence, power, load, aerobicTrainingEffect
  case anaerobicTrainingEffect, vo2Max, perceivedExertion, temperature, zones, race, samples
  case privateNotes, relativeEffort
}

extension ActivityField {
  /// Where a field lies, and what may stand there.
  package enum Value: Sendable {
    case text(any WritableKeyPath<Activity, String?> & Sendable)
    /// What may be negative.
    case number(any WritableKeyPath<Activity, Double?> & Sendable)
    /// What cannot be negative; 0 was measured.
    case amount(any WritableKeyPath<Activity, Double?> & Sendable)
    /// What cannot be 0 either: a heart that does not beat was not measured.
    case rate(any WritableKeyPath<Activity, Double?> & Sendable)
    case sport, start, movingSeconds, zones, race
    /// Not a value of the activity itself.
    case samples
  }

  package var value: Value { Self.values[rawValue] }

  /// Whether a device measures it, and no person writes it.
  package var isMeasured: Bool {
    switch self {
    case .name, .notes, .place, .sport, .race, .privateNotes, .perceivedExertion: false
    default: true
    }
  }

  /// What the field is called wherever it is stored.
  package var storedName: String { Self.names[rawValue] }

  private static let names = Self.allCases.map(\.entry.name)
  private static let values = Self.allCases.map(\.entry.value)

  private var entry: (name: String, value: Value) {
    switch self {
    case .name: ("name", .text(\.name))
    case .notes: ("notes", .text(\.notes))
    case .place: ("place", .text(\.place))
    case .sport: ("sport", .sport)
    case .start: ("start", .start)
    case .movingSeconds: ("movingSeconds", .movingSeconds)
    case .elapsedSeconds: ("elapsedSeconds", .amount(\.elapsedSeconds))
    case .distance: ("distanceMeters", .amount(\.distanceMeters))
    case .ascent: ("ascentMeters", .amount(\.ascentMeters))
    case .descent: ("descentMeters", .amount(\.descentMeters))
    case .energy: ("energyKilocalories", .amount(\.energyKilocalories))
    case .averageHeartRate: ("averageHeartRate", .rate(\.averageHeartRate))
    case .maximumHeartRate: ("maximumHeartRate", .rate(\.maximumHeartRate))
    case .cadence: ("averageCadence", .amount(\.averageCadence))
    case .power: ("averagePowerWatts", .amount(\.averagePowerWatts))
    case .load: ("garminLoad", .amount(\.garminLoad))
    case .aerobicTrainingEffect: ("aerobicTrainingEffect", .number(\.aerobicTrainingEffect))
    case .anaerobicTrainingEffect:
      ("anaerobicTrainingEffect", .number(\.anaerobicTrainingEffect))
    case .vo2Max: ("vo2Max", .number(\.vo2Max))
    case .perceivedExertion: ("perceivedExertion", .number(\.perceivedExertion))
    case .temperature: ("averageTemperatureCelsius", .number(\.averageTemperatureCelsius))
    case .zones: ("garminZoneSeconds", .zones)
    case .race: ("isRace", .race)
    case .samples: ("samples", .samples)
    case .privateNotes: ("privateNotes", .text(\.privateNotes))
    case .relativeEffort: ("relativeEffort", .amount(\.relativeEffort))
    }
  }
}

extension Activity {
  /// Whether anything is known of a field, samples aside.
  package func has(_ field: ActivityField) -> Bool {
    switch field.value {
    case .text(let path): self[keyPath: path] != nil
    case .number(let path), .amount(let path), .rate(let path): self[keyPath: path] != nil
    case .sport: sport != .other
    case .start: true
    case .movingSeconds: movingSeconds > 0
    case .zones: !garminZoneSeconds.isEmpty
    case .race: isRace
    case .samples: false
    }
  }

  /// Takes a field over from the same activity as another source tells it.
  ///
  /// Of a start only the instant: the offset is a matter of its own.
  package mutating func take(_ field: ActivityField, from other: Activity) {
    switch field.value {
    case .text(let path): self[keyPath: path] = other[keyPath: path]
    case .number(let path), .amount(let path), .rate(let path):
      self[keyPath: path] = other[keyPath: path]
    case .sport: sport = other.sport
    case .start: start.unixSeconds = other.start.unixSeconds
    case .movingSeconds: movingSeconds = other.movingSeconds
    case .zones: garminZoneSeconds = other.garminZoneSeconds
    case .race: isRace = other.isRace
    case .samples: break
    }
  }

  /// The fields that have a value, samples aside.
  package var fields: ActivityFields {
    ActivityField.allCases.reduce(into: []) { fields, field in
      if has(field) { fields.insert(ActivityFields(field)) }
    }
  }
}

/// Some fields of an activity.
package struct ActivityFields: OptionSet, Hashable, Sendable {
  package let rawValue: Int64
  package init(rawValue: Int64) { self.rawValue = rawValue }

  package init(_ field: ActivityField) { rawValue = 1 << Int64(field.rawValue) }

  package static let all = ActivityFields(rawValue: -1)

  package func contains(_ field: ActivityField) -> Bool { contains(Self(field)) }

  /// In the order they are listed.
  package var fields: [ActivityField] { ActivityField.allCases.filter { contains($0) } }
}
