import Diagnostics
import Testing
import Training

@testable import Ingest

struct StravaExportTests {
  private let sports = [
    "running", "cycling", "swimming", "walking", "other", "strength_training",
  ]

  @Test("the same 17 rows in every dialect give the same activities", arguments: 0..<8)
  func dialects(index: Int) {
    let dialect = StravaDialect.all[index]
    let (activities, diagnostics) = StravaExport.read(
      bytes: Array(dialect.table(StravaSample.all).utf8), file: "activities.csv")
    #expect(diagnostics.isEmpty, "\(dialect.name)")
    #expect(activities.count == 17)
    for (sample, activity) in zip(StravaSample.all, activities) {
      #expect(activity.id == sample.id)
      #expect(activity.start.unixSeconds == sample.day.number * 86_400 + sample.second)
      #expect(activity.name == sample.name)
      #expect(activity.sport.rawValue == sports[sample.type])
      #expect(activity.notes == (sample.notes.isEmpty ? nil : sample.notes))
      #expect(activity.elapsedSeconds == Double(sample.seconds))
      #expect(activity.distanceMeters == Double(sample.meters))
      #expect(activity.relativeEffort == Double(sample.effort))
      #expect(activity.gear == (sample.gear.isEmpty ? nil : sample.gear))
      #expect(
        activity.file == (sample.file.isEmpty || sample.file == "#error#" ? nil : sample.file))
    }
    let first = StravaExport.read(
      bytes: Array(StravaDialect.all[0].table(StravaSample.all).utf8), file: "activities.csv")
    #expect(activities.map(\.activity) == first.activities.map(\.activity))
  }

  @Test("heart rate, energy, ascent, effort and races are read where the columns are")
  func richRow() throws {
    var cells = Array(repeating: "", count: 101)
    for (index, text) in [
      (0, "5"), (1, "2026年5月29日 15:53:35"), (3, "Run"), (5, "3700"), (6, "10.02"), (7, "181"),
      (12, "activities/5.fit.gz"), (15, "3700.5"), (16, "3600.0"), (17, "10020.4"), (20, "112.5"),
      (21, "110.0"), (29, "86.5"), (30, "182.0"), (31, "151.2"), (33, "260"), (34, "712.0"),
      (36, "-3.5"), (37, "88.0"), (43, "7.0"), (95, "1.0"),
    ] { cells[index] = text }
    let header = StravaDialect.all[0].table([])
    let row = cells.map { $0.contains(",") ? "\"\($0)\"" : $0 }.joined(separator: ",")
    let read = StravaExport.read(bytes: Array((header + row).utf8), file: "a.csv")
    let activity = try #require(read.activities.first)
    #expect(activity.start.iso == "2026-05-29T15:53:35Z" && activity.movingSeconds == 3_600)
    #expect(activity.elapsedSeconds == 3_700.5 && activity.distanceMeters == 10_020.4)
    #expect(activity.ascentMeters == 112.5 && activity.descentMeters == 110)
    #expect(activity.averageHeartRate == 151.2 && activity.maximumHeartRate == 182)
    #expect(activity.averageCadence == 173 && activity.averagePowerWatts == 260)
    #expect(activity.energyKilocalories == 712 && activity.averageTemperatureCelsius == -3.5)
    #expect(activity.relativeEffort == 88 && activity.perceivedExertion == 7 && activity.isRace)
    #expect(activity.activity.id < 0)
  }

  @Test("a row without a date is a warning with its place, and the others go on")
  func badRow() throws {
    let table = StravaDialect.all[7].table(Array(StravaSample.all.prefix(2)))
    let text = table + "7,yesterday,x,Run,,60,100,,false,,\n8\n"
    let read = StravaExport.read(bytes: Array(text.utf8), file: "activities.csv")
    #expect(read.activities.count == 2)
    #expect(
      read.diagnostics.first?.description == """
        warning: ‘yesterday’ is not a date and time
         --> activities.csv:5:3
          |
        5 | 7,yesterday,x,Run,,60,100,,false,,
          |   ^^^^^^^^^
        help: the row was left out; export again if it matters
        """)
    #expect(read.diagnostics.last?.sentence == "this row has 1 of 11 columns")
  }

  @Test("a table that is not Strava's is refused")
  func otherTable() {
    for text in ["", "a,b,c\n1,2,3\n", "date,sport,minutes\n2026-01-01,running,45\n"] {
      let read = StravaExport.read(bytes: Array(text.utf8), file: "x.csv")
      #expect(read.activities.isEmpty && read.diagnostics.hasErrors)
      #expect(!StravaExport.isTable(Array(text.utf8)))
    }
    #expect(StravaExport.isTable(Array(StravaDialect.all[4].table([]).utf8)))
  }

  @Test("where the exact distance is missing the unit of the others tells what the shown one means")
  func missingMeters() {
    let dialect = StravaDialect.all[3]
    let lines = dialect.table(StravaSample.all).replacing(",2000.0,", with: ",,")
    let read = StravaExport.read(bytes: Array(lines.utf8), file: "a.csv")
    #expect(abs((read.activities.first?.distanceMeters ?? 0) - 2_000) < 9, "1.24 miles")
  }

  @Test(
    "dates are read in the languages of the exports",
    arguments: [
      ("May 29, 2022, 3:53:35 PM", "2022-05-29", 57_215),
      ("Jan 1, 2019, 12:00:05 AM", "2019-01-01", 5),
      ("Jan 1, 2019, 12:00:05\u{202F}PM", "2019-01-01", 43_205),
      ("21.07.2026, 15:09:27", "2026-07-21", 54_567),
      ("24 mai 2012 à 16:27:40", "2012-05-24", 59_260),
      ("9 juil. 2015 à 08:38:33", "2015-07-09", 31_113),
      ("18 mrt 2015, 19:47:19", "2015-03-18", 71_239),
      ("31 dic 2022, 10:12:13", "2022-12-31", 36_733),
      ("2018-09-12 15:02:23", "2018-09-12", 54_143),
      ("29 de ago. de 2021 7:05:06", "2021-08-29", 25_506),
      ("2022/05/29 15:53:35", "2022-05-29", 57_215),
    ])
  func dates(text: String, day: String, second: Int) {
    let date = WrittenDate(text)
    #expect(date?.day.iso == day)
    #expect(date?.secondOfDay == second)
  }
}
