import TrainingStore

/// Where what is known of an activity comes from; a later one knows most things better.
enum SourceKind: UInt8, CaseIterable, Sendable {
  case gpx = 1, tcx
  /// A FIT file out of a Strava export, which Strava may have rewritten.
  case stravaFIT
  /// A row of Strava's table.
  case stravaRow
  case fit
  /// A row of Garmin's list.
  case garminList
}

extension SourceKind {
  /// What the ledger calls the file.
  var words: String {
    switch self {
    case .gpx: "GPX activity"
    case .tcx: "TCX activity"
    case .stravaFIT: "FIT activity from Strava"
    case .stravaRow: "Strava activities"
    case .fit: "FIT activity"
    case .garminList: "activity summaries"
    }
  }

  init?(words: String?) {
    guard let kind = Self.allCases.first(where: { $0.words == words }) else { return nil }
    self = kind
  }

  /// How well it knows a field: what people wrote stands in tables, samples in FIT files.
  func rank(_ field: ActivityField) -> UInt8 {
    switch (field, self) {
    case (.name, .fit), (.notes, .fit), (.name, .stravaFIT), (.notes, .stravaFIT): 0
    case (.samples, .stravaFIT): Self.fit.rawValue
    default: rawValue
    }
  }

  /// Whether the watch or Garmin itself wrote it.
  var isGarmin: Bool { self == .fit || self == .garminList }

  /// Whether a newer file of this kind takes the place of an older one.
  var isTable: Bool { self == .garminList || self == .stravaRow }
}

/// Which kind of source each field of an activity comes from.
struct Origins: Hashable, Sendable {
  private var owners = SIMD32<UInt8>(repeating: 0)
  /// Whether a file of the watch or a list of Garmin's tells of it.
  var isGarmin = false

  /// `nil` when nobody noted it.
  subscript(field: ActivityField) -> SourceKind? {
    SourceKind(rawValue: owners[field.rawValue])
  }

  /// Says that some fields come from one kind of source, and that it tells of the activity.
  mutating func note(_ kind: SourceKind, gave fields: ActivityFields) {
    isGarmin = isGarmin || kind.isGarmin
    for field in fields.fields { owners[field.rawValue] = kind.rawValue }
  }
}
