import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

@Suite("Weather that a live service answers")
struct LiveWeatherTests {
  private func run(_ id: Int, at start: String = "2026-11-20 06:02:11", more: String = "") -> String
  {
    """
    {"activityId":\(id),"startTimeGMT":"\(start)","duration":2711.4,"distance":10042.3,\
    "activityType":{"typeKey":"running"}\(more)}
    """
  }

  private func weather(_ id: Int, _ more: String = "\"temp\":48") -> String {
    "{\"activityId\":\(id),\"weather\":{\"issueDate\":\"2026-11-20T06:20:00.000+00:00\",\(more)}}"
  }

  private func log(_ store: TrainingStore) throws -> TrainingLog {
    try store.trainingLog(athlete: Athlete())
  }

  @Test("it comes in Fahrenheit and miles an hour, and is kept in ours")
  func units() throws {
    let told = """
      "temp":50,"apparentTemp":41,"dewPoint":32,"relativeHumidity":77,"windDirection":230,\
      "windDirectionCompassPoint":"sw","windSpeed":10,"windGust":null,"latitude":46.95,\
      "weatherStationDTO":{"id":"06631","name":""},\
      "weatherTypeDTO":{"weatherTypePk":null,"desc":"Mostly Cloudy","image":null}
      """
    var answers = LiveAnswers()
    answers.add(.activities, "[\(run(7))]")
    answers.add(.weather, "[\(weather(7, told)),\(weather(8)),null]")
    try answers.read { store, receipt in
      let all = try log(store).weather
      #expect(all.count == 1, "nobody knows what 8 is")
      let weather = try #require(all[7])
      #expect(weather.temperatureCelsius == 10 && weather.feltCelsius == 5)
      #expect(weather.dewPointCelsius == 0 && weather.humidity == 0.77)
      #expect(weather.windMetersPerSecond == 4.4704 && weather.windDegrees == 230)
      #expect(weather.words == "Mostly Cloudy" && weather.sky == .mostlyCloudy)
      #expect(receipt.rowCounts == [2, 0, 0])
      #expect(try store.ledger().map(\.kind?.words).contains("weather"))
    }
  }

  @Test("of what is missing or cannot be, nothing is kept")
  func missing() throws {
    let told = """
      "temp":null,"apparentTemp":900,"relativeHumidity":140,"windDirection":null,\
      "windDirectionCompassPoint":"wsw","windSpeed":-1,"weatherTypeDTO":null
      """
    var answers = LiveAnswers()
    answers.add(.activities, "[\(run(7)),\(run(9, at: "2026-11-21 06:02:11"))]")
    answers.add(.weather, "[\(weather(7, told)),{\"activityId\":9,\"weather\":null}]")
    try answers.read { store, _ in
      var expected = Weather()
      expected.windDegrees = 247.5
      let told = try log(store).weather
      #expect(told == [7: expected])
    }
  }

  @Test("the same again changes nothing; what comes later completes it")
  func again() throws {
    var answers = LiveAnswers()
    answers.add(.activities, "[\(run(7))]")
    answers.add(.weather, "[\(weather(7))]")
    answers.add(.weather, "[\(weather(7))]")
    try answers.read { _, receipt in #expect(receipt.rowCounts == [0, 0, 1]) }
    answers.add(.weather, "[\(weather(7, "\"temp\":null,\"relativeHumidity\":50"))]")
    try answers.read { store, receipt in
      let weather = try log(store).weather[7]
      #expect(weather?.temperatureCelsius == 16 / 1.8 && weather?.humidity == 0.5)
      #expect(receipt.rowCounts == [0, 1, 0])
    }
  }

  @Test("it stands with the activity that the one it is told of has become part of")
  func merged() throws {
    // Two watches recorded the same run; the row of one of them has the say.
    for told in [7, 8] {
      var answers = LiveAnswers()
      answers.add(.activities, "[\(run(7)),\(run(8))]")
      answers.add(.weather, "[\(weather(told, "\"temp\":50"))]")
      try answers.read { store, _ in
        let log = try log(store)
        #expect(log.activities.count == 1)
        #expect(Array(log.weather.keys) == log.activities.map(\.id))
      }
    }
  }

  @Test("legs have the weather of the activity around them")
  func legs() throws {
    let parent = run(7, more: ",\"parent\":true")
    let legs = [
      run(71, more: ",\"parentId\":7"),
      run(72, at: "2026-11-20 07:10:00", more: ",\"parentId\":7"),
    ]
    var answers = LiveAnswers()
    answers.add(.activities, "[\(parent),\(legs.joined(separator: ","))]")
    answers.add(.weather, "[\(weather(7, "\"temp\":50")),\(weather(72, "\"temp\":59"))]")
    try answers.read { store, _ in
      let log = try log(store)
      #expect(log.activities.map(\.id) == [71, 72])
      #expect(log.weather.mapValues(\.temperatureCelsius) == [71: 10, 72: 15])
    }
  }
}
