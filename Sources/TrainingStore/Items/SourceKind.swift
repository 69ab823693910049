package import Training

/// Which kind of source tells of an activity; a later one knows most things better.
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
}

extension SourceKind {
  /// How well it knows a field: what people wrote stands in tables, samples in FIT files.
  package func rank(_ field: ActivityField) -> Int {
    switch (field, self) {
    case (.name, .fit), (.notes, .fit), (.name, .stravaFIT), (.notes, .stravaFIT): 0
    case (.samples, .stravaFIT): Self.fit.rawValue
    default: rawValue
    }
  }

  /// Whether the watch or Garmin itself wrote it.
  package var isGarmin: Bool { self == .fit || self == .garminList }

  /// Whether it is a row of a list, of which only the newest counts.
  package var isRow: Bool { self == .garminList || self == .stravaRow }
}
