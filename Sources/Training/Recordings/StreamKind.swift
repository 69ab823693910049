/// What a stream measures, and in which unit its column is.
package enum StreamKind: Int, Sendable, CaseIterable {
  /// Seconds since the activity's start, never decreasing.
  case time = 1
  /// Degrees, north positive.
  case latitude = 2
  /// Degrees, east positive.
  case longitude = 3
  /// Meters.
  case altitude = 4
  /// Beats a minute.
  case heartRate = 5
  /// Steps a minute on foot (both legs), revolutions a minute on a bike, strokes in the water.
  case cadence = 6
  /// Meters since the start.
  case distance = 7
  /// Meters a second.
  case speed = 8
  /// Watts.
  case power = 9
  /// Degrees Celsius.
  case temperature = 10
  /// Millimeters.
  case verticalOscillation = 11
  /// Milliseconds.
  case groundContactTime = 12
  /// Per cent.
  case verticalRatio = 13
  /// Per cent on the left.
  case groundContactBalance = 14
  /// Millimeters.
  case stepLength = 15
  /// Breaths a minute.
  case respiration = 16
}
