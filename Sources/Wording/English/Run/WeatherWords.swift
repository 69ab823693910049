package import Training

/// What is said of the weather of an activity, besides its temperature.
package protocol WeatherWords: Sendable {
  /// What comes first: `Mostly cloudy`; `nil` where nothing is known.
  func told(_ weather: Weather) -> String?
  /// The rest: `felt like 7 °C, humidity 77 %`.
  func beside(_ weather: Weather) -> String?
  /// `14 km/h`.
  func wind(_ weather: Weather) -> String?
  /// `from the southwest`; `nil` where nobody knows, or where there was no wind.
  func windFrom(_ weather: Weather) -> String?
}

extension Wording {
  package var weather: any WeatherWords {
    switch language {
    case .english: EnglishWeather(wording: self)
    case .pseudo: PseudoWeather(plain: plain.weather)
    }
  }
}

struct EnglishWeather: WeatherWords {
  let wording: Wording

  func told(_ weather: Weather) -> String? { parts(weather).first.map { wording.sentence($0) } }

  func beside(_ weather: Weather) -> String? {
    let rest = parts(weather).dropFirst()
    return rest.isEmpty ? nil : rest.joined(separator: ", ")
  }

  func wind(_ weather: Weather) -> String? {
    speed(weather).map {
      $0 == wording.integer(0) ? "none" : $0 + Wording.space + wording.speedUnit
    }
  }

  func windFrom(_ weather: Weather) -> String? {
    guard let speed = speed(weather), speed != wording.integer(0) else { return nil }
    return weather.windDegrees.map { "from the " + point($0) }
  }

  private func speed(_ weather: Weather) -> String? {
    weather.windMetersPerSecond.map { wording.integer(wording.axisSpeed(metersPerSecond: $0)) }
  }

  private func parts(_ weather: Weather) -> [String] {
    [
      weather.sky.map { words($0) }, felt(weather),
      weather.humidity.map { "humidity" + Wording.space + wording.percent($0) },
    ].compactMap { $0 }
  }

  /// Where it is not the temperature itself, as both are printed.
  private func felt(_ weather: Weather) -> String? {
    guard let degrees = weather.feltCelsius else { return nil }
    let text = wording.temperature(degrees).text
    let isSame = weather.temperatureCelsius.map { wording.temperature($0).text == text } ?? false
    return isSame ? nil : "felt like " + text
  }

  /// The nearest of eight points of the compass.
  private func point(_ degrees: Double) -> String {
    let points = [
      "north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest",
    ]
    let eighth = Int(exactly: (degrees / 45).rounded()) ?? 0
    return points[(eighth % points.count + points.count) % points.count]
  }

  private func words(_ sky: Weather.Sky) -> String {
    switch sky {
    case .clear: "clear"
    case .fewClouds: "a few clouds"
    case .partlyCloudy: "partly cloudy"
    case .mostlyCloudy: "mostly cloudy"
    case .cloudy: "cloudy"
    case .fog: "fog"
    case .haze: "haze"
    case .smoke: "smoke"
    case .dust: "dust"
    case .windy: "windy"
    case .lightRain: "light rain"
    case .rain: "rain"
    case .heavyRain: "heavy rain"
    case .showers: "showers"
    case .freezingRain: "freezing rain"
    case .hail: "hail"
    case .lightSnow: "light snow"
    case .snow: "snow"
    case .heavySnow: "heavy snow"
    case .sleet: "sleet"
    case .thunderstorm: "thunderstorm"
    }
  }
}
