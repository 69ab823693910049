/// The weather of an activity, as a station near it told it.
package struct Weather: Hashable, Sendable, Encodable {
  package var temperatureCelsius: Double?
  /// What it felt like, with the wind and the damp.
  package var feltCelsius: Double?
  package var dewPointCelsius: Double?
  /// Relative, from 0 to 1.
  package var humidity: Double?
  package var windMetersPerSecond: Double?
  /// Where the wind came from: clockwise from north, less than 360.
  package var windDegrees: Double?
  /// Garmin's English words: `Mostly Cloudy`.
  package var words: String?

  package init() {}
}

extension Weather {
  /// What the sky does.
  package enum Sky: String, CaseIterable, Sendable {
    case clear, fewClouds, partlyCloudy, mostlyCloudy, cloudy
    case fog, haze, smoke, dust, windy
    case lightRain, rain, heavyRain, showers, freezingRain, hail
    case lightSnow, snow, heavySnow, sleet, thunderstorm
  }

  /// The sky that the words tell of; `nil` for words that nobody knows.
  package var sky: Sky? {
    let told = Set((words ?? "").lowercased().split { !$0.isLetter }.map(String.init))
    guard !told.isEmpty else { return nil }
    return Self.skies.first { $0.words.allSatisfy(told.contains) }?.sky
  }

  /// Skies by words that tell of them; the first of which all are there counts.
  private static let skies: [(words: [String], sky: Sky)] = [
    (["thunderstorm"], .thunderstorm), (["thunderstorms"], .thunderstorm),
    (["thunder"], .thunderstorm), (["tstorm"], .thunderstorm), (["tstorms"], .thunderstorm),
    (["hail"], .hail),
    (["freezing"], .freezingRain), (["sleet"], .sleet), (["wintry"], .sleet),
    (["rain", "snow"], .sleet), (["ice"], .sleet),
    (["light", "snow"], .lightSnow), (["flurries"], .lightSnow),
    (["heavy", "snow"], .heavySnow), (["blizzard"], .heavySnow), (["snow"], .snow),
    (["showers"], .showers), (["shower"], .showers),
    (["light", "rain"], .lightRain), (["drizzle"], .lightRain),
    (["heavy", "rain"], .heavyRain), (["rain"], .rain),
    (["fog"], .fog), (["foggy"], .fog), (["mist"], .fog),
    (["haze"], .haze), (["hazy"], .haze), (["smoke"], .smoke),
    (["dust"], .dust), (["sand"], .dust),
    (["mostly", "clear"], .fewClouds), (["mostly", "sunny"], .fewClouds),
    (["partly"], .partlyCloudy), (["scattered", "clouds"], .partlyCloudy),
    (["few", "clouds"], .fewClouds), (["mostly", "cloudy"], .mostlyCloudy),
    (["broken", "clouds"], .mostlyCloudy),
    (["cloudy"], .cloudy), (["clouds"], .cloudy), (["overcast"], .cloudy),
    (["clear"], .clear), (["sunny"], .clear), (["fair"], .clear),
    (["windy"], .windy), (["wind"], .windy), (["breezy"], .windy),
  ]
}
