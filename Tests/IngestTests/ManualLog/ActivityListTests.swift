import Diagnostics
import TestSupport
import Testing
import Training

@testable import Ingest

@Suite("Tables of Garmin Connect and Runkeeper")
struct ActivityListTests {
  private func read(
    _ text: String, isInMiles: Bool = false
  ) -> (entries: [ManualEntry], diagnostics: [Diagnostic]) {
    ManualLog.read(bytes: Array(text.utf8), file: "Activities.csv", isInMiles: isInMiles)
  }

  @Test func `Garmin's time is a duration beside its date`() throws {
    let log = read(
      """
      Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR,Avg Pace,Moving Time
      Running,2026-03-08 06:15:00,false,"Long, slow","18.25","1,210","01:48:02",138,151,5:55,01:47:00
      Indoor Cycling,2026-03-09 18:00:00,true,Sweet spot,"0.00","640","00:55:30.4",141,160,--,--
      Pool Swim,2026-03-10 12:05:00,false,Lengths,"1,500","410","00:32:10",120,140,2:08,--
      Walking,2026-03-11 12:05:00,false,Lunch,"--","90","00:21:00",--,--,--,--

      """)
    #expect(log.diagnostics.allSatisfy { $0.severity == .note })
    #expect(
      log.entries.map(\.sport.rawValue) == ["running", "indoor_cycling", "lap_swimming", "walking"])
    #expect(log.entries.map(\.movingSeconds) == [6_482, 3_330.4, 1_930, 1_260])
    #expect(log.entries.map(\.distanceMeters) == [18_250, nil, 1_500, nil])
    #expect(log.entries.map(\.secondOfDay) == [22_500, 64_800, 43_500, 43_500])
    #expect(log.entries.first?.title == "Long, slow")
  }

  @Test(
    "Garmin's table is known in any language, with any decimal mark",
    arguments: [
      "Aktivitätstyp,Datum,Favorit,Titel,Distanz,Kalorien,Zeit,Ø Herzfrequenz",
      "Type d'activité,Date,Favori,Titre,Distance,Calories,Durée,FC moyenne",
      "アクティビティタイプ,日付,お気に入り,タイトル,距離,カロリー,タイム,平均心拍数",
      "Typ aktywności,Data,Ulubiony,Tytuł,Dystans,Kalorie,Czas,Średnie tętno",
    ])
  func garminLanguages(header: String) {
    let log = read(
      header + """

        Laufen,2026-03-08 06:15:00,false,Runde,"10,02","1.210","00:48:02","138"
        Course à pied,2026-03-09 06:15:00,false,Tour,"1.012,50","23.210","09:48:02","138"
        Ciclismo,2026-03-09 18:15:00,false,Tour,"112,50","2.210","04:48:02","138"

        """)
    #expect(log.entries.map(\.movingSeconds) == [2_882, 17_282])
    #expect(log.entries.map(\.distanceMeters) == [10_020, 112_500])
    #expect(
      log.diagnostics.filter { $0.severity == .error }.map { $0.place?.lineNumber } == [3],
      "1,012 km in a run")
  }

  @Test func `Kilometers or miles are told by steps and their length, by the user, or not`() {
    let header =
      "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg Run Cadence,Avg Stride Length\n"
    let run = { (distance: String) in
      "Running,2026-03-08 06:15:00,false,x,\(distance),300,00:30:00,170,1.00\n"
    }
    #expect(read(header + run("5.10")).entries.first?.distanceMeters == 5_100)
    #expect(read(header + run("5.10")).diagnostics.isEmpty)
    let miles = read(header + run("3.17"))
    #expect(abs((miles.entries.first?.distanceMeters ?? 0) - 5_101.62) < 0.01)
    let bare =
      "Activity Type,Date,Favorite,Title,Distance,Calories,Time\n"
      + "Running,2026-03-08 06:15:00,false,x,3.17,300,00:30:00\n"
    let guessed = read(bare)
    #expect(guessed.entries.first?.distanceMeters == 3_170)
    #expect(guessed.diagnostics.map(\.severity) == [.note])
    #expect(guessed.diagnostics.first?.help?.contains("--miles") == true)
    let told = read(bare, isInMiles: true)
    #expect(told.diagnostics.isEmpty)
    #expect(abs((told.entries.first?.distanceMeters ?? 0) - 5_101.62) < 0.01)
  }

  @Test func `Runkeeper's two parts are minutes and seconds`() {
    let log = read(
      """
      Activity Id,Date,Type,Route Name,Distance (km),Duration,Average Pace,Average Speed (km/h),Calories Burned,Climb (m),Average Heart Rate (bpm),Friend's Tagged,Notes,GPX File
      a-1,2026-05-01 07:00:00,Running,,1.80,9:30,5:17,11.37,110,5,,,"easy",a.gpx
      a-2,2026-05-03 08:00:00,Cycling,Round,25.10,1:02:03,2:28,24.27,500,120,,,,b.gpx
      a-3,2026-05-04 08:00:00,Strength Training,,0.00,9:45,,0,50,,,,,
      a-4,2026-05-05 08:00:00,Canyoning,,2.00,45:00,,0,50,,,,,

      """)
    #expect(log.entries.map(\.movingSeconds) == [570, 3_723, 585, 2_700])
    #expect(log.entries.map(\.distanceMeters) == [1_800, 25_100, nil, 2_000])
    #expect(log.entries.first?.note == "easy")
    #expect(log.diagnostics.map(\.severity) == [.note])
    #expect(log.diagnostics.first?.sentence.contains("‘Canyoning’") == true)
    let miles = read(
      """
      Activity Id,Date,Type,Route Name,Distance (mi),Duration,Average Pace,Notes,GPX File
      a-1,2026-05-01 07:00:00,Running,,6.2,52:10,8:25,,a.gpx

      """)
    #expect(miles.entries.first?.distanceMeters == 9_977.933)
    #expect(miles.entries.first?.movingSeconds == 3_130)
  }

  @Test func `Any bytes below the header of another program are read without a stop`() {
    let marks = Array("\",:.-/0129 aétrue月".utf8)
    let headers = [
      "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg Run Cadence,Avg Stride Length\n",
      "Activity Id,Date,Type,Route Name,Distance (km),Duration,Notes,GPX File\n",
    ]
    forAll { random in
      let count = Int.random(in: 0...200, using: &random)
      let header = headers[Int.random(in: 0..<headers.count, using: &random)]
      let bytes =
        Array(header.utf8) + Array("Running,2026-05-01 07:00,false,x,".utf8)
        + (0..<count).map { _ in marks[Int.random(in: 0..<marks.count, using: &random)] }
      let log = ManualLog.read(bytes: bytes, file: "log.csv")
      return log.entries.allSatisfy { $0.movingSeconds != nil || $0.distanceMeters != nil }
    }
  }

  @Test func `A table of Strava's is sent to the command that reads it`() {
    let log = read(StravaDialect.all[0].table(StravaSample.all))
    #expect(log.entries.isEmpty)
    #expect(log.diagnostics.first?.help?.contains("openrun ingest") == true)
  }

  @Test func `A time beside a date with a clock is a duration in any table`() {
    let log = read(
      """
      Date,Sport,Time,Km
      2026-05-01 07:00,Run,31:12,5.4
      2026-05-02 07:00,Run,1:02:00,10.1

      """)
    #expect(log.entries.map(\.movingSeconds) == [1_872, 3_720])
    #expect(log.entries.map(\.secondOfDay) == [25_200, 25_200])
    let clock = read("Date,Sport,Time,Min\n2026-05-01,Run,19.05,45\n")
    #expect(clock.entries.first?.secondOfDay == 68_700)
  }
}

@Suite("Durations of a column")
struct DurationColumnTests {
  private func seconds(_ rows: [(String, Double?)], header: String = "duration") -> [Double?] {
    let cells = rows.map { DurationColumn.Cell(text: $0.0, sport: .running, meters: $0.1) }
    let column = DurationColumn(header: header, unitSeconds: 60, cells: cells)
    return cells.map { column.isAmbiguous($0) ? nil : column.seconds(of: $0) }
  }

  @Test func `The rows together say what two parts are`() {
    #expect(seconds([("1:15", nil)]) == [4_500], "as runners write it")
    #expect(seconds([("9:30", 1_800), ("9:50", nil)]) == [570, 590], "the distance of one tells")
    #expect(seconds([("9:30", nil), ("1:02:03", nil)]) == [570, 3_723], "others have seconds")
    #expect(seconds([("5:10", nil), ("45:30", nil)]) == [310, 2_730], "no run lasts two days")
    #expect(seconds([("1:15", 14_000), ("2:10", nil)]) == [4_500, 7_800])
    #expect(seconds([("9:30", nil), ("9:45", nil)], header: "Duration (mm:ss)") == [570, 585])
    #expect(
      seconds([("12:30", nil), ("9:45", nil)], header: "Duration (h:mm)") == [45_000, 35_100])
  }

  @Test func `Rows that contradict each other are told by their own distance or refused`() {
    #expect(
      seconds([("1:15", 14_000), ("45:30", 8_000), ("5:10", nil)]) == [4_500, 2_730, nil])
    let odd = (0..<8).map { _ in ("1:15", 14_000.0 as Double?) } + [("0:45", 200)]
    #expect(seconds(odd).last == 2_700, "one odd row does not change a column")
  }

  @Test func `Bare numbers are minutes unless these make no sense`() {
    #expect(seconds([("45", 8_000), ("60", nil)]) == [2_700, 3_600])
    #expect(seconds([("2700", 8_000), ("3600", 11_000)]) == [2_700, 3_600])
    #expect(seconds([("0.75", 8_000), ("1,5", 16_000)]) == [2_700, 5_400])
    #expect(seconds([("2700", 8_000)], header: "minutes") == [162_000], "the name says it")
  }

  @Test func `A time that is none for its distance is told and kept`() {
    let log = ManualLog.read(
      bytes: Array("date,sport,minutes,km\n2026-05-01,run,10,12\n2026-05-02,run,50,12\n".utf8),
      file: "log.csv")
    #expect(log.entries.count == 2)
    #expect(log.diagnostics.map(\.severity) == [.warning])
    #expect(log.diagnostics.first?.place?.lineNumber == 2)
  }

  @Test func `Meters with a mark before three digits are thousands`() {
    let log = ManualLog.read(
      bytes: Array(
        "date;sport;minutes;meters\n2026-05-01;run;45;8.200\n2026-05-02;swim;30;900\n".utf8),
      file: "log.csv")
    #expect(log.entries.map(\.distanceMeters) == [8_200, 900])
  }
}
