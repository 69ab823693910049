/// One moment of a GPX or TCX file; NaN is what it does not say.
///
/// Values that cannot be true are left out here, so that nobody after this has to ask.
struct TrackPoint: Sendable {
  /// Unix seconds with a fraction.
  var time = Double.nan
  var latitude = Double.nan
  var longitude = Double.nan
  var altitude = Double.nan
  var heartRate = Double.nan
  /// As written: of one leg on foot.
  var cadence = Double.nan
  var power = Double.nan
  var temperature = Double.nan
  var speed = Double.nan
  var distance = Double.nan

  var hasTime: Bool { !time.isNaN }
  var hasPlace: Bool { !latitude.isNaN && !longitude.isNaN }

  /// Whether it says anything but a time.
  var hasData: Bool {
    hasPlace || !altitude.isNaN || !heartRate.isNaN || !cadence.isNaN || !power.isNaN
      || !distance.isNaN || !speed.isNaN
  }
}

extension TrackPoint {
  static let altitudes = -500.0...9_500
  static let heartRates = 1.0...254
  static let cadences = 0.0...400
  static let powers = 0.0...10_000
  static let temperatures = -60.0...80
  static let speeds = 0.0...65.534
  static let distances = 0.0...21_000_000

  /// A place; receivers without a fix write the point where equator and Greenwich meet.
  mutating func setPlace(_ latitude: Double?, _ longitude: Double?) {
    guard let latitude, let longitude, abs(latitude) <= 90, abs(longitude) <= 180,
      latitude != 0 || longitude != 0
    else { return }
    self.latitude = latitude
    self.longitude = longitude
  }
}

/// Takes the first usable value; several spellings of one quantity may stand side by side.
func take(_ value: Double?, _ allowed: ClosedRange<Double>, into target: inout Double) {
  guard let value, target.isNaN, allowed.contains(value) else { return }
  target = value
}
