import Facts
import Testing
import Training
import Wording

@Suite("The weather of an activity")
struct WeatherTests {
  private var autumn: Weather {
    var weather = Weather()
    weather.temperatureCelsius = 48.0.celsius
    weather.feltCelsius = 45.0.celsius
    weather.humidity = 0.77
    weather.windMetersPerSecond = 9 * 0.447_04
    weather.windDegrees = 230
    weather.words = "Mostly Cloudy"
    return weather
  }

  private func page(
    _ weather: Weather?, _ change: (inout Activity) -> Void = { _ in }
  ) throws -> String {
    var log = SampleLog.log(weeks: 2)
    let last = log.activities.count - 1
    log.activities[last].averageTemperatureCelsius = 18
    change(&log.activities[last])
    log.weather[log.activities[last].id] = weather
    let season = Season(log: log, today: SampleLog.today)
    let path = try #require(season.entries.last?.path)
    return try #require(try SampleLog.pages(of: season)[path]).replacing("\u{A0}", with: " ")
  }

  @Test("stands on its page: the temperature in place of the watch's, the rest among what is known")
  func onPage() throws {
    let told = try page(autumn)
    #expect(
      told.contains(
        "<dt>Weather</dt><dd>Mostly cloudy <small>felt like 7 °C, humidity 77 %</small></dd>"))
    #expect(told.contains("<dt>Wind</dt><dd>14 km/h <small>from the southwest</small></dd>"))
    #expect(told.contains("· 9 °C") && !told.contains("watch 18 °C"))
    let without = try page(nil)
    #expect(!without.contains("<dt>Weather</dt>") && without.contains("watch 18 °C"))
    let indoors = try page(autumn) { $0.sport = .treadmillRunning }
    #expect(!indoors.contains("<dt>Weather</dt>") && indoors.contains("watch 18 °C"))
  }

  @Test("weather alone makes a page another one")
  func fingerprint() throws {
    var log = SampleLog.log(weeks: 2)
    let index = log.activities.count - 1
    func facts() -> RunFacts {
      RunFacts(of: index, in: Season(log: log, today: SampleLog.today), notes: [], digest: nil)
    }
    let before = facts()
    log.weather[log.activities[index].id] = autumn
    #expect(facts() != before && facts().weather == autumn)
  }

  @Test("the units are those of the site")
  func units() {
    let words = Wording(units: .imperial).weather
    #expect(words.told(autumn) == "Mostly cloudy")
    #expect(words.beside(autumn) == "felt like 45\u{A0}°F, humidity\u{A0}77\u{A0}%")
    #expect(words.wind(autumn) == "9\u{A0}mph" && words.windFrom(autumn) == "from the southwest")
  }

  @Test("what is unknown is left out, and so is what is the same twice")
  func partly() {
    let words = Wording.english.weather
    #expect(words.told(Weather()) == nil && words.beside(Weather()) == nil)
    #expect(words.wind(Weather()) == nil && words.windFrom(Weather()) == nil)
    var weather = autumn
    weather.words = "Sky as never seen"
    weather.feltCelsius = 8.6
    weather.windDegrees = nil
    #expect(words.told(weather) == "Humidity\u{A0}77\u{A0}%" && words.beside(weather) == nil)
    #expect(words.wind(weather) == "14\u{A0}km/h" && words.windFrom(weather) == nil)
    weather.windDegrees = 359
    #expect(words.windFrom(weather) == "from the north")
    weather.windMetersPerSecond = 0.1
    #expect(words.wind(weather) == "none" && words.windFrom(weather) == nil)
  }

  @Test(
    "Garmin's words tell the sky",
    arguments: [
      ("Mostly Cloudy", Weather.Sky.mostlyCloudy), ("Fair", .clear), ("Clear", .clear),
      ("Partly Cloudy", .partlyCloudy), ("Cloudy", .cloudy), ("Mostly Clear", .fewClouds),
      ("Light Rain", .lightRain), ("Rain", .rain), ("Heavy Rain", .heavyRain),
      ("Scattered Thunderstorms", .thunderstorm), ("Rain Showers", .showers), ("Snow", .snow),
      ("Light Snow", .lightSnow), ("Wintry Mix", .sleet), ("Foggy", .fog), ("Windy", .windy),
      ("Overcast", .cloudy), ("FREEZING RAIN", .freezingRain),
    ])
  func sky(words: String, sky: Weather.Sky) {
    var weather = Weather()
    weather.words = words
    #expect(weather.sky == sky)
  }

  @Test("some words tell of each sky, each has words of its own, and they are marked")
  func everySky() {
    let phrases = [
      "Clear", "Mostly Clear", "Partly Cloudy", "Mostly Cloudy", "Cloudy", "Fog", "Haze", "Smoke",
      "Dust", "Windy", "Drizzle", "Rain", "Heavy Rain", "Showers", "Freezing Rain", "Hail",
      "Flurries", "Snow", "Blizzard", "Sleet", "Thunder",
    ]
    let skies = phrases.map { phrase in
      var weather = Weather()
      weather.words = phrase
      return weather
    }
    #expect(Set(skies.compactMap(\.sky)) == Set(Weather.Sky.allCases))
    let words = skies.compactMap { Wording.english.weather.told($0) }
    #expect(Set(words).count == Weather.Sky.allCases.count)
    #expect(Wording(language: .pseudo).weather.told(skies[0]) == "«Clear~~»")
  }
}

extension Double {
  /// Degrees Fahrenheit in degrees Celsius.
  fileprivate var celsius: Double { (self - 32) / 1.8 }
}
