import Foundation
import TestSupport
import Testing

@Suite("What Garmin's calendar suggests")
struct SuggestionTests {
  private let calendar = """
    {"calendarEvents":[
      {"eventId":1,"name":"City \\"Half\\"","date":"2090-04-16","race":true,"eventType":"running",
       "completionTargetValueNormalized":2109750},
      {"eventId":2,"name":"Past Ten","date":"2020-04-16","race":true,"eventType":"running"},
      {"eventId":3,"name":"Gran Fondo","date":"2090-05-07","race":true,"eventType":"cycling"},
      {"eventId":4,"name":"Village Run","date":"2090-05-14","race":true,"eventType":"running"}]}
    """
  private let workouts = """
    [{"workoutList":[
        {"workoutId":7,"sportType":{"sportTypeKey":"running"},"workoutSteps":[
          {"endCondition":{"conditionTypeKey":"distance"},"endConditionValue":8500}]},
        {"workoutId":8,"sportType":{"sportTypeKey":"running"},"workoutSteps":[
          {"endCondition":{"conditionTypeKey":"time"},"endConditionValue":1800}]}],
      "workoutScheduleList":[
        {"workoutScheduleId":1,"workoutId":7,"workoutName":"Easy","calendarDate":"2090-04-11"},
        {"workoutScheduleId":2,"workoutId":8,"workoutName":"Strides","calendarDate":"2090-04-13"},
        {"workoutScheduleId":3,"workoutId":7,"workoutName":"Easy","calendarDate":"2020-04-13"}]}]
    """

  @Test("is told after an ingest and written as settings that can be used as they are")
  func suggestions() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder)
      try report.write(calendar, to: "lists/runner_0_CalendarItems.json")
      try report.write(workouts, to: "lists/runner_0_workout.json")
      let run = try report.openrun("ingest", "lists")
      #expect(
        run.output.contains(
          "Garmin's calendar has 2 races and 2 runs to come; as settings: "
            + "openrun status --suggestions\n"))
      let told = try report.openrun("status", "--suggestions")
      #expect(
        told.output == """
          [[race]]
          name = "City \\"Half\\""
          day = 2090-04-16
          distance = 21.098

          [[race]]
          name = "Village Run"
          day = 2090-05-14
          distance = 10   # kilometres; Garmin does not say how many

          [[plan.week]]
          starts = 2090-04-10
          distance = 8.5   # without 1 planned by time; fill in
          days = [0, 8.5, 0, 0, 0, 0, 0]
          titles = ["", "Easy", "", "Strides", "", "", ""]

          """)
      // Written into the settings they are no suggestions any more.
      let settings = try String(contentsOf: folder / "openrun.toml", encoding: .utf8)
      try report.write(settings + "\n" + told.output, to: "openrun.toml")
      let again = try report.openrun("status", "--suggestions")
      #expect((again.problems, again.code) == ("", 0))
      #expect(
        again.output == "Garmin's calendar has nothing to come that openrun.toml does not.\n")
    }
  }
}
