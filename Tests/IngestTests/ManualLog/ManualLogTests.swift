import Diagnostics
import TestSupport
import Testing
import Training

@testable import Ingest

struct ManualLogTests {
  private func read(_ text: String) -> (entries: [ManualEntry], diagnostics: [Diagnostic]) {
    ManualLog.read(bytes: Array(text.utf8), file: "log.csv")
  }

  @Test("a line gives an entry with all its values")
  func line() throws {
    let log = read(
      #"""
      \#(ManualLog.header)
      2026-01-31,07:30,running,1:15:00,12.5,4,,"easy, with ""Kim"""
      2026-02-01,,yoga,45,,,20,
      """#)
    #expect(log.diagnostics.isEmpty && log.entries.count == 2)
    let run = try #require(log.entries.first)
    #expect(run.day.iso == "2026-01-31" && run.secondOfDay == 27_000 && run.sport == .running)
    #expect(run.movingSeconds == 4_500 && run.distanceMeters == 12_500)
    #expect(run.perceivedExertion == 4 && run.load == nil && run.note == "easy, with \"Kim\"")
    let yoga = try #require(log.entries.last)
    #expect(yoga.load == 20 && yoga.movingSeconds == 2_700 && yoga.distanceMeters == nil)
    #expect(yoga.activity.day.iso == "2026-02-01")
  }

  @Test(
    "separators, decimal commas, languages, encodings and line breaks do not matter",
    arguments: [
      "date,sport,minutes,km,rpe,note\n2026-01-31,running,45.5,8.2,6,leicht\n",
      "datum;sport;dauer;distanz;anstrengung;notiz\r\n31.01.2026;Laufen;45,5;8,2;6;leicht\r\n",
      "Date\tSport\tDurée (min)\tKm\tRPE\tRemarque\r31/01/2026\tcourse à pied\t45:30\t8,2\t6\tleicht\r",
      "\u{FEFF}Date,Sport,Duration (min),Distance (km),RPE,Notes\n\"31 jan 2026\",Run,\"45,5\",\"8,2\",6,leicht",
      "Day,Activity,Seconds,Meters,Effort,Comment\n\"Jan 31, 2026\",jog,2730,8200,6,leicht\n\n\n",
    ])
  func dialects(text: String) {
    let expected = read("date,sport,minutes,km,rpe,note\n2026-01-31,running,45.5,8.2,6,leicht\n")
    #expect(expected.entries.count == 1)
    let marked = text.hasPrefix("\u{FEFF}") ? text : "\u{FEFF}" + text
    let littleEndian = marked.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let bigEndian = marked.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [Array(text.utf8), littleEndian, bigEndian] {
      let log = ManualLog.read(bytes: bytes, file: "log.csv")
      #expect(log.diagnostics.isEmpty)
      #expect(log.entries == expected.entries)
    }
  }

  @Test("a unit behind a distance says more than the head of its column")
  func units() {
    let log = read(
      """
      date,sport,minutes,km
      2026-01-31,running,240,26.2 mi
      2026-02-01,running,45,"8,2 km"
      2026-02-02,swimming,30,1500 m
      2026-02-03,running,45,8.2
      2026-02-04,running,45,8.2 leagues
      """)
    #expect(log.entries.map(\.distanceMeters) == [42_164.813, 8_200, 1_500, 8_200])
    #expect(log.diagnostics.count == 1)
  }

  @Test("all mistakes are told, with row and column")
  func mistakes() {
    let log = read(
      """
      date,sport,minutes,km,rpe,load,note
      2026-13-01,running,45,8,,90,
      2026-01-02,runing,45,8,,90,
      2026-01-03,running,-5,8,17,90,
      2026-01-04,running,,,,,
      2026-01-05,running,45,8,,NaN,a,b
      ,running,45,8,,,
      2026-01-07,running,45,8,5,,fine
      """)
    #expect(log.entries.map(\.day.iso) == ["2026-01-07"])
    #expect(
      log.diagnostics.map { "\($0.place?.text ?? "") \($0.sentence)" } == [
        "log.csv:2:1 ‘2026-13-01’ is not a date",
        "log.csv:3:12 ‘runing’ is no sport that openrun knows",
        "log.csv:4:20 ‘-5’ is not a duration of up to four days",
        "log.csv:4:25 ‘17’ is not an effort from 1 to 10",
        "log.csv:5:1 this row has neither a duration nor a distance nor a load",
        "log.csv:6:26 ‘NaN’ is not a training load from 0 to 2,000",
        "log.csv:6:32 this row has 8 values, the first line names 7 columns",
        "log.csv:7:1 the date is missing",
      ])
    #expect(log.diagnostics.allSatisfy { $0.severity == .error && $0.help != nil })
  }

  @Test("a mistake is shown with its line")
  func excerpt() {
    let log = read("datum;sport;minuten\n01.02.2026;Lauf;lang\n")
    #expect(
      log.diagnostics.first?.description == """
        error: ‘lang’ is not a duration of up to four days
         --> log.csv:2:17
          |
        2 | 01.02.2026;Lauf;lang
          |                 ^^^^
        help: write minutes such as 45 or 7.5, or 1:15:00
        """)
  }

  @Test("days and months that could be exchanged need a date of the file that tells")
  func ambiguousDates() {
    let alone = read("date,sport,minutes\n04/01/2026,run,30\n")
    #expect(alone.entries.isEmpty)
    #expect(
      alone.diagnostics.first?.sentence
        == "‘04/01/2026’ could mean two days, depending on where day and month stand")
    let european = read("date,sport,minutes\n04/01/2026,run,30\n31/01/2026,run,30\n")
    #expect(european.entries.map(\.day.iso) == ["2026-01-04", "2026-01-31"])
    let american = read("date,sport,minutes\n04/01/2026,run,30\n01/31/2026,run,30\n")
    #expect(american.entries.map(\.day.iso) == ["2026-04-01", "2026-01-31"])
  }

  @Test("text that looks like a formula is text, and numbers that do are mistakes")
  func formulas() {
    let log = read(
      """
      date,sport,minutes,note
      2026-01-01,running,45,"=HYPERLINK(""http://x"")"
      2026-01-02,=1+1,@SUM(1),x
      """)
    #expect(log.entries.map(\.note) == ["=HYPERLINK(\"http://x\")"])
    #expect(log.diagnostics.map { $0.place?.lineNumber } == [3, 3])
  }

  @Test("headers tell what is missing, doubled or not used")
  func headers() {
    #expect(read("").diagnostics.first?.sentence == "the log is empty")
    #expect(
      read("sport,minutes\nrun,45\n").diagnostics.map(\.sentence)
        == ["there is no column for the date"])
    #expect(
      read("date,day,sport,minutes\n").diagnostics.first?.sentence == "two columns hold the date")
    let strange = read("date,sport,minutes,wether\n2026-01-01,run,30,sun\n")
    #expect(strange.entries.count == 1)
    #expect(strange.diagnostics.map(\.sentence) == ["column ‘wether’ is not used"])
    let open = read(
      "date,sport,minutes,note\n2026-01-01,run,30,a\n2026-01-02,run,30,\"b\n2026-01-03,run,9,c\n")
    #expect(open.entries.count == 1)
    #expect(open.diagnostics.map { $0.place?.lineNumber } == [3])
  }

  @Test(
    "durations are read as runners write them",
    arguments: [
      ("45", 2_700.0), ("7,5", 450), ("1:15:00", 4_500), ("1:15", 4_500), ("45:30", 2_730),
      ("0:45", 2_700), ("1h15", 4_500), ("1 h 15 min", 4_500), ("75 min", 4_500), ("2h", 7_200),
      ("90'", 5_400), ("abc", nil), ("1:75", nil), ("1:2:3:4", nil), ("-5", -300), ("5x", nil),
    ] as [(String, Double?)])
  func durations(text: String, seconds: Double?) {
    #expect(manualDuration(text, unitSeconds: 60) == seconds)
  }

  @Test("two entries of a day and sport are two activities, whichever way the file is read")
  func ordinals() {
    let log = read("date,sport,minutes\n2026-01-01,run,30\n2026-01-01,run,30\n2026-01-01,walk,30\n")
    #expect(log.entries.map(\.ordinal) == [0, 1, 0])
    #expect(Set(log.entries.map(\.activity.id)).count == 3)
  }

  @Test("any bytes are read without a stop")
  func anyBytes() {
    let marks = Array("\",;\t\r\n=:.-/0129 aé".utf8)
    forAll { random in
      let count = Int.random(in: 0...200, using: &random)
      let bytes =
        Array("date,sport,minutes,km,note\n".utf8)
        + (0..<count).map { _ in marks[Int.random(in: 0..<marks.count, using: &random)] }
      let log = ManualLog.read(bytes: bytes, file: "log.csv")
      return log.entries.allSatisfy { $0.movingSeconds != nil || $0.distanceMeters != nil }
    }
  }
}
