package import Training

/// Which kind of source tells of an activity.
///
/// The numbers are stored.
package enum SourceKind: Int, CaseIterable, Sendable {
  case gpx = 1, tcx
  /// A FIT file out of a Strava export, which Strava may have rewritten.
  case stravaFIT
  /// A row of Strava's table.
  case stravaRow
  case fit
  /// A row of Garmin's list.
  case garminList
  /// A row of the list of intervals.icu.
  case intervalsRow
}

extension SourceKind {
  /// How well it knows a field: what people wrote stands in tables, samples in FIT files.
  package func rank(_ field: ActivityField) -> Int {
    switch (field, self) {
    case (.name, .fit), (.notes, .fit), (.name, .stravaFIT), (.notes, .stravaFIT): 0
    case (.samples, .stravaFIT): Self.fit.place
    // What it counts it has from a recording, which tells it better.
    case (_, .intervalsRow) where field.isMeasured: 0
    default: place
    }
  }

  /// Among all kinds, those that know most things better later.
  private var place: Int {
    switch self {
    case .gpx: 1
    case .tcx: 2
    case .stravaFIT: 3
    case .intervalsRow: 4
    case .stravaRow: 5
    case .fit: 6
    case .garminList: 7
    }
  }

  /// Whether the watch or Garmin itself wrote it.
  package var isGarmin: Bool { self == .fit || self == .garminList }

  /// Whether it is a row of a list, of which only the newest counts.
  package var isRow: Bool {
    switch self {
    case .garminList, .stravaRow, .intervalsRow: true
    case .gpx, .tcx, .stravaFIT, .fit: false
    }
  }
}
